"""Which of a report's time expressions hold a figure: how long something lasted, not when it was."""

import re
from collections.abc import Sequence

from parallax.nouns.mention import TimeMention
from parallax.nouns.span import Span

_LOOK = re.compile(
    r"\b(?:last|past|previous|preceding|next|following|coming|first|final|recent|ago|earlier|later|old|age)\b", re.I
)
_WINDOW_LEAD = re.compile(
    r"\b(?:in|within|over|during|throughout|inside|for\s+the)\s+(?:the\s+|just\s+|only\s+|about\s+|"
    r"less\s+than\s+|under\s+|more\s+than\s+)*\Z",
    re.I,
)
_LONG_UNIT = re.compile(r"hour|day|week|month|year|decade|centur|night|quarter|fortnight", re.I)
_PERIOD = re.compile(r"\b(?:last|past|previous|preceding|next|following|coming)\b", re.I)
_OLD = re.compile(r"\b(?:old|age|ago)\b|-", re.I)
_SPENT = re.compile(r"\bspen(?:d|ds|t|ding)\s+\Z", re.I)
_SHORTLY = re.compile(r"\b(?:seconds?|minutes?|hours?)\s+(?:later|earlier|after|before)\b", re.I)
_YEAR = re.compile(r"(?:(?P<about>about|around|roughly|some|nearly|almost)\s+)?\d{4}", re.I)
_YEAR_LEAD = re.compile(
    r"\b(?:in|by|since|until|till|before|after|during|through|of|early|mid|late|spring|summer|autumn|fall|winter)"
    r"[\s-]+(?:the\s+)?\Z",
    re.I,
)
_AMOUNT_LEAD = re.compile(r"\b(?:average|total|minimum|maximum|sum|median)\s+of\s+\Z", re.I)
_AMOUNT_TAIL = re.compile(r"\s+(?:people|men|women|children|[a-z]{2,}[^\Wsui]s)\b(?!\s+(?:of|in|and)\s+\d{4})")
_RANGE_TAIL = re.compile(r"\s*(?:-|–|to)\s*\d[\d,]*\s+[a-zA-Z]{3,}s\b")
_PLURAL_VERB = re.compile(r"\s+(?:come|came|were|are|have|had|live|work|died|fled)\b")


def time_spans(text: str, times: Sequence[TimeMention]) -> tuple[Span, ...]:
    """The time expressions whose numbers are no figures: all but durations that are no window and no age."""
    return tuple(m.span for m in times if not (_is_length(text, m) or _is_amount(text, m)))


def windows_with_length(text: str, times: Sequence[TimeMention]) -> tuple[Span, ...]:
    """The periods that say how long they are ("over the past two years", "within six weeks").

    Such a period is a figure of its own only where it bounds no count.
    """
    return tuple(m.span for m in times if m.type == "DURATION" and not _is_length(text, m) and _is_period(text, m))


def _is_length(text: str, mention: TimeMention) -> bool:
    """True for a duration that tells how long ("for 15 seconds"), not when ("in the last 24 hours").

    "Six minutes later" tells how long after; "two days later" is a date. What is spent is a length, last or not.
    """
    before = text[max(0, mention.span.start - 12) : mention.span.start]
    if _SHORTLY.search(mention.text) or (mention.type == "DURATION" and _SPENT.search(before)):
        return True
    if mention.type != "DURATION" or _LOOK.search(mention.text):
        return False
    return not _opens_window(text, mention)


def _opens_window(text: str, mention: TimeMention) -> bool:
    before = text[max(0, mention.span.start - 30) : mention.span.start]
    return bool(_WINDOW_LEAD.search(before) and _LONG_UNIT.search(mention.text))


def _is_period(text: str, mention: TimeMention) -> bool:
    if _OLD.search(mention.text):
        return False
    return bool(_PERIOD.search(mention.text)) or _opens_window(text, mention)


def _is_amount(text: str, mention: TimeMention) -> bool:
    """True for four digits that are no year: "an average of 1500", "about 1000 come", "1500 to 2000 hires"."""
    year = _YEAR.fullmatch(mention.text)
    before = text[max(0, mention.span.start - 24) : mention.span.start]
    if year is None or (_YEAR_LEAD.search(before) and not _AMOUNT_LEAD.search(before)):
        return False
    end = mention.span.end
    return bool(
        _AMOUNT_LEAD.search(before)
        or _RANGE_TAIL.match(text, end)
        or _AMOUNT_TAIL.match(text, end)
        or (year["about"] and _PLURAL_VERB.match(text, end))
    )
