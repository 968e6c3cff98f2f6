"""An axis of values: from zero, or by powers of ten where the values lie too far apart to be seen on one that is even."""

from dataclasses import dataclass
from math import ceil, floor, log10

FAR_APART = 100.0
"""From how many times the smallest value on the axis goes by powers of ten."""


@dataclass(frozen=True, slots=True)
class Scale:
    """An axis of values from `low` to `high`, both ends drawn; `by_tens` where each step is ten times the one before."""

    low: float
    high: float
    ticks: tuple[float, ...]
    by_tens: bool = False

    def share(self, value: float) -> float:
        """Where a value lies, from 0 at the low end to 1 at the high."""
        if self.by_tens:
            return (log10(value) - log10(self.low)) / (log10(self.high) - log10(self.low))
        return (value - self.low) / (self.high - self.low)


def make_scale(values: list[float]) -> Scale:
    """The axis on which all `values` have room; at least one value."""
    least, most = min(values), max(values)
    if least > 0 and most / least >= FAR_APART:
        first, last = floor(log10(least)), ceil(log10(most))
        return Scale(10.0**first, 10.0**last, tuple(10.0**power for power in range(first, last + 1)), True)
    low, high = min(least, 0.0), max(most, 0.0)
    if low == high:
        high = 1.0
    step = _step((high - low) / 4)
    if all(float(value).is_integer() for value in values):
        step = max(step, 1.0)
    count = range(floor(low / step), ceil(high / step) + 1)
    return Scale(count[0] * step, count[-1] * step, tuple(round(place * step, 9) for place in count))


def _step(rough: float) -> float:
    """The round step at or above a rough one: 1, 2 or 5 times a power of ten."""
    power = 10.0 ** floor(log10(rough))
    return next(step * power for step in (1, 2, 5, 10) if step * power >= rough * 0.999)


def tell_number(value: float) -> str:
    """A number with its thousands apart: "12,000", "6.1"."""
    return f"{value:,.0f}" if float(value).is_integer() else f"{value:,.10g}"
