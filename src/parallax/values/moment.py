"""Moments that a person names: a day, or a day and a minute."""

import re
from datetime import datetime

from parallax.errors import UsageError
from parallax.nouns.interval import Interval

MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2})?")


def parse_moment(text: str, option: str) -> Interval:
    """ "2031-03-12" or "2031-03-12T08:50", in the reports' own local time. Raises UsageError for anything else."""
    if not MOMENT.fullmatch(text):
        raise UsageError(f"{option} {text}: give a day or a minute, as 2031-03-12 or 2031-03-12T08:50")
    try:
        when = datetime.fromisoformat(text)
    except ValueError as fault:
        raise UsageError(f"{option} {text}: {fault}") from None
    return Interval(when, when, "minute" if len(text) > len("2031-03-12") else "day")
