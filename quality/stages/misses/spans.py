"""Spans in characters, as (start, end), set against one another."""

from collections.abc import Iterable, Sequence

Ends = tuple[int, int]


def overlap(one: Ends, other: Ends) -> int:
    """How many characters two spans share."""
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))


def covered(ones: Iterable[Ends], others: Sequence[Ends]) -> int:
    """How many characters of the first spans lie in the others; neither may overlap within itself."""
    return sum(overlap(one, other) for one in ones for other in others)


def length(spans: Iterable[Ends]) -> int:
    """How many characters spans hold."""
    return sum(end - start for start, end in spans)


def told_extent(one: Ends, other: Ends) -> str:
    """How a span read (`one`) differs from the gold's (`other`), in a word; "" where it doesn't."""
    if one == other:
        return ""
    if one[0] <= other[0] and one[1] >= other[1]:
        return "too long"
    if one[0] >= other[0] and one[1] <= other[1]:
        return "too short"
    return "shifted"
