"""The times at which the entries of a live report begin: they stand before sentences and are none of them."""

import re

from parallax.nouns.span import Span
from parallax.reports.lines import Line
from parallax.reports.mark import Mark

LEAST = 3
"""So many lines that begin with a clock time make a text a live report."""

_TIME = re.compile(
    r"\[?(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s?[ap]\.?m\.?)?(?:\s?(?:GMT|UTC|[A-Z]{1,3}ST|[A-Z]{1,3}T|local time))?\]?"
    r"(?:\s*[-–—:|•]\s*|\s+|$)(?=[\"“‘'A-ZÀ-ÞŠŽČĆĐŁŚŻ0-9]|$)",
    re.IGNORECASE,
)


def entry_marks(text: str, lines: tuple[Line, ...]) -> list[Mark]:
    """A mark over the clock time that each entry begins with; none where fewer than `LEAST` lines begin so."""
    found = [(line, met) for line in lines if (met := _TIME.match(text, line.span.start, line.span.end))]
    if len(found) < LEAST:
        return []
    return [Mark(Span(line.span.start, line.span.start + len(met[0].rstrip())), "residue") for line, met in found]
