"""Where what is told ends and who tells it begins.

Numbers given in words that tell nothing by themselves: "the warden counted 31 of them" is told whole, not "31 of them".
Words that describe the speaker are no part of what he tells: "the road is closed, its owner, Ann Vel, said".
"""

import re
from collections.abc import Sequence

from parallax.nouns.span import Span
from parallax.reading.annotators import Token
from parallax.reading.attribution import Draft
from parallax.reading.document import Document
from parallax.reading.roles import person_role

_GIVING = frozenset("put place reckon speak count tally insist register record".split())
"""Verbs that somebody gives a number by."""
_TELLING = frozenset(
    "acknowledge admit announce cite claim concede confirm estimate expect forecast give list note predict report say".split()
)
"""Verbs that do so where the number follows at once ("claims 35", "reports at least 40 dead")."""
_AT_ONCE = 3
"""Words before such a number at most."""
_GAP = 24
"""Characters at most between the cue and what it brings ("speaks now of about")."""
_LONGEST = 12
"""Words at most of a number with what it counts."""
_REST = re.compile(r"(?:\s+(?:on|in|at|since|by|for)(?:\s+[\w’'-]+){1,3})?(?=\s*(?:[.;,!?]|$))")
"""What a clause may end with behind the number: "on Sunday", "in the two raids"."""


def whole_clause(doc: Document, draft: Draft, pieces: tuple[Span, ...], speaker: Span | None) -> tuple[Span, ...]:
    """The pieces; of a number with no verb of its own that stands right behind its speaker and cue, the clause from him on."""
    if speaker is None or draft.cue is None or draft.quoted or draft.verb not in _GIVING | _TELLING or len(pieces) != 1:
        return pieces
    piece, cue = pieces[0], draft.cue
    behind = (speaker.end <= cue.start and 0 <= piece.start - cue.end <= _GAP) or piece.holds(cue)
    if not behind or not draft.sentence.holds(speaker) or not 0 <= piece.start - speaker.end <= _GAP + len(cue):
        return pieces
    told = [token for token in doc.inside(piece) if not cue.meets(Span(token.start, token.end))]
    if _THAT.search(doc.text, cue.end, max(cue.end, piece.start)) or (draft.verb == "say" and _has_verb(told)):
        return pieces
    reach = _AT_ONCE if draft.verb in _TELLING and draft.verb != "give" else _LONGEST
    if len(told) > _LONGEST or not any(token.pos == "NUM" for token in told[:reach]):
        return pieces
    if any(token.pos in {"VERB", "AUX"} and token.tag not in {"VBN", "VBG"} for token in told):
        return pieces
    rest = _REST.match(doc.text, piece.end, draft.sentence.end)
    return (Span(speaker.start, rest.end() if rest else piece.end),)


_THAT = re.compile(r"\bthat\b")


def _has_verb(tokens: Sequence[Token]) -> bool:
    return any(token.pos in {"VERB", "AUX"} for token in tokens)


_TAIL = re.compile(
    r",\s+(?:so\s+)?(?:(?:its|his|her|their|our|an?|the)(?:\s+[\w’'-]+){0,8}|[a-z][\w’'-]*(?:\s+[a-z][\w’'-]*){0,2})\s*$"
)
_BETWEEN = re.compile(r"\s*,?\s*(?:and\s+)?(?:(?:the|its|his|her)\s+)?\s*")


def less_speaker(doc: Document, pieces: tuple[Span, ...], speaker: Span | None) -> tuple[Span, ...]:
    """The pieces without the words at their end that describe the speaker who is named right behind them."""
    last = pieces[-1]
    if speaker is None or not last.end <= speaker.start <= last.end + 12:
        return pieces
    tail = _TAIL.search(doc.text, last.start, last.end)
    if tail is None or tail.start() - last.start < 12 or not _BETWEEN.fullmatch(doc.text, last.end, speaker.start):
        return pieces
    words = [token for token in doc.inside(Span(tail.start(), last.end)) if token.lower != "so"]
    if any(token.pos in {"VERB", "AUX", "NUM", "ADV"} for token in words) or words[-1].pos == "ADJ":
        return pieces
    led = next((n for n, token in enumerate(words) if token.pos == "ADP"), None)
    if led is not None and not (words[led].lower in {"of", "for", "at", "in"} and person_role(words[led - 1])):
        return pieces  # "…, the wall at the river": only who is told by a role goes on behind it
    return (*pieces[:-1], Span(last.start, tail.start()))
