"""The words of one statement, prepared once for every comparison."""

from dataclasses import dataclass

from parallax.reconcile.alignment.concepts import concept
from parallax.reconcile.alignment.stems import stem, tokens
from parallax.reconcile.alignment.weights import weight

RUN = 3
"""Words in a shingle: copies share .59 to .82 of theirs, different reports of one event at most .03."""


@dataclass(frozen=True, slots=True)
class Sketch:
    """All words in order, the weighted content (concept → background weight), and the shingles of `RUN` words."""

    words: tuple[str, ...]
    content: dict[str, float]
    shingles: frozenset[tuple[str, ...]]

    @property
    def total(self) -> float:
        """The weight of all content."""
        return sum(self.content.values())


def sketch(text: str) -> Sketch:
    """The sketch of a statement's text."""
    words = tokens(text)
    content: dict[str, float] = {}
    for word in words:
        told = weight(word)
        if told:
            name = concept(stem(word))
            content[name] = max(told, content.get(name, 0.0))
    shingles = frozenset(words[at : at + RUN] for at in range(len(words) - RUN + 1))
    return Sketch(words, content, shingles)
