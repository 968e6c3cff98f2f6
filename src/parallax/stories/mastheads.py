"""The day that a report's own masthead or dateline tells without a year: "VELM, May 4 (NNW) -", "Radio Velm, 4 May"."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from parallax.nouns.report import Report
from parallax.stories.days import DayWord, find_days_in

TOP = 500
"""Characters from the top in which a masthead or dateline ends."""
PARAGRAPH = 150
"""Characters from which a line is a paragraph."""
HALF_A_YEAR = timedelta(days=183)
_SET_OFF = re.compile(r"(?:^|[,:]\s)\s*(?P<day>(?:\w+\.? \d{1,2}|\d{1,2} \w+))(?=\s*(?:[,(]|$))")
"""A day between commas, or at an end of the line."""


def day_of_masthead(report: Report, middle: date) -> date | None:
    """The first day and month told there, in the year that brings it nearest to `middle`; None where none is told."""
    for words in _mastheads(report):
        for word in find_days_in(words):
            if word.weekday is None and (day := _nearest(word, middle)) is not None:
                return day
    return None


def _mastheads(report: Report) -> Iterator[str]:
    """What was set aside at the top, and the days set off in the lines above the first paragraph."""
    for span in report.boilerplate:
        if span.end <= TOP:
            yield span.of(report.text)
    for line in report.text[:TOP].splitlines():
        if len(line) >= PARAGRAPH:
            return
        for found in _SET_OFF.finditer(line):
            yield found["day"]


def _nearest(word: DayWord, middle: date) -> date | None:
    return word.before(middle + HALF_A_YEAR)
