"""Where a cue's content ends: what a dash adds to it, and where somebody else begins to speak."""

from parallax.nouns.span import Span
from parallax.reading.attribution.pieces import content_pieces
from parallax.reading.attribution.subjects import can_speak, subject_of
from parallax.reading.cues import CUE_VERBS, WEAK_CUES
from parallax.reading.document import Document

_CONTRAST = frozenset({"while", "whilst", "whereas"})
_NEAR = 12
"""Tokens at most from a contrast to the cue of the one who is set against the speaker."""


def with_dash(doc: Document, verb: int, pieces: list[Span]) -> list[Span]:
    """The pieces with what a dash adds to the last one, where that ends the sentence and nobody else speaks in it."""
    end = next((t.index for t in doc.tokens[verb + 1 :] if t.start >= pieces[-1].end), None)
    if end is None or pieces[-1].start < doc.tokens[verb].start:
        return pieces
    last = doc.sentences[doc.sentence_of[end]][1]
    rest = doc.tokens[end:last]
    dashes = [t.index for t in rest if t.text in ("-", "–", "—", "--")]
    marks = [t for t in doc.tokens[end : dashes[0]] if t.pos != "PUNCT"] if dashes else rest
    speaks_too = any(t.lemma in CUE_VERBS and t.pos == "VERB" and t.lemma not in WEAK_CUES for t in rest)
    if len(dashes) != 1 or marks or speaks_too or doc.sentence_of[end] != doc.sentence_of[verb]:
        return pieces
    added = content_pieces(doc, range(dashes[0] + 1, last))
    return [*pieces[:-1], Span(pieces[-1].start, added[-1].end)] if added else pieces


def before_contrast(doc: Document, verb: int, pieces: list[Span]) -> list[Span]:
    """The pieces up to a "while" that sets another speaker against this one ("said A while the union said B")."""
    for number, piece in enumerate(pieces):
        inside = doc.inside(piece)
        for token in inside[1:]:
            if token.lower in _CONTRAST and token.index > verb and _another(doc, token.index):
                kept = content_pieces(doc, range(inside[0].index, token.index))
                return [*pieces[:number], *kept] or pieces
    return pieces


def _another(doc: Document, contrast: int) -> bool:
    for token in doc.tokens[contrast + 1 : contrast + _NEAR]:
        if token.pos == "VERB" and token.lemma in CUE_VERBS and token.lemma not in WEAK_CUES:
            subject = subject_of(doc, token.index)
            return subject is not None and contrast < subject < token.index and can_speak(doc.tokens[subject])
    return False
