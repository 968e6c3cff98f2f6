"""Quotations that go on after their cue: "A," he said. "B." is one statement in two pieces."""

from collections.abc import Sequence
from dataclasses import replace

from parallax.nouns.span import Span
from parallax.reading.attribution.direct import Beside
from parallax.reading.attribution.draft import Draft
from parallax.reading.document import Document

_BETWEEN = 40
"""Tokens of the cue and the speaker's name at most that may part the two."""


def resumed(doc: Document, drafts: Sequence[Draft], placed: Sequence[Beside]) -> list[Draft]:
    """The drafts, each with the quotations that go on right after its own in its paragraph."""
    found = list(drafts)
    for item in placed:
        if item.cue is not None or not item.follows:
            continue
        for number, draft in enumerate(found):
            if _goes_on(doc, draft, item):
                outer = Span(draft.sentence.start, item.quotation.outer.end)
                found[number] = replace(
                    draft, pieces=(*draft.pieces, item.quotation.inner), sentence=outer, quoted=True
                )
                break
    return found


def _closes(text: str, place: int) -> bool:
    """True where a closing mark stands at the place, behind a comma or stop at most."""
    return text[place : place + 3].lstrip(",.!? ")[:1] in tuple("\"”’'»")


def _goes_on(doc: Document, draft: Draft, item: Beside) -> bool:
    """True where nothing but the end of the draft's own quotation and of its cue's sentence stand before the quotation."""
    start, end = draft.outer.end, item.quotation.outer.start
    if start > end or draft.cue is None or draft.cue.start > end or not _closes(doc.text, start):
        return False
    between = doc.between(start, end)
    if len(between) > _BETWEEN or any(doc.block_of[t.index] != item.quotation.block for t in between):
        return False
    return sum(t.text in (".", "!", "?") for t in between) <= 1
