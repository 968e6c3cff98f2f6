"""Lines that belong to the page: field names, lists of terms, related reports, readers' comments."""

import re
from collections.abc import Iterator

from parallax.reports.lines import Line, ends_sentence, word_count
from parallax.reports.mark import Mark
from parallax.reports.words import COMMENTS, LABELS, LISTS, RELATED_LINE, RELATED_WITH_TITLE

PROSE_WORDS = 25
"""A line of so many words is running text, whatever stands above it."""

TERM_WORDS = 8
"""A longer line is no term of a list of categories."""

COMMENTS_FROM = 0.5
"""Readers' comments stand in the second half; a share bar's "Comments" may stand above the text."""

_BULLET = re.compile(r"(?:[-*•·»>–]|\d{1,2}[.)])\s|!?\[")
_CRUMB = re.compile(r"[\w&' ]{2,30}(?:\s?[›»>/]\s?[\w&' ]{2,40}){1,5}")


def residue_marks(text: str, lines: tuple[Line, ...]) -> list[Mark]:
    """Such lines, and what belongs under them."""
    taken: dict[int, int] = {}
    for index, line in enumerate(lines):
        if index not in taken and len(line.span) <= 300:
            count = _run_from(text, lines, index)
            taken.update(dict.fromkeys(range(index, index + count), index))
    return [Mark(lines[index].span, "residue") for index in taken]


def _run_from(text: str, lines: tuple[Line, ...], index: int) -> int:
    """How many lines, this one first, are residue; 0 for none."""
    words = lines[index].of(text).strip("#*_ \t")
    if COMMENTS.fullmatch(words) and lines[index].span.start >= COMMENTS_FROM * len(text):
        return len(lines) - index
    if LISTS.fullmatch(words):
        return 1 + _count(_terms(text, lines, index + 1))
    if RELATED_LINE.fullmatch(words):
        return 1 + _count(_linked(text, lines, index + 1))
    if LABELS.fullmatch(words) or RELATED_WITH_TITLE.fullmatch(words):
        return 1
    return int(
        index < 3 and _CRUMB.fullmatch(words) is not None and not ends_sentence(words) and word_count(words) <= 10
    )


def _count(lines: Iterator[Line]) -> int:
    return sum(1 for _ in lines)


def _terms(text: str, lines: tuple[Line, ...], start: int) -> Iterator[Line]:
    """Terms of a list: short lines that are numbered, or follow without a blank line."""
    for index in range(start, len(lines)):
        words = lines[index].of(text)
        listed = _BULLET.match(words) is not None
        short = word_count(words) <= TERM_WORDS and not (ends_sentence(words) and not listed)
        if not short or not (listed or not lines[index].gap or index == start):
            return
        yield lines[index]


def _linked(text: str, lines: tuple[Line, ...], start: int) -> Iterator[Line]:
    """Titles of other reports: all short lines when no running text follows, else those in a list."""
    rest = [line.of(text) for line in lines[start : start + 40]]
    closing = len(lines) - start <= 40 and not any(_is_prose(words) for words in rest)
    for line, words in zip(lines[start:], rest, strict=False):
        listed = _BULLET.match(words) is not None or not line.gap
        if not closing and (_is_prose(words) or not listed or ends_sentence(words)):
            return
        yield line


def _is_prose(words: str) -> bool:
    return word_count(words) >= PROSE_WORDS or (ends_sentence(words) and word_count(words) >= 8)
