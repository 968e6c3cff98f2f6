"""Vague amounts ("dozens") and the lowest number each is taken to mean, by a published convention."""

from collections.abc import Mapping
from types import MappingProxyType

ACLED: Mapping[str, float] = MappingProxyType(
    {"tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1_000, "millions": 1e6, "billions": 1e9}
)
"""ACLED's coding of fatalities takes the word's one unit (dozens 12, hundreds 100), here carried on upwards.

Source: ACLED Codebook, "Fatalities": the most conservative reading of a vague report.
"""

PLURAL: Mapping[str, float] = MappingProxyType({word: 2 * value for word, value in ACLED.items()})
"""A plural is at least two: dozens 24, hundreds 200, thousands 2,000."""

CONVENTIONS: Mapping[str, Mapping[str, float]] = MappingProxyType({"acled": ACLED, "plural": PLURAL})

FEW: Mapping[str, float] = MappingProxyType({"several": 3, "a few": 3, "few": 3, "a couple": 2, "a couple of": 2})
"""What multiplies a scale word: "several hundred" is at least three hundred. On its own it is no figure."""

SINGULAR: Mapping[str, float] = MappingProxyType(
    {"dozen": 12, "score": 20, "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9}
)


def vague_low(words: str, convention: Mapping[str, float] = ACLED) -> float | None:
    """The lowest number of a vague amount, None where the words are none.

    "tens of thousands" multiplies: the first word by the convention, the second as one of it.
    """
    parts = words.lower().split()
    if len(parts) == 1:
        return convention.get(parts[0])
    if len(parts) == 3 and parts[1] == "of":
        first, second = convention.get(parts[0]), SINGULAR.get(parts[2].removesuffix("s"))
        return first * second if first is not None and second is not None else None
    first, second = FEW.get(" ".join(parts[:-1])), SINGULAR.get(parts[-1])
    return first * second if first is not None and second is not None else None
