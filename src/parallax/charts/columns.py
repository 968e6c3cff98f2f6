"""Where each mark stands across: days side by side, and within a day a column for what would else overlap."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from parallax.charts.marks import FigureChart, Mark
from parallax.charts.scale import Scale

APART = 0.14
"""How far apart two marks of one column are at least, as a share of the axis."""

OPEN = 0.14
"""How far the arrow of an open end reaches, as a share of the axis."""

GAP = 0.6
"""The width of a break where days without figures are left out, in columns."""


@dataclass(frozen=True, slots=True)
class Band:
    """A day and its columns, from `start` to `end` in columns from the left; `after_gap`: days before it are left out."""

    day: date | None
    start: float
    end: float
    after_gap: bool = False


@dataclass(frozen=True, slots=True)
class Columns:
    """The days in order, where each mark's centre is (by its letter, in columns), and how many columns there are."""

    bands: tuple[Band, ...]
    centres: dict[str, float]
    count: float


def place_columns(chart: FigureChart, scale: Scale) -> Columns:
    """Days in order, one that is not known last; marks by time within a day, those of a series never in one column."""
    days: dict[date | None, list[tuple[int, Mark]]] = {}
    for place, series in enumerate(chart.series):
        for mark in series.marks:
            days.setdefault(mark.when.date() if mark.when else None, []).append((place, mark))
    ordered = sorted(days, key=lambda day: (day is None, day or date.min))
    gaps = {after for before, after in pairwise(ordered) if not _follow(before, after)}
    bands: list[Band] = []
    centres: dict[str, float] = {}
    left = 0.0
    for day in ordered:
        columns = _within(days[day], scale)
        left += GAP if day in gaps else 0.0
        count = max(columns.values()) + 1
        centres |= {letter: left + column + 0.5 for letter, column in columns.items()}
        bands.append(Band(day, left, left + count, day in gaps))
        left += count
    return Columns(tuple(bands), centres, left)


def _follow(before: date | None, after: date | None) -> bool:
    return before is not None and after is not None and after - before == timedelta(days=1)


def _within(marks: Sequence[tuple[int, Mark]], scale: Scale) -> dict[str, int]:
    """The column of each mark of a day: the first that is free, after those of its own series."""
    columns: dict[str, int] = {}
    filled: list[list[Mark]] = []
    last: dict[int, int] = {}
    for series, mark in sorted(marks, key=lambda entry: (_hour(entry[1]), len(entry[1].letter), entry[1].letter)):
        column = last.get(series, -1) + 1
        while column < len(filled) and not all(_apart(mark, other, scale) for other in filled[column]):
            column += 1
        if column == len(filled):
            filled.append([])
        filled[column].append(mark)
        columns[mark.letter] = last[series] = column
    return columns


def _hour(mark: Mark) -> tuple[int, int]:
    return (mark.when.hour, mark.when.minute) if mark.when else (0, 0)


def _apart(mark: Mark, other: Mark, scale: Scale) -> bool:
    low, high = _reach(mark, scale)
    floor, top = _reach(other, scale)
    return floor - high >= APART or low - top >= APART


def _reach(mark: Mark, scale: Scale) -> tuple[float, float]:
    """From where to where a mark reaches on the axis, with the arrows of its open ends."""
    low, high = scale.share(mark.ends[0]), scale.share(mark.ends[-1])
    return (low - (OPEN if mark.bounds.low is None else 0.0), high + (OPEN if mark.bounds.high is None else 0.0))
