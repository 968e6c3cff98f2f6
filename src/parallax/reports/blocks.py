"""Running text in blocks: a paragraph or headline each, boilerplate left out."""

from bisect import bisect_left
from collections.abc import Iterator
from statistics import median

from parallax.nouns.span import Span
from parallax.reports.lines import Line, ends_sentence, trimmed

WRAPPED_UP_TO = 110
"""Characters of the longest line of a text that was wrapped by hand or mail program."""

WRAPPED_FROM = 40
"""Characters of the median line of such a text, its last line aside."""


def find_blocks(
    text: str, lines: tuple[Line, ...], boilerplate: tuple[Span, ...], title: Span | None
) -> tuple[Span, ...]:
    """Spans in order, apart, none meeting boilerplate, each with a letter or digit in it.

    Lines are parted at blank lines. Lines that follow without one are paragraphs of their own, unless they are wrapped
    (short, of like length, mostly not ending as sentences do); and a line that begins in lower case carries on the one
    before, where that doesn't end as a sentence does, even over a blank line.
    """
    paragraphs = [
        Span(group[0].span.start, group[-1].span.end) for group in _joined(text, _groups(text, lines), boilerplate)
    ]
    pieces = (piece for span in paragraphs for piece in _without(span, boilerplate))
    parted = (part for piece in pieces for part in _parted(piece, title))
    spans = (_bare(text, part) for part in parted)
    return tuple(span for span in spans if any(letter.isalnum() for letter in span.of(text)))


def _groups(text: str, lines: tuple[Line, ...]) -> Iterator[list[Line]]:
    """Lines that no blank line parts, as one group when wrapped, else each by itself."""
    group: list[Line] = []
    for line in lines:
        if line.gap and group:
            yield from _unwrapped(text, group)
            group = []
        group.append(line)
    if group:
        yield from _unwrapped(text, group)


def _unwrapped(text: str, group: list[Line]) -> Iterator[list[Line]]:
    if _is_wrapped(text, group):
        yield group
    else:
        yield from ([line] for line in group)


def _is_wrapped(text: str, group: list[Line]) -> bool:
    inner = group[:-1]
    if not inner or max(len(line.span) for line in group) > WRAPPED_UP_TO:
        return False
    open_ended = sum(not ends_sentence(line.of(text)) for line in inner)
    return 2 * open_ended > len(inner) and median(len(line.span) for line in inner) >= WRAPPED_FROM


def _joined(text: str, groups: Iterator[list[Line]], boilerplate: tuple[Span, ...]) -> Iterator[list[Line]]:
    """Groups, with those that carry on a sentence joined to the one before."""
    starts = {span.start for span in boilerplate}
    ends = {span.end for span in boilerplate}
    last: list[Line] = []
    for group in groups:
        carries_on = (
            bool(last)
            and not ends_sentence(last[-1].of(text))
            and group[0].of(text)[:1].islower()
            and last[-1].span.end not in ends
            and group[0].span.start not in starts
        )
        if last and not carries_on:
            yield last
            last = []
        last += group
    if last:
        yield last


def _without(span: Span, boilerplate: tuple[Span, ...]) -> Iterator[Span]:
    here = span.start
    first = bisect_left(boilerplate, span.start, key=lambda mark: mark.end)
    for mark in (boilerplate[index] for index in range(first, len(boilerplate))):
        if mark.start >= span.end:
            break
        if mark.start > here:
            yield Span(here, mark.start)
        here = max(here, mark.end)
    if here < span.end:
        yield Span(here, span.end)


def _parted(piece: Span, title: Span | None) -> Iterator[Span]:
    """A title that runs on into the text is a block of its own."""
    if title is None or not piece.holds(title):
        yield piece
        return
    yield from (part for part in (Span(piece.start, title.start), title, Span(title.end, piece.end)) if len(part))


def _bare(text: str, span: Span) -> Span:
    """Without white space at the edges, and the marks of a Markdown heading in front."""
    words = span.of(text)
    return trimmed(text, span.start + len(words) - len(words.lstrip("# \t")), span.end)
