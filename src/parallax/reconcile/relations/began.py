"""Statements that tell who began it."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from parallax.reconcile.told import Told


def beginning_pairs(told: Sequence[Told]) -> Iterator[tuple[str, str]]:
    """Pairs of ids in order that both tell who began."""
    yield from combinations(sorted(each.id for each in told if each.began and not each.statement.caption), 2)
