"""A stretch of a report that is no running text, and what it tells."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from parallax.nouns.report import Credit
from parallax.nouns.span import Span
from parallax.reports.dates import WrittenDate

_SEPARATORS = " \t\n\r\f\v\u00a0\u2028\u2029|•·»>/–—-"
_BETWEEN = " \t\u00a0|•–—-"

MarkKind = Literal[
    "date", "outlet", "byline", "credit", "photo", "bar", "section", "title", "dateline", "residue", "link"
]


@dataclass(frozen=True, slots=True)
class Mark:
    """One piece of boilerplate.

    `labelled`: its date stands behind a word such as "Published"; `update`: behind "Updated". `inner`: it parts a title
    from the text that runs on behind it on one line.
    """

    span: Span
    kind: MarkKind
    name: str | None = None
    credits: tuple[Credit, ...] = ()
    date: WrittenDate | None = None
    labelled: bool = False
    update: bool = False
    inner: bool = False


def body_starts(text: str, marks: Iterable[Mark], lines: Iterable[Span]) -> dict[int, int]:
    """Where a line's own words begin, after the marks that it opens with; by the line's start, for such lines only."""
    opening = sorted(mark.span for mark in marks)
    starts: dict[int, int] = {}
    first = 0
    for line in lines:
        while first < len(opening) and opening[first].start < line.start:
            first += 1
        here = line.start
        for span in (opening[index] for index in range(first, len(opening))):
            if span.start >= line.end or text[here : span.start].strip(_BETWEEN):
                break
            here = max(here, span.end)
        if here > line.start:
            words = text[here : line.end]
            starts[line.start] = min(here + len(words) - len(words.lstrip(_BETWEEN)), line.end)
    return starts


def joined(spans: Iterable[Span], text: str) -> tuple[Span, ...]:
    """The spans in order, those that meet or have nothing but white space or a separator between them made one."""
    result: list[Span] = []
    for span in sorted(spans):
        if not span.end > span.start:
            continue
        if result and (span.start <= result[-1].end or not text[result[-1].end : span.start].strip(_SEPARATORS)):
            result[-1] = Span(result[-1].start, max(result[-1].end, span.end))
        else:
            result.append(span)
    return tuple(result)
