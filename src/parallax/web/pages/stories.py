"""The stories of the store."""

from dataclasses import dataclass

from parallax.store import Db, listing
from parallax.store.listing import StoryRow
from parallax.web.asked import Asked
from parallax.web.desk import Desk


@dataclass(frozen=True, slots=True)
class StoriesPage:
    """The stories that stand, those with the latest report first."""

    stories: tuple[StoryRow, ...]


def look_at_stories(desk: Desk, asked: Asked) -> StoriesPage:
    """The list."""

    def work(db: Db) -> tuple[StoryRow, ...]:
        return tuple(listing.stories(db))

    return StoriesPage(desk.read(work))
