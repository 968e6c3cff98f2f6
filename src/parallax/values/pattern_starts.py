"""Matches of many patterns in one text, each tried only at the words that it can begin with."""

import re
from collections.abc import Iterator, Sequence

_WORD = re.compile(r"(?<!\w)(?:\w+|['’])")
_NO_LETTERS = re.compile(r"\\.|\(\?[<p]*[=!]|\(\?p=\w+\)")
"""Parts of a pattern that hold letters, but none of a text."""
_OPENED = re.compile(r"\(\?p<\w+>|\(\?[-i]*:")
_MARKS = re.compile(r"\[[^\]a-z]*\]")
_LETTERS = re.compile(r"([a-z]+)([?*{]?)")
_PIECES = re.compile(r"[a-z]\??[)\]][a-z]|[a-z][(\[]+[a-z]")
"""A word that is put together of a group and letters."""


class Patterns:
    """Patterns that match whole words of a text, or begin with an apostrophe.

    A pattern is tried at every word that is written out anywhere in it, and at every word with anything but plain letters
    in it: at too many rather than at too few. One with words that are put together of pieces is tried at every word.
    """

    def __init__(self, patterns: Sequence[re.Pattern[str]]) -> None:
        self._patterns = tuple(patterns)
        self._all = tuple(range(len(patterns)))
        written = [_written_out(pattern) for pattern in patterns]
        self._always = tuple(number for number in self._all if written[number] is None)
        words = {word for each in written for word in each or ()}
        self._words = {
            word: tuple(n for n, each in enumerate(written) if each is None or word in each) for word in words
        }

    def find(self, text: str) -> Iterator[tuple[int, re.Match[str]]]:
        """The matches of every pattern, with its number; those of one pattern are what its `finditer` gives."""
        past = [0] * len(self._patterns)
        for word in _WORD.finditer(text):
            start = word.start()
            for number in self._may_begin(word[0]):
                if start >= past[number] and (match := self._patterns[number].match(text, start)) is not None:
                    past[number] = match.end()
                    yield number, match

    def _may_begin(self, word: str) -> Sequence[int]:
        """The patterns that may begin with a word."""
        if word.isascii() and word.isalpha():
            return self._words.get(word.lower(), self._always)
        return self._all


def _written_out(pattern: re.Pattern[str]) -> set[str] | None:
    """The words in small letters that a pattern may begin with, and others in it; None where any may be put together."""
    source = _MARKS.sub(" ", _OPENED.sub("(", _NO_LETTERS.sub(" ", pattern.pattern.lower())))
    if _PIECES.search(source):
        return None
    words = set()
    for letters, after in _LETTERS.findall(source):
        words |= {letters, letters[:-1]} if after else {letters}
    return words
