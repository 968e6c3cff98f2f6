"""What changed in a story since a moment, or since somebody looked."""

from dataclasses import dataclass
from datetime import datetime

from parallax.engine.compare import find_changes
from parallax.engine.since import accounts_since, end_of
from parallax.export.change_lines import ChangesView, view_changes
from parallax.export.dates import tell_interval
from parallax.store import looks
from parallax.web.asked import Asked
from parallax.web.desk import Desk
from parallax.web.pages.citing import Citation, citation
from parallax.web.pages.heading import Heading, heading
from parallax.web.pages.looking import tell_moment
from parallax.web.pages.parts import Part, Points, part


@dataclass(frozen=True, slots=True)
class ChangesPage:
    """The changes under their headings, with their citations by number.

    `since` is the moment as asked for ("" where it is the one at which somebody looked), `told` the same in words ("" where
    there is none), `counts` how many reports there were and are. `unseen`: some of it was not marked as seen yet.
    """

    story: Heading
    since: str
    told: str
    counts: str
    parts: tuple[Part, ...]
    citations: tuple[Citation, ...]
    unseen: int


def look_at_changes(desk: Desk, asked: Asked) -> ChangesPage:
    """The changes; where no moment is asked for, since who asks has looked."""
    shown = desk.show(asked.path["story"])
    story = shown.story.id
    looked = desk.read(lambda db: looks.find(db, asked.who, [story])).get(story) if asked.who else None
    moment = asked.moment("since")
    if moment is not None:
        when, told = end_of(moment), tell_interval(moment)
    elif looked is not None:
        when, told = datetime.fromisoformat(looked.moment), tell_moment(looked.moment)
    else:
        return ChangesPage(heading(shown), "", "", "", (), (), 0)
    view = _changes(desk, story, when)
    return ChangesPage(
        heading(shown),
        asked.text("since"),
        told,
        view.counts if view.sections else "",
        tuple(part(each, Points(())) for each in view.sections),
        tuple(citation(story, words) for words in view.words),
        len(looked.new) if looked else 0,
    )


def _changes(desk: Desk, story: str, when: datetime) -> ChangesView:
    earlier, later = accounts_since(desk.store, desk.maker, when, story)
    return view_changes(earlier, later, find_changes(earlier, later))
