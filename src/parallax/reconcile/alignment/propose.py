"""Which pairs are worth comparing: those that share telling words, found through an inverted index.

A BM25-like score with fixed background weights: a word counts by its weight, dampened by the length of the longer
statement. Words that stand in very many statements of the story propose nothing alone, so the work grows with the
statements that truly resemble one another.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from typing import Protocol


class Worded(Protocol):
    """Whatever has words with weights."""

    @property
    def content(self) -> Mapping[str, float]:
        """Words → weights."""
        ...


CROWD_LEAST, CROWD_MOST = 40, 150
"""A word proposes nothing that more statements hold than a quarter of them, and than these bounds."""
LEAST = 1.4
"""Shared weight below which a pair is not proposed: more than one full word."""


def propose(sketches: Mapping[str, Worded], least: float = LEAST) -> Iterator[tuple[str, str]]:
    """Pairs of ids in order (first < second, sorted) whose shared weight reaches `least`."""
    crowd = max(CROWD_LEAST, min(CROWD_MOST, len(sketches) // 4))
    held = Counter(word for each in sketches.values() for word in each.content)
    after: dict[str, list[str]] = {word: [] for word, count in held.items() if 1 < count <= crowd}
    found = []
    for ident in sorted(sketches, reverse=True):
        score: dict[str, float] = defaultdict(float)
        for word, told in sketches[ident].content.items():
            if word in after:
                for other in after[word]:
                    score[other] += told
                after[word].append(ident)
        found += [(ident, other) for other, told in score.items() if told >= least]
    yield from sorted(found)
