"""Words that weaken a statement."""

import re

_HEDGES = re.compile(
    r"\b(reportedly|allegedly|apparently|purportedly|supposedly|ostensibly|presumably|possibly|probably|likely|unconfirmed|"
    r"so-called|rumou?rs?|rumou?red|speculation|purported|alleged|may|might|could|appears? to|appeared to|seems? to|seemed to|"
    r"(?:is|are|was|were) (?:believed|thought|understood|rumou?red|said|reported|feared|suspected|expected) to|"
    r"(?:is|are|was|were|been|also) reported(?= \w+ed\b| killed| dead| missing| to)|"
    r"reported(?= (?:injured|killed|dead|missing|wounded))|if confirmed|preliminary|initial reports|early reports|one report said|"
    r"it is thought|it appears|it seems|perhaps|maybe|as far as (?:we|is) know[n]?)\b"
)
"""In small letters: a pattern that minds no case takes three times as long."""
_MONTH = re.compile(r"\bMay\b")
"""With a capital it is the month."""


def hedges_in(words: str) -> tuple[str, ...]:
    """The hedging words, in lower case, each once, in the order met."""
    told = _HEDGES.finditer(_MONTH.sub("   ", words).lower())
    return tuple(dict.fromkeys(" ".join(match.group(0).split()) for match in told))
