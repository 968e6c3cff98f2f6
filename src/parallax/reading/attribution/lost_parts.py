"""Parts of what a cue brings that the parse lost on the way: before its clause, in it, and after it."""

from parallax.nouns.span import Span
from parallax.reading.annotators import Token
from parallax.reading.attribution.pieces import content_pieces
from parallax.reading.document import Document

_JOINS = frozenset({"and", "but", "or", "nor"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_NAMING = frozenset({"NOUN", "PROPN", "DET", "NUM", "ADJ", "ADP", "PRON", "PUNCT", "PART"})
_BEGINS = frozenset({"NOUN", "PROPN", "DET", "NUM", "ADJ"})
_BACK = frozenset({"had", "would"})
_THAT = len(" that ")
_NEAR = 4
"""Tokens at most from what is told to the "that" that goes on with it."""


def may_lose_parts(doc: Document, verb: int, pieces: list[Span]) -> bool:
    """True for one piece behind its cue that does not reach from it to the sentence's end."""
    if len(pieces) != 1 or pieces[0].start < doc.tokens[verb].end:
        return False
    last = doc.sentences[doc.sentence_of[verb]][1] - 1
    return pieces[0].start - doc.tokens[verb].end > _THAT or doc.tokens[last].start - pieces[0].end > 1


def with_lost_parts(doc: Document, verb: int, pieces: list[Span], end: int) -> list[Span]:
    """The one piece that a cue brings behind it, with what belongs to it up to `end`, the token where the next cue or sentence
    begins: its subject, its verb, and a second that-clause. Other pieces stay.
    """
    tokens = doc.inside(pieces[0])
    if not tokens or doc.sentence_of[tokens[-1].index] != doc.sentence_of[verb]:
        return pieces
    first, last = tokens[0].index, tokens[-1].index
    if _subject_lost(doc, verb, first):
        first = verb + 1
    if _goes_on(doc, first, last, end) or _that_follows(doc, last, end) or _condition(doc, last, end):
        last = end - 1
    whole = content_pieces(doc, range(first, last + 1))
    changed = (first, last) != (tokens[0].index, tokens[-1].index)
    return whole if changed and len(whole) == 1 else pieces


def _subject_lost(doc: Document, verb: int, first: int) -> bool:
    """True where a subject stands between "said" and what the parse has for the clause ("said barns by the mill, on …")."""
    between = doc.tokens[verb + 1 : first]
    if doc.tokens[verb].lemma != "say" or not between or between[0].pos not in _BEGINS or between[-1].lower == "that":
        return False
    plain = all(t.pos in _NAMING and t.entity not in ("DATE", "TIME") and t.text not in (":", '"') for t in between)
    return plain and any(t.pos in ("NOUN", "PROPN") for t in between)


def _goes_on(doc: Document, first: int, last: int, end: int) -> bool:
    """True for words behind a "that" without a verb, which follows ("said that, bridge or no bridge, the road was open")."""
    if doc.tokens[first - 1].lower != "that" or any(t.pos in ("VERB", "AUX") for t in doc.tokens[first : last + 1]):
        return False
    return any(t.tag in _FINITE for t in doc.tokens[last + 1 : end])


def _that_follows(doc: Document, last: int, end: int) -> bool:
    """True where a conjunction and a "that" follow on what is told: "…, but that the vault was shut"."""
    after = [t for t in doc.tokens[last + 1 : min(last + 1 + _NEAR, end)] if t.pos != "PUNCT"]
    return len(after) > 1 and after[0].lower in _JOINS and after[1].lower == "that"


def _condition(doc: Document, last: int, end: int) -> bool:
    """True where a condition without an "if" follows: "she would have won | had the horse rested"."""
    if last + 3 >= end or doc.tokens[last + 1].lower not in ("had", "were", "should"):
        return False
    return doc.tokens[last + 2].pos in ("DET", "PRON", "PROPN", "NOUN") and any(
        t.tag in ("VBN", "VB") for t in doc.tokens[last + 3 : end]
    )


def told_back(doc: Document, cue: Token, child: Token) -> bool:
    """True for a second clause in the past of a past cue: it too is told ("said everyone had eaten and the stove had gone out")."""
    helped = {t.lower for t in doc.kids(child.index, "aux", "auxpass")}
    return (
        cue.tag == "VBD"
        and child.dep == "conj"
        and bool(helped & _BACK)
        and bool(doc.kids(child.index, "nsubj", "nsubjpass"))
    )
