"""The stories of a store as a list."""

from dataclasses import dataclass

from sqlalchemy import select

from parallax.store.database import Db
from parallax.store.schema import KEPT_STORIES as KEPT


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


def stories(db: Db, most: int = 0) -> list[StoryRow]:
    """The stories that stand, the one with the latest report first, then the largest; undated ones last."""
    names = StoryRow.__dataclass_fields__
    columns = [KEPT.c.story.label("id"), *(KEPT.c[name] for name in names if name != "id")]
    latest = (KEPT.c.last_published.is_(None), KEPT.c.last_published.desc(), KEPT.c.reports.desc(), KEPT.c.story)
    asked = select(*columns).where(KEPT.c.standing).order_by(*latest)
    return [StoryRow(**row._mapping) for row in db.execute(asked.limit(most) if most else asked)]
