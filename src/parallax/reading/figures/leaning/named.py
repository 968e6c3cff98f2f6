"""People whom a sentence names as those who are so many: "the injured number 64", "the wounded, who are now 64"."""

import re

from parallax.reading.figures.counted_noun import SUBSTANTIVES
from parallax.reading.figures.leaning.beside import ENDS, HEDGES
from parallax.reading.person_nouns import is_person_noun

_WHO_ARE = re.compile(
    r"\bthe\s+(?P<noun>dead|missing|injured|wounded|displaced|homeless)\b[^.;,\d]{0,40}?,?\s"
    r"(?:who\s+)?(?:now\s+)?(?:(?:are|were)\s+(?:now\s+)?|number(?:s|ed)?\s+|total(?:s|led|ed)?\s+)"
    rf"{HEDGES}\Z",
    re.I,
)
_THAT_OF = re.compile(
    r"\b(?:that|those|number|count)\s+of\s+(?:the\s+)?(?P<noun>dead|missing|injured|wounded|displaced|homeless)\s+"
    rf"(?:(?:rose|fell|climbed|grew|went\s+up|has\s+risen|has\s+grown)\s+)?(?:to|at|is|was|reached)\s+{HEDGES}\Z",
    re.I,
)
""" "The number of cases rose to 1,200 and that of the dead to 68"."""
_OF_THE = re.compile(r"(?:\A|[.!?]\W{1,3})Of\s+the\s+(?:[a-z]+\s+)?(?P<noun>[a-z]+)\b[^.;]{0,50},\s+\Z")
_STATES = {"dead": "dead", "missing": "missing", "injured": "wounded", "wounded": "wounded"}


def so_many(text: str, start: int, end: int) -> tuple[str, str, str | None] | None:
    """Unit, counted and state of the bare number from `start` to `end`, where the words before it name the people who are so
    many, or of whom it is a part ("of the wounded, who are now 64, eleven"); None else.
    """
    before = text[max(0, start - 90) : start]
    found = (
        (_WHO_ARE.search(before) if ENDS.match(text, end) else None)
        or _THAT_OF.search(before)
        or _OF_THE.search(before)
    )
    noun = found["noun"].lower() if found else ""
    if noun in SUBSTANTIVES:
        return "person", noun, _STATES.get(noun, "displaced")
    return ("person", noun, None) if is_person_noun(noun) else None


def is_of_named(text: str, start: int) -> bool:
    """True for an amount that is so many of the people named first: "of the wounded, eleven"."""
    return _OF_THE.search(text[max(0, start - 90) : start]) is not None
