"""Units: from words to one name for each, found in text, compared without ever converting a figure."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from parallax.values.alternatives import either_of
from parallax.values.unit_words import (
    AREA_NOUNS,
    CURRENCY_CODES,
    CURRENCY_SIGNS,
    CURRENCY_WORDS,
    LENGTHS,
    MEASURES,
)

_WORDS = {re.sub(r"[\s-]+", " ", words): unit for words, unit in (MEASURES | CURRENCY_WORDS).items()}
_CURRENCIES = frozenset([*CURRENCY_CODES.values(), *CURRENCY_SIGNS.values(), *CURRENCY_WORDS.values(), "usd", "eur"])


class UnitMatch(NamedTuple):
    """A unit and the characters where its words stand."""

    unit: str
    start: int
    end: int


def _alternatives(words: Iterable[str]) -> str:
    return either_of(words).replace(r"\ ", r"[\s-]+")


_LONG = [word for word in _WORDS if len(word) > 1 or word in {"%", "°"}]
_UNIT_RE = re.compile(rf"[\s-]?[\s]?(?P<words>{_alternatives(_LONG)})(?![\w²³^])", re.IGNORECASE)
_LETTER_RE = re.compile(r"[ -]?(?P<words>[mlptWC])(?![\w'’²³^&/-]|\.\w)")
_CODE_RE = re.compile(rf"\s?(?P<words>{_alternatives(CURRENCY_CODES)})(?!\w)")
_SIGN_RE = re.compile(rf"(?P<words>{_alternatives([*CURRENCY_SIGNS, *CURRENCY_CODES])})\s?\Z")
_AFTER_RE = re.compile(r"\s?(?P<words>[€£₽₴₺₪₹₩₦₱₾₭₫₸₮₼֏฿৳₵₡₲₨]|元|\$(?!\s?\d))(?!\w)")
_SIGNS_AFTER = CURRENCY_SIGNS | {"元": "chinese yuan"}
"""Signs that some write after the number: "500 €"."""

_FEET_RE = re.compile(r"(?P<words>['′])(?=\s)")


def is_measure(word: str) -> bool:
    """True for a word that names a measure or a currency."""
    return word.lower() in _WORDS


def is_currency(unit: str) -> bool:
    """True for a unit of money."""
    return unit in _CURRENCIES


def is_length(unit: str) -> bool:
    """True for a unit of length."""
    return unit in LENGTHS


def unit_at(text: str, at: int) -> UnitMatch | None:
    """The unit whose words begin at `at`, a space or hyphen allowed before them."""
    match = _UNIT_RE.match(text, at)
    if match is not None:
        return UnitMatch(_WORDS[re.sub(r"[\s-]+", " ", match["words"].lower())], match.start("words"), match.end())
    if (match := _CODE_RE.match(text, at)) is not None:
        return UnitMatch(CURRENCY_CODES[match["words"]], match.start("words"), match.end())
    if (match := _LETTER_RE.match(text, at)) is not None:
        return UnitMatch(_WORDS[match["words"].lower()], match.start("words"), match.end())
    if (match := _AFTER_RE.match(text, at)) is not None:
        return UnitMatch(_SIGNS_AFTER[match["words"]], match.start("words"), match.end())
    if (match := _FEET_RE.match(text, at)) is not None:
        return UnitMatch("foot", match.start("words"), match.end())
    return None


def currency_before(text: str, at: int) -> UnitMatch | None:
    """The currency whose sign or code ends right before `at` ("US$", "AUD ")."""
    low = max(0, at - 7)
    match = _SIGN_RE.search(text[low:at])
    if match is None:
        return None
    words = match["words"]
    if words[0].isalpha() and match.start() > 0 and text[low + match.start() - 1].isalnum():
        return None
    unit = CURRENCY_SIGNS.get(words) or CURRENCY_CODES[words]
    return UnitMatch(unit, low + match.start(), at)


def is_suspect(unit: str, counted: str | None) -> bool:
    """True where a length is given for what is measured by area ("2,000 kilometers of territory")."""
    return is_length(unit) and any(word in AREA_NOUNS for word in (counted or "").lower().split())


def area_meant(unit: str) -> str:
    """The unit of area that a length can only mean where an area is measured; always beside the flag "unit-suspect"."""
    return {"km": "km2", "mile": "square mile", "m": "square metre", "foot": "square foot"}.get(unit, unit)


_SIZES: dict[str, tuple[str, float]] = {
    "millimetre": ("length", 0.001), "centimetre": ("length", 0.01), "m": ("length", 1.0), "km": ("length", 1000.0),
    "inch": ("length", 0.0254), "foot": ("length", 0.3048), "yard": ("length", 0.9144), "mile": ("length", 1609.344),
    "nautical mile": ("length", 1852.0), "square foot": ("area", 0.09290304), "square metre": ("area", 1.0),
    "percent": ("ratio", 0.01), "share": ("ratio", 1.0),
    "acre": ("area", 4046.8564224), "hectare": ("area", 1e4), "km2": ("area", 1e6),
    "square mile": ("area", 2589988.110336), "gram": ("mass", 0.001), "pound-mass": ("mass", 0.45359237),
    "kg": ("mass", 1.0), "t": ("mass", 1000.0), "second": ("time", 1.0), "minute": ("time", 60.0),
    "hour": ("time", 3600.0), "day": ("time", 86400.0), "week": ("time", 604800.0), "month": ("time", 2629800.0),
    "year": ("time", 31557600.0), "litre": ("volume", 0.001), "gallon": ("volume", 0.003785411784),
    "mile per hour": ("speed", 0.44704), "kilometre per hour": ("speed", 1 / 3.6), "knot": ("speed", 1852 / 3600),
    "metre per second": ("speed", 1.0),
}  # fmt: skip
"""What each unit measures and its size in SI units, exact by definition (a year is 365.25 days); checked by a test."""


def factor(unit: str, other: str) -> float | None:
    """How many `other` are one `unit`, for comparing only; None where the two do not measure the same."""
    if unit == other:
        return 1.0
    one, two = _SIZES.get(unit), _SIZES.get(other)
    return one[1] / two[1] if one is not None and two is not None and one[0] == two[0] else None
