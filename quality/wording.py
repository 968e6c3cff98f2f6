"""Words, names, days and distances compared, as the gold's README says."""

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime

LONGEST = 100
"""Words beyond which a statement holds no snippet: it would hold anything."""

ENOUGH = 0.8
"""The share of a snippet's words that a statement must hold."""

_WORD = re.compile(r"[^\W_]+(?:[.,]\d+)*")
_EARTH_RADIUS_KM = 6371.0


def fold(text: object) -> str:
    """Compatibility forms, cases, curly apostrophes and bold marks made alike; "" for None."""
    plain = unicodedata.normalize("NFKC", "" if text is None else str(text))
    return plain.replace("**", "").replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").casefold()


def words_of(text: object) -> list[str]:
    """The words, folded; a number keeps its commas and dots."""
    return _WORD.findall(fold(text))


def share_held(snippet: str, text: str) -> float:
    """The share of the snippet's words, each as often as it stands, that `text` holds."""
    want, have = Counter(words_of(snippet)), Counter(words_of(text))
    if not want or have.total() > LONGEST:
        return 0.0
    return (want & have).total() / want.total()


def holds(text: str, snippet: str) -> bool:
    """True when `text` is short enough and holds enough of the snippet's words."""
    return share_held(snippet, text) >= ENOUGH


def names_agree(one: object, other: object) -> bool:
    """True when all words of one name stand in the other."""
    mine, theirs = set(words_of(one)), set(words_of(other))
    return bool(mine and theirs) and (mine <= theirs or theirs <= mine)


def any_agree(wanted: Iterable[object], got: Iterable[object]) -> bool:
    """True when a name wanted agrees with one got; empty names agree with none."""
    had = list(got)
    return any(names_agree(want, name) for want in wanted for name in had)


def day_of(value: object) -> date | None:
    """The day of a date, or of ISO 8601 text that begins with one; None for anything else."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError:
        return None


def days_within(one: object, other: object, days: int) -> bool:
    """True when both are days and lie at most so many days apart."""
    first, second = day_of(one), day_of(other)
    return first is not None and second is not None and abs((first - second).days) <= days


def kilometres(here: tuple[float, float], there: tuple[float, float]) -> float:
    """The great-circle distance of two points given as latitude and longitude in degrees (haversine)."""
    lat, lon = math.radians(here[0]), math.radians(here[1])
    lat2, lon2 = math.radians(there[0]), math.radians(there[1])
    chord = math.sin((lat2 - lat) / 2) ** 2 + math.cos(lat) * math.cos(lat2) * math.sin((lon2 - lon) / 2) ** 2
    return 2 * _EARTH_RADIUS_KM * math.asin(min(1.0, math.sqrt(chord)))
