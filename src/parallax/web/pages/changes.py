"""What changed in a story since a moment, or since somebody looked."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from parallax.engine.compare import find_changes
from parallax.engine.since import accounts_since, end_of
from parallax.export.change_lines import view_changes
from parallax.export.dates import tell_interval
from parallax.export.view import Section
from parallax.nouns.change import Change, ChangeKind
from parallax.store import looks
from parallax.web.asked import Asked
from parallax.web.desk import Desk
from parallax.web.pages.citing import Citation, citation, reader_address
from parallax.web.pages.heading import Heading, heading
from parallax.web.pages.looking import tell_moment
from parallax.web.pages.parts import Part, Points, cited_in, part

MOST, MOST_PARTS = 40, 12
"""Changes of one kind, and lines below one change, that are told."""

OF_REPORTS: tuple[ChangeKind, ...] = ("report-new", "report-rewritten")
"""Kinds of changes whose lines are reports of the story."""


@dataclass(frozen=True, slots=True)
class ChangesPage:
    """The changes under their headings, with their citations by number.

    `since` is the moment as asked for ("" where it is the one at which somebody looked), `told` the same in words ("" where
    there is none), `counts` how many reports there were and are. `cited` are the numbers of the citations that stand on the
    page, `more` tells by kind how many changes are left out, `hrefs` by kind where each line leads that is a report. `unseen`
    reports were not marked as seen yet.
    """

    story: Heading
    since: str
    told: str
    counts: str
    parts: tuple[Part, ...]
    more: dict[str, int]
    hrefs: dict[str, tuple[str, ...]]
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
        return ChangesPage(heading(shown), "", "", "", (), {}, {}, (), (), 0)
    earlier, later = accounts_since(desk.store, desk.maker, when, story)
    changes = find_changes(earlier, later)
    view = view_changes(earlier, later, changes)
    parts = tuple(_part(each) for each in view.sections)
    return ChangesPage(
        heading(shown),
        asked.text("since"),
        told,
        view.counts if view.sections else "",
        parts,
        {each.key: len(each.lines) - MOST for each in view.sections if len(each.lines) > MOST},
        {kind: tuple(_addresses(story, kind, changes)) for kind in OF_REPORTS},
        tuple(citation(story, words) for words in view.words),
        cited_in(parts),
        len(looked.new) if looked else 0,
    )


def _part(section: Section) -> Part:
    """The first changes of a kind; where a story is large and the moment early, nobody could read them all."""
    lines = (replace(each, parts=each.parts[:MOST_PARTS]) for each in section.lines[:MOST])
    return part(replace(section, lines=tuple(lines)), Points(()))


def _addresses(story: str, kind: ChangeKind, changes: Sequence[Change]) -> Iterator[str]:
    """The reader's address of each report, in the order in which the changes are told."""
    for change in changes:
        if change.kind == kind:
            yield reader_address(story, change.after[0])
