"""Takes scraped markup out of what the annotator sees, and leads every character back to the report's text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from parallax.nouns.span import Span
from parallax.values.seams import seams

_DROPPED = re.compile(
    r"\]\([^()\s]*\)"  # the target of a markdown link
    r"|<?https?://[^\s<>]+>?"  # a bare link
    r"|\*{1,3}|(?<!\w)_{1,2}(?=\w)|(?<=\w)_{1,2}(?!\w)"  # emphasis
    r"|\[(?=[^\[\]]{1,120}\]\()"  # the opening bracket of a link
    r"|(?m:^[#>]+[ \t]+|^[-+][ \t]+(?=\w))"  # heading, quotation and list marks
    r"|[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]"  # zero-width and direction marks
)
_MARKS = re.compile("[\\[\\]*_#>+:\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]|-[ \t]")
"""Without one of these a text has nothing to drop; they are quicker to look for."""
PAIRED_MARKS = re.compile(r"(?<!['’‘`\d])(?:''|’’|‘‘|``)(?!['’‘`])")
"""Two single marks that are set for a double one."""
PAIRS = ("''", "’’", "‘‘", "``")
"""The same; they are quicker to look for."""
_ODD_SPACE = re.compile(r"[^\S ]|  ")
"""White space that is set otherwise in the plain text."""
_PLAIN = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "’": "'", "‘": "'", "\u00a0": " "})


@dataclass(frozen=True, slots=True)
class Plain:
    """A text without markup: `text`, and for each of its characters where it stands in the report."""

    text: str
    places: Sequence[int]


def plain_text(text: str, block: Span) -> Plain:
    """The words of a block: markup dropped, white space run together, quotation marks and apostrophes made plain, and
    a space set where words are glued.
    """
    words = block.of(text)
    dropped: set[int] = set()
    double: set[int] = set()
    if any(pair in words for pair in PAIRS):
        double.update(match.start() for match in PAIRED_MARKS.finditer(text, block.start, block.end))
        dropped.update(place + 1 for place in double)
    glued = set(seams(text, block.start, block.end))
    if _MARKS.search(words):
        for match in _DROPPED.finditer(text, block.start, block.end):
            dropped.update(range(match.start(), match.end()))
    if not dropped and not glued and not double and _ODD_SPACE.search(words) is None:
        opening = len(words) - len(words.lstrip())
        return Plain(words[opening:].translate(_PLAIN), range(block.start + opening, block.end))
    characters: list[str] = []
    places: list[int] = []
    for place in range(block.start, block.end):
        character = text[place]
        if place in dropped:
            continue
        if place in glued and characters:
            characters.append(" ")
            places.append(places[-1])
        if place in double:
            character = '"'
        if character.isspace():
            if not characters or characters[-1] == " ":
                continue
            character = " "
        characters.append(character)
        places.append(place)
    return Plain("".join(characters).translate(_PLAIN), tuple(places))
