"""The place in a dateline: "VELM, Tarnia (Agency) —", set apart from the running text or at the beginning of a sentence."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from parallax.nouns.span import Span

_WORD = r"[A-ZÀ-ÞŠŽČĆĐŁŚŻ](?:[\w.'’]|-(?=\w))*"
_NAME = rf"{_WORD}(?:[ \u00a0]{_WORD}){{0,3}}"
_DATELINE = re.compile(rf"[^\w(\[]*(?P<place>{_NAME})(?:,[ \u00a0]*(?P<holder>{_NAME}))?(?=[\s,:;/(\[–—-]|$)")
_CAPITALS = re.compile(r"[^a-z]*[A-ZÀ-Þ]{3}[^a-z]*")
_DASH = re.compile(r"(?:[–—-]|:)\s*$")
_SIGN = re.compile(r"[–—:]|--|\s-|\([A-Z][^()\n]*\)|\[[^\[\]\n]*\]|/[A-Z][^/\n]*/")
_LONGEST = 120
"""Characters of a dateline."""

_CAPITAL_WORD = r"[A-ZÀ-ÞŠŽČĆĐŁŚŻ][A-ZÀ-ÞŠŽČĆĐŁŚŻ.'’-]+"
_RUNNING = re.compile(
    rf"(?:^|(?<=[.!?][\"”’)] )|(?<=[.!?] ))(?P<place>(?=[^a-z]{{4}}){_CAPITAL_WORD}(?:[ \u00a0]{_CAPITAL_WORD}){{0,3}})"
    rf"(?:,[ \u00a0]*(?P<holder>{_NAME}))?(?:[ \u00a0]*\([^()\n]{{0,40}}\))?"
    r"(?:[ \u00a0]*[–—]|[ \u00a0]-|--)(?:[ \u00a0]+(?=[A-ZÀ-Þ0-9\"“‘'])|[ \u00a0]*\n\s*(?=[A-ZÀ-Þ\"“‘']))",
    re.MULTILINE,
)
"""A place in capitals, four letters and more, at the beginning of a line or sentence, and a dash before the running text."""


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where the place's name stands, and the region or country told after a comma."""

    place: Span
    holder: Span | None


def find_datelines(text: str, apart: Sequence[Span]) -> tuple[Dateline, ...]:
    """The datelines of a text, in order: those set apart from its running text, and those left in it.

    A dateline is followed by running text, and holds an agency in brackets, a dash or a colon. Its place stands in capitals,
    or the dateline ends in a dash or colon. One in the running text needs the capitals and the dash.
    """
    set_apart = [found for span in sorted(apart) if (found := _dateline(text, _last_line(text, span))) is not None]
    told = {dateline.place.start for dateline in set_apart}
    running = [_made(met, 0) for met in _RUNNING.finditer(text) if met.start("place") not in told]
    return tuple(sorted([*set_apart, *running], key=lambda dateline: dateline.place))


def _last_line(text: str, span: Span) -> Span:
    """The last line of a stretch, on which the running text goes on: a link or caption may stand before it."""
    return Span(max(span.start, text.rfind("\n", span.start, span.end) + 1), span.end)


def _dateline(text: str, span: Span) -> Dateline | None:
    words = span.of(text)
    rest = text[span.end : text.find("\n", span.end) if "\n" in text[span.end :] else len(text)]
    if len(words) > _LONGEST or not rest.strip():
        return None
    met = _DATELINE.match(words)
    if met is None or not _SIGN.search(words, met.end()):
        return None
    if not _CAPITALS.fullmatch(met["place"]) and not _DASH.search(words):
        return None
    return _made(met, span.start)


def _made(met: re.Match[str], start: int) -> Dateline:
    at = Span(start + met.start("place"), start + met.end("place"))
    held = Span(start + met.start("holder"), start + met.end("holder")) if met["holder"] else None
    return Dateline(at, held)
