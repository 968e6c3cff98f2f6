"""The standing stories in which things of an account stand, by their ids."""

from collections.abc import Collection, Iterator

from sqlalchemy import select

from parallax.store.database import Db
from parallax.store.schema import KEPT_STORIES, ROWS, STORY_MEMBERS
from parallax.store.schema.told import RELATIONS


def stories_with(db: Db, idents: Collection[str]) -> tuple[str, ...]:
    """The stories (ids, in order) that are these, or hold a report, statement, figure, incident, point, origin, speaker or
    place of these ids.
    """
    asked = sorted(idents)
    return tuple(sorted({story for story in _found(db, asked) if story}))


def _found(db: Db, idents: list[str]) -> Iterator[str]:
    standing = KEPT_STORIES.c.standing
    yield from db.execute(select(KEPT_STORIES.c.story).where(KEPT_STORIES.c.story.in_(idents), standing)).scalars()
    yield from db.execute(select(STORY_MEMBERS.c.story).where(STORY_MEMBERS.c.report.in_(idents))).scalars()
    for table in (each for each in ROWS if each is not RELATIONS):
        asked = select(table.c.story).join(KEPT_STORIES, KEPT_STORIES.c.story == table.c.story)
        yield from db.execute(asked.where(table.c.id.in_(idents), standing).distinct()).scalars()
