"""A report's title: given, in its page's metadata, or its first line where that looks like a headline."""

import re
from dataclasses import dataclass

from parallax.nouns.span import Span
from parallax.reports.lines import Line, trimmed, word_count
from parallax.reports.mark import Mark, body_starts

MOST_WORDS = 35
"""A longer first line is no headline."""

FIRST_LINES = 12
"""Lines among which a title stands."""

TITLE_CASE_SHARE = 0.8
"""Of its words of five letters and more, so many begin with a capital in a headline that ends with a full stop."""

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
    bodies = body_starts(text, marks, (line.span for line in lines[:FIRST_LINES]))
    starts = [bodies.get(line.span.start, line.span.start) for line in lines[:FIRST_LINES]]
    words = " ".join(known.split()) if known else ""
    if words:
        return Headline(words, _again(text, lines, starts, words))
    for index, start in enumerate(starts):
        if start < lines[index].span.end:
            inner = [m.span.start for m in marks if m.inner and start < m.span.start < lines[index].span.end]
            if inner:
                span = trimmed(text, start, min(inner))
                return Headline(span.of(text), span)
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
    following = lines[index + 1].of(text) if index + 1 < len(lines) else ""
    apart = bool(following) and (headed or (lines[index + 1].gap and not following[0].islower()))
    closed = words[-1:] in _LAST and not (words.endswith(".") and _in_title_case(words))
    fits = 2 <= word_count(words) <= MOST_WORDS and not closed and any(letter.isalpha() for letter in words)
    return Headline(words, Span(start, start + len(words))) if fits and apart else None


def _in_title_case(words: str) -> bool:
    """True when nearly all longer words begin with a capital."""
    longer = [word for word in words.split() if len(word) > 4 and word[0].isalpha()]
    return len(longer) >= 3 and sum(word[0].isupper() for word in longer) >= TITLE_CASE_SHARE * len(longer)


def repeated_opening(text: str, start: int, end: int) -> Span | None:
    """A standfirst that the sentence right behind it, on one line, repeats word for word; None where there is none."""
    first = _OPENING.match(text, start, end)
    again = text.find(first[0], first.end(), min(end, start + 600)) if first else -1
    if again < 0 or not text.startswith(text[start:again].rstrip(), again):
        return None
    return Span(start, start + len(text[start:again].rstrip()))
