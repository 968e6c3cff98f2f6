"""What the days between reports take off their likeness."""

from bisect import bisect_left
from datetime import date

STILL_FRESH = 3
"""Days between two reports that count for nothing."""

HALF_LIFE = 180
"""Days, beyond the fresh ones, in which likeness halves: last year's flood is another flood, but a case rests for months
between two hearings. It is a judgement: ECB+ hardly tells 60 from 365."""

Days = tuple[tuple[int, int], ...]
"""The days of publication (ordinals, sorted) of some reports, each with how many of them it has; undated ones not here."""


def count_days(day: date | None) -> Days:
    """The days of one report."""
    return ((day.toordinal(), 1),) if day else ()


def join_days(one: Days, other: Days) -> Days:
    """The days of the reports of two groups."""
    counts = dict(one)
    for day, count in other:
        counts[day] = counts.get(day, 0) + count
    return tuple(sorted(counts.items()))


def mean_freshness(one: Days, other: Days, sizes: tuple[int, int]) -> float:
    """What time leaves of the likeness of two groups of so many reports: 1 for nothing taken off.

    It is the mean over all reports of what the days to the nearest report of the other group leave; a report without a
    day is near to all. Neither one wrong date line nor a long time told of counts for more than its reports do.
    """
    return 1.0 - (_lost(one, other, sizes[1]) + _lost(other, one, sizes[0])) / sum(sizes)


def _lost(one: Days, other: Days, size: int) -> float:
    """What is taken off the reports of one group beside another of so many, in sum."""
    if sum(count for _, count in other) < size:
        return 0.0
    days = [day for day, _ in other]
    lost = 0.0
    for day, count in one:
        at = bisect_left(days, day)
        gap = min(abs(day - near) for near in days[max(0, at - 1) : at + 1]) - STILL_FRESH
        if gap > 0:
            lost += count * (1.0 - float(0.5 ** (gap / HALF_LIFE)))
    return lost
