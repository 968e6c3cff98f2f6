"""Units: from words to one name for each, found in text, compared without ever converting a figure."""

import re
from functools import cache
from typing import NamedTuple

import pint

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
_UPPER_ONLY = frozenset({"W", "C", "F", "V", "J"})
"""One-letter units that are units only in capitals and only written on to the number or after one space."""


class UnitMatch(NamedTuple):
    """A unit and the characters where its words stand."""

    unit: str
    start: int
    end: int


def _alternatives(words: object) -> str:
    ordered = sorted(words, key=lambda word: (-len(word), word))  # type: ignore[call-overload]
    return "|".join(re.escape(word).replace(r"\ ", r"[\s-]+") for word in ordered)


_LONG = [word for word in _WORDS if len(word) > 1 or word in {"%", "°"}]
_UNIT_RE = re.compile(rf"[\s-]?[\s]?(?P<words>{_alternatives(_LONG)})(?![\w²³^])", re.IGNORECASE)
_LETTER_RE = re.compile(r"[ -]?(?P<words>[mlpWC])(?![\w'’²³^&/-]|\.\w)")
_CODE_RE = re.compile(rf"\s?(?P<words>{_alternatives(CURRENCY_CODES)})(?!\w)")
_SIGN_RE = re.compile(rf"(?P<words>{_alternatives([*CURRENCY_SIGNS, *CURRENCY_CODES])})\s?\Z")
_FEET_RE = re.compile(r"(?P<words>['′])(?=\s)")


def normalise_unit(words: str) -> str | None:
    """The unit's name for its words ("square kilometers" is "km2"), None where the words are no unit."""
    key = re.sub(r"[\s-]+", " ", words.strip().lower())
    return _WORDS.get(key) or CURRENCY_CODES.get(words.strip()) or CURRENCY_SIGNS.get(words.strip())


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
    if (match := _FEET_RE.match(text, at)) is not None:
        return UnitMatch("foot", match.start("words"), match.end())
    return None


def currency_before(text: str, at: int) -> UnitMatch | None:
    """The currency whose sign or code ends right before `at` ("US$", "AUD ")."""
    low = max(0, at - 6)
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


_PINT_NAMES = {
    "km": "kilometer", "km2": "kilometer**2", "mile": "mile", "nautical mile": "nautical_mile", "m": "meter",
    "foot": "foot",
    "kg": "kilogram", "t": "metric_ton", "second": "second", "minute": "minute", "hour": "hour", "day": "day",
    "week": "week",
    "month": "month", "year": "year", "hectare": "hectare", "acre": "acre", "square mile": "mile**2",
    "square metre": "meter**2",
    "square foot": "foot**2", "centimetre": "centimeter", "millimetre": "millimeter", "yard": "yard", "inch": "inch",
    "pound-mass": "pound", "gram": "gram", "litre": "liter", "gallon": "gallon", "mile per hour": "mile/hour",
    "kilometre per hour": "kilometer/hour", "celsius": "degC", "fahrenheit": "degF",
}  # fmt: skip


@cache
def _registry() -> pint.UnitRegistry:
    return pint.UnitRegistry(cache_folder=None)


@cache
def factor(unit: str, other: str) -> float | None:
    """How many `other` are one `unit`, for comparing only; None where the two do not measure the same."""
    if unit == other:
        return 1.0
    if unit not in _PINT_NAMES or other not in _PINT_NAMES or {unit, other} & {"celsius", "fahrenheit"}:
        return None
    try:
        return float(_registry().Quantity(1.0, _PINT_NAMES[unit]).to(_PINT_NAMES[other]).magnitude)
    except pint.DimensionalityError:
        return None
