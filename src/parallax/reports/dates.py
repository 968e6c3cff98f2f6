"""Calendar dates as headers write them, with their clock time."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from parallax.nouns.report import DatePrecision
from parallax.nouns.span import Span

GAP = r"[ \t\u00a0\u202f]"
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = (
    r"(?P<name>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
YEAR = r"(?P<year>(?:19|20)\d\d)"
DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
END = r"(?=T\d|\b)(?!\d)"

_WEEKDAY = re.compile(
    r"(?:Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:r(?:s(?:day)?)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)\b"
    rf"\.?(?:{GAP}*[,|])?{GAP}*",
    re.IGNORECASE,
)
_ZONE = rf"(?:{GAP}*\(?(?:Z|GMT|UTC|[A-Z]{{1,4}}T|hrs|local time)\b(?:{GAP}?[+-]\d\d?(?::?\d\d)?)?\)?|{GAP}*[+-]\d\d:?\d\d\b)?"
_CLOCK = rf"(?P<hour>\d{{1,2}})[:.](?P<minute>\d\d)(?::\d\d(?:[.,]\d+)?)?(?:{GAP}?(?P<half>[AaPp])\.?[Mm]\b\.?)?{_ZONE}"
_BEFORE = re.compile(rf"(?:{_CLOCK}|(?P<bare>[0-2]\d[0-5]\d)){GAP}*(?:[|,–—-]|on\b)?{GAP}*")
_AFTER = re.compile(rf"(?:T|{GAP}*(?:[|,•·–—-]|(?:,{GAP}*)?[Aa][Tt]\b|@){GAP}*|{GAP}+){_CLOCK}(?!\w)")
_SHAPES = tuple(
    re.compile(shape, re.IGNORECASE)
    for shape in (
        rf"{YEAR}(?P<mark>[-/.])(?P<month>\d{{1,2}})(?P=mark)(?P<day>\d{{1,2}}){END}",
        rf"{DAY}(?:{GAP}+of)?(?:{GAP}+|-){MONTH},?(?:{GAP}+|-){YEAR}{END}",
        rf"{MONTH}{GAP}*{DAY}(?:{GAP}*,{GAP}*|{GAP}+){YEAR}{END}",
        rf"(?P<first>\d{{1,2}})(?P<mark>[-/.])(?P<second>\d{{1,2}})(?P=mark){YEAR}{END}",
        rf"{YEAR}-(?P<month>\d\d)(?![\d-]){END}",
        rf"{MONTH},?{GAP}+{YEAR}{END}",
    )
)
_IN_WORDS = re.compile(rf"\b(?:\d{{1,2}}{GAP}+)?{MONTH}(?={GAP})")


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date found in a text. `other` is its second reading where day and month could change places."""

    span: Span
    when: datetime
    precision: DatePrecision = "day"
    other: datetime | None = None


def date_at(text: str, start: int) -> WrittenDate | None:
    """The date that begins at `start`, its weekday and clock time with it; None where there is none.

    "09/12/2022" is read month first, as most outlets that write it so do, "09.12.2022" and "09-12-2022" day first.
    """
    before = _BEFORE.match(text, start)
    here = before.end() if before else start
    weekday = _WEEKDAY.match(text, here)
    found = _day_at(text, weekday.end() if weekday else here)
    if found is None and before:
        before, weekday = None, _WEEKDAY.match(text, start)
        found = _day_at(text, weekday.end() if weekday else start)
    if found is None:
        return None
    when, precision, other, end = found
    after = None if before else _AFTER.match(text, end)
    clock = _clock(before or after) if precision == "day" else None
    if clock is None:
        return WrittenDate(Span(start, end), when, precision, other)
    hour, minute = clock
    return WrittenDate(
        Span(start, after.end() if after else end),
        when.replace(hour=hour, minute=minute),
        "minute",
        other and other.replace(hour=hour, minute=minute),
    )


def read_date(words: str) -> WrittenDate | None:
    """The date that the words are, and nothing else; None where they are not one."""
    found = date_at(words, 0)
    return found if found and not words[found.span.end :].strip(" .Z") else None


def days_in_words(text: str) -> Iterator[datetime]:
    """Days written with the month's name and a year, anywhere in a text."""
    for found in _IN_WORDS.finditer(text):
        day = _day_at(text, found.start())
        if day and day[1] == "day":
            yield day[0]


def _day_at(text: str, start: int) -> tuple[datetime, DatePrecision, datetime | None, int] | None:
    for shape in _SHAPES:
        found = shape.match(text, start)
        read = found and _read(found.groupdict())
        if found and read:
            return *read, found.end()
    return None


def _read(parts: dict[str, str | None]) -> tuple[datetime, DatePrecision, datetime | None] | None:
    year = int(parts["year"] or 0)
    if parts.get("first"):
        first, second = int(parts["first"] or 0), int(parts["second"] or 0)
        us, other = _date(year, first, second), _date(year, second, first)
        if parts["mark"] != "/":
            us, other = other, us
        chosen = us or other
        return (chosen, "day", other if us and other != us else None) if chosen else None
    name = parts.get("name")
    month = MONTHS.index(name[:3].lower()) + 1 if name else int(parts["month"] or 0)
    when = _date(year, month, int(parts.get("day") or 1))
    return (when, "day" if parts.get("day") else "month", None) if when else None


def _date(year: int, month: int, day: int) -> datetime | None:
    try:
        return datetime(year, month, day)
    except ValueError:
        return None


def _clock(found: re.Match[str] | None) -> tuple[int, int] | None:
    if found is None:
        return None
    parts = found.groupdict()
    if parts.get("bare"):
        hour, minute = int(found["bare"][:2]), int(found["bare"][2:])
    else:
        hour, minute = int(found["hour"]), int(found["minute"])
    half = (parts.get("half") or "").lower()
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    return (hour, minute) if hour < 24 and minute < 60 else None
