"""A report's text as far as an account quotes it."""

from collections.abc import Iterable

FILLER = "\ufffc"
"""Stands for each character that is not quoted (the object replacement character)."""

LONGEST = 10_000_000
"""No report is longer; a quotation said to stand beyond that is left out, and its citation will not hold."""


def text_from_quotations(quotations: Iterable[tuple[int, str]]) -> str:
    """A text in which each quotation (where it begins, its words) stands at its place, FILLER everywhere else.

    Where two quotations give one place different words, the one that begins first keeps it, the longer before the
    shorter: the other's citation then does not hold.
    """
    fitting = [(start, words) for start, words in quotations if start + len(words) <= LONGEST]
    signs = [FILLER] * max((start + len(words) for start, words in fitting), default=0)
    for start, words in sorted(fitting, key=lambda each: (each[0], -len(each[1]), each[1]), reverse=True):
        signs[start : start + len(words)] = words
    return "".join(signs)
