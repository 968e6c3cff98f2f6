"""How two quantities stand to each other, by their words alone."""

import math
from dataclasses import dataclass
from typing import Literal

from parallax.nouns.range import Range
from parallax.values.memo import WORDS, memo
from parallax.values.unit import factor

ComparisonKind = Literal["equal", "rounding", "bound", "incompatible", "not-comparable"]

TIGHT = 0.05
"""A bound holds a number "of like tightness" where the number lies within a twentieth of it ("at least 21" and 21)."""

FARTHEST = 0.2
"""How far from a number, as a share of it, what it is rounded to can lie: 1,342 is 1,300 in short, 150 is not 200."""

ABOUT = 0.1
"""How far "about" reaches, as a share of the number said: about 40 goes from 36 to 44."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """How two ranges stand. Only "equal", "rounding" and "bound" agree; "not-comparable" is neither for nor against."""

    kind: ComparisonKind
    why: str

    @property
    def agrees(self) -> bool:
        """True where both can be said of one thing, with like precision."""
        return self.kind in {"equal", "rounding", "bound"}


def compare_ranges(first: Range, second: Range, unit: str = "count", other_unit: str = "count") -> Comparison:
    """Compare two ranges; where their units differ but measure the same, the second is converted for the comparison.

    equal: the same bounds. rounding: one is the other rounded to its own precision, or said to be about it. bound: one
    bound holds the other and lies near it ("at least 21" and 21). not-comparable: a bound that holds the other far off
    ("more than 3,000" and 6,000), or other units. incompatible: no number satisfies both.
    """
    if unit != other_unit:
        rate = factor(other_unit, unit)
        if rate is None:
            return Comparison("not-comparable", f"{unit} and {other_unit} do not measure the same")
        return _converted(first, _scaled(second, rate), unit, other_unit)
    if (first.low, first.high) == (second.low, second.high):
        return _same_bounds(first, second)
    if first.low == first.high and second.low == second.high:
        return _plain(first, second)
    return _bounds(first, second)


def _same_bounds(first: Range, second: Range) -> Comparison:
    if first.comparator == second.comparator:
        return Comparison("equal", "the same number" if first.low == first.high else "the same bounds")
    if {first.comparator, second.comparator} <= {"more than", "at least"}:
        return Comparison("bound", "more than and at least the same number")
    if "about" in {first.comparator, second.comparator}:
        return Comparison("rounding", "the same number, once said to be about it")
    return Comparison("equal", "the same bounds")


def _plain(first: Range, second: Range) -> Comparison:
    """Two plain or "about" numbers."""
    a, b = first.low, second.low
    if a is None or b is None:
        return Comparison("not-comparable", "a number is open")
    for one, other, comparator in ((a, b, first.comparator), (b, a, second.comparator)):
        if comparator == "about" and abs(one - other) <= ABOUT * abs(one):
            return Comparison("rounding", f"{_show(other)} is about {_show(one)}")
    for one, other in ((a, b), (b, a)):
        if _rounds_to(one, other):
            return Comparison("rounding", f"{_show(other)} rounds to {_show(one)}")
    return Comparison("incompatible", f"{_show(a)} and {_show(b)} are different numbers")


def _bounds(first: Range, second: Range) -> Comparison:
    if not _overlap(first, second):
        return _apart(first, second)
    if _near(first, second):
        return Comparison("bound", "one bound holds the other, near it")
    if _within(first, second) or _within(second, first):
        return Comparison("bound", "one range lies within the other")
    return Comparison("not-comparable", "one bound holds the other, but too loosely to agree")


def _apart(first: Range, second: Range) -> Comparison:
    """Ranges that do not meet: still a rounding where the bound itself was rounded ("more than 40" and 39 is not)."""
    return Comparison("incompatible", "no number satisfies both")


def _overlap(first: Range, second: Range) -> bool:
    low = max(_low(first), _low(second))
    high = min(_high(first), _high(second))
    if low == high:
        return not _strict_at(first, low) and not _strict_at(second, low)
    return low < high


def _strict_at(one: Range, value: float) -> bool:
    """True where the words leave the bound itself out: "more than 20" is not 20."""
    return (one.comparator == "more than" and one.low == value) or (one.comparator == "less than" and one.high == value)


def _near(first: Range, second: Range) -> bool:
    """True where a bound and the number, or two bounds of one direction, lie within `TIGHT` of each other."""
    if math.isinf(_high(first)) and math.isinf(_high(second)):
        return _close(_low(first), _low(second))
    if math.isinf(_low(first)) and math.isinf(_low(second)):
        return _close(_high(first), _high(second))
    for one, other in ((first, second), (second, first)):
        if other.low is not None and other.low == other.high:
            bound = one.low if one.high is None else one.high
            return bound is not None and _close(bound, other.low)
    return False


def _within(inner: Range, outer: Range) -> bool:
    """True where a closed range holds the other ("20 to 30" and 25)."""
    if outer.low is None or outer.high is None or outer.low == outer.high:
        return False
    return outer.low <= _low(inner) and _high(inner) <= outer.high


def _close(a: float, b: float) -> bool:
    return abs(a - b) <= TIGHT * max(abs(a), abs(b))


def _low(one: Range) -> float:
    return -math.inf if one.low is None else one.low


def _high(one: Range) -> float:
    return math.inf if one.high is None else one.high


def _rounds_to(rounded: float, exact: float) -> bool:
    """True where `rounded` ends in zeros and is `exact` rounded to its last digit that is not zero.

    Numbers below 100 are taken as counted, not rounded, unless they have decimals.
    """
    step = _step(rounded)
    if step == 0 or (step >= 1 and abs(rounded) < 100) or _step(exact) >= step:
        return False
    return abs(rounded - exact) <= min(step / 2, FARTHEST * abs(exact))


@memo(WORDS)
def _step(value: float) -> float:
    """The place of the last digit that is not zero: 1300 has 100, 6.1 has 0.1, 0 has 0."""
    if value == 0:
        return 0.0
    digits = f"{abs(value):.10f}".rstrip("0")
    whole, _, decimals = digits.partition(".")
    if decimals:
        return 10.0 ** -len(decimals)
    return 10.0 ** (len(whole) - len(whole.rstrip("0")))


def _scaled(one: Range, rate: float) -> Range:
    return Range(
        None if one.low is None else one.low * rate, None if one.high is None else one.high * rate, one.comparator
    )


def _converted(first: Range, second: Range, unit: str, other_unit: str) -> Comparison:
    """Ranges of two units: agreement within the rounding that a conversion in a text brings with it."""
    pairs = [(first.low, second.low), (first.high, second.high)]
    given = [(a, b) for a, b in pairs if a is not None and b is not None]
    opens = all((a is None) == (b is None) for a, b in pairs)
    if opens and given and all(abs(a - b) <= ABOUT * max(abs(a), abs(b)) for a, b in given):
        return Comparison("rounding", f"the same in {unit} and {other_unit}, rounded")
    return _plain(first, second) if given and opens and first.low == first.high else _bounds(first, second)


def _show(value: float) -> str:
    return f"{value:g}" if abs(value) < 1e6 else f"{value:.0f}"
