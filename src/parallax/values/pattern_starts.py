"""Matches of many patterns in one text, each tried only at the words that it can begin with."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from parallax.values.memo import WORDS, memo

_WORD = re.compile(r"(?<!\w)(?:\w+|['’])")
_NO_LETTERS = re.compile(r"\\.|\(\?[<p]*[=!]|\(\?p=\w+\)")
"""Parts of a pattern that hold letters, but none of a text."""
_OPENED = re.compile(r"\(\?p<\w+>|\(\?[-i]*:")
_MARKS = re.compile(r"\[[^\]a-z]*\]")
_LETTERS = re.compile(r"([a-z]+)([?*{]?)")
_EDGES = re.compile(r"\(\?<?!(?:\\w|\[\\w\]|\[\^\\W\\d_\]-)\)")
"""What tells only where a word begins or ends."""
_NO_WORDS = re.compile(r"\\[^wS]|\[[^]^a-zA-Z]*\]")
_OTHER_WORDS = re.compile(r"\\[wS]|\.|\[[^\]]*[\^a-zA-Z]|\(\?<?=")
_PIECES = re.compile(r"[a-z]\??[)\]][a-z]|[a-z][(\[]+[a-z]")
"""A word that is put together of a group and letters."""


class Patterns:
    """Patterns that match whole words of a text, or begin with an apostrophe; marks behind a first word may be left out.

    A pattern is tried at every word that is written out anywhere in it, and at every word with anything but plain letters
    in it: at too many rather than at too few. One with words that are put together of pieces is tried at every word. Where
    the word is not all that a pattern asks for, the next one must stand in it as well.
    """

    def __init__(self, patterns: Sequence[re.Pattern[str]]) -> None:
        self._patterns = tuple(patterns)
        self._all = tuple(range(len(patterns)))
        self._written = [_written_out(pattern) for pattern in patterns]
        self._open = [_takes_any_word(pattern) for pattern in patterns]
        self._always = tuple(number for number in self._all if self._written[number] is None)
        words = {word for each in self._written for word in each or ()}
        self._words = {
            word: tuple(n for n, each in enumerate(self._written) if each is None or word in each) for word in words
        }
        self._of_two = memo(WORDS)(self._find_of_two)

    def find(self, text: str) -> Iterator[tuple[int, re.Match[str]]]:
        """The matches of every pattern, with its number; those of one pattern are what its `finditer` gives."""
        past = [0] * len(self._patterns)
        words = [(word.start(), word[0]) for word in _WORD.finditer(text)]
        for (start, word), (_, after) in pairwise([*words, (len(text), "")]):
            for number in self._may_begin(word, after):
                if start >= past[number] and (match := self._patterns[number].match(text, start)) is not None:
                    past[number] = match.end()
                    yield number, match

    def _may_begin(self, word: str, after: str) -> Sequence[int]:
        """The patterns that may begin with a word, and go on with the one after it."""
        if not _is_plain(word):
            return self._all
        return self._of_two(word, after) if word.lower() in self._words else self._always

    def _find_of_two(self, word: str, after: str) -> Sequence[int]:
        begin = self._words[word.lower()]
        if after and not _is_plain(after):
            return begin
        return tuple(n for n in begin if self._holds(n, after.lower()) or self._patterns[n].match(word) is not None)

    def _holds(self, number: int, word: str) -> bool:
        """True where a word may stand in a pattern, or what stands there hangs on what is around it."""
        written = self._written[number]
        return self._open[number] or written is None or word in written


def _is_plain(word: str) -> bool:
    return word.isascii() and word.isalpha()


def _takes_any_word(pattern: re.Pattern[str]) -> bool:
    """True for a pattern with words that aren't written out, and for one that looks at what it doesn't match."""
    return _OTHER_WORDS.search(_NO_WORDS.sub("", _EDGES.sub("", pattern.pattern))) is not None


def _written_out(pattern: re.Pattern[str]) -> set[str] | None:
    """The words in small letters that a pattern may begin with, and others in it; None where any may be put together."""
    source = _MARKS.sub(" ", _OPENED.sub("(", _NO_LETTERS.sub(" ", pattern.pattern.lower())))
    if _PIECES.search(source):
        return None
    words = set()
    for letters, after in _LETTERS.findall(source):
        words |= {letters, letters[:-1]} if after else {letters}
    return words
