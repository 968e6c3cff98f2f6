"""What stands after the last sentence: lists in a run-on line, desk codes, the outlet's word about itself."""

import re

from parallax.nouns.report import Credit
from parallax.nouns.span import Span
from parallax.reports.agencies import AGENCY, ANY_NAME, bare_name, short_name
from parallax.reports.items import text_credits
from parallax.reports.lines import SENTENCE_END, Line
from parallax.reports.mark import Mark
from parallax.reports.words import RELATED

TAIL = 3000
"""Characters before the end in which a run-on line's tail is looked for."""

LAST = 1000
"""Characters before the end in which an outlet speaks of itself."""

_OPENING = re.compile(
    rf"\s*(?:(?:\.\.\.|…)\s*)?(?:\d{{1,6}}\s+)?(?:{RELATED}|Tags?|Topics?|Share|Comments?|Categories|Keywords"
    r"|Community standards ?|Advertisement)"
    r"(?=\s*$|\s*:|\s+[A-Z0-9]|\s+\w+\s[^.!?]*$)",
)
_CODE = re.compile(r"\s*[(\[]?(?P<code>[A-Z]{2,4}(?:\s?/\s?[A-Za-z]{1,4}){0,4}(?: \d{1,4})?)[)\]]?\s*$")
_SIGNED = re.compile(rf"\s*(?:[—–-]{{1,2}}\s*|\(|\[|/)?(?P<name>{AGENCY})(?:\s?[/,&]\s?{AGENCY})*[)\]]?\.?\s*$")
_REPORTED = re.compile(rf"(?:^|[\s,])(?:the )?(?P<name>{ANY_NAME})(?: news agency)? (?:reported|reports)\.?$")
_ABOUT = re.compile(
    r"(?P<name>[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,4}),? (?:is|was) (?:an?|the|one of the)\b[^.!?\n]{0,200}?"
    r"\b(?:newspaper|daily|weekly|magazine|news agency|news (?:web)?site|news service|news outlet|news organi[sz]ation"
    r"|broadcaster|news channel|television (?:channel|network)|publication|publisher|journal|portal|wire service)\b"
)
_OWN_WORD = re.compile(
    r"\b(?:its|our) (?:readers|viewers|audience|listeners)\b|\bwe\b|\bour\b|\bpremier\b|\bleading\b|\baward-winning\b|\blargest\b",
    re.IGNORECASE,
)


def tail_marks(text: str, lines: tuple[Line, ...], outlet: str | None) -> list[Mark]:
    """The tails of run-on lines, the code or signature after the last sentence, and the outlet's word about itself."""
    marks: list[Mark] = []
    if not lines:
        return marks
    end = lines[-1].span.end
    for line in lines:
        if end - line.span.end <= TAIL:
            marks += _tail_of_line(text, line.span, end)
    marks += _signature(text, lines)
    return marks + _about(text, lines[-1].span, outlet)


def _tail_of_line(text: str, span: Span, last: int) -> list[Mark]:
    for found in SENTENCE_END.finditer(text, max(span.start, last - TAIL), span.end):
        sentence = SENTENCE_END.search(text, found.end() + 5, span.end)
        if sentence is None and _OPENING.match(text, found.end(), span.end):
            start = found.end() + len(text[found.end() : span.end]) - len(text[found.end() : span.end].lstrip())
            return [Mark(Span(start, span.end), "residue")]
    return []


def _signature(text: str, lines: tuple[Line, ...]) -> list[Mark]:
    """An agency's name or desk code, at the end of the last line of running text that has one."""
    span = lines[-1].span
    marks: list[Mark] = []
    ends = [found.end() for found in SENTENCE_END.finditer(text, max(span.start, span.end - 200), span.end)]
    starts = [end for end in ends if end < span.end][-2:] + ([span.start] if len(span) <= 12 and len(lines) > 1 else [])
    for start in starts:
        signed = _SIGNED.match(text, start, span.end)
        code = _CODE.match(text, start, span.end)
        if signed or code:
            named = text_credits(signed[0].strip(" \t()[]—–-.")) if signed else ()
            begin = start + len(text[start : span.end]) - len(text[start : span.end].lstrip())
            marks.append(Mark(Span(begin, span.end), "credit" if signed else "residue", credits=named))
            break
    return marks


def reporting_credit(text: str, end: int) -> tuple[Credit, ...]:
    """Who "reported", when the last sentence of running text, which ends at `end`, closes so."""
    found = _REPORTED.search(text[max(end - 80, 0) : end].rstrip())
    return (Credit(short_name(found["name"]) or found["name"], "text"),) if found else ()


def _about(text: str, span: Span, outlet: str | None) -> list[Mark]:
    """The outlet about itself, up to the end: its name is the outlet's or stands twice, or it speaks of its readers."""
    first = max(span.start, span.end - LAST)
    starts = [span.start] + [found.end() for found in SENTENCE_END.finditer(text, first, span.end)]
    for start in starts:
        begin = start + len(text[start : span.end]) - len(text[start : span.end].lstrip())
        found = _ABOUT.match(text, begin, span.end)
        if found is None or begin < first:
            continue
        name = found["name"]
        half = len(name) // 2
        twice = len(name) > 5 and name[:half] == name[half + 1 :]
        same = outlet is not None and bare_name(outlet) in (bare_name(name), bare_name(name[:half]))
        if twice or (same and _OWN_WORD.search(text, begin, span.end)):
            return [Mark(Span(begin, span.end), "residue", name=name[:half] if twice else name)]
    return []
