"""Pairs of many things: all of them while they are few, else each with those nearest to it, so that the work grows with the
things and not with their square.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import combinations
from typing import TypeVar

from parallax.reconcile.told import Told

MANY = 400
"""Above so many things not all are set side by side. No story with gold has as many of one kind."""
REACH = 40
"""How many that follow it each is then set beside, in each order that is given."""

Thing = TypeVar("Thing")
Order = Callable[[Thing], tuple[object, ...]]


def nearby(things: Sequence[Thing], *orders: Order[Thing], many: int = MANY) -> Iterator[tuple[Thing, Thing]]:
    """Pairs of things, each once, the one that stands first in `things` first."""
    if len(things) <= many:
        yield from combinations(things, 2)
        return
    count = len(things)
    found: set[int] = set()  # a pair of places as one number, for there are very many
    for order in orders:
        row = sorted(range(count), key=lambda at: order(things[at]))
        for at, one in enumerate(row):
            found.update(min(one, other) * count + max(one, other) for other in row[at + 1 : at + 1 + REACH])
    yield from ((things[both // count], things[both % count]) for both in sorted(found))


def between(ones: Sequence[Told], others: Sequence[Told], many: int = MANY) -> Iterator[tuple[Told, Told]]:
    """Pairs of one of each; where they are many, each with those of the others said nearest in time."""
    if len(ones) * len(others) <= many * many:
        yield from ((one, other) for one in ones for other in others)
        return
    row = sorted([*((each, 0) for each in ones), *((each, 1) for each in others)], key=lambda each: by_day(each[0]))
    for at, (one, side) in enumerate(row):
        for other, its in row[at + 1 : at + 1 + 2 * REACH]:
            if side != its:
                yield (other, one) if side else (one, other)


def by_day(told: Told) -> tuple[object, ...]:
    """Orders what was said by its last day, then by its words, so that tellings of one thing lie side by side."""
    return told.said[1] or told.said[0] or date.min, told.sketch.words, told.id
