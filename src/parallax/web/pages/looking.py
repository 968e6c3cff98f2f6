"""What a person has looked at, as pages tell it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import quote

from starlette.responses import RedirectResponse, Response

from parallax.export.dates import tell_time
from parallax.store import looks
from parallax.store.looks import Looked
from parallax.web.asked import Asked
from parallax.web.desk import Desk
from parallax.web.tables import Given

AGAIN = timedelta(hours=1)
"""Time after which looking at what is known already is noted anew."""

MOST = 500
"""Stories that are marked at once."""


@dataclass(frozen=True, slots=True)
class Since:
    """When somebody last looked at a story (in words, by this machine's clock), how many reports are new since, or made anew,
    and how many of the disputed points one of them speaks to.
    """

    told: str
    new: int
    disputed: int


def since(looked: Looked | None) -> Since | None:
    """A look in words; None for none."""
    if looked is None:
        return None
    return Since(tell_moment(looked.moment), len(looked.new), looked.disputed)


def tell_moment(moment: str) -> str:
    """A moment in UTC (ISO 8601) by this machine's clock: "7 Mar 2031 09:00"."""
    return tell_time(datetime.fromisoformat(moment).astimezone(), "minute")


def look(desk: Desk, asked: Asked, story: str) -> Looked | None:
    """What came to a story since somebody looked at it. Who looks for the first time, or finds nothing new, has looked."""
    if not asked.who:
        return None
    found = desk.read(lambda db: looks.find(db, asked.who, [story])).get(story)
    now = desk.now()
    if found is None or (not found.new and now - datetime.fromisoformat(found.moment) > AGAIN):
        desk.store.write(lambda db: looks.mark(db, asked.who, [story], now))
    return found


def mark_seen(desk: Desk, given: Given) -> Response:
    """Notes that what came to the stories named was seen; leads back to where that was told."""
    stories = [each for each in given.form.getlist("story") if isinstance(each, str)][:MOST]
    who, now = given.asked.who, desk.now()
    if who:
        desk.store.write(lambda db: looks.mark(db, who, stories, now))
    one = stories[0] if len(stories) == 1 and given.text("back") != "stories" else None
    return RedirectResponse(f"/stories/{quote(one, safe='')}" if one else "/", 303)
