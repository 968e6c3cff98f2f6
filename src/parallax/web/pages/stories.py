"""The stories of the store."""

from dataclasses import dataclass
from math import ceil

from parallax.errors import UsageError
from parallax.export.visible import one_line
from parallax.store import Db, listing, looks
from parallax.store.listing import ORDERS, Listed, Order, Sought
from parallax.store.looks import Looked
from parallax.web.asked import Asked
from parallax.web.desk import Desk
from parallax.web.pages.looking import Since, since
from parallax.web.pages.strip import Strip, strip

SHOWN = 50
"""Stories on one page."""

LARGE, FIRST = 40, 6
"""A story of so many reports takes a moment to be made ready: of the first on the page that is done before it is opened."""


@dataclass(frozen=True, slots=True)
class StoryLine:
    """A story in a list: its counts (None until it is settled for the first time), the first and the last day of publication
    (ISO 8601), how many of its points are disputed, and what came since somebody looked (None: they never did).
    """

    id: str
    title: str
    settled: bool
    reports: int
    outlets: int | None
    origins_low: int | None
    origins_high: int | None
    first: str | None
    last: str | None
    disputed: int
    since: Since | None


@dataclass(frozen=True, slots=True)
class StoriesPage:
    """A page of the stories that stand, what was asked of them, and how many there are in all; and the work that goes on."""

    stories: tuple[StoryLine, ...]
    words: str
    order: Order
    disputed: bool
    news: bool
    number: int
    pages: int
    total: int
    first: int
    strip: Strip


def look_at_stories(desk: Desk, asked: Asked) -> StoriesPage:
    """So many of the stories asked for, those with disputed points first where nothing else is asked."""
    sought = _sought(asked)
    number = asked.number("page", 1, 1, 10**6)

    def work(db: Db) -> tuple[list[Listed], int, dict[str, Looked]]:
        found, total = listing.seek(db, sought, (number - 1) * SHOWN, SHOWN)
        known = looks.find(db, asked.who, [each.story.id for each in found]) if asked.who else {}
        return found, total, known

    found, total, known = desk.read(work)
    lines = tuple(_line(each, known.get(each.story.id)) for each in found)
    desk.prepare([each.id for each in lines if each.settled and each.reports >= LARGE][:FIRST])
    pages, first = max(1, ceil(total / SHOWN)), (number - 1) * SHOWN
    told = (sought.words, sought.order, sought.disputed, sought.news_for is not None)
    return StoriesPage(lines, *told, number, pages, total, first, strip(desk))


def _sought(asked: Asked) -> Sought:
    order = next((each for each in ORDERS if each == asked.text("order", "disputed")), None)
    if order is None:
        raise UsageError(f"stories can't be ordered so; they are by {', '.join(ORDERS)}")
    news = asked.who if asked.text("news") else None
    return Sought(asked.text("words")[:200], bool(asked.text("disputed")), news, order)


def _line(listed: Listed, looked: Looked | None) -> StoryLine:
    story = listed.story
    return StoryLine(
        *(story.id, one_line(story.title or ""), story.settled, story.reports, story.outlets),
        *(story.origins_low, story.origins_high, story.first_published, story.last_published),
        *(listed.disputed, since(looked)),
    )
