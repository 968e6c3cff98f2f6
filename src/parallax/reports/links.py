"""Bare addresses, pictures in Markdown, and the rules and tags between paragraphs."""

import re

from parallax.nouns.span import Span
from parallax.reports.lines import SENTENCE_END, Line
from parallax.reports.mark import Mark

_ADDRESS = re.compile(
    r"<?(?:https?://|www\.)[^\s<>()\[\]\"“”]{2,2000}>?|\b(?:pic\.twitter\.com|pic\.x\.com|t\.co|bit\.ly)/\w+"
)
_PICTURE = re.compile(r"!\[[^\[\]\n]{0,300}\]\([^()\n]{0,500}\)")
_RULE = re.compile(r"(?:[-*_=~•·#+]{2,}|[*•·~_ -]{3,}|<[^<>\n]{1,80}>|&nbsp;|-?30-?|\{\{[^{}\n]{1,80}\}\})+")
_OPENING = "(<["


def link_marks(text: str, lines: tuple[Line, ...]) -> list[Mark]:
    """Pictures, rules, and addresses at the edge of a sentence or line; a Markdown link's own target stays in its sentence."""
    marks = [Mark(Span(*found.span()), "link") for found in _PICTURE.finditer(text)]
    marks += [Mark(line.span, "residue") for line in lines if len(line.span) <= 200 and _RULE.fullmatch(line.of(text))]
    return marks + _addresses(text)


def _addresses(text: str) -> list[Mark]:
    marks: list[Mark] = []
    for found in _ADDRESS.finditer(text):
        start, end = found.span()
        if text[max(start - 2, 0) : start] == "](":
            continue
        if not found[0].startswith("<"):
            end = start + len(found[0].rstrip(".,;:!?'’"))
        if found[0].startswith("pic.") or _at_edge(text, start, end, marks):
            marks.append(Mark(Span(start, end), "link"))
    return marks


def _at_edge(text: str, start: int, end: int, marks: list[Mark]) -> bool:
    before = text[max(start - 80, 0) : start].rstrip(" \t\u00a0")
    after = text[end : end + 80].lstrip(" \t\u00a0")
    opens = not before or before[-1] in "\n\r" or _ends(before) or bool(marks and marks[-1].span.end == start - 1)
    closes = not after or after[0] in "\n\r" or after.startswith(("http", "pic.", "<http", "www."))
    return opens or closes


def _ends(before: str) -> bool:
    return SENTENCE_END.search(before[-4:] + "\n") is not None and before[-1] in ".!?…\"'”’»)]"
