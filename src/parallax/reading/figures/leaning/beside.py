"""Words beside a number that make it so many of those told before: "of these, 40", "40 of them"."""

import re

HEDGES = r"(?:(?:about|around|some|nearly|almost|over|roughly|only|just|at\s+least|more\s+than)\s+)?"
"""Words that may stand right before a number, and a space."""
ENDS = re.compile(r"\s*(?:[.,;:!?)”\"]|$)")
"""What stands behind a number that no noun follows."""
_OF_THESE = re.compile(
    rf"\b(?:of|among)\s+(?:these|those|them)\b,?\s+(?:(?:\w+\s+){{0,2}}themselves\s+)?{HEDGES}\Z", re.I
)
_OF_THEM = re.compile(
    r"\s+of\s+(?:them|these|those|whom|the\s+(?:dead|deaths|victims|killed|injured|wounded|missing|cases))\b", re.I
)


def is_of_these(text: str, start: int, end: int) -> bool:
    """True for an amount that is so many of those told before: "of these, 40", "40 of them"."""
    return _OF_THESE.search(text[max(0, start - 60) : start]) is not None or _OF_THEM.match(text, end) is not None
