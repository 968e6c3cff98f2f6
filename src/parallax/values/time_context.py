"""What an incomplete time expression is completed from."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from parallax.values.calendar import add_months, interval_of

Direction = Literal["past", "future"]


@dataclass(frozen=True, slots=True)
class Moment:
    """The day of publication, the side of it that is spoken of, the time last named, and whether the text narrates."""

    anchor: date | None
    direction: Direction = "past"
    reference: str | None = None
    narrative: bool = False

    def base(self) -> str | None:
        """The value that an incomplete date is completed from: in a narrative the time last named, else the anchor."""
        if self.narrative and self.reference is not None:
            return self.reference
        return self.anchor.isoformat() if self.anchor is not None else None

    def named(self) -> str | None:
        """The value that "the next day" and "two days later" count from: the time last named, else the anchor."""
        return self.reference if self.reference is not None else self.base()


def year_of(value: str | None) -> int | None:
    """The year of a value, None where it has none."""
    match = re.match(r"(\d{4})", value or "")
    return int(match[1]) if match else None


def month_of(value: str | None) -> int | None:
    """The month of a value; a season's first month, None where it has none."""
    match = re.match(r"\d{4}-(\d\d)", value or "")
    if match:
        return int(match[1])
    season = re.match(r"\d{4}-(SP|SU|FA|WI)", value or "")
    return {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[season[1]] if season else None


def day_of(value: str | None) -> date | None:
    """The day of a value of day precision or finer."""
    match = re.match(r"(\d{4})-(\d\d)-(\d\d)", value or "")
    if match is None:
        return None
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None


def start_of(value: str | None) -> date | None:
    """The first day of the interval a value names."""
    whole = interval_of(value) if value else None
    return whole.start.date() if whole is not None and whole.start is not None else None


def shift(day: date, unit: str, count: float) -> date | None:
    """A day moved by so many units (a TIMEX3 unit's letters), None where it falls out of the calendar."""
    try:
        if unit in {"TS", "TM", "TH"}:
            return day + timedelta(
                hours=count * {"TS": 1 / 3600, "TM": 1 / 60, "TH": 1}[unit] if abs(count) >= 24 else 0
            )
        if unit in {"D", "W"}:
            return day + timedelta(days=count * (7 if unit == "W" else 1))
        return add_months(
            day, round(count * {"M": 1, "Q": 3, "S": 3, "Y": 12, "DE": 120, "CE": 1200, "ML": 12000}[unit])
        )
    except (OverflowError, ValueError):
        return None


def back(value: str, anchor: date) -> date | None:
    """The day one duration (P3D, PT24H) before the anchor; a part of a day counts as one. None for open lengths."""
    match = re.fullmatch(r"P(T?)(\d+(?:\.\d+)?)([A-Z]{1,2})", value)
    if match is None:
        return None
    count = float(match[2])
    if match[1]:
        hours = count * {"S": 1 / 3600, "M": 1 / 60, "H": 1.0}.get(match[3], 0.0)
        return anchor - timedelta(days=-(-hours // 24))
    return shift(anchor, match[3], -count) if match[3] in {"D", "W", "M", "Q", "Y", "DE", "CE", "ML", "S"} else None
