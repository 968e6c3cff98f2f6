"""The timeline: when it happened, was said and was published, as three lanes over one axis."""

from dataclasses import dataclass
from datetime import datetime

from parallax.charts.stretches import Lane, Stretch, extent, make_axis
from parallax.export.index import Index
from parallax.export.timeline_graphic import NOT_TOLD, Entry, days_of, draw_times, entry_of
from parallax.export.visible import one_line
from parallax.nouns.account import Line
from parallax.web.asked import Asked
from parallax.web.desk import Desk, Shown
from parallax.web.pages.citing import Citation, citation
from parallax.web.pages.heading import Heading, heading
from parallax.web.pages.sides import spell_moment


@dataclass(frozen=True, slots=True)
class Stay:
    """A time on a lane: from `start` to `end`, for an address ("2031-03-12T08:50"; "" for an open end), and in words.

    `certain`: it is told; where not, it is only known to lie within. A day runs to the next.
    """

    start: str
    end: str
    told: str
    certain: bool


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """A line of the timeline, its three times (None where one is not told), and the words that it rests on."""

    number: int
    text: str
    happened: Stay | None
    said: Stay | None
    published: Stay | None
    cited: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class TimelinePage:
    """The entries in the order in which it is said to have happened. `first` and `last` are the ends of the axis: what lies
    beyond stands at its edges. `svg` is the drawing for a page without scripts.
    """

    story: Heading
    entries: tuple[TimelineEntry, ...]
    first: str
    last: str
    svg: str


def look_at_timeline(desk: Desk, asked: Asked) -> TimelinePage:
    """The timeline of the story that the address names."""
    shown = desk.show(asked.path["story"], asked.moment("as-of"))
    index, story = shown.index, shown.story
    entries = [entry_of(number, line, index) for number, line in enumerate(story.timeline, start=1)]
    first, last = _ends(shown, entries)
    drawn = draw_times(story, index, "timeline")
    return TimelinePage(
        story=heading(shown),
        entries=tuple(
            _entry(number, line, entry, shown)
            for number, (line, entry) in enumerate(zip(story.timeline, entries, strict=True), start=1)
        ),
        first=first,
        last=last,
        svg=drawn.svg if drawn else "",
    )


def _ends(shown: Shown, entries: list[Entry]) -> tuple[str, str]:
    """The ends of the axis, "" where nothing can be placed."""
    reports = [shown.index.reports[name] for name in shown.story.reports if name in shown.index.reports]
    core = days_of(reports)
    lanes = [Lane(name, _stretches(entries, name)) for name in ("happened", "said", "published")]
    axis = make_axis(lanes, core) if core else None
    return (spell_moment(axis.first), spell_moment(axis.last)) if axis else ("", "")


def _stretches(entries: list[Entry], lane: str) -> tuple[Stretch, ...]:
    found = {
        "happened": [entry.happened for entry in entries],
        "said": [entry.said for entry in entries],
        "published": [entry.published for entry in entries],
    }[lane]
    return tuple(stretch for stretch in found if stretch)


def _entry(number: int, line: Line, entry: Entry, shown: Shown) -> TimelineEntry:
    return TimelineEntry(
        number,
        one_line(line.text),
        _stay(entry.happened),
        _stay(entry.said),
        _stay(entry.published),
        _cited(line, shown, shown.index),
    )


def _cited(line: Line, shown: Shown, index: Index) -> tuple[Citation, ...]:
    wanted = {name for name in line.statements if name in index.statements}
    return tuple(citation(shown.story.id, words) for words in shown.view.words if words.statement in wanted)


def _stay(stretch: Stretch | None) -> Stay | None:
    if stretch is None:
        return None
    start, end = extent(stretch.when)
    return Stay(_spell(start), _spell(end), stretch.told or NOT_TOLD, stretch.certain)


def _spell(when: datetime | None) -> str:
    return spell_moment(when) if when else ""
