"""The calendar: names of months, days and seasons, and the interval that a TIMEX3 value names."""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from parallax.nouns.interval import Interval, TimePrecision
from parallax.values.words import words

MONTH_NAMES = words(
    """
        january february march april may june july august september october november december
        """
)
"""In their order, in small letters."""
MONTHS: dict[str, int] = {name: number for number, name in enumerate(MONTH_NAMES, start=1)}
MONTHS |= {name[:3]: number for name, number in MONTHS.items()} | {"sept": 9}

_DAY_NAMES = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
WEEKDAYS: dict[str, int] = {name: number for number, name in enumerate(_DAY_NAMES, start=1)}
"""ISO numbers: Monday is 1."""

WEEKDAYS_SHORT: dict[str, int] = {name[:3]: number for name, number in WEEKDAYS.items()} | {
    "tues": 2, "wednes": 3, "thur": 4, "thurs": 4,
}  # fmt: skip

SEASONS: dict[str, str] = {
    "spring": "SP", "springtime": "SP", "summer": "SU", "summertime": "SU", "midsummer": "SU", "autumn": "FA",
    "fall": "FA",
    "winter": "WI", "wintertime": "WI", "midwinter": "WI",
}  # fmt: skip
_SEASON_MONTHS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 2)}

PARTS_OF_DAY: dict[str, str] = {
    "dawn": "MO", "sunrise": "MO", "daybreak": "MO", "morning": "MO", "mornings": "MO", "noon": "MI", "midday": "MI",
    "lunchtime": "MI",
    "afternoon": "AF", "afternoons": "AF", "dusk": "EV", "sunset": "EV", "evening": "EV", "evenings": "EV",
    "night": "NI", "nights": "NI",
    "night-time": "NI", "nighttime": "NI", "overnight": "NI", "nightfall": "NI", "daytime": "DT", "midnight": "NI",
    "daylight": "DT",
}  # fmt: skip
_PART_HOURS: dict[str, tuple[time, time]] = {
    "MO": (time(0), time(12)), "MI": (time(11), time(13)), "AF": (time(12), time(18)), "EV": (time(18), time(23, 59)),
    "NI": (time(18), time(23, 59)), "DT": (time(6), time(18)),
}  # fmt: skip

HOLIDAYS: dict[str, tuple[int, int]] = {
    "new year's day": (1, 1), "new year's eve": (12, 31), "christmas day": (12, 25), "christmas eve": (12, 24),
    "christmas": (12, 25),
    "boxing day": (12, 26), "valentine's day": (2, 14), "halloween": (10, 31), "may day": (5, 1),
    "independence day": (7, 4),
    "bastille day": (7, 14), "armistice day": (11, 11), "veterans day": (11, 11), "epiphany": (1, 6),
    "all saints' day": (11, 1),
    "international women's day": (3, 8), "victory day": (5, 9),
}  # fmt: skip
"""Holidays with a fixed day (month, day)."""


def midnight(day: date) -> datetime:
    """The moment a day begins."""
    return datetime(day.year, day.month, day.day)


def days(first: date, last: date, precision: TimePrecision = "day") -> Interval:
    """Whole days, first to last, both included."""
    return Interval(midnight(first), midnight(last), precision)


def add_months(day: date, months: int) -> date:
    """The same day some months on (or back), or that month's last day where it is shorter. ValueError past year 1."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def interval_of(value: str) -> Interval | None:
    """The interval that a TIMEX3 value names: a year, month, week, day, season, quarter, decade, century, part of day.

    None for durations, sets, references (PRESENT_REF), years before Christ, and values with an open field (XXXX-09).
    """
    day_part, _, clock = value.partition("T")
    for pattern, build in _FORMS:
        if match := re.fullmatch(pattern, day_part):
            try:
                whole = build(match)
            except ValueError:
                return None
            return _clocked(whole, clock) if clock else whole
    return None


def _clocked(whole: Interval, clock: str) -> Interval | None:
    if whole.start is None or whole.precision != "day":
        return whole
    if clock in _PART_HOURS:
        first, last = _PART_HOURS[clock]
        return Interval(datetime.combine(whole.start, first), datetime.combine(whole.start, last), "hour")
    if match := re.fullmatch(r"(\d\d)(?::(\d\d))?(?::\d\d)?", clock):
        at = whole.start.replace(hour=int(match[1]) % 24, minute=int(match[2] or 0))
        return Interval(at, at, "minute" if match[2] else "hour")
    return whole


def _month_span(first: tuple[int, int], last: tuple[int, int], precision: TimePrecision = "month") -> Interval:
    end = date(last[0], last[1], monthrange(*last)[1])
    return days(date(first[0], first[1], 1), end, precision)


def _season(match: re.Match[str]) -> Interval:
    year, (first, last) = int(match[1]), _SEASON_MONTHS[match[2]]
    return _month_span((year, first), (year + (last < first), last))


def _week(match: re.Match[str]) -> Interval:
    monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
    return days(monday + timedelta(days=5 if match[3] else 0), monday + timedelta(days=6))


def _years(first: int, count: int) -> Interval:
    return _month_span((max(first, 1), 1), (first + count - 1, 12), "year")


_FORMS: tuple[tuple[str, Callable[[re.Match[str]], Interval]], ...] = (
    (
        r"(\d{4})-(\d\d)-(\d\d)",
        lambda m: days(date(int(m[1]), int(m[2]), int(m[3])), date(int(m[1]), int(m[2]), int(m[3]))),
    ),
    (r"(\d{4})-(\d\d)", lambda m: _month_span((int(m[1]), int(m[2])), (int(m[1]), int(m[2])))),
    (r"(\d{4})", lambda m: _years(int(m[1]), 1)),
    (r"(\d{4})-W(\d\d)(-WE)?", _week),
    (r"(\d{4})-(SP|SU|FA|WI)", _season),
    (r"(\d{4})-Q([1-4])", lambda m: _month_span((int(m[1]), 3 * int(m[2]) - 2), (int(m[1]), 3 * int(m[2])))),
    (r"(\d{4})-H([12])", lambda m: _month_span((int(m[1]), 6 * int(m[2]) - 5), (int(m[1]), 6 * int(m[2])))),
    (r"(\d{3})", lambda m: _years(int(m[1]) * 10, 10)),
    (r"(\d{2})", lambda m: _years(int(m[1]) * 100, 100)),
)
