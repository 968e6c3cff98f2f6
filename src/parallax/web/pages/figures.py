"""Figures over the time at which they were said: a chart for what can stand on one axis, and the table that tells the same."""

from collections.abc import Mapping
from dataclasses import dataclass

from parallax.charts.marks import Mark, Series
from parallax.charts.scale import make_scale
from parallax.export.figure_graphic import Key, Panel, draw_point
from parallax.export.index import Index
from parallax.export.view import Answer, PointView, Words
from parallax.export.wording import FLAGS
from parallax.nouns.point import PointFlag
from parallax.nouns.range import Range
from parallax.web.asked import Asked
from parallax.web.desk import Desk, Shown
from parallax.web.pages.bands import Band, find_bands
from parallax.web.pages.board import point_address
from parallax.web.pages.citing import Citation, citation
from parallax.web.pages.heading import Heading, heading
from parallax.web.pages.telling import told_standing


@dataclass(frozen=True, slots=True)
class FigureMark:
    """An answer in a chart: its letter in the table, its bounds in the axis' unit (None: an open end), its value in short.

    `when` is the time at which it is drawn, "" where no day is known. `outlets` carry it. `missing` are details without
    which it can't be set against another; it is drawn hollow where there are any.
    """

    letter: str
    low: float | None
    high: float | None
    label: str
    told: str
    when: str
    outlets: int
    missing: tuple[str, ...]
    cited: Citation


@dataclass(frozen=True, slots=True)
class FigureSeries:
    """What one speaker says of one scope, in the order of saying; `tone` and `dash` are its colour, shape and line."""

    speaker: str
    side: str | None
    tone: int | None
    dash: int
    covers: str
    marks: tuple[FigureMark, ...]


@dataclass(frozen=True, slots=True)
class FigureAxis:
    """The axis of values: its ends, where lines are drawn, whether each is ten times the one below, and the unit in words."""

    low: float
    high: float
    ticks: tuple[float, ...]
    by_tens: bool
    unit: str


@dataclass(frozen=True, slots=True)
class FigurePanel:
    """A chart: as it is drawn without scripts (SVG), and all that it is drawn from."""

    svg: str
    keys: tuple[Key, ...]
    axis: FigureAxis
    series: tuple[FigureSeries, ...]
    bands: tuple[Band, ...]


@dataclass(frozen=True, slots=True)
class FigureAnswer:
    """A row of the table: an answer with its citations and how it stands to the others."""

    letter: str
    speaker: str
    side: str | None
    tone: int | None
    figure: str
    reading: str
    covers: str
    said: str
    carried: str
    stands: tuple[str, ...]
    missing: tuple[str, ...]
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class FigurePoint:
    """One question that figures answer. `alone` are the answers (letters) that no chart draws, `more` those in no row."""

    id: str
    title: str
    flags: tuple[PointFlag, ...]
    panels: tuple[FigurePanel, ...]
    answers: tuple[FigureAnswer, ...]
    alone: tuple[str, ...]
    more: int
    href: str


@dataclass(frozen=True, slots=True)
class Once:
    """A figure that one origin alone gives: there is nothing to set it beside."""

    title: str
    speaker: str
    figure: str
    said: str
    href: str


@dataclass(frozen=True, slots=True)
class FiguresPage:
    """The questions that more than one answer is given to, those in dispute first, and the figures told once."""

    story: Heading
    points: tuple[FigurePoint, ...]
    once: tuple[Once, ...]


def look_at_figures(desk: Desk, asked: Asked) -> FiguresPage:
    """The figures of the story that the address names."""
    shown = desk.show(asked.path["story"], asked.moment("as-of"))
    make = _Points(shown, asked.text("as-of"))
    tables = sorted(shown.view.tables, key=lambda point: ("disputed" not in point.flags, "revised" not in point.flags))
    single = [point for point in shown.view.points if point.kind == "figure" and len(point.answers) == 1]
    return FiguresPage(heading(shown), tuple(map(make.point, tables)), tuple(map(make.once, single)))


class _Points:
    """Makes the points of one story."""

    def __init__(self, shown: Shown, as_of: str) -> None:
        self._story = shown.story.id
        self._index: Index = shown.index
        self._words: dict[int, Words] = {words.number: words for words in shown.view.words}
        self._as_of = as_of

    def point(self, point: PointView) -> FigurePoint:
        """One point with its charts and its table."""
        drawn = draw_point(point, self._words, self._index, f"figure-{point.id}")
        by_letter = {answer.letter: answer for answer in point.answers}
        tones = {
            mark.letter: series.tone for panel in drawn.panels for series in panel.chart.series for mark in series.marks
        }
        flags = tuple(sorted(self._index.points[point.id].flags, key=list(FLAGS).index))
        return FigurePoint(
            *(point.id, point.title, flags, tuple(self._panel(panel, by_letter) for panel in drawn.panels)),
            tuple(self._answer(answer, tones.get(answer.letter)) for answer in point.rows),
            *(drawn.left_out, len(point.answers) - len(point.rows)),
            point_address(self._story, point.id, as_of=self._as_of),
        )

    def once(self, point: PointView) -> Once:
        """A point with one answer."""
        answer = point.answers[0]
        href = point_address(self._story, point.id, as_of=self._as_of)
        return Once(point.title, answer.speaker, answer.figure, answer.said, href)

    def _panel(self, panel: Panel, answers: Mapping[str, Answer]) -> FigurePanel:
        series = panel.chart.series
        scale = make_scale([end for each in series for mark in each.marks for end in mark.ends])
        axis = FigureAxis(scale.low, scale.high, scale.ticks, scale.by_tens, panel.chart.unit)
        drawn = tuple(self._series(each, answers) for each in series)
        return FigurePanel(panel.svg, panel.keys, axis, drawn, find_bands(series, answers))

    def _series(self, series: Series, answers: Mapping[str, Answer]) -> FigureSeries:
        first = answers[series.marks[0].letter]
        marks = tuple(self._mark(mark, answers[mark.letter]) for mark in series.marks)
        return FigureSeries(first.speaker, first.side, series.tone, series.dash, first.covers, marks)

    def _mark(self, mark: Mark, answer: Answer) -> FigureMark:
        bounds: Range = mark.bounds
        return FigureMark(
            *(mark.letter, bounds.low, bounds.high, mark.label, mark.told),
            *(mark.when.isoformat(timespec="minutes") if mark.when else "", mark.outlets, _missing(answer)),
            citation(self._story, self._words[answer.numbers[0]]),
        )

    def _answer(self, answer: Answer, tone: int | None) -> FigureAnswer:
        return FigureAnswer(
            *(answer.letter, answer.speaker, answer.side, tone, answer.figure, answer.reading, answer.covers),
            *(answer.said, answer.carried, tuple(map(told_standing, answer.stands)), _missing(answer)),
            tuple(citation(self._story, self._words[number]) for number in answer.numbers),
        )


def _missing(answer: Answer) -> tuple[str, ...]:
    """The details that would decide, each once, with who does not tell them."""
    found = [each for each in answer.standings if each.type == "undecided" and each.missing]
    return tuple(dict.fromkeys(each.detail for each in found))
