"""The timeline: three lanes (happened, said, published) over one axis of days, uncertain times as stretches."""

from xml.etree.ElementTree import Element

from parallax.charts.stretches import DAY, Axis, Bar, Lane, make_axis, make_bars
from parallax.charts.svg import add, at, draw, percent, spell, tell
from parallax.charts.words import day_label, runs, width_of
from parallax.nouns.interval import Interval

WIDTH = 316.0
"""The least width in pixels at which the drawing is shown; its labels do not overlap there."""

EDGE = 13.0
"""How much of the width stands aside for what lies before or after the axis, in shares of it."""

HEAD, ROW, LANE_HEAD = 26.0, 27.0, 24.0
"""Heights in pixels: of the days above, of a row of bars, of a lane's name."""

LETTER = 12.0
"""The size of the numbers on bars, in pixels."""

MOST = 22
"""How long a bar's numbers may be before they are only counted, in letters."""

DAY_LABEL = 46.0
"""The room of a day's name, in pixels."""

APART = 2.0
"""How far bars of one row and their labels lie apart, in shares of the width."""

LEAST = 1.9
"""The least width of a bar, in shares of the width: a moment."""


def draw_timeline(title: str, lanes: tuple[Lane, ...], core: Interval, ident: str, described_by: str = "") -> str:
    """The lanes as an SVG element, "" where nothing can be placed. `core` are the days around which the axis lies.

    `ident` begins its ids, `described_by` is the id of the table that tells the same.
    """
    axis = make_axis(lanes, core)
    if axis is None:
        return ""
    frame = _Frame(axis)
    rows = [(lane, frame.pack(make_bars(lane.stretches, axis))) for lane in lanes]
    height = HEAD + sum(LANE_HEAD + ROW * len(packed) + 6 for _, packed in rows)
    root = draw(ident, "timeline-chart", title, _describe(lanes), height, described_by)
    _draw_days(root, frame, height)
    y = HEAD
    for lane, packed in rows:
        add(root, "line", x1="0", x2="100%", y1=y, y2=y, class_="grid floor")
        add(root, "text", lane.name, x=0, y=y + 16, class_="strong label")
        for place, row in enumerate(packed):
            for bar in row:
                _draw_bar(root, lane, bar, frame, y + LANE_HEAD + ROW * place)
        y += LANE_HEAD + ROW * len(packed) + 6
    return spell(root)


def _describe(lanes: tuple[Lane, ...]) -> str:
    counts = "; ".join(
        f"{lane.name}: {runs([stretch.number for stretch in lane.stretches]) or 'none'}" for lane in lanes
    )
    return (
        "Each entry of the timeline, by its number, on a lane for when it happened, when it was said and when it was "
        f"published. A full bar is a time that is told, an empty one the stretch within which it must lie. {counts}."
    )


class _Frame:
    """From places on the axis to places in the drawing."""

    def __init__(self, axis: Axis) -> None:
        self.axis = axis
        self.left = EDGE if axis.earlier else 0.0
        self.right = 100 - EDGE if axis.later else 100.0

    def x(self, place: float) -> float:
        """A place across, as a share of the width."""
        if place < 0:
            return self.left * (1 + place)
        if place > 1:
            return self.right + (100 - self.right) * (place - 1)
        return self.left + (self.right - self.left) * place

    def day(self, place: int) -> float:
        """Where a day of the axis begins, the first is 0."""
        return self.x(place / self.days)

    @property
    def days(self) -> int:
        """How many days the axis has."""
        return (self.axis.last - self.axis.first) // DAY

    def label(self, bar: Bar) -> tuple[float, bool]:
        """Where a bar's label stands, as a share of the width, and whether it ends there; else it begins there."""
        wide = width_of(tell_entries(bar), LETTER) * 100 / WIDTH
        left, right = self.x(bar.start), self.x(bar.end)
        if left + wide <= 100:
            return left, False
        return (right, True) if right >= wide else (0.0, False)

    def room(self, bar: Bar) -> tuple[float, float]:
        """From where to where a bar and its label reach, in shares of the least width."""
        wide = width_of(tell_entries(bar), LETTER) * 100 / WIDTH
        place, ends = self.label(bar)
        return (min(self.x(bar.start), place - ends * wide), max(self.x(bar.end), place + (not ends) * wide))

    def pack(self, bars: list[Bar]) -> list[list[Bar]]:
        """Bars in rows, each in the first row where it and its label have room."""
        rows: list[list[Bar]] = []
        for bar in bars:
            left, right = self.room(bar)
            free = (row for row in rows if all(self._apart(left, right, other) for other in row))
            row = next(free, None)
            if row is None:
                rows.append([bar])
            else:
                row.append(bar)
        return rows

    def _apart(self, left: float, right: float, other: Bar) -> bool:
        start, end = self.room(other)
        return left >= end + APART or right + APART <= start


def tell_entries(bar: Bar) -> str:
    """The numbers of a bar's entries, how many there are where the numbers would be long."""
    return bar.label if len(bar.label) <= MOST else f"{bar.count} entries"


def _draw_days(root: Element, frame: _Frame, height: float) -> None:
    """The days above, and a line down where each begins; every second, third … where they lie too close."""
    near = (frame.right - frame.left) / 100 * WIDTH / frame.days
    step = next(step for step in (1, 2, 3, 5, 7, 14, 30, 60, 120, 366, 10**6) if step * near >= DAY_LABEL)
    for place in range(0, frame.days, step):
        x = frame.day(place)
        day = (frame.axis.first + place * DAY).date()
        label = day_label(day, year=place == 0 and step * near >= 1.7 * DAY_LABEL)
        add(root, "line", x1=percent(x), x2=percent(x), y1=4, y2=height, class_="grid")
        add(at(root, x, 15), "text", label, x=4, class_="soft")
    if frame.axis.earlier:
        add(root, "text", "earlier", x=0, y=15, class_="soft")
    if frame.axis.later:
        add(root, "line", x1=percent(frame.right), x2=percent(frame.right), y1=4, y2=height, class_="grid")
        add(root, "text", "later", x="100%", y=15, class_="soft end")


def _draw_bar(root: Element, lane: Lane, bar: Bar, frame: _Frame, y: float) -> None:
    """Numbers, and the bar below them; an empty bar where the time only lies within."""
    group = tell(root, f"{lane.name} – {bar.told}")
    left, right = frame.x(bar.start), frame.x(bar.end)
    wide = max(right - left, LEAST)
    left = min(left, 100 - wide)
    style = "bar" if bar.certain else "bar open"
    add(group, "rect", x=percent(left), width=percent(wide), y=y + 14.0, height=6, rx=3, class_=style)
    place, ends = frame.label(bar)
    style = "label end" if ends else "label"
    add(group, "text", tell_entries(bar), x=percent(place), y=y + 10.0, class_=style)
