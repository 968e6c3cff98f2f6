"""Words in quotation marks."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from parallax.nouns.span import Span
from parallax.reading.markup import PAIRED_MARKS, PAIRS

_DOUBLE = re.compile('["“”„«»]')
_OPENING = "“„«"
_CLOSING = "”»"
_REST = "\0"
"""Stands for the second of two single marks that are set for a double one."""
_SINGLE_SPEECH = re.compile(r"(?<![\w'’])[‘'](?=[A-Z\w])(?P<words>[^‘’'\n]{2,}?(?:[’'](?=\w)[^‘’'\n]*?)*)[’'](?!\w)")


@dataclass(frozen=True, slots=True)
class Quotation:
    """One quotation. `outer` includes its marks, `inner` not; `block` is the number of the block that it stands in.

    `open_ended`: no closing mark; it runs to the end of its block and the next block's quotation goes on with it.
    """

    outer: Span
    inner: Span
    block: int
    open_ended: bool = False

    def words(self, text: str) -> list[str]:
        """The words inside."""
        return re.findall(r"[^\W_]+(?:['’.,-]\w+)*", self.inner.of(text))


def find_quotations(text: str, blocks: Sequence[Span]) -> tuple[Quotation, ...]:
    """All quotations of a report, in order, apart.

    Double marks of any style come first; single marks count where no double ones stand in the block and what they
    hold begins and ends like speech. A mark between two digits or after one (inches) opens nothing.
    """
    if any(pair in text for pair in PAIRS):
        text = PAIRED_MARKS.sub('"' + _REST, text)
    found: list[Quotation] = []
    for number, block in enumerate(blocks):
        here = list(_double(text, block, number))
        found.extend(here or _single(text, block, number))
    return tuple(found)


def _double(text: str, block: Span, number: int) -> Iterator[Quotation]:
    start: int | None = None
    for match in _DOUBLE.finditer(text, block.start, block.end):
        place, mark = match.start(), match[0]
        if start is None:
            if _opens(text, place, block):
                start = place
        elif mark in _OPENING and text[start] in _OPENING and mark == text[start]:
            start = place  # an unclosed one: begin again
        elif mark == '"' or mark in _CLOSING or mark == "“":
            yield _made(Span(start, place + 1), number, _opening(text, start))
            start = None
    if start is not None and block.end - start > 2 and _unclosed_speech(text, start, block):
        inner = Span(start + _opening(text, start), block.end)
        yield Quotation(Span(start, block.end), inner, number, open_ended=True)


def _opening(text: str, start: int) -> int:
    """The characters of the mark at `start`."""
    return 2 if text[start + 1 : start + 2] == _REST else 1


def _made(outer: Span, number: int, opening: int = 1) -> Quotation:
    return Quotation(outer, Span(outer.start + opening, outer.end - 1), number)


def _opens(text: str, place: int, block: Span) -> bool:
    if text[place] in "”»":
        return False
    before = text[place - 1] if place > block.start else " "
    after = text[place + 1] if place + 1 < block.end else " "
    return not (before.isdigit() or after.isspace()) and not (before.isalpha() and text[place] == '"')


def _unclosed_speech(text: str, start: int, block: Span) -> bool:
    """An opening mark without its partner counts where it begins the block or follows a colon or comma."""
    before = text[block.start : start].rstrip()
    return not before or before[-1] in ":,—-"


def _single(text: str, block: Span, number: int) -> Iterator[Quotation]:
    for match in _SINGLE_SPEECH.finditer(text, block.start, block.end):
        yield _made(Span(match.start(), match.end()), number)
