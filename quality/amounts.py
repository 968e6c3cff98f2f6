"""A figure of an account beside one of the gold: its ends, its vague word and its unit."""

from collections.abc import Mapping
from typing import Any

from quality.wording import fold

NEAR = 0.005
"""How far two ends may lie apart, as a share of the greater of 1 and the end wanted."""

_ALSO: dict[str, set[str]] = {
    "count": {"none", "item", "items", "person", "people"},
    "person": {"persons", "people", "count"},
    "magnitude": {"count"},
    "km": {"kilometre", "kilometres", "kilometer", "kilometers"},
    "km2": {"km^2", "km²", "square kilometre", "square kilometres", "square kilometer", "square kilometers"},
    "mile": {"mi"},
    "nautical mile": {"nmi"},
    "metre": {"m", "meter", "meters"},
    "foot": {"ft", "feet"},
    "tonne": {"t", "ton", "tons", "metric ton", "metric tons"},
    "usd": {"$", "us$", "dollar", "dollars"},
    "percent": {"%", "per cent"},
}
"""A unit of the gold → other names under which an account may give it (its plural in -s goes without saying)."""

_BARE = {"count", "person", "magnitude"}
"""Units that a figure with no unit at all may be in."""


def unit_agrees(wanted: object, got: object) -> bool:
    """True when a figure's unit is the gold's, under any of its names, or the same but for a plural s."""
    want, have = fold(wanted), fold(got)
    if not have:
        return want in _BARE or not want
    return have in _ALSO.get(want, set()) or want.rstrip("s") == have.rstrip("s")


def ends_of(gold: Mapping[str, Any]) -> tuple[float | None, float | None]:
    """The low and high end of a gold figure: `value` twice, or `low` and `high`; None is open."""
    if "value" in gold:
        return gold["value"], gold["value"]
    return gold.get("low"), gold.get("high")


def ends_agree(wanted: tuple[float | None, float | None], figure: Mapping[str, Any]) -> bool:
    """True when both ends of a figure are those wanted, within half a percent; an open end is only an open end."""
    return _near(wanted[0], figure.get("low")) and _near(wanted[1], figure.get("high"))


def _near(want: float | None, have: float | None) -> bool:
    if want is None or have is None:
        return want is have
    return abs(float(have) - float(want)) <= NEAR * max(1.0, abs(float(want)))


def is_same_vague(gold: Mapping[str, Any], figure: Mapping[str, Any]) -> bool:
    """True when the gold figure is a vague word and the account's figure holds it."""
    return bool(gold.get("vague")) and fold(gold["vague"]) in fold(figure.get("vague"))


def figure_agrees(gold: Mapping[str, Any], figure: Mapping[str, Any]) -> bool:
    """True when a figure of the account is the gold's: its ends (or its vague word) and its unit."""
    same = is_same_vague(gold, figure) or ends_agree(ends_of(gold), figure)
    return same and unit_agrees(gold["unit"], figure.get("unit"))


def value_agrees(gold: Mapping[str, Any], figure: Mapping[str, Any]) -> bool:
    """True when the amounts agree, whatever the units; also the same amount in another unit (`same_as`)."""
    other = gold.get("same_as")
    if isinstance(other, int | float) and ends_agree((other, other), figure):
        return True
    return is_same_vague(gold, figure) or ends_agree(ends_of(gold), figure)
