"""Sentences and lines that credit agencies and reporters for the text."""

import re

from parallax.nouns.report import Credit
from parallax.nouns.span import Span
from parallax.reports.agencies import short_name
from parallax.reports.items import NAME_WORD, text_credits
from parallax.reports.lines import SENTENCE_END, Line
from parallax.reports.mark import Mark

_LIST = rf"{NAME_WORD}(?:(?:,? and |, | & |/| ){NAME_WORD}){{0,9}}"
_WITH = re.compile(
    r"\(?(?:With|Compiled (?:from|with)|Based on|Additional|(?P<bare>With|From))(?: additional)?"
    r"(?(bare)|[ ](?:information|reporting|files?|material|inputs?|contributions?|agency inputs|(?:news )?agenc(?:ies|y)"
    rf"|(?:wire )?reports)(?: (?:from|by|of))?):? (?:the )?(?P<names>{_LIST})\.?\)?"
)
_CONTRIBUTED = re.compile(
    rf"(?:The )?(?P<names>{_LIST}) (?:also )?(?:contributed|reported) (?:to|for) this (?:report|story|article)\.?"
)
_REPORTING = re.compile(
    r"\(?(?P<what>(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Tt]ranslat(?:ion|ed)|[Cc]ompiled|[Ww]ritten|[Ee]dited|[Rr]eported)"
    rf"(?: and (?:writing|editing|reporting))?) by (?P<names>{NAME_WORD}(?: {NAME_WORD}){{0,3}})[^.!?\n]{{0,300}}[.)]*"
)
_LEAD = re.compile(r"reporting|writing|written|reported", re.IGNORECASE)
_RIGHTS = re.compile(
    r"(?:Copyright|©|\(c\))[\s©]{0,6}(?:(?:19|20)\d\d(?:-\d+)?[\s,]{0,2})?(?:by )?(?:[Tt]he )?"
    rf"(?P<names>{NAME_WORD}(?: {NAME_WORD}){{0,3}})"
)


def credit_marks(text: str, lines: tuple[Line, ...]) -> list[Mark]:
    """Credits that fill a line or its last sentence."""
    return [
        mark for line in lines for start in _starts(text, line.span) if (mark := _credit_at(text, start, line.span.end))
    ]


def _starts(text: str, span: Span) -> list[int]:
    ends = [found.end() for found in SENTENCE_END.finditer(text, max(span.start, span.end - 400), span.end)]
    return [span.start] + [end + 1 for end in ends if end + 1 < span.end]


def _credit_at(text: str, start: int, end: int) -> Mark | None:
    if end - start > 400:
        return None
    for pattern in (_WITH, _CONTRIBUTED):
        found = pattern.fullmatch(text, start, end)
        if found and (pattern is _CONTRIBUTED or not found["bare"] or _all_known(found["names"])):
            return Mark(Span(start, end), "credit", credits=text_credits(found["names"]))
    found = _REPORTING.fullmatch(text, start, end)
    if found:
        short = short_name(found["names"])
        lead = short is None and _LEAD.match(found["what"]) is not None
        named = (Credit(short, "text"),) if short else ()
        return Mark(Span(start, end), "byline", name=found["names"].strip(" .") if lead else None, credits=named)
    return None


def _all_known(names: str) -> bool:
    return all(short_name(credit.name) for credit in text_credits(names))


def rights_credits(text: str) -> tuple[Credit, ...]:
    """Agencies named in copyright lines."""
    names = (
        short_name(" ".join(found["names"].split()[:count]))
        for found in _RIGHTS.finditer(text)
        for count in (4, 3, 2, 1)
    )
    return tuple(Credit(name, "text") for name in dict.fromkeys(name for name in names if name))
