"""Amounts with what the words after them say that they count, before their surroundings are asked."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from parallax.reading.annotators import Annotation
from parallax.reading.figures.counted import Counted, find_counted
from parallax.reading.figures.number_pairs import Amount
from parallax.reading.figures.parts import can_be_whole, is_taken_from, is_whole_of_some
from parallax.reading.token_index import TokenIndex


class Draft(NamedTuple):
    """An amount and what it counts; `of_next`: it is so many of the next, `of_last`: so many of it are told before."""

    amount: Amount
    counted: Counted
    of_next: bool
    of_last: bool


def find_drafts(doc: Annotation, index: TokenIndex, amounts: Sequence[Amount]) -> list[Draft]:
    """What each amount counts by the words after it, in order; a part ("27 of 31 drones") counts what its whole does."""
    counted = [find_counted(doc, index, amount.last) for amount in amounts]
    joined = [is_taken_from(doc.text, one, other) for one, other in pairwise(amounts)]
    drafts = []
    for position, amount in enumerate(amounts):
        of_next = position < len(joined) and joined[position] and can_be_whole(amount, counted[position + 1])
        own = counted[position]
        if of_next:
            whole = counted[position + 1]
            own = replace(own, unit=whole.unit, words=whole.words, end=amount.span.end)
        of_last = bool(position and joined[position - 1]) or is_whole_of_some(doc.text, amount.outer_start)
        drafts.append(Draft(amount, own, of_next, of_last))
    return drafts
