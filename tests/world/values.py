"""How two worded numbers stand, told without the program's own comparison."""

from typing import Literal

from world.wording import Shown

Standing = Literal["agree", "open", "loose", "clash"]
"""agree: by equality, rounding or a tight bound. open: near it, a matter of taste. loose: both can hold. clash: they can't."""

NEAR, FAR = 1.05, 1.3
"""A bound is tight up to a twentieth above it, and surely loose above three tenths."""


def compare(one: Shown, other: Shown) -> Standing:
    """The same in either order."""
    if one.number == other.number:
        return "agree" if {one.form, other.form} != {"about", "more"} else "open"
    lower, upper = (one, other) if one.number < other.number else (other, one)
    if lower.form in {"more", "least"}:
        return _bound(lower, upper)
    if "about" in {one.form, other.form}:
        return _about(one, other)
    return "clash"


def _bound(lower: Shown, upper: Shown) -> Standing:
    ratio = upper.number / lower.number
    if ratio <= NEAR and upper.form == "plain":
        return "agree"
    return "open" if ratio <= FAR else "loose"


def _about(one: Shown, other: Shown) -> Standing:
    """What rounds to the number said agrees; a little beyond that is open."""
    about, exact = (one, other) if one.form == "about" else (other, one)
    off = abs(about.number - exact.number) / about.number
    if exact.form == "plain" and off <= 0.05:
        return "agree"
    return "open" if off <= 0.15 else "clash"
