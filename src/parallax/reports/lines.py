"""Lines of a text, without the white space and invisible marks at their edges."""

import re
from dataclasses import dataclass

from parallax.nouns.span import Span

BREAK = re.compile(r"\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
"""What ends a line, as `str.splitlines` has it."""

INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u2060\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\xad"
EDGE = INVISIBLE + "".join(chr(code) for code in range(0x3001) if chr(code).isspace())
"""White space, and marks that no reader sees."""

SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*(?=\s|$)")
ENDS_SENTENCE = re.compile(r"[.!?…:;][\"'”’»)\]*_]*\Z")


@dataclass(frozen=True, slots=True)
class Line:
    """One line that isn't blank. `gap`: a blank line, or nothing, stands before it."""

    span: Span
    gap: bool

    def of(self, text: str) -> str:
        """The line's words."""
        return self.span.of(text)


def trimmed(text: str, start: int, end: int) -> Span:
    """The span without white space and invisible marks at its edges; may be empty."""
    words = text[start:end].rstrip(EDGE)
    return Span(start + len(words) - len(words.lstrip(EDGE)), start + len(words)) if words else Span(start, start)


def without_emphasis(text: str, span: Span) -> Span:
    """The span without Markdown's marks of emphasis, heading and quotation at its edges."""
    words = span.of(text).rstrip("*_ ")
    return Span(span.start + len(words) - len(words.lstrip("*_#> ")), span.start + len(words)) if words else span


def split_lines(text: str) -> tuple[Line, ...]:
    """All lines that aren't blank, in order."""
    lines: list[Line] = []
    start, gap = 0, True
    for end, after in [*((found.start(), found.end()) for found in BREAK.finditer(text)), (len(text), len(text))]:
        span = trimmed(text, start, end)
        if len(span):
            lines.append(Line(span, gap))
        gap = not len(span)
        start = after
    return tuple(lines)


def ends_sentence(words: str) -> bool:
    """True when the words end as a sentence does."""
    return ENDS_SENTENCE.search(words[-8:]) is not None


def word_count(words: str) -> int:
    """Words by white space."""
    return len(words.split())
