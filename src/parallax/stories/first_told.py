"""On which day the numbers of an undated report were first told by the dated ones of its story."""

import re
from collections.abc import Sequence
from datetime import date

from parallax.nouns.report import Report
from parallax.stories.profile import text_spans

_NUMBER = re.compile(r"(?<![\d.,:/-])\d{1,3}(?:,\d{3})+(?![\d,]|[.:/-]\d)|(?<![\d.,:/-])\d{2,7}(?![\d]|[.,:/-]\d)")
LEAST = 100
"""Lesser numbers are found in two texts by chance."""
YEARS = range(1900, 2101)


def first_told(report: Report, known: Sequence[tuple[frozenset[int], date]]) -> list[date]:
    """Of each number that the report has in common with dated ones, the first day on which one of these tells it.

    `known`: the numbers of each dated report (`numbers_of`), and its day.
    """
    mine = numbers_of(report)
    if not mine:
        return []
    days: dict[int, date] = {}
    for theirs, day in known:
        for number in mine & theirs:
            days[number] = min(day, days.get(number, day))
    return sorted(days.values())


def numbers_of(report: Report) -> frozenset[int]:
    """The whole numbers from LEAST on in the running text that are no round ones and no years."""
    found = (int(m[0].replace(",", "")) for span in text_spans(report) for m in _NUMBER.finditer(span.of(report.text)))
    return frozenset(n for n in found if n >= LEAST and n % 100 and n not in YEARS)
