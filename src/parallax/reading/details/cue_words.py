"""All the words of a cue: its verb group, and what follows on it that tells how, when, where and through what it was said."""

from collections.abc import Sequence

from parallax.nouns.span import Span
from parallax.reading.annotators import Token
from parallax.reading.attribution import Draft
from parallax.reading.cues import OCCASIONS, SPEECH_ACTS
from parallax.reading.details.channels import PLATFORMS
from parallax.reading.document import Document
from parallax.values.words import words

_LONGEST = 9
"""Tokens that a cue is lengthened by at most."""
_LEADS = frozenset("in on at during via through by over with".split())
_ISSUING = SPEECH_ACTS | {"send", "file", "sign", "write", "circulate", "air", "deliver", "hand", "pen", "hold"}
"""Verbs that put out a text."""
_MANNERS = frozenset(
    words("chuckle frown gesture giggle grimace grin laugh nod shrug sigh smile smirk sneer sob voice wink")
)
"""What accompanies words ("with a grin")."""
_PLATFORMS = frozenset(name.lower() for platform in PLATFORMS for name in platform.split()[:1])
_TURNS = frozenset(
    "however though instead therefore meanwhile too otherwise nevertheless nonetheless yet so as".split()
)
"""Adverbs that join sentences."""
_BETWEEN = frozenset({"DET", "ADJ", "NOUN", "PROPN", "PART", "PRON", "NUM", "ADV"})
_TIMES = frozenset({"DATE", "TIME"})


def cue_words(doc: Document, draft: Draft) -> Span | None:
    """The draft's cue with the days, adverbs, texts and occasions that stand between it and the content, the speaker or the
    next mark ("said in a statement on Monday", "wrote on Facebook"); None where the draft has no cue.
    """
    if draft.cue is None or draft.cue_index is None or draft.verb in ("", "according"):
        return draft.cue
    end = next((t.index for t in doc.tokens[draft.cue_index :] if t.start >= draft.cue.end), len(doc.tokens))
    last = min(doc.sentences[doc.sentence_of[draft.cue_index]][1], end + _LONGEST)
    free = [t for t in doc.tokens[end:last] if not any(p.start < t.end and t.start < p.end for p in draft.pieces)]
    free = [t for n, t in enumerate(free) if t.index == end + n]
    taken = 0
    while step := _step(free[taken:]):
        taken += step
    begin = _issued_from(doc, draft.cue_index, draft.cue.start)
    return Span(begin, free[taken - 1].end if taken else draft.cue.end)


def _issued_from(doc: Document, cue: int, start: int) -> int:
    """Where the cue begins: with the verb that issues the text whose -ing form it is ("issued a statement saying")."""
    token = doc.tokens[cue]
    text = doc.tokens[token.head]
    verb = doc.tokens[text.head]
    issued = token.tag == "VBG" and token.dep == "acl" and text.lemma in OCCASIONS and verb.lemma in _ISSUING
    return verb.start if issued and text.dep == "dobj" and 0 < cue - verb.index <= _LONGEST else start


def _step(free: Sequence[Token]) -> int:
    """How many of the tokens make up one day, adverb, text or occasion at their beginning."""
    if not free:
        return 0
    if free[0].tag in ("RB", "RBR") and free[0].dep == "advmod" and free[0].lower not in _TURNS:
        return 1
    on_day = free[0].lower in ("on", "in", "at", "during") and len(free) > 1 and free[1].entity in _TIMES
    if free[0].entity in _TIMES or on_day:
        return 1 + sum(1 for _ in _run(free[1:]))
    return _occasion(free) if free[0].lower in _LEADS and free[0].pos == "ADP" else 0


def _run(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens at the beginning that belong to one time."""
    count = next((n for n, t in enumerate(tokens) if t.entity not in _TIMES or (n and t.entity_start)), len(tokens))
    return tokens[:count]


def _occasion(free: Sequence[Token]) -> int:
    """The tokens of "in a statement", "on Facebook", "at a rally", "with a grin"; 0 for another phrase."""
    last = 0
    for number, token in enumerate(free[1:], 1):
        if token.pos not in _BETWEEN:
            break
        if (
            token.lemma in OCCASIONS
            or token.lower in _PLATFORMS
            or (free[0].lower == "with" and token.lemma in _MANNERS)
        ):
            last = number
        elif last:
            break
    return last + 1 if last else 0
