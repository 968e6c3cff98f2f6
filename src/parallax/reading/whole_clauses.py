"""Numbers given in words that tell nothing by themselves: "the union counted 800 of them" is told whole, not "800 of them"."""

import re

from parallax.nouns.span import Span
from parallax.reading.attribution import Draft
from parallax.reading.document import Document

_GIVING = frozenset(
    "put place estimate reckon speak talk count tally insist give cite register record log report".split()
)
"""Verbs that somebody gives a number by."""
_GAP = 24
"""Characters at most between the cue and what it brings ("speaks now of about")."""
_LONGEST = 12
"""Words at most of a number with what it counts."""
_REST = re.compile(r"(?:\s+(?:on|in|at|since|by|for)(?:\s+[\w’'-]+){1,3})?(?=\s*(?:[.;,!?]|$))")
"""What a clause may end with behind the number: "on Sunday", "in the two raids"."""


def whole_clause(doc: Document, draft: Draft, pieces: tuple[Span, ...], speaker: Span | None) -> tuple[Span, ...]:
    """The pieces; of a number with no verb of its own that stands right behind its speaker and cue, the clause from him on."""
    if speaker is None or draft.cue is None or draft.quoted or draft.verb not in _GIVING or len(pieces) != 1:
        return pieces
    piece, cue = pieces[0], draft.cue
    behind = (speaker.end <= cue.start and 0 <= piece.start - cue.end <= _GAP) or piece.holds(cue)
    if not behind or not draft.sentence.holds(speaker) or not 0 <= piece.start - speaker.end <= _GAP + len(cue):
        return pieces
    told = [token for token in doc.inside(piece) if not cue.meets(Span(token.start, token.end))]
    if len(told) > _LONGEST or not any(token.pos == "NUM" for token in told):
        return pieces
    if any(token.pos in {"VERB", "AUX"} and token.tag not in {"VBN", "VBG"} for token in told):
        return pieces
    rest = _REST.match(doc.text, piece.end, draft.sentence.end)
    return (Span(speaker.start, rest.end() if rest else piece.end),)
