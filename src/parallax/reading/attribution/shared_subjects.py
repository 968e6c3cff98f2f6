"""Two cues of one subject: "the board put the dead at nine and said two mines would close" tells two things."""

from collections.abc import Sequence
from dataclasses import replace

from parallax.nouns.span import Span
from parallax.reading.attribution.draft import Draft
from parallax.reading.document import Document

_JOINING = frozenset({"and", "but"})


def parted(doc: Document, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, what the first of two cues brings ending before the second where one subject has both."""
    by_speaker: dict[int, list[Draft]] = {}
    for draft in drafts:
        if draft.speaker is not None and draft.cue_index is not None and draft.cue is not None:
            by_speaker.setdefault(draft.speaker, []).append(draft)
    cut = {
        id(first): shorter
        for mine in by_speaker.values()
        for first in mine
        for second in mine
        if (shorter := _before(doc, first, second)) is not None
    }
    return [cut.get(id(draft), draft) for draft in drafts]


def _before(doc: Document, first: Draft, second: Draft) -> Draft | None:
    """The first draft without the second's cue and what follows it, None where it does not hold them."""
    last = first.pieces[-1]
    if second.cue is None or second.cue_index is None or first.quoted or not last.holds(second.cue):
        return None
    if first.cue is None or first.cue.end > second.cue.start or doc.tokens[second.cue_index].dep != "conj":
        return None
    opening = doc.inside(second.cue)[0].index
    joining = doc.tokens[opening - 1]
    told = doc.text[last.start : joining.start].rstrip(" ,")
    if joining.lower not in _JOINING or joining.start <= last.start or not told:
        return None
    return replace(first, pieces=(*first.pieces[:-1], Span(last.start, last.start + len(told))))
