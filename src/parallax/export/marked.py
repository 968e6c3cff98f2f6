"""A report's text cut where statements begin and end, so that each can be highlighted though they overlap or nest."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from parallax.export.visible import make_visible
from parallax.nouns.span import Span

Mark = tuple[str, tuple[Span, ...]]
"""A statement's anchor, and the pieces of text that it covers."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text without a boundary inside.

    `over` are the anchors of the statements that cover it, `starts` those that begin here and `ends` those whose last
    piece ends here, all in order of the marks given.
    """

    text: str
    over: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    boilerplate: bool = False


def cut_text(text: str, marks: Sequence[Mark], boilerplate: Sequence[Span]) -> tuple[Segment, ...]:
    """The whole text in order, cut at every boundary; spans beyond the text are cut to it, empty ones left out."""
    whole = Span(0, len(text))
    kept = [(anchor, tuple(span for span in spans if span and whole.holds(span))) for anchor, spans in marks]
    kept = [(anchor, spans) for anchor, spans in kept if spans]
    spans = [span for _, pieces in kept for span in pieces] + [span for span in boilerplate if whole.holds(span)]
    bounds = sorted({0, len(text), *(end for span in spans for end in (span.start, span.end))})
    at = {bound: place for place, bound in enumerate(bounds)}
    over: list[list[str]] = [[] for _ in bounds]
    for anchor, pieces in kept:
        for place in sorted({place for span in pieces for place in range(at[span.start], at[span.end])}):
            over[place].append(anchor)
    starts = _by_bound((anchor, pieces[0].start) for anchor, pieces in kept)
    ends = _by_bound((anchor, pieces[-1].end) for anchor, pieces in kept)
    return tuple(
        Segment(
            text=make_visible(text[start:end]),
            over=tuple(over[at[start]]),
            starts=starts.get(start, ()),
            ends=ends.get(end, ()),
            boilerplate=any(span.start <= start and end <= span.end for span in boilerplate),
        )
        for start, end in pairwise(bounds)
    )


def scattered(segments: Sequence[Segment]) -> tuple[str, ...]:
    """The anchors that one element can't stand for: they cover several segments, or begin where another does."""
    cover: dict[str, int] = {}
    for segment in segments:
        for anchor in segment.over:
            cover[anchor] = cover.get(anchor, 0) + 1
    second = {anchor for segment in segments for anchor in segment.starts[1:]}
    return tuple(anchor for anchor, count in cover.items() if count > 1 or anchor in second)


def _by_bound(pairs: Iterable[tuple[str, int]]) -> dict[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = {}
    for anchor, bound in pairs:
        found[bound] = (*found.get(bound, ()), anchor)
    return found
