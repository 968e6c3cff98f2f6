"""The stories of a store as a list."""

from collections.abc import Collection
from dataclasses import dataclass, fields
from typing import Any, Literal, get_args

from sqlalchemy import ColumnElement, func, or_, select

from parallax.store import looks
from parallax.store.database import Db
from parallax.store.schema import KEPT_STORIES as KEPT
from parallax.store.schema.told import DISPUTED, POINTS

Order = Literal["disputed", "latest", "largest", "title"]
ORDERS: tuple[Order, ...] = get_args(Order)


@dataclass(frozen=True, slots=True)
class StoryRow:
    """A story in a few words. What its result tells is None until it is settled for the first time."""

    id: str
    title: str | None
    reports: int
    outlets: int | None
    origins_low: int | None
    origins_high: int | None
    speakers: int | None
    sides: int | None
    first_published: str | None
    last_published: str | None
    settled: bool


@dataclass(frozen=True, slots=True)
class Listed:
    """A story of a list, and how many of its points are disputed."""

    story: StoryRow
    disputed: int


@dataclass(frozen=True, slots=True)
class Sought:
    """Which stories a list has, and in what order.

    `words`: each must stand in the title. `news_for`: only those to which something came since this person looked.
    Disputed: those with a disputed point first, of these and of the others the one with the latest report first.
    """

    words: str = ""
    disputed: bool = False
    news_for: str | None = None
    order: Order = "disputed"


_LATEST = (KEPT.c.last_published.is_(None), KEPT.c.last_published.desc(), KEPT.c.reports.desc(), KEPT.c.story)
_NAMES = [each.name for each in fields(StoryRow)]
_COLUMNS = [KEPT.c.story.label("id"), *(KEPT.c[name] for name in _NAMES if name != "id")]


def stories(db: Db, most: int = 0) -> list[StoryRow]:
    """The stories that stand, the one with the latest report first, then the largest; undated ones last."""
    asked = select(*_COLUMNS).where(KEPT.c.standing).order_by(*_LATEST)
    return [StoryRow(**row._mapping) for row in db.execute(asked.limit(most) if most else asked)]


def titles(db: Db, idents: Collection[str]) -> dict[str, str]:
    """By id the titles of stories, as far as they have one; no more than some hundreds at once."""
    asked = select(KEPT.c.story, KEPT.c.title).where(KEPT.c.story.in_(sorted(idents)), KEPT.c.title.is_not(None))
    return {row.story: row.title for row in db.execute(asked)}


def seek(db: Db, sought: Sought, first: int, most: int) -> tuple[list[Listed], int]:
    """So many of the stories sought, after the first ones; and how many there are."""
    disputed = select(POINTS.c.story, func.count().label("points")).where(DISPUTED).group_by(POINTS.c.story).subquery()
    points = func.coalesce(disputed.c.points, 0)
    home = KEPT.outerjoin(disputed, disputed.c.story == KEPT.c.story)
    conditions = _conditions(sought, points)
    count = select(func.count()).select_from(home).where(*conditions)
    asked = select(*_COLUMNS, points.label("disputed")).select_from(home).where(*conditions)
    rows = db.execute(asked.order_by(*_ordered(sought.order, points)).offset(first).limit(most)).mappings()
    found = [Listed(StoryRow(**{name: row[name] for name in _NAMES}), row["disputed"]) for row in rows]
    return found, db.execute(count).scalar_one()


def waiting(db: Db) -> int:
    """How many standing stories are still to be brought up to date."""
    asked = select(func.count()).select_from(KEPT).where(KEPT.c.standing, KEPT.c.settled.is_(False))
    return db.execute(asked).scalar_one()


def _conditions(sought: Sought, points: ColumnElement[int]) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [KEPT.c.standing]
    for word in sought.words.split():
        # databases fold letters of the Latin alphabet alone, so others are looked for as written and in both cases
        forms = {word, word.lower(), word.upper(), word.capitalize()}
        title = (KEPT.c.title.contains(each, autoescape=True) for each in sorted(forms))
        found.append(or_(func.lower(KEPT.c.title).contains(word.lower(), autoescape=True), *title))
    if sought.disputed:
        found.append(points > 0)
    if sought.news_for is not None:
        found.append(KEPT.c.story.in_(looks.with_news(sought.news_for)))
    return found


def _ordered(order: Order, points: ColumnElement[int]) -> tuple[ColumnElement[Any], ...]:
    if order == "largest":
        return (KEPT.c.reports.desc(), *_LATEST)
    if order == "title":
        return (KEPT.c.title.is_(None), func.lower(KEPT.c.title), KEPT.c.story)
    return (points == 0, *_LATEST) if order == "disputed" else _LATEST
