"""Who began it: each party that says that the other fired first, or that itself only answered, answers one question."""

import re

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


def tells_who_began(text: str) -> bool:
    """True where a text tells who fired or struck first, or that one only answered."""
    return BEGAN.search(text) is not None and OPEN.search(text) is None
