"""How much a word tells: from a fixed table of how often words are used, never from the reports at hand.

The table (`data/english_word_weights.txt`) was made once from the English frequency dictionary of SymSpell (MIT), whose
counts are Google Books Ngram's (CC BY 3.0) over the words of SCOWL: the most used 25,000 keys, each with the negative
natural logarithm of its share of all words, in tenths.
"""

import re
from collections.abc import Mapping
from importlib.resources import files
from types import MappingProxyType

from parallax.values.memo import WORDS, memo

WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*|\d+(?:[.,]\d+)*")
"""One word or number of running text; a hyphen parts words."""

COMMON_WEIGHT = 6.0
"""What is taken off: a word that makes up 1/400 of all words (e to the power of -6) or more tells nothing."""


_POSSESSIVE = re.compile(r"[’'][sS]?$")


@memo(WORDS)
def word_key(word: str) -> str:
    """What the forms of one word share: lower case, without a possessive, plural or verb ending.

    It is a rough key for comparing words with words, not a dictionary form.
    """
    plain = word if word.isalnum() else _POSSESSIVE.sub("", word.replace("’", "'"))
    key = plain.casefold()
    if len(key) <= 4 or not key.isalpha():
        return key
    if key.endswith("ies"):
        return key[:-3] + "y"
    return _without_e(_without_ending(key))


def _without_ending(key: str) -> str:
    """Without -ing, -ed, -es or -s, where enough is left."""
    if key.endswith("sses"):
        return key[:-2]
    if key.endswith("ing") and len(key) > 6:
        return key[:-3]
    if key.endswith(("ed", "es")) and len(key) > 5:
        return key[:-2]
    if key.endswith("s") and not key.endswith("ss"):
        return key[:-1]
    return key


def _without_e(key: str) -> str:
    """Without a final e and without a doubled consonant."""
    if key.endswith("e") and len(key) > 4:
        key = key[:-1]
    doubled = len(key) > 4 and key[-1] == key[-2] and key[-1] not in "ls"
    return key[:-1] if doubled else key


def _load() -> Mapping[str, float]:
    """Key to tenths of the negative logarithm; a line is the tenths, then the keys that have them."""
    text = files("parallax.values").joinpath("data/english_word_weights.txt").read_text(encoding="utf-8")
    table: dict[str, float] = {}
    for line in text.splitlines():
        if line and not line.startswith("#"):
            tenths, *keys = line.split(" ")
            table.update(dict.fromkeys(keys, int(tenths) / 10))
    return MappingProxyType(table)


_TABLE = _load()
RAREST_WEIGHT = max(_TABLE.values()) - COMMON_WEIGHT
"""The weight of a word that the table does not hold, a name as a rule."""


def word_weight(key: str) -> float:
    """The weight of a `word_key`: 0 for the commonest words, up to RAREST_WEIGHT; 0 for a lone letter."""
    if len(key) < 2:
        return 0.0
    known = _TABLE.get(key)
    return RAREST_WEIGHT if known is None else max(0.0, known - COMMON_WEIGHT)
