"""Patterns for any of many words."""

import re
from collections.abc import Iterable


def either_of(words: Iterable[str]) -> str:
    """A pattern for any of some words, the longest that fits, as alternatives by their first sign: so few are tried.

    Where a pattern minds no case, they are to be in small letters.
    """
    rests: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda word: (-len(word), word)):
        rests.setdefault(word[0], []).append(re.escape(word[1:]))
    return "|".join(f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in rests.items())
