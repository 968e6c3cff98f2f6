"""A story's brief, and what is disputed, said by one alone, unverified or unknown."""

from dataclasses import dataclass

from parallax.export.dates import tell_interval
from parallax.nouns.interval import Interval
from parallax.web.asked import Asked
from parallax.web.desk import Desk, Shown
from parallax.web.pages.citing import Citation, CitedLine, citations, cited_line
from parallax.web.pages.heading import Heading, heading
from parallax.web.pages.looking import Since, look, since
from parallax.web.pages.parts import Part, Points, cited_in, flags_of, part

ORDER = ("disputed", "one-origin", "one-side", "unverified", "unknown", "undecided", "revised", "agreed")
"""The lists below the brief, in the order in which an editor asks for them."""

MOST_COPIES = 12
"""Near-copies that are told here; the family tree has all."""


@dataclass(frozen=True, slots=True)
class StoryPage:
    """The brief in its parts, the other lists of the account, and every citation by its number.

    `flags` tells by point (id) how it stands. `cited` are the numbers of the citations that stand on this page. `copies`
    are the first near-copies among the reports, `copies_in_all` how many there are. `as_of` is the moment as of which all
    is told, as asked for ("" for now), `as_of_told` the same in words; `days` are the days on which reports were published
    (ISO 8601). `since` is what came since somebody looked.
    """

    story: Heading
    brief: tuple[Part, ...]
    parts: tuple[Part, ...]
    citations: tuple[Citation, ...]
    flags: dict[str, tuple[str, ...]]
    cited: tuple[int, ...]
    copies: tuple[CitedLine, ...]
    copies_in_all: int
    as_of: str
    as_of_told: str
    days: tuple[str, ...]
    since: Since | None


def look_at_story(desk: Desk, asked: Asked) -> StoryPage:
    """The brief of the story that the address names."""
    moment = asked.moment("as-of")
    shown = desk.show(asked.path["story"], moment)
    view = shown.view
    points = Points(view.points)
    brief = tuple(part(each, points) for each in view.brief)
    found = {each.key: part(each, points) for each in view.sections}
    parts = tuple(found[key] for key in ORDER if key in found)
    return StoryPage(
        heading(shown),
        brief,
        parts,
        citations(shown),
        flags_of((*brief, *parts), {each.id: each for each in view.points}),
        cited_in((*brief, *parts)),
        tuple(map(cited_line, view.copies[:MOST_COPIES])),
        len(view.copies),
        asked.text("as-of"),
        tell_interval(moment),
        _days(desk, shown, moment),
        since(look(desk, asked, shown.id)) if moment is None else None,
    )


def _days(desk: Desk, shown: Shown, moment: Interval | None) -> tuple[str, ...]:
    """The days of publication of all reports of the story, the first first; also of those after the moment asked for."""
    whole = shown if moment is None else desk.show(shown.id)
    found = (each.published.when for each in whole.account.reports)
    return tuple(sorted({when.date().isoformat() for when in found if when}))
