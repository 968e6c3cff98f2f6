"""The bare numbers at the ends of a written range of dates: "6" in "May 3-6", "18" in "1914-18"."""

import re

from parallax.nouns.mention import TimeMention
from parallax.nouns.span import Span
from parallax.values.calendar import interval_of

_SECOND = re.compile(
    r"(?P<join>\s*[-–—/]\s*|\s+(?:and|to|or|until|through)\s+(?:the\s+)?)(?P<n>\d{1,2})(?:st|nd|rd|"
    r"th)?(?![\w%:]|[.,-]\d|\s+(?:percent|per|people|[a-z]+s)\b)"
)


_FIRST = re.compile(r"(?<![\w.,:/-])(?P<n>\d{1,2})(?:st|nd|rd|th)?(?:\s*[-–—/]\s*|\s+(?:and|to|or)\s+)(?:the\s+)?\Z")


def first_end(text: str, mention: TimeMention) -> list[TimeMention]:
    """The bare first day of a range: "6" in "6-9 May"."""
    day = re.fullmatch(r"((?:\d{4}|XXXX)-\d\d)-(\d\d)", mention.value or "")
    if day is None or not re.match(r"\d{1,2}(?:st|nd|rd|th)?\s", mention.text):
        return []
    low = max(0, mention.span.start - 12)
    match = _FIRST.search(text[low : mention.span.start])
    if match is None or not 0 < int(match["n"]) < int(day[2]):
        return []
    span = Span(low + match.start("n"), low + match.end("n"))
    value = f"{day[1]}-{int(match['n']):02d}"
    return [TimeMention(span, span.of(text), value, "DATE", interval_of(value))]


def second_end(text: str, mention: TimeMention) -> list[TimeMention]:
    """The bare second number of a range: "6" in "May 3-6", "18" in "1914-18"."""
    match = _SECOND.match(text, mention.span.end)
    value = mention.value or ""
    if match is None or mention.type != "DATE" or not mention.text[-1].isdigit():
        return []
    day = re.fullmatch(r"(\d{4}|XXXX)-(\d\d)-(\d\d)", value)
    if day and re.search(r"[^\d]\d{1,2}\Z", mention.text) and int(day[3]) < int(match["n"]) <= 31:
        later = f"{day[1]}-{day[2]}-{int(match['n']):02d}"
    elif (
        re.fullmatch(r"\d{4}", value)
        and len(match["n"]) == 2
        and match["join"].strip() in {"-", "–", "/"}
        and value[2:] < match["n"]
    ):
        later = value[:2] + match["n"]
    else:
        return []
    whole = interval_of(later)
    if whole is None and not later.startswith("XXXX"):
        return []
    span = Span(match.start("n"), match.end("n"))
    return [TimeMention(span, span.of(text), later, "DATE", whole)]
