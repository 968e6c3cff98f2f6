"""The day on which something was said."""

from collections.abc import Sequence

from parallax.nouns.mention import TimeMention
from parallax.reading.attribution import Draft
from parallax.reading.details.relays import outside_spans
from parallax.reading.document import Document


def said_on(doc: Document, draft: Draft, times: Sequence[TimeMention], others: Sequence[Draft]) -> TimeMention | None:
    """The time beside the cue: in the draft's sentence, in no speaker's content, nearest to the cue; None for none."""
    if draft.posted is not None:
        return next((t for t in times if t.span.meets(draft.posted)), None)
    if draft.cue is None:
        return None
    free = outside_spans(draft)
    dated = [t for t in times if free and free[0].start <= t.span.start < free[-1].end and t.type in ("DATE", "TIME")]
    near = [t for t in dated if any(s.holds(t.span) for s in free)]
    contents = [p for d in others if d is not draft and d.form != "own" for p in d.pieces] if near else []
    near = [t for t in near if not any(p.holds(t.span) for p in contents) and not _of_noun(doc, t)]
    cue = draft.cue
    return min(
        near, key=lambda t: (min(abs(t.span.start - cue.end), abs(cue.start - t.span.end)), t.span), default=None
    )


def _of_noun(doc: Document, time: TimeMention) -> bool:
    """True for a time inside a clause about something else ("which began on 24 February"), and for one that tells which
    thing is meant ("the morning round of calls").
    """
    tokens = doc.inside(time.span)
    if tokens and tokens[-1].dep == "compound" and tokens[-1].head > tokens[-1].index:
        return True
    for token in tokens:
        above = doc.tokens[token.head]
        while above.index != above.head:
            if above.dep in ("relcl",) and above.start < time.span.start:
                return True
            above = doc.tokens[above.head]
    return False
