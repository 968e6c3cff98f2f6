"""A stretch of a report that is no running text, and what it tells."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from parallax.nouns.report import Credit
from parallax.nouns.span import Span
from parallax.reports.dates import WrittenDate

_BETWEEN = " \t\u00a0|•–—-"

MarkKind = Literal[
    "date", "outlet", "byline", "credit", "photo", "bar", "section", "title", "dateline", "residue", "link"
]


@dataclass(frozen=True, slots=True)
class Mark:
    """One piece of boilerplate. `labelled`: its date stands behind a word such as "Published"; `update`: "Updated"."""

    span: Span
    kind: MarkKind
    name: str | None = None
    credits: tuple[Credit, ...] = ()
    date: WrittenDate | None = None
    labelled: bool = False
    update: bool = False


def body_start(text: str, marks: Iterable[Mark], line: Span) -> int:
    """Where a line's own words begin, after the marks that it opens with."""
    here = line.start
    for mark in sorted(marks, key=lambda mark: mark.span):
        gap = text[here : mark.span.start]
        if line.start <= mark.span.start < line.end and mark.span.start >= here and not gap.strip(_BETWEEN):
            here = mark.span.end
    return min(here + len(text[here : line.end]) - len(text[here : line.end].lstrip(_BETWEEN)), line.end)


def joined(spans: Iterable[Span], text: str) -> tuple[Span, ...]:
    """The spans in order, those that meet or have nothing but white space between them made one; empty ones left out."""
    result: list[Span] = []
    for span in sorted(spans):
        if not span.end > span.start:
            continue
        if result and (span.start <= result[-1].end or not text[result[-1].end : span.start].strip()):
            result[-1] = Span(result[-1].start, max(result[-1].end, span.end))
        else:
            result.append(span)
    return tuple(result)
