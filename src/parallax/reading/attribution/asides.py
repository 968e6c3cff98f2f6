"""What goes on after a cue that stands amid it: "Twelve are dead, the sheriff said, and nine are missing"."""

from parallax.nouns.span import Span
from parallax.reading.attribution.pieces import content_pieces
from parallax.reading.cues import CUE_VERBS
from parallax.reading.document import Document

_JOINS = frozenset({"and", "but", "or"})
_FAR = 14
"""Tokens of the cue, its day and the speaker's roles at most behind the verb."""


def with_rest(doc: Document, verb: int, pieces: list[Span]) -> list[Span]:
    """The pieces with the clause that a conjunction joins to them after their cue, where nobody else speaks in it.

    Pieces that end behind the cue, or are a quotation, stay as they are.
    """
    if not pieces or pieces[-1].end > doc.tokens[verb].start or _closes_quote(doc, pieces[-1].end):
        return pieces
    last = doc.sentences[doc.sentence_of[verb]][1]
    joint = next((i for i in range(verb + 1, min(verb + _FAR, last - 2)) if _joins(doc, i)), None)
    if joint is None or not _is_clause(doc, joint + 2, last):
        return pieces
    return [*pieces, *content_pieces(doc, range(joint + 2, last))]


def _closes_quote(doc: Document, end: int) -> bool:
    """True where the content is a quotation: what follows its cue is the report's own."""
    return any(mark in doc.text[max(0, end - 1) : end + 3] for mark in "\"”»’'")


def _joins(doc: Document, at: int) -> bool:
    return doc.tokens[at].text == "," and doc.tokens[at + 1].lower in _JOINS


def _is_clause(doc: Document, first: int, last: int) -> bool:
    """True for a subject with a verb of its own, and no cue in it."""
    rest = doc.tokens[first:last]
    verbs = [t for t in rest if t.tag in ("VBD", "VBZ", "VBP", "MD")]
    cued = any(t.lemma in CUE_VERBS and t.pos == "VERB" for t in rest)
    led = bool(verbs) and verbs[0].index > first and any(t.pos in _SUBJECTS for t in rest[: verbs[0].index - first])
    return led and not cued


_SUBJECTS = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
