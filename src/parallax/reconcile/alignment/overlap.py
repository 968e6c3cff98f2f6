"""How far two statements share their words. Pure measures from 0 to 1; no decision is taken here."""

from dataclasses import dataclass

from parallax.reconcile.alignment.sketch import Sketch


@dataclass(frozen=True, slots=True)
class Overlap:
    """`held`: the shared weight over the lesser total; `both`: over the union; `copied`: shared shingles over the
    fewer; `run`: the longest run of equal words; `shared`: the shared content, by weight, then name.
    """

    held: float
    both: float
    copied: float
    run: int
    weight: float
    shared: tuple[str, ...]


def overlap(one: Sketch, other: Sketch) -> Overlap:
    """All measures of a pair; the order of the two does not matter."""
    shared = one.content.keys() & other.content.keys()
    common = sum(min(one.content[name], other.content[name]) for name in shared)
    least = min(one.total, other.total)
    union = one.total + other.total - common
    fewer = min(len(one.shingles), len(other.shingles))
    copied = len(one.shingles & other.shingles) / fewer if fewer else 0.0
    ranked = sorted(shared, key=lambda name: (-min(one.content[name], other.content[name]), name))
    return Overlap(
        held=common / least if least else 0.0,
        both=common / union if union else 0.0,
        copied=copied,
        run=longest_run(one.words, other.words) if copied else 0,
        weight=common,
        shared=tuple(ranked),
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
