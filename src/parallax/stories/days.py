"""The days that a report names, as words that a day of publication makes definite."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from parallax.nouns.report import Report
from parallax.stories.alignment import compare_words
from parallax.stories.profile import text_spans
from parallax.stories.sentences import Sentence, split_sentences
from parallax.values.calendar import MONTHS, WEEKDAYS

SAME_MATTER = 0.45
"""From this part of their weight in common, two sentences are taken to tell one thing, for the sake of its day."""

_MONTH = "(" + "|".join(sorted(MONTHS, key=lambda name: (-len(name), name))) + ")"
_NTH = r"(\d{1,2})(?:st|nd|rd|th)?"
_WEEKDAY = re.compile(rf"\b({'|'.join(WEEKDAYS)})\b(?!,? (?:\d|{_MONTH}\b))", re.IGNORECASE)
_MONTH_FIRST = re.compile(rf"\b{_MONTH}\.? {_NTH}\b(?!,? \d{{4}}|[\d:.]\d)", re.IGNORECASE)
_DAY_FIRST = re.compile(rf"\b{_NTH} {_MONTH}\b(?!\.?,? \d{{4}})", re.IGNORECASE)
"""A date with its year needs no anchor and says little about the day of publication: it may be any year's."""


@dataclass(frozen=True, slots=True)
class DayWord:
    """A weekday (1 is Monday), or a month and day without a year."""

    weekday: int | None = None
    month: int = 0
    day: int = 0

    def before(self, anchor: date) -> date | None:
        """The latest such day that is not after `anchor`; None for a 30 February."""
        if self.weekday is not None:
            return anchor - timedelta((anchor.isoweekday() - self.weekday) % 7)
        for year in (anchor.year, anchor.year - 1):
            try:
                found = date(year, self.month, self.day)
            except ValueError:
                continue
            if found <= anchor:
                return found
        return None


Dated = tuple[Sentence, DayWord]
"""A sentence, and the one day that it names."""


def find_days(report: Report) -> tuple[DayWord, ...]:
    """The weekdays and the dates without a year in a report's running text, in order, every time they stand."""
    return tuple(word for span in text_spans(report) for word in find_days_in(span.of(report.text)))


def find_days_in(text: str) -> tuple[DayWord, ...]:
    """The same in any text."""
    found = [(m.start(), DayWord(WEEKDAYS[m[1].lower()])) for m in _WEEKDAY.finditer(text)]
    found += [(m.start(), DayWord(None, MONTHS[m[1].lower()], int(m[2]))) for m in _MONTH_FIRST.finditer(text)]
    found += [(m.start(), DayWord(None, MONTHS[m[2].lower()], int(m[1]))) for m in _DAY_FIRST.finditer(text)]
    return tuple(word for _, word in sorted(found, key=lambda pair: pair[0]))


def find_dated(report: Report) -> list[Dated]:
    """The sentences of a report that name one day, each with it, in order."""
    found = [(sentence, find_days_in(sentence.span.of(report.text))) for sentence in split_sentences(report)]
    return [(sentence, words[0]) for sentence, words in found if len(words) == 1]


def match_days(mine: Sequence[Dated], theirs: Sequence[Dated], anchor: date) -> list[tuple[DayWord, date]]:
    """A report's day words beside the days that another, published on `anchor`, names for the same matter."""
    return [
        (word, day)
        for sentence, word in mine
        for partner, named in theirs
        if compare_words(sentence, partner)[0] >= SAME_MATTER and (day := named.before(anchor))
    ]
