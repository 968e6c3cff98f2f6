"""Makes drafts of what is held or planned."""

from collections.abc import Sequence

from parallax.nouns.span import Span
from parallax.nouns.statement import StatementKind
from parallax.reading.attribution.cue_span import cue_span
from parallax.reading.attribution.draft import Draft
from parallax.reading.document import Document


def weak_draft(
    doc: Document,
    cue: int,
    speaker: int | None,
    pieces: Sequence[Span],
    kind: StatementKind,
    words: Span | None = None,
) -> Draft:
    """A draft whose cue is the verb group of the token `cue`, or the `words` given."""
    begin, end = doc.sentences[doc.sentence_of[cue]]
    return Draft(
        pieces=tuple(pieces),
        sentence=doc.span(begin, end - 1),
        form="frame",
        cue=words or cue_span(doc, cue, pieces),
        cue_index=cue,
        speaker=speaker,
        verb=doc.tokens[cue].lemma,
        kind=kind,
    )
