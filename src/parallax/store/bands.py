"""Bands of magnitude, by which figures are found that may lie between two bounds."""

from math import frexp

WIDE = -1
"""The band of what may lie in several: of an open end, or with ends in two bands."""

TOP = 64


def band_of_range(low: float | None, high: float | None) -> int:
    """The band that both ends of a figure lie in; WIDE where there is none."""
    if low is None or high is None:
        return WIDE
    one, other = band_of(low), band_of(high)
    return one if one == other else WIDE


def band_of(value: float) -> int:
    """0 below 1; else each doubling has its band, the last one all above it."""
    if value < 1:
        return 0
    return TOP if value >= 2.0 ** (TOP - 1) else frexp(value)[1]


def bands_between(low: float | None, high: float | None) -> list[int]:
    """The bands of what may lie between two bounds; an open one is None."""
    first = 0 if low is None else band_of(low)
    last = TOP if high is None else band_of(high)
    return [WIDE, *range(first, last + 1)]
