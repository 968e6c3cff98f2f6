"""Names that the annotator took for other words in some of their places."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from parallax.reading.annotators import Token

_MISTAKEN = frozenset({"NOUN", "VERB", "ADJ", "ADV"})
_FEWEST = 2
"""Places in which a word must stand as a person's name before it is one everywhere."""


def named_throughout(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens with each capitalised word a name that mostly is a person's name in the report ("Waters said")."""
    persons = Counter(t.text for t in tokens if t.pos == "PROPN" and t.entity == "PERSON")
    others = Counter(t.text for t in tokens if t.pos in _MISTAKEN)
    names = {word for word, times in persons.items() if times >= _FEWEST and times > others[word] and word[0].isupper()}
    return tuple(
        replace(t, pos="PROPN", tag="NNP", lemma=t.lower) if t.pos in _MISTAKEN and t.text in names else t
        for t in tokens
    )
