"""The words of a cue: the whole verb group, from its auxiliaries to the preposition that leads to the content."""

from collections.abc import Sequence

from parallax.nouns.span import Span
from parallax.reading.annotators import Token
from parallax.reading.document import Document

_BEFORE = frozenset({"aux", "auxpass", "neg", "advmod"})
_ASKING = frozenset({"when", "where", "why", "how", "while", "though", "although", "as", "so", "if", "but"})
_GROUP_HEADS = frozenset({"VERB", "AUX", "ADJ"})


def cue_span(doc: Document, verb: int, pieces: Sequence[Span] = ()) -> Span:
    """The verb with the auxiliaries, negation and adverbs before it, the verbs and adjectives that it completes
    ("was able to say"), its particle, and the preposition right before the content ("called for").
    """
    first = _first(doc, verb)
    last = verb
    taken = [p for p in pieces if p.start > doc.tokens[verb].start]
    end = min((p.start for p in taken), default=None)
    while last + 1 < len(doc.tokens) and _goes_with(doc, verb, doc.tokens[last + 1], end):
        last += 1
    return doc.span(first, last)


def _first(doc: Document, verb: int) -> int:
    first, heads = verb, {verb}
    begin = doc.sentences[doc.sentence_of[verb]][0]
    while first > begin:
        before = doc.tokens[first - 1]
        so_far = before.lower == "so" and doc.tokens[first].lower == "far"
        if so_far or (before.head in heads and before.dep in _BEFORE and before.lower not in _ASKING):
            first -= 1
        elif _completed(doc, before, heads):
            heads.add(before.index)
            first -= 1
        else:
            break
    return first


def _completed(doc: Document, before: Token, heads: set[int]) -> bool:
    """True for a verb or adjective that a verb of the group completes, or that holds it up ("is | able to say")."""
    if before.pos not in _GROUP_HEADS:
        return False
    completes = any(doc.tokens[h].dep == "xcomp" and doc.tokens[h].head == before.index for h in heads)
    holds = any(doc.tokens[h].dep == "acomp" and doc.tokens[h].head == before.index for h in heads)
    return completes or holds


def _goes_with(doc: Document, verb: int, after: Token, end: int | None) -> bool:
    """True for the cue's particle, or the preposition that stands right before the content."""
    if after.head == verb and after.dep == "prt":
        return True
    leads = after.dep == "prep" or (after.dep == "mark" and after.lower in ("for", "on", "about", "against"))
    return after.pos in ("ADP", "SCONJ") and leads and end is not None and _next(doc, after) == end


def _next(doc: Document, token: Token) -> int:
    following = token.index + 1
    return doc.tokens[following].start if following < len(doc.tokens) else -1
