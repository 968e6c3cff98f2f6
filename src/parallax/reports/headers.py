"""Header and footer lines: chains of items, over a whole line or before and after running text."""

import re
from collections.abc import Sequence
from dataclasses import replace

from parallax.nouns.span import Span
from parallax.reports.dateline import dateline_at
from parallax.reports.headlines import Headline
from parallax.reports.items import ITEMS, Place, is_date_label, is_sure, may_begin, separator
from parallax.reports.lines import SENTENCE_END, Line, without_emphasis
from parallax.reports.mark import Mark

HEAD = 600
"""Characters from the first word in which a report tells its own day and outlet."""

FOOT = 300
"""Characters up to the last word, likewise."""

INNER_HEAD = 1500
INNER_FOOT = 3000
"""Characters at both ends in which a chain may follow a sentence on its line."""

LONGEST = 300
"""Characters of the longest header line in the midst of a text."""

RUN_ON = 250
"""Characters in which a title ends that runs on into a date and the text."""

_WORD = re.compile(r"\S+(?=\s)")
_BEFORE_DATES = frozenset(
    "on in of since until till from by the a to at between and or for before after about around dated during through "
    "early late mid last next this that is was were are".split()
)
_RUNNING = re.compile(r"[\s\u00a0]+[\"“‘'«(\[]{0,2}[A-ZÀ-ÞŠŽČĆĐŁŚŻ0-9]")


def header_marks(text: str, lines: tuple[Line, ...]) -> list[list[Mark]]:
    """The header and footer items of each line, in order, while no title is known."""
    labels = [len(line.span) <= 40 and is_date_label(line.of(text)) for line in lines]
    return [_marks_of(text, lines, line, label, None) for line, label in zip(lines, [False, *labels], strict=False)]


def header_marks_titled(
    text: str, lines: tuple[Line, ...], title: Headline, before: Sequence[list[Mark]]
) -> list[list[Mark]]:
    """The same now that a title is known; a line without its words has the items that it had `before`."""
    labels = [len(line.span) <= 40 and is_date_label(line.of(text)) for line in lines]
    return [
        _marks_of(text, lines, line, label, title) if title.title in line.of(text) else found
        for line, label, found in zip(lines, [False, *labels], before, strict=False)
    ]


def _marks_of(text: str, lines: tuple[Line, ...], line: Line, labelled: bool, title: Headline | None) -> list[Mark]:
    """The items of one line; `labelled`: the line before is a date's label."""
    first, last = lines[0].span.start, lines[-1].span.end
    zone = line.span.start - first <= HEAD or last - line.span.end <= FOOT
    found = _line_marks(text, line.span, title, zone)
    found = found or (_run_on_marks(text, line.span, title) if line is lines[0] else [])
    marks = [replace(mark, labelled=True) if labelled and mark.date else mark for mark in found]
    if line.span.start - first <= INNER_HEAD or last - line.span.end <= INNER_FOOT:
        marks += _after_sentences(text, line.span, title, (first + INNER_HEAD, last - INNER_FOOT))
    return marks


def _line_marks(text: str, span: Span, title: Headline | None, zone: bool) -> list[Mark]:
    if not zone and (len(span) > LONGEST or not may_begin(text, span)):
        return []
    span = without_emphasis(text, span)
    marks, end = _chain(text, span.start, span.end, title, zone)
    if end < span.end and zone:
        begin = end + len(text[end : span.end]) - len(text[end : span.end].lstrip())
        dateline = dateline_at(text, begin, span.end)
        marks += [dateline] if dateline else []
    return marks


def _chain(text: str, start: int, end: int, title: Headline | None, zone: bool) -> tuple[list[Mark], int]:
    """The items from `start` on that reach the line's end, or stand surely before running text; and where they end."""
    marks: list[Mark] = []
    sure = 0
    here = start
    while here < end:
        place = Place(text, here, end, title, marks[-1] if marks else None, zone)
        mark = next((found for item in ITEMS if (found := item(place))), None)
        if mark is None:
            break
        marks.append(mark)
        if is_sure(mark, place) and _RUNNING.match(text, mark.span.end, min(end, mark.span.end + 8)):
            sure = len(marks)
        here = separator(Place(text, mark.span.end, end, title, None, zone))
    if marks and here >= end:
        return marks, end
    kept = marks[:sure]
    return kept, kept[-1].span.end if kept else start


def _run_on_marks(text: str, span: Span, title: Headline | None) -> list[Mark]:
    """The date between a title and the text that runs on behind it, in a report scraped into one line."""
    for word in _WORD.finditer(text, span.start, min(span.end, span.start + RUN_ON)):
        if word[0].endswith((".", ",", ":", ";")) or word[0].lower() in _BEFORE_DATES:
            if word[0].endswith("."):
                return []
            continue
        here = word.end() + 1
        marks, end = _chain(text, here, span.end, title, True)
        if marks and marks[0].date and end < span.end and word.end() - span.start >= 15:
            return [replace(mark, inner=True) for mark in marks]
    return []


def _after_sentences(text: str, span: Span, title: Headline | None, bounds: tuple[int, int]) -> list[Mark]:
    """Chains that follow a sentence and reach the line's end, and datelines that begin a sentence."""
    for found in SENTENCE_END.finditer(text, span.start, span.end):
        if bounds[0] < found.end() < bounds[1]:
            continue
        here = separator(Place(text, found.end(), span.end, title, None, True))
        dateline = dateline_at(text, here, span.end, inner=True)
        if dateline:
            return [dateline]
        marks, end = _chain(text, here, span.end, title, True)
        if marks and end == span.end:
            return marks
    return []
