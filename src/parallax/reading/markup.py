"""Takes scraped markup out of what the annotator sees, and leads every character back to the report's text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from parallax.nouns.span import Span

_DROPPED = re.compile(
    r"\]\([^()\s]*\)"  # the target of a markdown link
    r"|<?https?://[^\s<>]+>?"  # a bare link
    r"|\*{1,3}|(?<!\w)_{1,2}(?=\w)|(?<=\w)_{1,2}(?!\w)"  # emphasis
    r"|\[(?=[^\[\]]{1,120}\]\()"  # the opening bracket of a link
    r"|(?m:^[#>]+[ \t]+|^[-+][ \t]+(?=\w))"  # heading, quotation and list marks
    r"|[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]"  # zero-width and direction marks
)
PAIRED_MARKS = re.compile(r"(?<!['’‘`\d])(?:''|’’|‘‘|``)(?!['’‘`])")
"""Two single marks that are set for a double one."""
_PLAIN = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "’": "'", "‘": "'", "\u00a0": " "})


_STOP = re.compile(r"(?<=[a-z]{2})[.!?](?=[A-Z][a-z])(?!\.(?:Com|Net|Org|De|Ru|Io)\b)|(?<=[a-z]{2}),(?=[A-Za-z]{2})")
_YEAR = re.compile(r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?=(?:19|20)\d\d\b)")
_MARK = re.compile('["“”]')


def seams(text: str, block: Span) -> Iterator[int]:
    """Where a scrape has lost the space between two words: the places before which it stood ("said.The", "Apr 152017",
    "said,“The wall").
    """
    for match in (*_STOP.finditer(text, block.start, block.end), *_YEAR.finditer(text, block.start, block.end)):
        yield match.end()
    inside = False
    for match in _MARK.finditer(text, block.start, block.end):
        inside = match[0] == "“" or (match[0] == '"' and not inside)
        before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
        if inside and before in tuple(",:") and after.isalpha():
            yield match.start()
        elif not inside and before in tuple(",.!?") and after.isalpha():
            yield match.end()


@dataclass(frozen=True, slots=True)
class Plain:
    """A text without markup: `text`, and for each of its characters where it stands in the report."""

    text: str
    places: tuple[int, ...]

    def span(self, start: int, end: int) -> Span:
        """The report's span of the plain text's characters `start` to `end` (at least one)."""
        return Span(self.places[start], self.places[end - 1] + 1)


def plain_text(text: str, block: Span) -> Plain:
    """The words of a block: markup dropped, white space run together, quotation marks and apostrophes made plain, and
    a space set where words are glued.
    """
    dropped: set[int] = set()
    double = {match.start() for match in PAIRED_MARKS.finditer(text, block.start, block.end)}
    dropped.update(place + 1 for place in double)
    glued = set(seams(text, block))
    for match in _DROPPED.finditer(text, block.start, block.end):
        dropped.update(range(match.start(), match.end()))
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
