"""All marks of a text, and its title."""

from collections.abc import Sequence

from parallax.nouns.span import Span
from parallax.reports.byline_credits import credit_marks
from parallax.reports.entries import entry_marks
from parallax.reports.headers import header_marks, header_marks_titled
from parallax.reports.headlines import Headline, find_headline, repeated_opening
from parallax.reports.lines import Line
from parallax.reports.links import link_marks
from parallax.reports.mark import Mark, body_starts
from parallax.reports.masthead import masthead_marks
from parallax.reports.outlets import site_mark
from parallax.reports.photos import photo_marks
from parallax.reports.promos import promo_marks
from parallax.reports.residue import residue_marks
from parallax.reports.tails import tail_marks

HEAD_LINES = 8
"""Lines among which a standfirst may stand."""


def find_marks(
    text: str, lines: tuple[Line, ...], known_title: str | None, known_outlet: str | None
) -> tuple[list[Mark], Headline | None]:
    """The marks in the order in which they stand, none of them over the title, and the title.

    The header is read twice: the first time to find where the title stands, then, in the lines that hold it, to find it
    repeated.
    """
    untitled = header_marks(text, lines)
    first = _in_order(untitled)
    site = site_mark(text, lines, body_starts(text, first, (line.span for line in lines)))
    first += [site] if site else []
    first += masthead_marks(text, lines, first)
    headline = find_headline(text, lines, known_title, first)
    header = _again(text, lines, headline, site, untitled) if headline else first
    bodies = body_starts(text, header, (line.span for line in lines))
    outlet = known_outlet or next((mark.name for mark in header if mark.kind == "outlet"), None)
    found = [
        *header,
        *photo_marks(text, lines, bodies),
        *credit_marks(text, lines),
        *promo_marks(text, lines),
        *residue_marks(text, lines),
        *entry_marks(text, lines),
        *link_marks(text, lines),
        *tail_marks(text, lines, outlet),
    ]
    title = headline.span if headline else None
    found += [Mark(span, "title") for line in lines[:HEAD_LINES] if (span := _opening(text, line, bodies, title))]
    return sorted((mark for mark in found if not _over(mark.span, title)), key=lambda mark: mark.span), headline


def _again(
    text: str, lines: tuple[Line, ...], headline: Headline, site: Mark | None, untitled: Sequence[list[Mark]]
) -> list[Mark]:
    """The header's marks now that the title is known; `untitled` those of each line without it."""
    found = [*_in_order(header_marks_titled(text, lines, headline, untitled)), *([site] if site else [])]
    taken = [*found, *([Mark(headline.span, "title")] if headline.span else [])]
    return [*found, *masthead_marks(text, lines, taken)]


def _in_order(by_line: Sequence[list[Mark]]) -> list[Mark]:
    return [mark for marks in by_line for mark in marks]


def _opening(text: str, line: Line, bodies: dict[int, int], title: Span | None) -> Span | None:
    start = bodies.get(line.span.start, line.span.start)
    return None if title and line.span.meets(title) else repeated_opening(text, start, line.span.end)


def _over(span: Span, title: Span | None) -> bool:
    return title is not None and span.meets(title)
