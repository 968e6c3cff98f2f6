"""The place in a dateline, which stands outside the running text: "VELM, Tarnia (Agency) —"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from parallax.nouns.span import Span

_WORD = r"[A-ZÀ-ÞŠŽČĆĐŁŚŻ][\w.'’]*"
_NAME = rf"{_WORD}(?:[ \u00a0-]{_WORD}){{0,3}}"
_DATELINE = re.compile(rf"[^\w(\[]*(?P<place>{_NAME})(?:,[ \u00a0]*(?P<holder>{_NAME}))?(?=[\s,:;/(\[–—-]|$)")
_CAPITALS = re.compile(r"[^a-z]*[A-ZÀ-Þ]{3}[^a-z]*")
_DASH = re.compile(r"(?:[–—-]|:)\s*$")
_SIGN = re.compile(r"[–—:]|--|\s-|\([A-Z][^()\n]*\)|\[[^\[\]\n]*\]|/[A-Z][^/\n]*/")


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where the place's name stands, and the region or country told after a comma."""

    place: Span
    holder: Span | None


def find_datelines(text: str, apart: Sequence[Span]) -> tuple[Dateline, ...]:
    """The datelines among the stretches of a text that were set apart from its running text, in order.

    A dateline is followed on its line by running text, and holds an agency in brackets, a dash or a colon. Its place
    stands in capitals, or the dateline ends in a dash or colon.
    """
    found = (_dateline(text, span) for span in sorted(apart))
    return tuple(dateline for dateline in found if dateline is not None)


def _dateline(text: str, span: Span) -> Dateline | None:
    words = span.of(text)
    rest = text[span.end : text.find("\n", span.end) if "\n" in text[span.end :] else len(text)]
    if len(words) > 120 or "\n" in words or not rest.strip():
        return None
    met = _DATELINE.match(words)
    if met is None or not _SIGN.search(words, met.end()):
        return None
    if not _CAPITALS.fullmatch(met["place"]) and not _DASH.search(words):
        return None
    at = Span(span.start + met.start("place"), span.start + met.end("place"))
    held = Span(span.start + met.start("holder"), span.start + met.end("holder")) if met["holder"] else None
    return Dateline(at, held)
