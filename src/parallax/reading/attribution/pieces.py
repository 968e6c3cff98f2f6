"""Cuts and joins the stretches of text that make up a statement's content."""

from collections.abc import Iterable, Sequence

from parallax.nouns.span import Span
from parallax.reading.document import Document
from parallax.reading.quotations import Quotation

_EDGE_MARKS = frozenset(",;:.-–—()[]*\"“”'‘’… ")


def runs(indexes: Sequence[int]) -> list[tuple[int, int]]:
    """Consecutive token indexes as (first, last) pairs."""
    found: list[tuple[int, int]] = []
    for index in indexes:
        if found and index == found[-1][1] + 1:
            found[-1] = (found[-1][0], index)
        else:
            found.append((index, index))
    return found


def trimmed(doc: Document, first: int, last: int) -> Span | None:
    """The tokens' characters without the marks and the "that" at their edges; None when nothing is left."""
    tokens = doc.tokens
    while first <= last and (tokens[first].pos == "PUNCT" or tokens[first].text in _EDGE_MARKS or _leads(doc, first)):
        first += 1
    while first <= last and _trails(doc, last):
        last -= 1
    return doc.span(first, last) if first <= last else None


def _trails(doc: Document, index: int) -> bool:
    token = doc.tokens[index]
    return (
        (token.pos in ("PUNCT", "SPACE") and token.text not in ("%", ")"))
        or token.dep == "cc"
        or token.lower in ("but", "and")
    )


def _leads(doc: Document, index: int) -> bool:
    token = doc.tokens[index]
    return token.text == "that" and token.dep in ("mark", "nsubj", "dobj", "det", "advmod", "punct")


def content_pieces(doc: Document, indexes: Iterable[int]) -> list[Span]:
    """The spans of the runs of tokens; runs that hold no word fall away, runs parted by a mark alone are joined."""
    joined: list[tuple[int, int]] = []
    for first, last in runs(sorted(set(indexes))):
        gap = range(joined[-1][1] + 1, first) if joined else range(0)
        if joined and len(gap) <= 2 and all(doc.tokens[i].pos == "PUNCT" for i in gap):
            joined[-1] = (joined[-1][0], last)
        else:
            joined.append((first, last))
    spans = [trimmed(doc, first, last) for first, last in joined]
    return [span for span in spans if span is not None and has_word(doc, span)]


def has_word(doc: Document, span: Span) -> bool:
    """True when a token inside is more than a mark or a lone conjunction."""
    return any(t.pos not in ("PUNCT", "CCONJ", "SPACE") for t in doc.inside(span))


def widened(pieces: Iterable[Span], quotations: Sequence[Quotation]) -> list[Span]:
    """The pieces, in order and apart, each that overlaps a quotation taking it in whole."""
    spans = list(pieces)
    for quotation in quotations:
        touched = [span for span in spans if span.meets(quotation.inner)]
        if touched:
            spans = [span for span in spans if span not in touched]
            start = min(quotation.inner.start, *(span.start for span in touched))
            end = max(quotation.inner.end, *(span.end for span in touched))
            spans.append(Span(start, end))
    return merged(spans)


def merged(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, overlapping ones joined."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found
