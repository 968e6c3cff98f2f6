"""Figures that count something, or may lie between two bounds, the latest first: no more are looked at than it takes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from sqlalchemy import ColumnElement, FromClause, Select, TextClause, and_, func, or_, select, text, union

from parallax.store.bands import bands_between
from parallax.store.database import Db
from parallax.store.schema.told import FIGURES, STATEMENTS
from parallax.store.words import are_few, matching, matching_here, split

STATES = {
    **dict.fromkeys(("killed", "died", "deaths", "fatalities"), "dead"),
    **dict.fromkeys(("injured", "hurt", "injuries"), "wounded"),
}
"""Words that people search by, and the state by which figures have it."""

FEW = 2000
"""Figures that are all looked at where no more can be meant; of more the latest are looked at first."""

STEPS = (50, 200, 800, 3000)
"""How many of the latest are looked at, one step after another, until enough are found."""

COLUMNS = ("counted", "state", "unit", "text")

Conditions = Callable[[bool], list[ColumnElement[bool]]]
"""What else must hold of a figure; true where it is asked of few rows, each by itself."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """What figures count, in words, and bounds between which they may lie; None for what is not asked."""

    counted: str | None
    low: float | None
    high: float | None

    def within(self) -> list[ColumnElement[bool]]:
        """The condition that a figure may lie between the bounds."""
        found = []
        if self.low is not None:
            found.append(or_(FIGURES.c.high.is_(None), FIGURES.c.high >= self.low))
        if self.high is not None:
            found.append(or_(FIGURES.c.low.is_(None), FIGURES.c.low <= self.high))
        return found


def find_latest(db: Db, bounds: Bounds, home: FromClause, others: Conditions, most: int) -> list[int]:
    """The numbers of so many figures for which all holds, the latest first. `home` is where the conditions are asked."""
    if bounds.counted is None or not _are_few(db, bounds.counted):
        found = _among_latest(db, bounds, home, others, most)
        if found is not None:
            return found
    counting = [FIGURES.c.n.in_(_counting(db, bounds.counted))] if bounds.counted else []
    asked = select(FIGURES.c.n).select_from(home).where(*counting, *bounds.within(), *others(False))
    return list(db.execute(asked.order_by(FIGURES.c.day.desc(), FIGURES.c.id).limit(most)).scalars())


def _among_latest(db: Db, bounds: Bounds, home: FromClause, others: Conditions, most: int) -> list[int] | None:
    """The same, found among the latest that may lie between the bounds; None where these are not enough to tell."""
    conditions = others(True)
    if bounds.counted:
        conditions.append(_counts_here(db, bounds.counted))
    ends = {name: end for name, end in (("low", bounds.low), ("high", bounds.high)) if end is not None}
    asked = _latest(tuple(bands_between(bounds.low, bounds.high)), low="low" in ends, high="high" in ends)
    found: list[int] = []
    seen = 0
    for step in STEPS:
        latest = list(db.execute(asked, {**ends, "most": step}).scalars())
        found += _fitting(db, home, conditions, latest[seen:]) if conditions else latest[seen:]
        if len(found) >= most or len(latest) < step:
            return found[:most]
        seen = step
    return None


@cache
def _latest(bands: tuple[int, ...], *, low: bool, high: bool) -> TextClause:
    """So many of the latest figures that may lie between the bounds: the latest of each band, and of these the latest."""
    within = " AND (high IS NULL OR high >= :low)" if low else ""
    within += " AND (low IS NULL OR low <= :high)" if high else ""
    one = (
        f"SELECT * FROM (SELECT n, day, id FROM figure_rows WHERE band = {{band}}{within} "  # noqa: S608  # numbers of ours
        "ORDER BY day DESC, id LIMIT :most) AS b{at}"
    )
    whole = " UNION ALL ".join(one.format(band=band, at=at) for at, band in enumerate(bands))
    return text(f"SELECT n FROM ({whole}) AS found ORDER BY day DESC, id LIMIT :most")  # noqa: S608


def _fitting(db: Db, home: FromClause, conditions: Sequence[ColumnElement[bool]], numbers: Sequence[int]) -> list[int]:
    """Those of some figures for which all holds, in order."""
    asked = select(FIGURES.c.n).select_from(home).where(FIGURES.c.n.in_(numbers), *conditions)
    fits = set(db.execute(asked).scalars())
    return [n for n in numbers if n in fits]


def _are_few(db: Db, words: str) -> bool:
    own = all(are_few(db, FIGURES, each, COLUMNS, FEW) for each in _forms(words))
    return own and are_few(db, STATEMENTS, words, ("text",), FEW)


def _forms(words: str) -> tuple[str, ...]:
    """What is asked for, and the states that it means."""
    return words, *sorted({STATES[word] for phrase, _ in split(words) for word in phrase if word in STATES})


def _counting(db: Db, words: str) -> Select[int]:
    """The figures that count what is asked for, by their own words or their state; where they have no state, by the words of
    their statement.
    """
    own = [select(FIGURES.c.n).where(matching(db, FIGURES, each, *COLUMNS)) for each in _forms(words)]
    said = and_(STATEMENTS.c.id == FIGURES.c.statement, STATEMENTS.c.story == FIGURES.c.story)
    around = select(FIGURES.c.n).select_from(STATEMENTS.join(FIGURES, said))
    around = around.where(FIGURES.c.state.is_(None), matching(db, STATEMENTS, words, "text"))
    return select(union(*own, around).subquery().c.n)


def _counts_here(db: Db, words: str) -> ColumnElement[bool]:
    """The same as a condition that is asked of each figure."""
    own = [matching_here(db, FIGURES, each, *COLUMNS) for each in _forms(words)]
    around = STATEMENTS.alias("around")
    said = (around.c.id == FIGURES.c.statement, around.c.story == FIGURES.c.story)
    number = (
        select(func.max(around.c.n))
        .where(*said, matching_here(db, STATEMENTS, words, "text", called="around"))
        .scalar_subquery()
    )
    return or_(*own, and_(FIGURES.c.state.is_(None), number.is_not(None)))
