"""Marks of emphasis and links that a scraped text still holds ("**Arlen**"), left out where words are shown; the text keeps them."""

import re
from collections.abc import Iterator

from parallax.nouns.span import Span

_PARAGRAPH = r"(?:(?!\n\s*\n)[^*])"
STRONG = re.compile(
    rf"(?<![\w*])(?P<opens>\*{{2,3}})(?=[^\s*]){_PARAGRAPH}{{1,1000}}?(?<=[^\s*])(?P<ends>\*{{2,3}})(?![\w*])"
)
"""What stands between asterisks that open and close; those amid a word ("f**k"), alone or in a row are no such mark."""
LINK = re.compile(r"(?P<opens>!?\[)[^\[\]\n]{1,200}(?P<ends>\]\((?:#|/|https?://)[^\s()]*\))")
"""Words that lead elsewhere: "[the map](https://…)"."""


def has_marks(text: str) -> bool:
    """True where a text may hold such marks."""
    return "**" in text or "](" in text


def without_marks(text: str, span: Span) -> str:
    """The words of a span of a report's text without the marks that open and close in the text, be it outside of the span."""
    if not has_marks(span.of(text)):
        return span.of(text)
    dropped = {place for start, end in _marks(text) for place in range(start, end)}
    return "".join(text[place] for place in range(span.start, span.end) if place not in dropped)


def _marks(text: str) -> Iterator[tuple[int, int]]:
    for pattern in (STRONG, LINK):
        for met in pattern.finditer(text):
            yield met.span("opens")
            yield met.span("ends")
