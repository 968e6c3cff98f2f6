"""Speakers that close a sentence behind a "so", as translations have it: "“Not a penny,” so its director Ilo Brandt"."""

from parallax.nouns.span import Span
from parallax.reading.attribution.draft import Draft
from parallax.reading.attribution.inverted import naming_head, naming_phrase
from parallax.reading.attribution.pieces import content_pieces
from parallax.reading.document import Document

_MARKS = frozenset({","})
_CLOSING = frozenset({'"', "''", "”", "’", "'", "»"})
"""Marks that close a quotation between its comma and the "so"."""
_FEWEST = 3
"""Words before the "so" at least."""


def so_drafts(doc: Document) -> list[Draft]:
    """A draft for each sentence that a "so" and a speaker's noun phrase close behind a mark."""
    found = (_draft(doc, token.index) for token in doc.tokens if token.lower == "so" and token.index > _FEWEST)
    return [draft for draft in found if draft is not None]


def _draft(doc: Document, so: int) -> Draft | None:
    first, last = doc.sentences[doc.sentence_of[so]]
    told = so - 1
    while told > first and doc.tokens[told].text in _CLOSING:
        told -= 1
    if so - first < _FEWEST or doc.tokens[told].text not in _MARKS:
        return None
    phrase = naming_phrase(doc, so, last)
    head = naming_head(phrase) if phrase else None
    pieces = content_pieces(doc, range(first, so))
    if head is None or not pieces:
        return None
    cue = Span(doc.tokens[so].start, doc.tokens[so].end)
    return Draft(
        pieces=tuple(pieces),
        sentence=doc.span(first, last - 1),
        form="phrase",
        cue=cue,
        cue_index=so,
        speaker=head,
        speaker_bounds=(phrase[0].index, phrase[-1].index),
        verb="according",
    )
