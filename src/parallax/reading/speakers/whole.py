"""All the words that name and describe a speaker, clauses and asides included."""

from parallax.nouns.span import Span
from parallax.reading.attribution import Draft
from parallax.reading.document import Document

_LONGEST = 45
"""Tokens of a speaker's description at most."""


def whole_phrase(doc: Document, draft: Draft, named: Span) -> Span:
    """The span of the speaker's noun phrase with all that hangs on it, without the cue and the content; `named`, which it
    takes in, where the parse shows no more.
    """
    if draft.speaker is None or draft.speaker_bounds is not None or draft.form == "heading":
        return named
    relative = _relative(doc, draft)
    if relative is not None:
        return relative
    taken = [*draft.pieces, *([draft.cue] if draft.cue else [])]
    below = set(doc.subtree(draft.speaker))
    held = {i for i in below if any(s.start < doc.tokens[i].end and doc.tokens[i].start < s.end for s in taken)}
    low = high = draft.speaker
    while low - 1 in below and low - 1 not in held:
        low -= 1
    while high + 1 in below and high + 1 not in held:
        high += 1
    while high > draft.speaker and doc.tokens[high].pos in ("PUNCT", "CCONJ", "SCONJ"):
        high -= 1
    while low < draft.speaker and doc.tokens[low].pos in ("PUNCT", "CCONJ"):
        low += 1
    if high - low > _LONGEST:
        return named
    found = doc.span(low, high)
    return Span(min(found.start, named.start), max(found.end, named.end))


def _relative(doc: Document, draft: Draft) -> Span | None:
    """The "who" of a clause that describes the speaker: there it stands for him, as a pronoun does."""
    if draft.cue_index is None or doc.tokens[draft.cue_index].dep != "relcl":
        return None
    for subject in doc.kids(draft.cue_index, "nsubj"):
        if subject.tag in ("WP", "WDT"):
            return Span(subject.start, subject.end)
    return None
