"""Whether words are of another year than their report's: background, and not the story's own event."""

import re

from parallax.reconcile.told import Told
from parallax.values.memo import TEXTS, memo

BEFORE = re.compile(
    r"\blast year\b|\b(?:a|one|two|three|four|five|ten|many|several|some|\d+) years? (?:ago|before|earlier|previously)\b",
    re.IGNORECASE,
)
NAMED = re.compile(r"\b(?:in|since|of|by|from|until|during|year)\s+((?:1[89]|20)\d\d)\b", re.IGNORECASE)
"""A year by its number, and not so many people."""


def of_another_year(told: Told) -> bool:
    """True for what was so years before, last year, or in a year by name that is not its report's."""
    before, years = _told_of(told.statement.text)
    return before or bool(not_its_own(told, years))


def not_its_own(told: Told, years: frozenset[str]) -> frozenset[str]:
    """The years, none where that of the report is among them."""
    when = told.report.published.when
    return frozenset() if when is not None and str(when.year) in years else years


@memo(TEXTS)
def _told_of(text: str) -> tuple[bool, frozenset[str]]:
    return BEFORE.search(text) is not None, frozenset(NAMED.findall(text))
