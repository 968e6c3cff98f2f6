"""A report's title: given, in its page's metadata, or its first line where that looks like a headline."""

import re
from dataclasses import dataclass

from parallax.nouns.span import Span
from parallax.reports.lines import Line, word_count
from parallax.reports.mark import Mark, body_start

MOST_WORDS = 35
"""A longer first line is no headline."""

_LAST = ".,;:…"
_OPENING = re.compile(r"(?:\S+\s+){6}")
_QUOTED = re.compile(r"[\"“][^\"“”\n]{8,160}[\"”](?=\s+[A-ZÀ-ÞŠŽČĆĐŁŚŻ])")


@dataclass(frozen=True, slots=True)
class Headline:
    """A title and where it stands in the text, None when it came from beside it."""

    title: str
    span: Span | None


def find_headline(text: str, lines: tuple[Line, ...], known: str | None, marks: list[Mark]) -> Headline | None:
    """The title known, found again in the first lines; else the first line of running text, when it is a headline.

    `marks` are the header items found so far. A headline is short, doesn't end as a sentence or clause does, and is
    followed by a blank line or a header line and more text. In a header line that runs on into the text, a quotation
    right after the date, with no mark at its end and a new sentence behind, is one too.
    """
    starts = [body_start(text, marks, line.span) for line in lines[:12]]
    words = " ".join(known.split()) if known else ""
    if words:
        return Headline(words, _again(text, lines, starts, words))
    for index, start in enumerate(starts):
        if start < lines[index].span.end:
            headed = index + 1 < len(starts) and starts[index + 1] > lines[index + 1].span.start
            return _from_line(text, lines, index, start, headed)
    return None


def _again(text: str, lines: tuple[Line, ...], starts: list[int], title: str) -> Span | None:
    for line, start in zip(lines, starts, strict=False):
        at = text.find(title, start, line.span.end)
        if at >= 0 and not text[start:at].strip('#*_ \t"“'):
            return Span(at, at + len(title))
    return None


def _from_line(text: str, lines: tuple[Line, ...], index: int, start: int, headed: bool) -> Headline | None:
    line = lines[index].span
    quoted = _QUOTED.match(text, start, line.end)
    if quoted and start > line.start:
        return Headline(quoted[0], Span(*quoted.span()))
    start += len(text[start : line.end]) - len(text[start : line.end].lstrip("#* _"))
    words = text[start : line.end].rstrip("*_# ")
    apart = index + 1 < len(lines) and (lines[index + 1].gap or headed)
    fits = 2 <= word_count(words) <= MOST_WORDS and words[-1] not in _LAST and any(letter.isalpha() for letter in words)
    return Headline(words, Span(start, start + len(words))) if fits and apart else None


def repeated_opening(text: str, start: int, end: int) -> Span | None:
    """A standfirst that the sentence right behind it, on one line, repeats word for word; None where there is none."""
    first = _OPENING.match(text, start, end)
    again = text.find(first[0], first.end(), min(end, start + 600)) if first else -1
    if again < 0 or not text.startswith(text[start:again].rstrip(), again):
        return None
    return Span(start, start + len(text[start:again].rstrip()))
