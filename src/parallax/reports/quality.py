"""What a reader of the report must know of the state of its text."""

import re

PUNCTUATION_LOST = "punctuation-lost"

LONG = 80
"""Words from which the marks are counted; a shorter text may well have none."""

MARKS_PER_100_WORDS = 1.0
"""English news has five to ten commas and apostrophes in a hundred words; scrapes that lost them have next to none."""

_MARK = re.compile(r"[,;'’‘]")


def quality_flags(words: str) -> tuple[str, ...]:
    """ "punctuation-lost" where a long text has hardly a comma or apostrophe."""
    count = len(words.split())
    lost = count >= LONG and len(_MARK.findall(words)) * 100 < MARKS_PER_100_WORDS * count
    return (PUNCTUATION_LOST,) if lost else ()
