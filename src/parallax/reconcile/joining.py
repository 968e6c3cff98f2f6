"""Joining things found to be one."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import TypeVar

Trait = TypeVar("Trait")


def alike(places: Iterable[int], trait: Callable[[int], Trait]) -> dict[Trait, list[int]]:
    """The places by a trait, each group in order and they in order of their first: what is compared is compared once a trait."""
    found: defaultdict[Trait, list[int]] = defaultdict(list)
    for place in sorted(places):
        found[trait(place)].append(place)
    return found


class Joined:
    """Numbers from 0 up, joined two by two into groups; the order of joining does not matter for who is with whom."""

    def __init__(self, size: int) -> None:
        self._leader = list(range(size))

    def lead(self, place: int) -> int:
        """The least number of the group."""
        while self._leader[place] != place:
            self._leader[place] = self._leader[self._leader[place]]
            place = self._leader[place]
        return place

    def join(self, one: int, other: int) -> None:
        """Make the groups of the two one group."""
        low, high = sorted((self.lead(one), self.lead(other)))
        self._leader[high] = low

    def groups(self, among: Iterable[int] | None = None) -> list[list[int]]:
        """The groups, of all or of those named, each in order and they in order of their first."""
        found: defaultdict[int, list[int]] = defaultdict(list)
        for place in sorted(among) if among is not None else range(len(self._leader)):
            found[self.lead(place)].append(place)
        return sorted(found.values())

    def join_all(self, places: Iterable[int]) -> None:
        """Make the groups of all these one group."""
        first, *others = places
        for other in others:
            self.join(first, other)
