"""The day on which something was said."""

import re
from collections.abc import Sequence

from parallax.nouns.mention import TimeMention
from parallax.reading.attribution import Draft
from parallax.reading.details.relays import outside_spans
from parallax.reading.document import Document


def day_headings(doc: Document, times: Sequence[TimeMention]) -> list[TimeMention]:
    """The days that stand as headings of their own over what was told on them, as live pages have them: one alone only where
    entries begin with their hour.
    """
    dates = {(t.span.start, t.span.end): t for t in times if t.type == "DATE"}
    blocks = [doc.span(first, last - 1) for first, last in doc.blocks if last - first <= _LONGEST_DAY]
    days = [
        day for block in blocks if (day := dates.get((block.start, block.end))) is not None and _DAY.search(day.text)
    ]
    return days if len(days) > 1 or (days and len(_ENTRY.findall(doc.text)) >= _FEWEST_ENTRIES) else []


_ENTRY = re.compile(r"^\d{1,2}[:.h]\d{2}\b", re.MULTILINE)
_FEWEST_ENTRIES = 2
"""Entries that begin with their hour, of a page that has but one day."""
_DAY = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)?\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)
"""What a day has, and a year or month alone has not."""


def said_on(
    doc: Document,
    draft: Draft,
    times: Sequence[TimeMention],
    others: Sequence[Draft],
    headings: Sequence[TimeMention] = (),
) -> TimeMention | None:
    """The time beside the cue: in the draft's sentence, in no speaker's content, nearest to the cue; else the last of the
    `headings` before it; None for none.
    """
    beside = _beside(doc, draft, times, others)
    if draft.cue is None or not headings or (beside is not None and not _CLOCK.fullmatch(beside.text)):
        return beside
    return next((day for day in reversed(headings) if day.span.end <= draft.sentence.start), beside)


_CLOCK = re.compile(r"[\d:.h]+(?:\s?[ap]\.?m\.?)?")
_LONGEST_DAY = 6
"""Tokens of a day that is a heading at most."""


def _beside(doc: Document, draft: Draft, times: Sequence[TimeMention], others: Sequence[Draft]) -> TimeMention | None:
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
