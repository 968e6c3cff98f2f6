"""Seams: where a scrape has glued two words into one."""

import re
from collections.abc import Iterator

_STOP = re.compile(
    r"[.!?,](?<=[a-z]{2}.)(?:(?<=[.!?])(?=[A-Z][a-z])(?!\.(?:Com|Net|Org|De|Ru|Io)\b)|(?<=,)(?=[A-Za-z]{2}))"
)
_YEAR = re.compile(r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?=(?:19|20)\d\d\b)")
_GLUED_YEAR = re.compile(r"\d(?:19|20)\d\d\b")
"""What no match of a year that is glued to its day can do without; it is looked for first, for it is quick to find."""
_MARK = re.compile('["“”]')


def seams(text: str, start: int, end: int) -> Iterator[int]:
    """The places from `start` to `end` before which a scrape has lost a space ("said.The", "Apr 152017", "said,“The wall")."""
    yield from (match.end() for match in _STOP.finditer(text, start, end))
    if _GLUED_YEAR.search(text, start, end):
        yield from (match.end() for match in _YEAR.finditer(text, start, end))
    inside = False
    for match in _MARK.finditer(text, start, end):
        inside = match[0] == "“" or (match[0] == '"' and not inside)
        before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
        if inside and before in tuple(",:") and after.isalpha():
            yield match.start()
        elif not inside and before in tuple(",.!?") and after.isalpha():
            yield match.end()
