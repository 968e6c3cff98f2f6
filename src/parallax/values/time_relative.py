"""Deictic words, offsets, durations and sets: a match of their rule to a TIMEX3 value."""

import re
from collections.abc import Mapping
from datetime import date, timedelta

from parallax.values.calendar import PARTS_OF_DAY, WEEKDAYS
from parallax.values.number_words import COUNTERS, word_value
from parallax.values.time_context import Moment, day_of, month_of, shift, start_of, year_of
from parallax.values.time_dates import Match, Resolver
from parallax.values.time_words import UNIT_LETTERS

_BEHIND = frozenset({"ago", "earlier", "before", "previously"})
_STEP = {
    "last": -1, "previous": -1, "preceding": -1, "prior": -1, "before": -1, "earlier": -1, "past": -1,
    "next": 1, "following": 1, "coming": 1, "subsequent": 1, "after": 1, "very next": 1, "this coming": 1,
}  # fmt: skip
_SAID = frozenset(
    {
        "that",
        "same",
        "that same",
        "that very",
        "this same",
        "very same",
        "next",
        "very next",
        "following",
        "previous",
        "preceding",
        "prior",
        "subsequent",
    }
)


def _part(words: str | None) -> str:
    return "T" + PARTS_OF_DAY[words.lower()] if words and words.lower() in PARTS_OF_DAY else ""


def _rel(words: str) -> str:
    return " ".join(words.lower().split()).removeprefix("the ")


def _deictic_day(match: Match, moment: Moment) -> str | None:
    words = " ".join(match["w"].lower().split())
    part = (
        _part(match["part"]) or _part(match["after"]) or _part(match["first"]) or ("TNI" if words == "tonight" else "")
    )
    if moment.narrative and words == "today":
        return "PRESENT_REF"
    if moment.anchor is None:
        return "XXXX-XX-XX" + part
    steps = {"the day before yesterday": -2, "yesterday": -1, "tomorrow": 1, "the day after tomorrow": 2}
    return (moment.anchor + timedelta(days=steps.get(words, 0))).isoformat() + part


def _this_part(match: Match, moment: Moment) -> str | None:
    rel, part = _rel(match["rel"]), _part(match["part"])
    if rel == "one":
        known = moment.named() if moment.narrative else None
        return (
            known[:10] if known and day_of(known) else f"{known[:7]}-XX" if known and month_of(known) else "XXXX-XX-XX"
        ) + part
    base = day_of(moment.named()) if rel in _SAID else moment.anchor
    if base is None:
        return "XXXX-XX-XX" + part
    step = {"last": -1, "tomorrow": 1}.get(rel, _STEP.get(rel, 0))
    if rel in {"previous", "preceding", "prior"}:
        step = -1
    return (base + timedelta(days=step)).isoformat() + part


def _relative(match: Match, moment: Moment) -> str | None:
    rel, unit = _rel(match["rel"]), match["u"].lower()
    base = moment.named() if rel in _SAID else moment.base()
    if rel in {"this", "this past", "current"} and moment.narrative:
        base = moment.base()
    return _stepped(base, unit, _STEP.get(rel, 0))


def _stepped(base: str | None, unit: str, step: int) -> str | None:
    """The calendar unit some steps from the one that a value lies in, as coarse as the unit."""
    if base is None:
        return {"day": "XXXX-XX-XX", "week": "XXXX-WXX", "month": "XXXX-XX", "year": "XXXX"}.get(unit)
    year = year_of(base)
    if unit == "year" or unit in {"decade", "century"}:
        if year is None:
            return None
        return {"year": f"{year + step:04d}", "decade": f"{year // 10 + step}", "century": f"{year // 100 + step}"}[
            unit
        ]
    day = day_of(base)
    if unit == "month":
        first = date(year, month_of(base) or 1, 1) if year and month_of(base) else None
        moved = shift(first, "M", step) if first else None
        return f"{moved:%Y-%m}" if moved else (f"{year}-XX" if year else None)
    if unit == "quarter":
        moved = shift(day or start_of(base) or date(1, 1, 1), "M", 3 * step)
        return f"{moved.year}-Q{(moved.month + 2) // 3}" if moved and year else None
    if day is None:
        return (
            f"{base[:7]}-XX"
            if month_of(base) and unit == "day"
            else (f"{year}-XX-XX" if year and unit == "day" else None)
        )
    moved = shift(day, "D" if unit == "day" else "W", step)
    if moved is None:
        return None
    return moved.isoformat() if unit == "day" else _week_value(moved, unit == "weekend")


def _week_value(day: date, weekend: bool = False) -> str:
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02d}{'-WE' if weekend else ''}"


def _edge(match: Match, moment: Moment) -> str | None:
    unit = (match["u"] or match["own"]).lower()
    base = moment.named() if moment.narrative else moment.base()
    return _stepped(base, unit, 0)


def _beside(match: Match, moment: Moment) -> str | None:
    if not match["u"]:
        return None
    unit, rel = match["u"].lower(), match["rel"].lower()
    step = -1 if rel in {"before", "earlier", "previous"} else 1
    if unit in PARTS_OF_DAY:
        value = _stepped(moment.named(), "day", step)
        return value + _part(unit) if value else None
    return _stepped(moment.named(), unit, step)


def _weekend(match: Match, moment: Moment) -> str | None:
    if moment.anchor is None:
        return "XXXX-WXX-WE"
    rel = _rel(match["rel"])
    saturday = moment.anchor.isoweekday() >= 6
    step = 1 if rel == "next" else 0
    if rel != "next" and not saturday and (moment.direction == "past" or rel in {"last", "this past"}):
        step = -1
    return _week_value(moment.anchor + timedelta(weeks=step), weekend=True)


def _count(words: str | None) -> float | None:
    """How many units; None for a vague or unstated number."""
    if not words:
        return None
    lower = re.sub(r"[\s-]+", " ", words.lower().replace(",", "."))
    if lower in {"a", "an"}:
        return 1.0
    if lower in {"half a", "half an"}:
        return 0.5
    return COUNTERS.get(lower, word_value(lower))


def _letters(unit: str) -> str:
    lower = unit.lower()
    return UNIT_LETTERS.get(lower) or UNIT_LETTERS[lower.removesuffix("s")]


def _offset(match: Match, moment: Moment) -> str | None:
    way = match["dir"].lower()
    behind = way in _BEHIND
    base = moment.anchor.isoformat() if way == "ago" and moment.anchor and not moment.narrative else moment.named()
    count, unit = _count(match["n"]), _letters(match["u"])
    if "half" in match[0].lower().split() and count is not None and count >= 1:
        count += 0.5
    if count is None:
        return "PAST_REF" if behind else "FUTURE_REF"
    return _moved(base, unit, -count if behind else count)


def _moved(base: str | None, unit: str, count: float) -> str | None:
    """A value some units on, as coarse as the unit: years give a year, days a day."""
    year = year_of(base)
    if base is None or year is None:
        return "PAST_REF" if count < 0 else "FUTURE_REF"
    known = day_of(base)
    day = known or (date(year, month_of(base) or 1, 1) if 0 < year < 9999 else None)
    moved = shift(day, unit, count) if day else None
    if moved is None:
        return None
    if unit in {"Y", "DE", "CE", "ML"}:
        return f"{moved.year:04d}" if unit == "Y" else f"{moved.year // 10}" if unit == "DE" else f"{moved.year // 100}"
    if unit in {"M", "Q", "S"}:
        return f"{moved:%Y-%m}" if month_of(base) else f"{year}-XX"
    if known is None:
        return (f"{base[:7]}-XX" if month_of(base) else f"{year}-XX-XX") if unit == "D" else f"{year}-WXX"
    if unit.startswith("T"):
        return f"{moved.isoformat()}TXX"
    return _week_value(moved) if unit == "W" else moved.isoformat()


def _duration(match: Match, moment: Moment) -> str | None:
    unit = _letters(match["u"])
    count = _count(match["n"])
    if count is not None and (match["half"] or match["tail"]):
        count += 0.5
    return _period(unit, count)


def _period(unit: str, count: float | None) -> str:
    number = "X" if count is None else f"{count:g}"
    return f"PT{number}{unit[1:]}" if unit.startswith("T") else f"P{number}{unit}"


def _long(match: Match, moment: Moment) -> str | None:
    half = "half" in match[0].lower()
    return _period(_letters(match["u"]), None if "s-" in match[0] else 1.5 if half else 1.0)


def _look(match: Match, moment: Moment) -> str | None:
    return _period(_letters(match["u"]), 1.0)


def _bare(match: Match, moment: Moment) -> str | None:
    return _period(_letters(match["u"]), None)


def _set(match: Match, moment: Moment) -> str | None:
    if match["ly"]:
        values = {
            "daily": "XXXX-XX-XX",
            "nightly": "XXXX-XX-XXTNI",
            "weekly": "XXXX-WXX",
            "weekdays": "XXXX-WXX",
            "biweekly": "P2W",
        }
        values |= {"monthly": "XXXX-XX", "quarterly": "XXXX-QX", "hourly": "XXXX-XX-XXTXX"}
        return values.get(match["ly"].lower(), "XXXX")
    unit = match["u"].lower()
    if unit in WEEKDAYS:
        return f"XXXX-WXX-{WEEKDAYS[unit]}"
    if unit in PARTS_OF_DAY and not match["n"]:
        return "XXXX-XX-XX" + _part(unit)
    count = 2.0 if (match["n"] or "").lower() == "other" else _count(match["n"])
    if count is not None and count > 1:
        return _period(_letters(unit), count)
    plain = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX", "Y": "XXXX"}
    return plain.get(_letters(unit)) or _period(_letters(unit), 1.0)


def _weekdays(match: Match, moment: Moment) -> str | None:
    return f"XXXX-WXX-{WEEKDAYS[match['w'].lower().removesuffix('s')]}"


def _part_of_day(match: Match, moment: Moment) -> str | None:
    known = day_of(moment.named()) if match[0].lower().startswith("the ") else None
    return (known.isoformat() if known else "XXXX-XX-XX") + _part(match["part"])


RELATIVE_RESOLVERS: Mapping[str, Resolver] = {
    "deictic-day": _deictic_day,
    "this-part": _this_part,
    "relative": _relative,
    "edge": _edge,
    "beside": _beside,
    "weekend": _weekend,
    "offset": _offset,
    "duration": _duration,
    "long": _long,
    "look": _look,
    "bare": _bare,
    "set": _set,
    "rate": _look,
    "weekdays": _weekdays,
    "part": _part_of_day,
    "present": lambda match, moment: "PRESENT_REF",
    "past": lambda match, moment: "PAST_REF",
    "future": lambda match, moment: "FUTURE_REF",
}
