"""What a reader of the report must know of the state of its text."""

import re
from collections.abc import Sequence

from parallax.values.seams import seams

PUNCTUATION_LOST = "punctuation-lost"
QUOTATION_MARKS_LOST = "quotation-marks-lost"
WORDS_GLUED = "words-glued"
LINES_JOINED = "lines-joined"

LONG = 80
"""Words from which the marks are counted; a shorter text may well have none."""

MARKS_PER_100_WORDS = 1.0
"""English news has five to ten commas and apostrophes in a hundred words; scrapes that lost them have next to none."""

BLOCK_WORDS = 250
"""Words of one block from which its paragraphs have been run together; those of English news have 20 to 80."""

SEAMS = 2
"""Places where two words are glued before a text is said to glue them: one may be a name ("Booking.Com")."""

UNMARKED = 2
"""Sentences that speak in the first person beside another's "said" before the quotation marks are lost."""

_MARK = re.compile(r"[,;'’‘]")
_QUOTED = re.compile("[\"“”„«»]|(?<!\\w)['‘]\\w|''|’’")
_SENTENCE = re.compile(r"[^.!?\n]+")
_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Oo]ur|[Mm]y|[Uu]s)\b")
_SAID = re.compile(
    r"\b(?:he|she|they|[A-Z]\w+|\w+(?:er|or|man|an|ist|ial)s?) (?:said|says|added|adds|told|wrote)\b|\b(?:said|added|says) [A-Z]"
)


def quality_flags(words: str, blocks: Sequence[str] = ()) -> tuple[str, ...]:
    """What the text seems to have lost, and so what of it can be read worse.

    "punctuation-lost": a long text has hardly a comma or apostrophe; "quotation-marks-lost": it has no quotation mark, but
    sentences in which somebody who is said to speak says "I" or "we"; "words-glued": spaces between words are missing;
    "lines-joined": its paragraphs, given as `blocks`, have been run into one.
    """
    count = len(words.split())
    found = {
        PUNCTUATION_LOST: count >= LONG and len(_MARK.findall(words)) * 100 < MARKS_PER_100_WORDS * count,
        QUOTATION_MARKS_LOST: not _QUOTED.search(words) and _speaking(words) >= UNMARKED,
        WORDS_GLUED: sum(1 for _ in seams(words, 0, len(words))) >= SEAMS,
        LINES_JOINED: any(len(block.split()) >= BLOCK_WORDS for block in blocks),
    }
    return tuple(flag for flag, lost in found.items() if lost)


def _speaking(words: str) -> int:
    """The sentences with somebody's first person and another's "said"."""
    sentences = (match[0] for match in _SENTENCE.finditer(words))
    return sum(1 for s in sentences if _FIRST_PERSON.search(s) and _SAID.search(s))
