"""Answers of pure functions over words, kept for as long as they are asked again.

A report names its few bodies, persons and words over and over. What is kept can't be seen from without: the functions are
pure, what they are given and what they give is immutable, and the oldest answers go first, so that memory has a bound.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import ParamSpec, TypeVar, cast

P = ParamSpec("P")
T = TypeVar("T")

WORDS = 1 << 15
"""Answers kept of a function of one word: more than the words of some hundred reports."""
NAMES = 1 << 13
"""Of a function of a name."""
TEXTS = 1 << 11
"""Of a function of a sentence or a statement."""


def memo(most: int) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """A function that keeps its last `most` answers; its arguments must be hashable."""

    def keep(function: Callable[P, T]) -> Callable[P, T]:
        return cast(Callable[P, T], lru_cache(maxsize=most)(function))

    return keep
