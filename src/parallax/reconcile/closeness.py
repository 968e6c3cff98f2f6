"""How near two values are, beyond what their bounds allow: vague words and bounds of like tightness."""

from dataclasses import dataclass
from typing import Literal

from parallax.nouns.figure import Figure
from parallax.values.quantity_compare import ABOUT, TIGHT, compare_ranges

LIKE = 1.25
"""A round bound and a number above it are of like tightness up to this ratio ("more than 200" and 249; not 6,000)."""
BAND = 10.0
"""A vague word reaches to the next power of ten: dozens up to a hundred, hundreds up to a thousand."""

HEADS = frozenset({"count", "person"})
"""A bare number beside "people" counts people too, where both count one thing."""

ClosenessKind = Literal["equal", "rounding", "bound", "vague", "loose", "incompatible", "other-units"]


@dataclass(frozen=True, slots=True)
class Closeness:
    """`kind`: equal, rounding, bound and vague agree; loose allows both and settles nothing; incompatible can't both be."""

    kind: ClosenessKind
    why: str

    @property
    def agrees(self) -> bool:
        """True where both can be said of one thing with like precision."""
        return self.kind in {"equal", "rounding", "bound", "vague"}


def closeness(one: Figure, other: Figure) -> Closeness:
    """Compare the values of two figures that count the same kind of thing."""
    if one.vague or other.vague:
        return _vague(one, other)
    if (reached := _about_bound(one, other)) is not None:
        return reached
    unit, other_unit = _unit(one, other), other.unit if "unit-suspect" not in other.flags else one.unit
    found = compare_ranges(one.range, other.range, unit, other_unit)
    if found.kind == "not-comparable":
        if unit != other_unit:
            return Closeness("other-units", found.why)
        return _loose(one, other, found.why)
    return Closeness(found.kind, found.why)


def is_near(one: Figure, other: Figure) -> bool:
    """True where two numbers are one, told exactly and rounded to a twentieth at most."""
    low, high = sorted((one.range.low or 0.0, other.range.low or 0.0))
    return closeness(one, other).kind in {"equal", "rounding"} and high - low <= TIGHT * high


def is_rounding(one: Figure, other: Figure) -> bool:
    """True where the two can be one number told exactly and in short: they agree, and lie within a tenth."""
    low, high = sorted((one.range.low or 0.0, other.range.low or 0.0))
    return closeness(one, other).agrees and high - low <= ABOUT * high


def _about_bound(one: Figure, other: Figure) -> Closeness | None:
    """ "About 30" reaches to 27 and to 33, and so as far as "at least 28" or "at least 32"."""
    for bound, about in ((one, other), (other, one)):
        low, number = bound.range.low, about.range.low
        if about.range.comparator != "about" or bound.range.high is not None or low is None or number is None:
            continue
        if one.unit == other.unit and abs(low - number) <= ABOUT * number:
            return Closeness("rounding", f"“{about.text}” reaches as far as “{bound.text}”")
    return None


def _unit(one: Figure, other: Figure) -> str:
    """The unit to compare in: a suspect one gives way to the other's ("kilometres of territory")."""
    if "unit-suspect" in one.flags or {one.unit, other.unit} <= HEADS:
        return other.unit
    return one.unit


def _loose(one: Figure, other: Figure, why: str) -> Closeness:
    """A round lower bound is how a number a little above it is told in short."""
    for bound, plain in ((one, other), (other, one)):
        low, number = bound.range.low, plain.range.low
        if bound.range.high is not None or low is None or number is None or number != plain.range.high:
            continue
        if one.unit != "magnitude" and _is_round(low) and low <= number <= LIKE * low:
            return Closeness("bound", f"“{bound.text}” is {plain.text} told in short")
    return Closeness("loose", why)


def _is_round(number: float) -> bool:
    """True for whole tens, hundreds and so on with at most two figures before the zeros."""
    digits = f"{number:.0f}"
    return float(number).is_integer() and number >= 10 and digits.endswith("0") and len(digits.rstrip("0")) <= 2


def _vague(one: Figure, other: Figure) -> Closeness:
    if one.vague and other.vague:
        same = one.range.low == other.range.low
        return Closeness("vague" if same else "loose", f"{one.vague} and {other.vague}")
    vague, plain = (one, other) if one.vague else (other, one)
    low, number = vague.range.low, plain.range.low if plain.range.low is not None else plain.range.high
    if low is None or number is None or low <= 0:
        return Closeness("loose", f"{vague.vague} has no bounds")
    top = BAND ** len(str(int(low)))
    if low <= number < top:
        return Closeness("vague", f"{plain.text} is within {vague.vague}")
    if number >= top:
        return Closeness("loose", f"{plain.text} is beyond {vague.vague}")
    if plain.range.high is None:
        return Closeness("loose", f"{plain.text} leaves {vague.vague} open")
    return Closeness("incompatible", f"{plain.text} is fewer than {vague.vague}")
