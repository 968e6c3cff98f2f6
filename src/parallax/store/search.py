"""Search: reports, statements, speakers, places, and figures by what they count and how many."""

import json
import re
import unicodedata
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any, Literal, get_args

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Select,
    String,
    Table,
    and_,
    exists,
    func,
    literal,
    select,
)

from parallax.errors import UsageError
from parallax.store.counted import Bounds, find_latest
from parallax.store.database import Db
from parallax.store.schema import KEPT_REPORTS as REPORTS
from parallax.store.schema import STORY_MEMBERS as MEMBERS
from parallax.store.schema.told import FIGURES, PLACES, SPEAKERS, STATEMENTS
from parallax.store.words import matching, matching_both, matching_here, split

Kind = Literal["reports", "statements", "figures", "speakers", "places"]
KINDS: tuple[Kind, ...] = get_args(Kind)

AROUND = 90
"""Characters of a report's text that are shown on each side of the first word found."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is searched for: all of it must hold.

    `words`: all must stand there; words in double quotation marks in this order; `flood*` begins so. `counted`: words of what
    a figure counts, or its state ("killed" is dead); `low` and `high`: bounds between which the figure may lie. `after` and `before`:
    a day or a minute of publication, both included.
    """

    words: str = ""
    speaker: str | None = None
    place: str | None = None
    outlet: str | None = None
    counted: str | None = None
    low: float | None = None
    high: float | None = None
    after: str | None = None
    before: str | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """What was found; what a kind does not have is None. `text` are the words of a statement or figure, a report's title and
    the words around what was asked for, a speaker's roles, a place's names. `said` is the statement that a figure stands in,
    `statement` its id.
    """

    kind: Kind
    id: str
    story: str | None
    text: str
    report: str | None = None
    name: str | None = None
    outlet: str | None = None
    published: str | None = None
    low: float | None = None
    high: float | None = None
    unit: str | None = None
    counted: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    said: str | None = None
    statement: str | None = None


def search(db: Db, asked: Asked, kinds: Collection[Kind] = (), most: int = 20) -> list[Hit]:
    """What is found of each kind, so many at most of each: the latest report first, of speakers who says most.

    Where no kinds are named, all are searched for which everything asked has a meaning. Raises UsageError where nothing is
    asked, or nothing that has a meaning for a kind named.
    """
    if asked == Asked() or (asked.words and not split(asked.words)):
        raise UsageError("there is no word to search for")
    fitting = [kind for kind in KINDS if not _foreign(kind, asked)]
    for kind in kinds:
        if kind not in fitting:
            raise UsageError(f"{kind} can't be searched by {', '.join(_foreign(kind, asked))}")
    chosen = [kind for kind in fitting if kind in kinds or not kinds]
    return [hit for kind in chosen for hit in _FINDERS[kind](db, asked, most)]


def _foreign(kind: Kind, asked: Asked) -> list[str]:
    """What is asked that has no meaning for a kind."""
    meant = {
        "reports": {"words", "place", "outlet", "after", "before", "speaker"},
        "statements": {"words", "place", "outlet", "after", "before", "speaker"},
        "figures": {*Asked.__dataclass_fields__},
        "speakers": {"words"},
        "places": {"words"},
    }[kind]
    if kind == "figures" and asked.counted is None and asked.low is None and asked.high is None:
        meant = {"counted"}  # figures are told with their statements, unless they are what is asked for
    told = [name for name in Asked.__dataclass_fields__ if getattr(asked, name) not in (None, "") and name not in meant]
    return [{"low": "--min", "high": "--max", "words": "words"}.get(name, f"--{name}") for name in told]


def _reports(db: Db, asked: Asked, most: int) -> list[Hit]:
    when = func.coalesce(MEMBERS.c.published, REPORTS.c.published)
    words: list[tuple[str, tuple[str, ...]]] = [(asked.words, ("title", "text"))] if asked.words else []
    words += [(asked.outlet, ("outlet",))] if asked.outlet else []
    conditions = [REPORTS.c.current, *_of_day(asked, when)]
    if words:
        conditions.append(matching_both(db, REPORTS, *words))
    said = [STATEMENTS.c.report == REPORTS.c.report, *_of_statement(db, asked)]
    if len(said) > 1:
        conditions.append(exists().where(*said))
    columns = (REPORTS.c.report.label("id"), MEMBERS.c.story, REPORTS.c.title, REPORTS.c.text, REPORTS.c.outlet)
    home = REPORTS.outerjoin(MEMBERS, MEMBERS.c.report == REPORTS.c.report)
    found = _latest(select(REPORTS.c.n).select_from(home).where(*conditions), most, REPORTS.c.report, when)
    chosen = REPORTS.c.n.in_(list(db.execute(found).scalars()))
    shown = select(*columns, when.label("published")).select_from(home).where(chosen)
    rows = db.execute(_latest(shown, most, REPORTS.c.report, when))
    return [
        Hit(
            "reports",
            row.id,
            row.story,
            _excerpt(row.text, asked.words),
            row.id,
            row.title,
            row.outlet,
            row.published,
        )
        for row in rows
    ]


def _statements(db: Db, asked: Asked, most: int) -> list[Hit]:
    when = MEMBERS.c.published
    conditions = [*_of_statement(db, asked), *_of_report(db, asked, when)]
    if asked.words:
        conditions.append(matching(db, STATEMENTS, asked.words, "text", "speaker_name"))
    told = STATEMENTS.outerjoin(MEMBERS, MEMBERS.c.report == STATEMENTS.c.report)
    printed = and_(REPORTS.c.report == STATEMENTS.c.report, REPORTS.c.current)
    whole = told.join(REPORTS, printed)
    found = select(STATEMENTS.c.n).select_from(whole if asked.outlet else told).where(*conditions)
    chosen = list(db.execute(_latest(found, most, STATEMENTS.c.id, when)).scalars())
    names = ("id", "story", "text", "report")
    columns = [*(STATEMENTS.c[name] for name in names), STATEMENTS.c.speaker_name.label("name"), REPORTS.c.outlet]
    return _hits(db, "statements", columns, whole, STATEMENTS, chosen, when)


def _figures(db: Db, asked: Asked, most: int) -> list[Hit]:
    when = func.nullif(FIGURES.c.day, "")

    def others(here: bool) -> list[ColumnElement[bool]]:
        found = [*_of_statement(db, asked, here=here), *_of_report(db, asked, when, here=here)]
        if asked.words:
            found.append(_condition(here)(db, STATEMENTS, asked.words, "text", "speaker_name"))
        return found

    said = and_(STATEMENTS.c.id == FIGURES.c.statement, STATEMENTS.c.story == FIGURES.c.story)
    printed = and_(REPORTS.c.report == FIGURES.c.report, REPORTS.c.current)
    home = FIGURES.join(STATEMENTS, said) if asked.words or asked.speaker or asked.place else FIGURES
    home = home.join(REPORTS, printed) if asked.outlet else home
    chosen = find_latest(db, Bounds(asked.counted, asked.low, asked.high), home, others, most)
    names = ("id", "story", "text", "report", "low", "high", "unit", "counted", "statement")
    said_by = (STATEMENTS.c.speaker_name.label("name"), STATEMENTS.c.text.label("said"), REPORTS.c.outlet)
    columns = [*(FIGURES.c[name] for name in names), *said_by]
    return _hits(db, "figures", columns, FIGURES.join(STATEMENTS, said).join(REPORTS, printed), FIGURES, chosen, when)


def _hits(
    db: Db,
    kind: Kind,
    columns: Sequence[ColumnElement[Any]],
    home: FromClause,
    table: Table,
    chosen: Sequence[int],
    when: ColumnElement[Any],
) -> list[Hit]:
    """Rows as hits, the latest report first."""
    query = select(*columns, when.label("published")).select_from(home).where(table.c.n.in_(chosen))
    rows = db.execute(_latest(query, len(chosen), table.c.id, when))
    return [Hit(kind=kind, **row._mapping) for row in rows]


def _speakers(db: Db, asked: Asked, most: int) -> list[Hit]:
    query = select(SPEAKERS).where(matching(db, SPEAKERS, asked.words, "names", "roles"))
    rows = db.execute(query.order_by(SPEAKERS.c.statements.desc(), SPEAKERS.c.name, SPEAKERS.c.story).limit(most))
    return [Hit("speakers", row.id, row.story, _listed(row.roles), name=row.name) for row in rows]


def _places(db: Db, asked: Asked, most: int) -> list[Hit]:
    query = select(PLACES).where(matching(db, PLACES, asked.words, "names"))
    rows = db.execute(query.order_by(PLACES.c.name, PLACES.c.story).limit(most))
    return [
        Hit(
            "places",
            row.id,
            row.story,
            _listed(row.names),
            name=row.name,
            latitude=row.latitude,
            longitude=row.longitude,
        )
        for row in rows
    ]


_FINDERS: dict[Kind, Callable[[Db, Asked, int], list[Hit]]] = {
    "reports": _reports,
    "statements": _statements,
    "figures": _figures,
    "speakers": _speakers,
    "places": _places,
}


def _latest(query: Select[Any], most: int, then: ColumnElement[Any], when: ColumnElement[Any]) -> Select[Any]:
    return query.order_by(when.is_(None), when.desc(), then).limit(most)


def _of_report(db: Db, asked: Asked, when: ColumnElement[Any], *, here: bool = False) -> list[ColumnElement[bool]]:
    """What is asked of the report that something stands in, and of the day when it was published; `here` of few rows."""
    found = []
    if asked.outlet:
        found.append(_condition(here)(db, REPORTS, asked.outlet, "outlet"))
    return found + _of_day(asked, when)


def _of_day(asked: Asked, when: ColumnElement[Any]) -> list[ColumnElement[bool]]:
    found = []
    if asked.after:
        found.append(when >= asked.after)
    if asked.before:
        found.append(func.substr(when, 1, len(asked.before)) <= asked.before)
    return found


def _condition(here: bool) -> "Callable[..., ColumnElement[bool]]":
    """How words are asked for: of all rows at once, or of few, each by itself."""
    return matching_here if here else matching


def _of_statement(db: Db, asked: Asked, *, here: bool = False) -> list[ColumnElement[bool]]:
    """What is asked of the statement that something stands in; `here` of few rows."""
    found = []
    if asked.speaker:
        found.append(_condition(here)(db, STATEMENTS, asked.speaker, "speaker_name"))
    if asked.place:
        named = STATEMENTS.c.places.contains(literal('"', String) + PLACES.c.id + literal('"', String))
        names = _condition(here)(db, PLACES, asked.place, "names")
        found.append(exists().where(PLACES.c.story == STATEMENTS.c.story, named, names))
    return found


def _listed(values: str) -> str:
    """A list that is kept as JSON, in words."""
    return "; ".join(json.loads(values))


def _excerpt(text: str, asked: str) -> str:
    """The words around the first one found, in one line."""
    lower = unicodedata.normalize("NFC", text).lower()
    places = [lower.find(word) for words, _ in split(asked) for word in words[:1]]
    at = min((place for place in places if place >= 0), default=0)
    start, end = max(0, at - AROUND), min(len(text), at + AROUND)
    piece = re.sub(r"\s+", " ", text[start:end]).strip()
    return f"{'…' if start else ''}{piece}{'…' if end < len(text) else ''}"
