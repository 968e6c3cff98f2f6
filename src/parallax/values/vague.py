"""Vague amounts ("dozens") and the numbers each is taken to mean, by a published convention."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

_UNITS: Mapping[str, float] = MappingProxyType(
    {"tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1_000, "millions": 1e6, "billions": 1e9}
)


@dataclass(frozen=True, slots=True)
class Convention:
    """How vague words are read: `lows` is the lowest number of each, `reach` how many times that it may mean at most.

    A word of a power of ten ("hundreds", "tens of thousands") ends where the next such word begins, so its reach is
    ten; without a reach, and for "tens", "dozens" and "scores" alone, the top is open.
    """

    lows: Mapping[str, float]
    reach: float | None = None


ACLED = Convention(_UNITS, 10)
"""ACLED's coding of fatalities takes the word's one unit (dozens 12, hundreds 100), here carried on upwards.

Source: ACLED Codebook, "Reported fatalities": the most conservative reading of a vague report. The codebook gives the
lowest number alone; the top, the next power of ten, is ours.
"""

OPEN = Convention(_UNITS)
"""The same lows, and no top at all: ours, for who wants nothing read into a word but its least."""

PLURAL = Convention(MappingProxyType({word: 2 * value for word, value in _UNITS.items()}))
"""A plural is at least two: dozens 24, hundreds 200, thousands 2,000. Ours, by the grammar of the word; no top."""

CONVENTIONS: Mapping[str, Convention] = MappingProxyType({"acled": ACLED, "open": OPEN, "plural": PLURAL})

FEW: Mapping[str, float] = MappingProxyType({"several": 3, "a few": 3, "few": 3, "a couple": 2, "a couple of": 2})
"""What multiplies a scale word: "several hundred" is at least three hundred. On its own it is no figure."""

SINGULAR: Mapping[str, float] = MappingProxyType(
    {"dozen": 12, "score": 20, "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9}
)
_TOPLESS = frozenset({"tens", "dozens", "scores"})


def vague_range(words: str, convention: Convention = ACLED) -> tuple[float, float | None] | None:
    """The lowest and the highest number of a vague amount, None where the words are none; the highest is None if open.

    "tens of thousands" multiplies: the first word by the convention, the second as one of it.
    """
    parts = words.lower().split()
    if len(parts) == 1:
        low = convention.lows.get(parts[0])
        return None if low is None else (low, _top(low, convention, parts[0] not in _TOPLESS))
    if len(parts) == 3 and parts[1] == "of":
        first, second = convention.lows.get(parts[0]), SINGULAR.get(parts[2].removesuffix("s"))
        if first is None or second is None:
            return None
        return first * second, _top(first * second, convention, parts[0] not in _TOPLESS - {"tens"})
    few, scale = FEW.get(" ".join(parts[:-1])), SINGULAR.get(parts[-1])
    return (few * scale, None) if few is not None and scale is not None else None


def _top(low: float, convention: Convention, ends: bool) -> float | None:
    return low * convention.reach if ends and convention.reach is not None else None
