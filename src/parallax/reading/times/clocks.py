"""Times of day whose day is named behind them: "between 4:05 a.m. and 4:20 a.m. on Friday"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from parallax.nouns.mention import TimeMention
from parallax.values.calendar import interval_of

_CLOCK = re.compile(r"\d{4}-\d\d-\d\dT(?P<at>\d\d(?::\d\d)?)")
_ONLY_CLOCK = re.compile(r"\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?\s?m\.?|hours|hrs)?", re.IGNORECASE)
_TO = re.compile(r"\s*(?:and|to|until|till|[-–])\s*(?:about\s+|around\s+)?", re.IGNORECASE)
_ON = re.compile(r",?\s+(?:(?:local\s+time|GMT|UTC)\s*)?(?:\([^()]{1,20}\)\s*)?(?:on\s+|last\s+)?", re.IGNORECASE)


def with_days_behind(text: str, mentions: Sequence[TimeMention]) -> tuple[TimeMention, ...]:
    """The mentions, the bare times of day among them on the day that stands right behind them, or behind the second of two."""
    found = list(mentions)
    for at in range(len(found) - 2, -1, -1):
        clock, after = found[at], found[at + 1]
        told = _CLOCK.fullmatch(clock.value or "")
        if told is None or not _ONLY_CLOCK.fullmatch(clock.text):
            continue
        between, day = text[clock.span.end : after.span.start], (after.value or "")[: len("2001-01-01")]
        led = _ON if after.type == "DATE" else _TO if _CLOCK.fullmatch(after.value or "") else None
        if (
            led is not None
            and led.fullmatch(between)
            and (after.type != "DATE" or len(after.value or "") == len(day) == 10)
        ):
            value = f"{day}T{told['at']}"
            found[at] = replace(clock, value=value, interval=interval_of(value))
    return tuple(found)
