"""Amounts that are part of another: "including 11 children", "27 of 31 drones", "none of the 12 sailors"."""

import re
from collections.abc import Sequence

from parallax.nouns.span import Span
from parallax.reading.annotators import Annotation
from parallax.reading.figures.counted import Counted
from parallax.reading.figures.leaning.beside import is_of_these
from parallax.reading.figures.leaning.named import is_of_named
from parallax.reading.figures.number_pairs import Amount
from parallax.reading.figures.quantity import Quantity
from parallax.reading.token_index import TokenIndex

_PART_BEFORE = re.compile(
    r"\b(?:including|includes?|among\s+(?:them|whom|those|the\s+\w+)(?:\s+(?:were|are|was))?|of\s+(?:them|"
    r"whom|which|those))\s+(?:at\s+least\s+|about\s+)?\Z",
    re.I,
)
_INCLUDING = re.compile(r"\b(?:including|among\s+them|among\s+whom)\s+(?:at\s+least\s+|about\s+)?\Z", re.I)
_OF_THEM = re.compile(r"\s+of\s+(?:them|whom|which|those|the\s+(?:dead|victims|\d[\d,]*))\b", re.I)
_OF = re.compile(
    r"(?:\s+out)?\s+of\s+(?:(?:all|the|these|those|its|his|her|their|our)\s+){0,2}(?:[\w-]+['’]s?\s+)?"
    r"(?:[a-z-]{3,}(?:ed|al|en)\s+)?(?:about\s+|some\s+)?",
    re.I,
)
_SOME_OF = re.compile(
    r"\b(?:none|some|most|many|few|several|half|third|quarter|majority|minority|share|one|any|number|part)\s+of\s+"
    r"(?:the|these|those|its|his|her|their|our)\s+\Z",
    re.I,
)


def is_part(doc: Annotation, index: TokenIndex, start: int, end: int, before: Sequence[Quantity]) -> bool:
    """After "including" or "among them", before "of them", or joined to such a part ("75 here and 20 there")."""
    if _PART_BEFORE.search(doc.text[max(0, start - 40) : start]) or _OF_THEM.match(doc.text, end):
        return True
    if points_back(doc.text, start, end):
        return True
    if not before or not before[-1].part_hint or not before[-1].sentence.holds(Span(start, end)):
        return False
    gap = index.between(before[-1].span.end, start)
    joined = bool(gap) and gap[-1].lower in {"and", ",", "another"}
    return joined and not any(token.pos in {"VERB", "AUX"} for token in gap)


def points_back(text: str, start: int, end: int) -> bool:
    """True for a part whose whole may stand in a sentence before: "of these, 40", "40 of them", "of the wounded, eleven"."""
    return is_of_these(text, start, end) or is_of_named(text, start)


def names_part(text: str, start: int) -> bool:
    """True right after "including": what is said of the whole is said of the part."""
    return _INCLUDING.search(text[max(0, start - 40) : start]) is not None


def is_of_them(doc: Annotation, index: TokenIndex, end: int) -> bool:
    """True right before "of them", where no verb follows: what nothing else is said of is in the state of the whole."""
    match = _OF_THEM.match(doc.text, end)
    if match is None:
        return False
    following = doc.tokens[index.after(match.end()) :][:1]
    return not (following and following[0].pos in {"AUX", "VERB"})


def is_taken_from(text: str, part: Amount, whole: Amount) -> bool:
    """True for two amounts of which the first is so many of the second: "27 of 31 drones", "12 out of the 40"."""
    return _OF.fullmatch(text[part.outer_end : whole.outer_start]) is not None


def can_be_whole(part: Amount, whole: Counted) -> bool:
    """True where a number can be so many of these people, things or measures ("7 of the promised 52 kilometres"); a share ("a
    third of 900 houses") is no part.
    """
    return not part.share and whole.unit not in {None, "percent", "percentage point", "magnitude"}


def is_whole_of_some(text: str, start: int) -> bool:
    """True in "none of the 12 sailors": what is said of some, or of none, is not said of the 12."""
    return _SOME_OF.search(text[max(0, start - 40) : start]) is not None
