"""Amounts that are named only to reject what another said: "the residents' figure of 23 was invented"."""

import re

from parallax.nouns.span import Span

REJECTED = "rejected"
"""The flag of such a figure: its speaker names it and does not stand for it."""

_TOLD = r"\b(?:figures?|numbers?|tolls?|counts?|claims?|estimates?|tall(?:y|ies)|totals?|reports?|talk|rumou?rs?)\b"
_BEFORE = re.compile(rf"{_TOLD}[^.;]{{0,40}}\Z", re.IGNORECASE)
_AFTER = re.compile(
    r"[^.;]{0,50}?\b(?:has|have|had) no (?:basis|foundation|ground)\b"
    r"|[^.;]{0,50}?\b(?:was|were|is|are|as|been|be)\b[^.;]{0,20}?\b(?:wrong|false|exaggerat\w+"
    r"|inflated|baseless|untrue|fabricat\w+"
    r"|incorrect|inaccurate|groundless|nonsense|invented|unfounded|misleading|absurd|lies?|fiction|fantasy|propaganda|made up"
    r"|(?:taken|plucked|pulled|conjured) out of)\b",
    re.IGNORECASE,
)
_REJECTING = re.compile(
    rf"\b(?:reject|dismiss|disput|refut|rebut|contest|rubbish|deni|deny)\w*\s[^.;]{{0,50}}?{_TOLD}[^.;]{{0,25}}\Z",
    re.IGNORECASE,
)
_REACH = 90
"""Characters before an amount that can tell of whose figure it is, and what is done with it."""


def is_rejected(text: str, span: Span, sentence: Span) -> bool:
    """True where the sentence calls the figure, toll or claim that the amount at `span` is told as wrong, or rejects it."""
    before = text[max(sentence.start, span.start - _REACH) : span.start]
    after = text[span.end : min(sentence.end, span.end + _REACH)]
    return bool(_REJECTING.search(before) or (_BEFORE.search(before) and _AFTER.match(after)))
