"""The words of a name of any script, folded, and how far two of them lie apart."""

import re
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from parallax.values.person_name import fold_name
from parallax.values.scripts import in_latin

_WORD = re.compile(r"[^\W_]+(?:['’ʼ`‘][^\W\d_]+)*")
_LOOSE: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"^hs|x", "s"), (r"[’'`]", ""), (r"tsch|ch|zh|dj|ts|tz|j|q(?=i)", "z"), (r"sh|sch|sz", "s"), (r"kh|gh|[gqck]", "k"),
        (r"[dt]h?", "t"), (r"ph|[fvw]", "v"), (r"b|p", "p"), (r"ou|oo|[ou]", "u"), (r"[yjei]+", "i"), (r"h", ""),
        (r"(.)\1+", r"\1"),
    )
)  # fmt: skip
"""Spellings that the romanisations of Chinese, Arabic and Korean choose between, on top of those of a name's sound."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a comparison found: a score, the feature that decided, and its reason."""

    score: float
    feature: str
    reason: str


def fold_words(name: str) -> tuple[str, ...]:
    """The words of a name, folded, in Latin letters where their script allows; hyphens part words."""
    return tuple(word for raw in _WORD.findall(in_latin(name)) if (word := fold_name(raw)))


def loose_sound(words: str) -> str:
    """How a name sounds to an ear that no romanisation has trained: "tse-tung" and "zedong" are one."""
    key = words
    for pattern, sound in _LOOSE:
        key = pattern.sub(sound, key)
    return key


def slips_between(one: str, other: str) -> int:
    """Slips of the finger or the pen between two folded words: letters more, less, other, or two swapped."""
    return int(OSA.distance(one, other))


def slips_allowed_in(letters: int) -> int:
    """How many slips a whole name of so many letters may have: none below six, one below nine, then two."""
    return 0 if letters < 6 else 1 if letters < 9 else 2


def slips_allowed_in_word(word: str) -> int:
    """How many one word may have: a third of its letters, rounded up."""
    return (len(word) + 2) // 3 if len(word) > 2 else 0
