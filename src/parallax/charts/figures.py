"""The chart of figures: a step line a speaker and scope over the days on which it was said, whiskers for bounds.

No mark is ever put between what was said: no mean, no middle of a range, no trend. A range is drawn by its two ends.
"""

from itertools import pairwise
from xml.etree.ElementTree import Element

from parallax.charts.columns import Columns, place_columns
from parallax.charts.labels import Box, Taken
from parallax.charts.marks import FigureChart, Mark, Series
from parallax.charts.scale import Scale, make_scale, tell_number
from parallax.charts.shapes import DASHES, draw_shape, radius_of, tone_class
from parallax.charts.svg import add, at, draw, percent, spell, tell
from parallax.charts.words import day_label, width_of

LEFT, RIGHT = 11.0, 99.0
"""Where columns begin and end, in shares of the width; left of them stand the numbers of the axis."""

TOP, FOOT = 38.0, 40.0
"""Heights in pixels: above the axis, below it."""

PLOTS = ((3, 120.0), (6, 170.0))
"""Up to how many marks an axis is how high, in pixels."""

HIGHEST = 230.0
"""The height of an axis of more."""

ARROW = 24.0
"""How far an open end reaches, in pixels: it says that there is no end, not where it is."""

LETTER = 12.0
"""The size of the letters, in pixels."""

WIDTHS = ((6.6, 316.0, "fits"), (13.0, 620.0, "wide"), (22.0, 1000.0, "wider"))
"""Up to how many columns a chart is drawn at which least width in pixels, by a class of the style sheet."""

WIDEST = (1800.0, "widest")


def draw_figures(chart: FigureChart, ident: str, described_by: str = "") -> str:
    """The chart as an SVG element; `ident` begins its ids, `described_by` is the id of the table that tells the same."""
    marks = [mark for series in chart.series for mark in series.marks]
    scale = make_scale([end for mark in marks for end in mark.ends])
    columns = place_columns(chart, scale)
    width, style = next(((least, name) for most, least, name in WIDTHS if columns.count <= most), WIDEST)
    frame = _Frame(scale, columns, width, next((high for most, high in PLOTS if len(marks) <= most), HIGHEST))
    root = draw(ident, f"figures {style}", chart.title, _describe(chart, scale), frame.floor + FOOT, described_by)
    _draw_axis(root, chart, frame)
    _draw_days(root, frame)
    for series in chart.series:
        _draw_steps(root, series, frame)
    taken = Taken()
    for series in chart.series:
        _take(series, frame, taken)
    for series in chart.series:
        for mark in series.marks:
            _draw_mark(root, series, mark, frame, taken)
    return spell(root)


def draw_key(tone: int | None, dash: int | None) -> str:
    """A series' shape and line, small, to stand beside its name; it says nothing of its own. `dash` None: no line."""
    names = {"xmlns": "http://www.w3.org/2000/svg", "class": "chart key", "aria-hidden": "true"}
    root = Element("svg", {**names, "width": "34", "height": "14"})
    if dash is not None:
        add(root, "line", x1=0, y1=7, x2=34, y2=7, class_=f"step {tone_class(tone)} dash-{dash % DASHES}")
    draw_shape(add(root, "g", transform="translate(17 7)"), tone, 4.5)
    return spell(root)


class _Frame:
    """From values and columns to places in the drawing."""

    def __init__(self, scale: Scale, columns: Columns, width: float, plot: float) -> None:
        self.scale, self.columns, self.width, self.plot = scale, columns, width, plot
        self.floor = TOP + plot

    def x(self, column: float) -> float:
        """A place across, as a share of the width."""
        return LEFT + (RIGHT - LEFT) * column / max(self.columns.count, 3.0)

    def of(self, mark: Mark) -> float:
        """A mark's place across."""
        return self.x(self.columns.centres[mark.letter])

    def y(self, value: float) -> float:
        """A value's height."""
        return TOP + self.plot * (1 - self.scale.share(value))


def _describe(chart: FigureChart, scale: Scale) -> str:
    axis = "The axis goes by powers of ten. " if scale.by_tens else ""
    told = "; ".join(mark.told for series in chart.series for mark in series.marks)
    return f"Values by the day on which they were said, a line a speaker and scope. {axis}{told}."


def _draw_axis(root: Element, chart: FigureChart, frame: _Frame) -> None:
    unit = " · ".join(
        part for part in (chart.unit, "each line ten times the one below" if frame.scale.by_tens else "") if part
    )
    if unit:
        add(root, "text", unit, x=0, y=LETTER, class_="soft")
    for tick in frame.scale.ticks:
        y = frame.y(tick)
        add(root, "line", x1="0", x2="100%", y1=y, y2=y, class_="grid" if tick != frame.scale.low else "grid floor")
        add(root, "text", tell_number(tick), x=0, y=y - 3, class_="soft")


def _draw_days(root: Element, frame: _Frame) -> None:
    """The day under its columns, a line where one begins, a break where some are left out."""
    floor, year = frame.floor, None
    for place, band in enumerate(frame.columns.bands):
        start, end = frame.x(band.start), frame.x(band.end)
        if place and not band.after_gap:
            add(root, "line", x1=percent(start), x2=percent(start), y1=TOP, y2=floor + 6, class_="grid")
        if band.after_gap:
            add(root, "text", "⋯", x=percent(frame.x(band.start - 0.3)), y=floor + 16, class_="soft middle")
        middle = percent((start + end) / 2)
        add(root, "text", day_label(band.day) if band.day else "no day", x=middle, y=floor + 16, class_="middle")
        if band.day and band.day.year != year:
            year = band.day.year
            add(root, "text", str(year), x=middle, y=floor + 31, class_="soft middle")


def _draw_steps(root: Element, series: Series, frame: _Frame) -> None:
    """Level until the next is said, then up or down; by the lower end where there is a range."""
    style = f"step {tone_class(series.tone)} dash-{series.dash % DASHES}"
    for before, after in pairwise(series.marks):
        left, right = percent(frame.of(before)), percent(frame.of(after))
        y, other = frame.y(before.ends[0]), frame.y(after.ends[0])
        add(root, "line", x1=left, x2=right, y1=y, y2=y, class_=style)
        if y != other:
            add(root, "line", x1=right, x2=right, y1=y, y2=other, class_=style)


def _draw_mark(root: Element, series: Series, mark: Mark, frame: _Frame, taken: Taken) -> None:
    group = tell(root, mark.told)
    x, radius, tone = frame.of(mark), radius_of(mark.outlets), tone_class(series.tone)
    heights = [frame.y(end) for end in mark.ends]
    for y in _reach(mark, heights):
        add(group, "line", x1=percent(x), x2=percent(x), y1=heights[0], y2=y, class_=f"whisker {tone}")
    for open_end, y, turn in ((mark.bounds.high, heights[-1] - ARROW, 0), (mark.bounds.low, heights[0] + ARROW, 180)):
        if open_end is None:
            head = add(at(group, x, y), "path", d="M-5 7L0 0L5 7", class_=f"whisker {tone}")
            if turn:
                head.set("transform", f"rotate({turn})")
    for y in heights:
        draw_shape(at(group, x, y), series.tone, radius, hollow=mark.hollow)
    _draw_label(group, mark, frame, taken)


def _reach(mark: Mark, heights: list[float]) -> list[float]:
    """The heights to which whiskers go from the lower end."""
    reach = [heights[-1]] if len(heights) > 1 else []
    reach += [heights[-1] - ARROW] if mark.bounds.high is None else []
    return reach + ([heights[0] + ARROW] if mark.bounds.low is None else [])


def _take(series: Series, frame: _Frame, taken: Taken) -> None:
    """The room of marks, their whiskers and the steps between them."""
    pixels = frame.width / 100
    for mark in series.marks:
        heights = [frame.y(end) for end in mark.ends]
        x, radius = frame.of(mark) * pixels, radius_of(mark.outlets)
        ends = [*heights, *_reach(mark, heights)]
        taken.take(Box(x - 5, min(ends), x + 5, max(ends)))
        for y in heights:
            taken.take(Box(x - radius, y - radius, x + radius, y + radius))
    for before, after in pairwise(series.marks):
        left, right = frame.of(before) * pixels, frame.of(after) * pixels
        y, other = frame.y(before.ends[0]), frame.y(after.ends[0])
        taken.take(Box(left, y - 1, right, y + 1))
        taken.take(Box(right - 1, min(y, other), right + 1, max(y, other)))


def _draw_label(group: Element, mark: Mark, frame: _Frame, taken: Taken) -> None:
    """Letter and value, where there is room: above, below, beside, and then further off."""
    share, radius = frame.of(mark), radius_of(mark.outlets)
    heights = [frame.y(end) for end in mark.ends]
    wide = width_of(f"{mark.letter} {mark.label}", LETTER)
    x = share * frame.width / 100
    shift = min(0.0, frame.width - 2 - x - wide / 2)
    above, below = min(heights) - radius - 5, max(heights) + radius + LETTER + 1
    side = radius + 5 + wide / 2
    offers = [(shift, above), (shift, below), (side, heights[0] + 4), (-side, heights[0] + 4)]
    if mark.bounds.high is None:
        offers = [*offers[1:], (shift, above - ARROW)]
    offers += [(shift, above - 15), (shift, below + 15), (shift, above - 30), (shift, below + 30), (shift, above - 45)]
    fits = [
        (dx, y)
        for dx, y in offers
        if 10 <= y <= frame.floor - 2 and x + dx - wide / 2 >= 0 and x + dx + wide / 2 <= frame.width
    ]
    fits = fits or [(shift, above)]
    dx, y = fits[taken.choose(Box(x + dx - wide / 2, y - 11, x + dx + wide / 2, y + 3) for dx, y in fits)]
    text = add(at(group, share, y), "text", x=dx, class_="label middle")
    add(text, "tspan", mark.letter, class_="letter-of").tail = f" {mark.label}"
