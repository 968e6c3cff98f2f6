"""How far two statements share their words. Pure measures from 0 to 1; no decision is taken here."""

from dataclasses import dataclass, field
from math import fsum

from parallax.reconcile.alignment.sketch import Sketch


@dataclass(frozen=True, slots=True)
class Overlap:
    """`held`: the shared weight over the lesser total; `both`: over the union; `weight`: the shared weight itself."""

    held: float
    both: float
    weight: float
    one: Sketch = field(compare=False)
    other: Sketch = field(compare=False)

    @property
    def copied(self) -> float:
        """Shared shingles over the fewer."""
        fewer = min(len(self.one.shingles), len(self.other.shingles))
        return len(self.one.shingles & self.other.shingles) / fewer if fewer else 0.0

    @property
    def run(self) -> int:
        """The longest run of equal words, where a shingle is shared."""
        if self.one.shingles.isdisjoint(self.other.shingles):
            return 0
        return longest_run(self.one.words, self.other.words)

    @property
    def shared(self) -> tuple[str, ...]:
        """The shared content, by weight, then name."""
        one, other = self.one.content, self.other.content
        return tuple(sorted(one.keys() & other.keys(), key=lambda name: (-min(one[name], other[name]), name)))


def overlap(one: Sketch, other: Sketch) -> Overlap:
    """All measures of a pair; the order of the two does not matter."""
    mine, theirs = one.content, other.content
    common = fsum([min(mine[name], theirs[name]) for name in mine.keys() & theirs.keys()])
    least = min(one.total, other.total)
    union = one.total + other.total - common
    return Overlap(
        held=common / least if least else 0.0,
        both=common / union if union else 0.0,
        weight=common,
        one=one,
        other=other,
    )


def longest_run(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """The most words in a row that stand in both, in time proportional to the product of the lengths."""
    best = 0
    above = [0] * (len(other) + 1)
    for word in one:
        row = [0] * (len(other) + 1)
        for at, against in enumerate(other, start=1):
            if word == against:
                row[at] = above[at - 1] + 1
                best = max(best, row[at])
        above = row
    return best
