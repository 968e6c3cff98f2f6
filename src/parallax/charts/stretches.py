"""What a timeline draws: stretches of time in lanes, those that are the same drawn once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from parallax.charts.words import runs
from parallax.nouns.interval import Interval

DAY = timedelta(days=1)
AROUND = 3 * DAY
"""How far from the days of publication the axis goes; what lies further stands at its end, not to scale."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A time of the entry `number`. `told` is the time in words, as the table tells it.

    `certain` is False where it is only known to lie within: it is drawn as an empty bar, a known one as a full bar.
    """

    number: int
    when: Interval
    told: str
    certain: bool = True


@dataclass(frozen=True, slots=True)
class Lane:
    """A row of the timeline: "happened", "said", "published"."""

    name: str
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """Entries of one time. `start` and `end` are places on the axis: 0 to 1 on it, -1 to 0 before and 1 to 2 after it,
    where nothing is to scale. `label` are the entries' numbers, `told` the times in words with their numbers.
    """

    start: float
    end: float
    certain: bool
    count: int
    label: str
    told: str


@dataclass(frozen=True, slots=True)
class Axis:
    """The days drawn to scale, from one midnight to another; `earlier` and `later`: something lies before or after."""

    first: datetime
    last: datetime
    earlier: bool = False
    later: bool = False


def extent(when: Interval) -> tuple[datetime | None, datetime | None]:
    """The moments at which it begins and ends; a day ends where the next begins."""
    whole = when.precision not in ("minute", "hour")
    return when.start, when.end + DAY if when.end and whole else when.end


def make_axis(lanes: Sequence[Lane], core: Interval) -> Axis | None:
    """The axis around `core` (the days of publication), no longer than what is drawn on it; None where nothing is."""
    core_start, core_end = extent(core)
    if core_start is None or core_end is None:
        return None
    low, high = core_start - AROUND, core_end + AROUND
    ends = [extent(stretch.when) for lane in lanes for stretch in lane.stretches]
    inside = [end for pair in ends for end in pair if end is not None and low <= end <= high]
    if not inside:
        return None
    first = _midnight(min(inside))
    last = _midnight(max(inside) - timedelta(microseconds=1)) + DAY
    return Axis(
        first,
        max(last, first + DAY),
        any(start is None or start < first for start, _ in ends),
        any(end is None or end > last for _, end in ends),
    )


def _midnight(moment: datetime) -> datetime:
    return moment.replace(hour=0, minute=0, second=0, microsecond=0)


def make_bars(stretches: Iterable[Stretch], axis: Axis) -> list[Bar]:
    """Stretches that are drawn alike as one bar each, in order of time."""
    groups: dict[tuple[float, float, bool], list[Stretch]] = {}
    for stretch in stretches:
        groups.setdefault((*_ends(stretch.when, axis), stretch.certain), []).append(stretch)
    return [_bar(key, groups[key]) for key in sorted(groups, key=lambda key: (key[0], key[1], not key[2]))]


def _ends(when: Interval, axis: Axis) -> tuple[float, float]:
    """Where a time begins and ends on the axis."""
    start, end = extent(when)
    low = (start - axis.first) / (axis.last - axis.first) if start else -1.0
    high = (end - axis.first) / (axis.last - axis.first) if end else 2.0
    if low < 0.0 and high <= 0.0:
        return (-1.0, -0.15)
    if low >= 1.0 and high > 1.0:
        return (1.15, 2.0)
    return (-0.4 if low < 0.0 else low, 1.4 if high > 1.0 else high)


def _bar(key: tuple[float, float, bool], stretches: list[Stretch]) -> Bar:
    by_time: dict[str, list[int]] = {}
    for stretch in stretches:
        by_time.setdefault(stretch.told, []).append(stretch.number)
    told = "; ".join(f"{time}: {runs(numbers)}" for time, numbers in by_time.items())
    return Bar(*key, len(stretches), runs([stretch.number for stretch in stretches]), told)
