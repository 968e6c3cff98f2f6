"""Days said and windows covered, compared."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from parallax.nouns.interval import Interval
from parallax.reconcile.told import Told, days
from parallax.values.memo import NAMES, memo

ONE_DAY = timedelta(days=1)
OPEN = (date.min, date.max)
LAG = timedelta(days=5)
"""How long after its day a dated utterance is still told as news without its day."""

WindowKind = Literal["same", "within", "apart", "unstated", "neither"]


@dataclass(frozen=True, slots=True)
class Windows:
    """How two windows stand; `within`: the first lies in the second or the other way round (`inner` says which)."""

    kind: WindowKind
    why: str
    inner: Literal["first", "second"] | None = None


def can_be_one_day(one: Told, other: Told) -> bool:
    """True unless the days said rule out one utterance: told days must meet; an untold one may lag a few days behind."""
    first, second = _ends(one.said), _ends(other.said)
    if one.dated and other.dated:
        return first[0] <= second[1] and second[0] <= first[1]
    if one.dated or other.dated:
        told, by = (first, second) if one.dated else (second, first)
        return told[0] - ONE_DAY <= by[1] and (by[1] == date.max or told[1] == date.max or by[1] - told[1] <= LAG)
    return _near(first, second, LAG)


def is_one_occasion(one: Told, other: Told) -> bool:
    """True where both are told, or were published, of one and the same day."""
    return one.said == other.said and one.said[0] == one.said[1] is not None


def _near(first: tuple[date, date], second: tuple[date, date], by: timedelta) -> bool:
    if OPEN in (first, second):
        return True
    return first[0] - second[1] <= by and second[0] - first[1] <= by


def _ends(said: tuple[date | None, date | None]) -> tuple[date, date]:
    return said[0] or date.min, said[1] or date.max


def is_later(one: Told, other: Told) -> bool | None:
    """True when `one` was said on a later day, False on an earlier one, None when the days do not tell."""
    first, second = _ends(one.said), _ends(other.said)
    if OPEN in (first, second):
        return None
    if first[0] > second[1]:
        return True
    return False if second[0] > first[1] else None


@memo(NAMES)
def compare_windows(one: Interval | None, other: Interval | None) -> Windows:
    """Both told: same (a day's slack), within, apart. One told: unstated. None: neither."""
    if one is None and other is None:
        return Windows("neither", "neither says what time it covers")
    if one is None or other is None:
        return Windows("unstated", "only one says what time it covers")
    (low, high), (start, end) = _ends(days(one)), _ends(days(other))
    if _close(low, start) and _close(high, end) and not _two_days(one, other):
        return Windows("same", "the same time covered")
    if end < low or high < start:
        return Windows("apart", f"{show(one)} and {show(other)}")
    if start <= low and high <= end:
        return Windows("within", f"{show(one)} lies in {show(other)}", "first")
    if low <= start and end <= high:
        return Windows("within", f"{show(other)} lies in {show(one)}", "second")
    return Windows("apart", f"{show(one)} and {show(other)}")


def _close(one: date, other: date) -> bool:
    return abs(one - other) <= ONE_DAY


def _two_days(one: Interval, other: Interval) -> bool:
    """Two single days that differ are two days, however near."""
    first, second = _ends(days(one)), _ends(days(other))
    return first[0] == first[1] and second[0] == second[1] and first != second


def show(interval: Interval) -> str:
    """An interval in words: a day, or from a day to a day."""
    start, end = days(interval)
    if start == end and start is not None:
        return start.isoformat()
    return f"{start.isoformat() if start else 'open'} to {end.isoformat() if end else 'open'}"
