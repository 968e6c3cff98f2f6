"""What is one and what is apart, as far as it has been said, and whether one more saying fits."""

from collections.abc import Hashable, Iterable, Sequence
from itertools import combinations, pairwise
from typing import Generic, Literal, TypeVar

Verdict = Literal["same", "not-same", "unsure"]
Item = TypeVar("Item", bound=Hashable)


class Verdicts(Generic[Item]):
    """Sayings that do not contradict one another; what follows from two of them counts as said."""

    def __init__(self) -> None:
        self._leader: dict[Item, Item] = {}
        self._apart: dict[Item, dict[Item, Verdict]] = {}

    def lead(self, item: Item) -> Item:
        """The one that stands for all that are said to be one with it."""
        while (leader := self._leader.get(item, item)) != item:
            item = leader
        return item

    def between(self, one: Item, other: Item) -> Verdict | None:
        """What has been said of the two, None where nothing follows."""
        first, second = self.lead(one), self.lead(other)
        return "same" if first == second else self._apart.get(first, {}).get(second)

    def apart_from(self, item: Item) -> Iterable[Item]:
        """The leaders of all that is said to be apart from it."""
        return self._apart.get(self.lead(item), {}).keys()

    def say(self, verdict: Verdict, parts: Sequence[Iterable[Item]]) -> bool:
        """Take one saying in: all items of all parts are one, or no item of one part is one of another part.

        False, and nothing changes, where it contradicts what was said before.
        """
        pairs = list(_pairs(verdict, [list(part) for part in parts]))
        if verdict == "same":
            return self._unite(pairs)
        if any(self.between(one, other) not in (None, verdict) for one, other in pairs):
            return False
        for one, other in pairs:
            self._part(self.lead(one), self.lead(other), verdict)
        return True

    def _unite(self, pairs: Iterable[tuple[Item, Item]]) -> bool:
        leader, apart = dict(self._leader), {item: dict(others) for item, others in self._apart.items()}
        for one, other in pairs:
            if self.between(one, other) not in (None, "same") or self._at_odds(self.lead(one), self.lead(other)):
                self._leader, self._apart = leader, apart
                return False
            self._join(self.lead(one), self.lead(other))
        return True

    def _at_odds(self, one: Item, other: Item) -> bool:
        """True where something has been said of each and a third that can't be said of one and it."""
        mine, theirs = self._apart.get(one, {}), self._apart.get(other, {})
        return any(mine[far] != theirs[far] for far in mine.keys() & theirs.keys())

    def _join(self, one: Item, other: Item) -> None:
        if one == other:
            return
        self._leader[other] = one
        for far, verdict in self._apart.pop(other, {}).items():
            del self._apart[far][other]
            self._part(one, far, verdict)

    def _part(self, one: Item, other: Item, verdict: Verdict) -> None:
        self._apart.setdefault(one, {})[other] = verdict
        self._apart.setdefault(other, {})[one] = verdict


def _pairs(verdict: Verdict, parts: Sequence[Sequence[Item]]) -> Iterable[tuple[Item, Item]]:
    if verdict == "same":
        return pairwise([item for part in parts for item in part])
    return ((a, b) for one, other in combinations(parts, 2) for a in one for b in other)
