"""Names whose commas a text has lost: "“Stay at home” Ilka Brandt the head of the board told the Courier"."""

from collections.abc import Sequence
from itertools import takewhile

from parallax.reading.annotators import Token

_PHRASE = frozenset({"PROPN", "NOUN", "DET", "ADP", "ADJ", "PART", "NUM", "CCONJ"})
_LONGEST = 16
_FEWEST = 2
"""Words of a name at least."""


def name_run(between: Sequence[Token]) -> tuple[int, int] | None:
    """The first and last token of the name that begins the words from a quotation to its cue, where an article follows on
    it with no comma between and nothing but noun phrases follow; None for any other words.
    """
    words = list(between)
    name = list(takewhile(lambda t: t.pos == "PROPN", words))
    rest = words[len(name) :]
    if len(name) < _FEWEST or len(words) > _LONGEST or not rest or rest[0].pos != "DET":
        return None
    return (name[0].index, name[-1].index) if all(t.pos in _PHRASE for t in rest) else None
