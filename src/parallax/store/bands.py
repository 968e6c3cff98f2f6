"""Bands of magnitude, by which figures are found that may lie between two bounds."""

from math import frexp

TOP = 64
"""The last band."""
SPANS = 2
"""Bands by which the ends of a figure may differ."""
STEP = 100
"""More than the bands of one span: a figure's band is its lower end's, and so many more for each band that the upper is above."""
UP, DOWN = (SPANS + 1) * STEP, (SPANS + 2) * STEP
"""What the bands begin with of figures that are open above, or below."""

WIDE = -1
"""The band of what may lie anywhere, or whose ends are more than SPANS bands apart."""


def band_of(value: float) -> int:
    """0 below 1; else each doubling has its band, the last one all above it."""
    if value < 1:
        return 0
    return TOP if value >= 2.0 ** (TOP - 1) else frexp(value)[1]


def band_of_range(low: float | None, high: float | None) -> int:
    """The band of a figure, by the bands of its ends: of the one that it has, or of the lower and how far the other is."""
    if low is None:
        return WIDE if high is None else DOWN + band_of(high)
    if high is None:
        return UP + band_of(low)
    first = band_of(low)
    span = band_of(high) - first
    return span * STEP + first if 0 <= span <= SPANS else WIDE


def bands_between(low: float | None, high: float | None) -> list[int]:
    """The bands of all that may lie between two bounds; an open one is None."""
    first = 0 if low is None else band_of(low)
    last = TOP if high is None else band_of(high)
    closed = [span * STEP + each for span in range(SPANS + 1) for each in range(max(0, first - span), last + 1)]
    return [WIDE, *closed, *range(UP, UP + last + 1), *range(DOWN + first, DOWN + TOP + 1)]
