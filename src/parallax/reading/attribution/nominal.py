"""Statements that a noun brings: "the council's claim that …", "criticism from the union that …", "rumours that …"."""

from parallax.nouns.span import Span
from parallax.reading.annotators import Token
from parallax.reading.attribution.draft import Draft
from parallax.reading.attribution.pieces import content_pieces
from parallax.reading.attribution.subjects import can_speak
from parallax.reading.cues import CUE_NOUNS, CUE_VERBS, RUMOUR_WORDS
from parallax.reading.document import Document

_NOUNS = CUE_NOUNS | {"criticism", "complaint", "argument", "accusation", "insistence", "revelation"}
_FROM = ("from", "by", "of")


def nominal_drafts(doc: Document) -> list[Draft]:
    """A draft for each cue noun with a that-clause whose speaker it names, and for each rumour, which has none."""
    drafts = []
    for token in doc.tokens:
        if token.pos == "NOUN" and token.lemma in _NOUNS:
            draft = _draft(doc, token)
            if draft is not None:
                drafts.append(draft)
    return drafts


def _draft(doc: Document, noun: Token) -> Draft | None:
    clauses = [c for c in doc.kids(noun.index, "acl", "ccomp", "relcl") if c.index > noun.index and doc.kids(c.index, "mark")]
    speaker = _speaker(doc, noun)
    if not clauses or (speaker is None and noun.lower not in RUMOUR_WORDS):
        return None
    if doc.tokens[noun.head].lemma in CUE_VERBS and noun.dep == "dobj":
        return None
    pieces = content_pieces(doc, doc.subtree(clauses[0].index))
    if not pieces:
        return None
    first, last = doc.sentences[doc.sentence_of[noun.index]]
    cue = Span(noun.start, noun.end)
    return Draft(tuple(pieces), doc.span(first, last - 1), "speech", cue, noun.index, speaker, verb=noun.lemma)


def _speaker(doc: Document, noun: Token) -> int | None:
    """Whose claim it is: "the council's", "from the union"."""
    for owner in doc.kids(noun.index, "poss"):
        if can_speak(owner) and owner.pos != "PRON":
            return owner.index
    for preposition in doc.kids(noun.index, "prep"):
        if preposition.lower in _FROM:
            for named in doc.kids(preposition.index, "pobj"):
                if can_speak(named):
                    return named.index
    return None
