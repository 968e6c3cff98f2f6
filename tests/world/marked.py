"""Sentences with marks: `<c>…</c>` content, `<s>…</s>` speaker, `<v>…</v>` cue, `<d>…</d>` day said, `<0>…</0>` figures."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from parallax.nouns.span import Span

MARK = re.compile(r"<(/?)(\w+)>")


@dataclass(frozen=True, slots=True)
class Plain:
    """The text without marks, and the stretch of each mark in it."""

    text: str
    spans: Mapping[str, Span]


def read_marks(marked: str) -> Plain:
    """Take the marks out."""
    starts: dict[str, int] = {}
    spans: dict[str, Span] = {}
    kept, at, length = [], 0, 0
    for found in MARK.finditer(marked):
        kept.append(marked[at : found.start()])
        length += found.start() - at
        at = found.end()
        if found.group(1):
            spans[found.group(2)] = Span(starts[found.group(2)], length)
        else:
            starts[found.group(2)] = length
    return Plain("".join([*kept, marked[at:]]), spans)


def raised(marked: str) -> str:
    """The same with its first letter a capital."""
    at = next(n for n, letter in enumerate(marked) if letter.isalnum() and not re.search(r"</?\w*$", marked[: n + 1]))
    return marked[:at] + marked[at].upper() + marked[at + 1 :]
