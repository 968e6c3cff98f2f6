"""Tokens by their characters."""

from bisect import bisect_left, bisect_right

from parallax.reading.annotators import Annotation, Token


class TokenIndex:
    """Finds the tokens at characters of an annotation's text, and the sentence a token stands in."""

    def __init__(self, doc: Annotation) -> None:
        self.doc = doc
        self._starts = [token.start for token in doc.tokens]
        self._ends = [token.end for token in doc.tokens]
        self._sentences = [first for first, _ in doc.sentences]

    def between(self, start: int, end: int) -> list[Token]:
        """The tokens that share a character with `start` up to `end`, spaces left out."""
        first, last = bisect_right(self._ends, start), bisect_left(self._starts, end)
        return [token for token in self.doc.tokens[first:last] if token.pos != "SPACE"]

    def after(self, end: int) -> int:
        """The index of the first token that begins at `end` or later."""
        return bisect_left(self._starts, end)

    def sentence(self, token: int) -> tuple[int, int]:
        """The sentence (first token, past the last) that a token stands in."""
        return self.doc.sentences[bisect_right(self._sentences, token) - 1]
