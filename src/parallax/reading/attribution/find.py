"""All statements of a report that bring a speaker or a quotation, as drafts."""

from collections.abc import Sequence
from dataclasses import replace

from parallax.nouns.span import Span
from parallax.reading.attribution.after_colon import colon_drafts, led_by_colon
from parallax.reading.attribution.caveats import caveat_drafts
from parallax.reading.attribution.corrections import correction_drafts, taken_over
from parallax.reading.attribution.draft import Draft
from parallax.reading.attribution.frames import frame_drafts
from parallax.reading.attribution.headings import heading_drafts
from parallax.reading.attribution.judgements import spoken_judgements
from parallax.reading.attribution.lines import line_drafts
from parallax.reading.attribution.lost_marks import lost_drafts
from parallax.reading.attribution.namelessness import of_his_name
from parallax.reading.attribution.nominal import issued_drafts, nominal_drafts
from parallax.reading.attribution.phrases import phrase_drafts
from parallax.reading.attribution.posts import post_drafts
from parallax.reading.attribution.quoted_as import quoted_drafts, taken_by_quoting
from parallax.reading.attribution.so_told import so_drafts
from parallax.reading.attribution.speech import speech_drafts
from parallax.reading.attribution.tallies import tally_drafts
from parallax.reading.document import Document
from parallax.reading.quotations import Quotation


def find_drafts(doc: Document, quotations: Sequence[Quotation]) -> list[Draft]:
    """The drafts in the order of their content; where two have the same content the first kind found stays.

    What stands inside a post or a transcript's turn is its speaker's own; a heading that a colon gives to a speaker is not
    read again.
    """
    posts = post_drafts(doc)
    lines = [*line_drafts(doc), *lost_drafts(doc)]
    headings = [d for d in heading_drafts(doc) if not any(n.sentence.meets(d.sentence) for n in lines)]
    corrections = correction_drafts(doc)
    caveats = [*corrections, *(d for d in caveat_drafts(doc) if not any(taken_over(c, d) for c in corrections))]
    taken = [d.outer for d in posts] + [d.sentence for d in (*headings, *lines)]
    passed_on, led = quoted_drafts(doc, quotations), colon_drafts(doc)
    others = [
        *phrase_drafts(doc),
        *so_drafts(doc),
        *speech_drafts(doc, quotations),
        *nominal_drafts(doc),
        *issued_drafts(doc),
    ]
    others = (
        _quoted_by_phrase([d for d in others if not (passed_on and taken_by_quoting(doc, passed_on, d))]) + passed_on
    )
    others = [d for d in others if not led_by_colon(led, d)] + led
    others += tally_drafts(doc, quotations, others)
    frames = frame_drafts(doc, quotations, others)
    others += spoken_judgements(doc, [d for d in frames if not (passed_on and taken_by_quoting(doc, passed_on, d))])
    others = [d for d in others if not (of_his_name(d, doc.text) or any(t.meets(d.outer) for t in taken))]
    others = [d for d in others if not any(_same_words(c, d) for c in caveats)]
    others = [d for d in others if not any(taken_over(c, d) for c in corrections)]
    others = [d for d in others if not (d.weak and _nested(d, others))]
    seen: dict[tuple[int, int], Draft] = {}
    for draft in [*posts, *lines, *headings, *caveats, *others]:
        seen.setdefault((draft.outer.start, draft.outer.end), draft)
    return [seen[key] for key in sorted(seen)]


def _quoted_by_phrase(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts without the quotations of no cue that stand in what a phrase brings ("…," according to the bulletin)."""
    loose = [d for d in drafts if d.cue is None and d.quoted]
    phrases = [d for d in drafts if d.form == "phrase"]
    inside = {
        id(q): p
        for q in loose
        for p in phrases
        if any(piece.holds(q.outer) or _holds_inner(piece, q) for piece in p.pieces)
    }
    quoting = {id(p) for p in inside.values()}
    return [replace(d, quoted=True) if id(d) in quoting else d for d in drafts if id(d) not in inside]


def _holds_inner(piece: Span, quotation: Draft) -> bool:
    """True for a piece that holds the quotation's words, save the comma that closes them."""
    inner = quotation.pieces[0]
    return piece.start <= inner.start and inner.end - 1 <= piece.end


def _same_words(caveat: Draft, draft: Draft) -> bool:
    """True for a draft whose cue is the checking verb of a caveat."""
    return caveat.cue is not None and draft.cue is not None and caveat.cue.meets(draft.cue)


def _nested(draft: Draft, others: Sequence[Draft]) -> bool:
    """True for a draft that stands whole inside another one's content."""
    return draft.cue is not None and any(
        o is not draft and any(p.holds(draft.cue) and p.holds(draft.outer) for p in o.pieces) for o in others
    )
