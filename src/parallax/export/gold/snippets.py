"""Words of a statement by which it is found again, and the name of its report."""

from pathlib import PurePosixPath

from parallax.nouns.report import Report
from parallax.nouns.span import Span

WORDS = 12
"""Words of a snippet, as long as they stand once in their report."""


def snippet_of(span: Span, report: Report, around: Span | None = None) -> str:
    """A run of words of `span`, verbatim and once in the report, longer than WORDS only where it must be.

    It holds the words `around` where those are told: a figure's.
    """
    text = report.text
    edges = _words(text, span)
    if not edges:
        return span.of(text)
    first = 0
    if around is not None:
        at = next((n for n, word in enumerate(edges) if word.end > around.start), 0)
        first = max(0, at - WORDS // 3)
    for count in range(WORDS, len(edges) + WORDS):
        run = edges[first : first + count] if first + count <= len(edges) else edges[max(0, len(edges) - count) :]
        words = text[run[0].start : run[-1].end]
        if text.count(words) == 1 or len(run) == len(edges):
            return words
    return span.of(text)


def _words(text: str, span: Span) -> list[Span]:
    found, start = [], None
    for at in range(span.start, span.end + 1):
        blank = at == span.end or text[at].isspace()
        if blank and start is not None:
            found.append(Span(start, at))
            start = None
        elif not blank and start is None:
            start = at
    return found


def stem_of(report: Report) -> str:
    """The report's file name without its ending, by which gold names it."""
    return PurePosixPath(report.location).stem or report.id
