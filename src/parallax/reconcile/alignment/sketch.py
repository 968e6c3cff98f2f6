"""The words of one statement, prepared once for every comparison."""

from dataclasses import dataclass, field
from math import fsum

from parallax.reconcile.alignment.concepts import concept
from parallax.reconcile.alignment.stems import stem, tokens
from parallax.reconcile.alignment.weights import weight
from parallax.values.memo import TEXTS, WORDS, memo

RUN = 3
"""Words in a shingle: copies share .59 to .82 of theirs, different reports of one event at most .03."""

SCENE = 0.4
"""The most that a place or country of the story weighs: it tells where, which most statements share."""


@dataclass(frozen=True, slots=True)
class Sketch:
    """All words in order, the weighted content (concept → background weight), and the shingles of `RUN` words."""

    words: tuple[str, ...]
    content: dict[str, float]
    shingles: frozenset[tuple[str, ...]]
    total: float = field(init=False)
    """The weight of all content."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "total", fsum(self.content.values()))


@memo(TEXTS)
def sketch(text: str, scene: frozenset[str] = frozenset(), runs: bool = True) -> Sketch:
    """The sketch of a statement's text; `scene` are stems of the places and countries that the whole story is set in.

    Without its `runs` it has no shingles: they take most of the room.
    """
    words = tokens(text)
    content: dict[str, float] = {}
    for word in words:
        told, stemmed, name = _meant(word)
        if told:
            content[name] = max(min(told, SCENE) if stemmed in scene else told, content.get(name, 0.0))
    shingles = frozenset(zip(*(words[at:] for at in range(RUN)), strict=False)) if runs else frozenset()
    return Sketch(words, content, shingles)


def names_in(text: str) -> frozenset[str]:
    """The names of what a text's sketch holds."""
    return frozenset(name for told, _, name in map(_meant, tokens(text)) if told)


@memo(WORDS)
def _meant(word: str) -> tuple[float, str, str]:
    """What a word weighs, its stem and its concept."""
    stemmed = stem(word)
    return weight(word), stemmed, concept(stemmed)
