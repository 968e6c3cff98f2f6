"""What somebody holds, wants or talks of without his words being told: attitudes, themes, plans."""

from collections.abc import Sequence

from parallax.reading.attribution.draft import Draft
from parallax.reading.attribution.frames.adjectives import adjective_drafts
from parallax.reading.attribution.frames.impersonal import impersonal_drafts
from parallax.reading.attribution.frames.light import noun_drafts
from parallax.reading.attribution.frames.objects import object_drafts
from parallax.reading.attribution.frames.passives import passive_drafts
from parallax.reading.attribution.frames.polls import poll_drafts
from parallax.reading.attribution.frames.relatives import relative_drafts
from parallax.reading.document import Document
from parallax.reading.quotations import Quotation

_LONG = 25
"""Characters of a quotation in which nobody else's attitudes are looked for."""


def frame_drafts(doc: Document, quotations: Sequence[Quotation], drafts: Sequence[Draft]) -> list[Draft]:
    """Drafts of kind believed or planned for the words that no draft's cue and no quotation takes."""
    taken = {d.cue_index for d in drafts}
    quoted = {t.index for q in quotations if len(q.inner) > _LONG for t in doc.inside(q.inner)}
    free = frozenset(t.index for t in doc.tokens if t.index not in taken and t.index not in quoted)
    finders = (object_drafts, relative_drafts, noun_drafts, adjective_drafts, passive_drafts, impersonal_drafts)
    return [*poll_drafts(doc), *(draft for find in finders for draft in find(doc, free))]


__all__ = ["frame_drafts"]
