"""Who began it: each party that says that the other fired first, or that itself only answered, answers one question."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from parallax.reconcile.told import Told

BEGAN = re.compile(
    r"\b(?:(?:opened|open) fire first|(?:fired|shot|attacked|struck|shelled) first|"
    r"(?:first|initial) (?:shots?|shells?|stones?|blow|attack)|"
    r"(?:shots?|shells?|stones?)\b[^.;]{0,20}\bfirst (?:been )?(?:fired|came|thrown)|first (?:been )?(?:fired|attacked|shelled|thrown)|"
    r"unprovoked|without (?:any )?provocation|provoked (?:the|this|it)|"
    r"(?:only|merely) (?:in|by way of) (?:reply|response|answer|return|self-defen[cs]e)|returned fire|returning fire|"
    r"(?:fired|acted|responded|answered)[^.;]{0,30}\bin (?:reply|response|self-defen[cs]e)|in self-defen[cs]e|"
    r"and only then did|(?:began|started) the (?:shooting|fighting|violence|clash(?:es)?|firing|shelling|hostilities|war)|"
    r"(?:was|were|came|had come) under (?:fire|attack) first|drew first blood|(?:opened|open) fire (?:first|without warning))\b",
    re.IGNORECASE,
)
OPEN = re.compile(r"\bwho\b[^.;]{0,30}\b(?:first|began|started)\b", re.IGNORECASE)
"""The question, left open."""


def tells_who_began(told: Told) -> bool:
    """True where the words tell who fired or struck first, or that one only answered."""
    return BEGAN.search(told.statement.text) is not None and OPEN.search(told.statement.text) is None


def beginning_pairs(told: Sequence[Told]) -> Iterator[tuple[str, str]]:
    """Pairs of ids in order that both tell who began."""
    yield from combinations(sorted(each.id for each in told if tells_who_began(each) and not each.statement.caption), 2)
