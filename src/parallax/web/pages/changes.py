"""What changed in a story since a moment, or since somebody looked."""

from dataclasses import dataclass, replace
from datetime import datetime

from parallax.engine.compare import find_changes
from parallax.engine.since import accounts_since, end_of
from parallax.export.change_lines import ChangesView, view_changes
from parallax.export.dates import tell_interval
from parallax.export.view import Section
from parallax.store import looks
from parallax.web.asked import Asked
from parallax.web.desk import Desk
from parallax.web.pages.citing import Citation, citation
from parallax.web.pages.heading import Heading, heading
from parallax.web.pages.looking import tell_moment
from parallax.web.pages.parts import Part, Points, cited_in, part

MOST, MOST_PARTS = 40, 12
"""Changes of one kind, and lines below one change, that are told."""


@dataclass(frozen=True, slots=True)
class ChangesPage:
    """The changes under their headings, with their citations by number.

    `since` is the moment as asked for ("" where it is the one at which somebody looked), `told` the same in words ("" where
    there is none), `counts` how many reports there were and are. `cited` are the numbers of the citations that stand on the
    page, `more` tells by kind how many changes are left out. `unseen` reports were not marked as seen yet.
    """

    story: Heading
    since: str
    told: str
    counts: str
    parts: tuple[Part, ...]
    more: dict[str, int]
    citations: tuple[Citation, ...]
    cited: tuple[int, ...]
    unseen: int


def look_at_changes(desk: Desk, asked: Asked) -> ChangesPage:
    """The changes; where no moment is asked for, since who asks has looked."""
    shown = desk.show(asked.path["story"])
    story = shown.id
    looked = desk.read(lambda db: looks.find(db, asked.who, [story])).get(story) if asked.who else None
    moment = asked.moment("since")
    if moment is not None:
        when, told = end_of(moment), tell_interval(moment)
    elif looked is not None:
        when, told = datetime.fromisoformat(looked.moment), tell_moment(looked.moment)
    else:
        return ChangesPage(heading(shown), "", "", "", (), {}, (), (), 0)
    view = _changes(desk, story, when)
    parts = tuple(_part(each) for each in view.sections)
    return ChangesPage(
        heading(shown),
        asked.text("since"),
        told,
        view.counts if view.sections else "",
        parts,
        {each.key: len(each.lines) - MOST for each in view.sections if len(each.lines) > MOST},
        tuple(citation(story, words) for words in view.words),
        cited_in(parts),
        len(looked.new) if looked else 0,
    )


def _part(section: Section) -> Part:
    """The first changes of a kind; where a story is large and the moment early, nobody could read them all."""
    lines = (replace(each, parts=each.parts[:MOST_PARTS]) for each in section.lines[:MOST])
    return part(replace(section, lines=tuple(lines)), Points(()))


def _changes(desk: Desk, story: str, when: datetime) -> ChangesView:
    earlier, later = accounts_since(desk.store, desk.maker, when, story)
    return view_changes(earlier, later, find_changes(earlier, later))
