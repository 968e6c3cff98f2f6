"""What somebody holds, wants or talks of without his words being told: attitudes, themes, plans."""

from collections.abc import Sequence

from parallax.reading.attribution.draft import Draft
from parallax.reading.attribution.frames.objects import object_drafts
from parallax.reading.document import Document
from parallax.reading.quotations import Quotation


def frame_drafts(doc: Document, quotations: Sequence[Quotation], drafts: Sequence[Draft]) -> list[Draft]:
    """Drafts of kind believed or planned for the words that no draft's cue and no quotation takes."""
    taken = {d.cue_index for d in drafts}
    long = [q.inner for q in quotations if len(q.inner) > 25]
    quoted = {t.index for span in long for t in doc.inside(span)}
    free = frozenset(t.index for t in doc.tokens if t.index not in taken and t.index not in quoted)
    return object_drafts(doc, free)


__all__ = ["frame_drafts"]
