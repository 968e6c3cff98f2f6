"""A report's words with their parse, in the offsets of the report's text."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from parallax.nouns.report import Report
from parallax.nouns.span import Span
from parallax.reading.annotators import Annotation, Annotator, Token
from parallax.reading.headline_case import in_small_letters
from parallax.reading.markup import plain_text
from parallax.reading.named import named_throughout, with_closing_cues
from parallax.reading.named_speakers import with_named_speakers
from parallax.reading.phrasal_cues import with_phrasal_cues
from parallax.values.words import words

_CLOSING = ".!?…:;\"'”’»—–-"
"""Marks that a sentence may end in."""


_ABBREVIATED = frozenset(
    words(
        """
        ave blvd bldg dr hwy ln pl rd rte sq st
        adj adm amb asst brig capt cmdr col const cpl det fr gen gov hon insp lt maj mr mrs ms pres prof pvt rep rev sen sgt supt
        assn bros co corp dept dist govt inc intl ltd natl univ
        ft is jr mt mts no nos pt sr
        jan feb mar apr jun jul aug sep sept oct nov dec
        """
    )
)
"""Words that are written short with a stop and a capital, in small letters."""
_INITIALS = re.compile(r"[A-Z](?:\.[A-Z])*")


class Document:
    """A report's annotation as a whole: blocks, sentences, tokens, and the way from one to another.

    `tokens` are numbered through the whole report and their offsets are the report's; `text` is the report's stored text.
    `sentences` and `blocks` are (first, past the last) token indexes, `blocks` one a block of the report. `subjects` keeps who
    says what a verb tells, once it was looked for.
    """

    def __init__(self, report: Report, annotation: Annotation, blocks: Sequence[tuple[int, int]]) -> None:
        self.report = report
        self.annotation = annotation
        self.blocks = tuple(blocks)
        self.text = report.text
        self.tokens = annotation.tokens
        self.sentences = annotation.sentences
        self.subjects: dict[int, int | None] = {}

    @cached_property
    def children(self) -> tuple[tuple[int, ...], ...]:
        """For each token the indexes of the tokens it heads, in order."""
        below: list[list[int]] = [[] for _ in self.tokens]
        for token in self.tokens:
            if token.head != token.index:
                below[token.head].append(token.index)
        return tuple(tuple(row) for row in below)

    @cached_property
    def sentence_of(self) -> tuple[int, ...]:
        """For each token the number of its sentence."""
        return tuple(n for n, (first, last) in enumerate(self.sentences) for _ in range(first, last))

    @cached_property
    def block_of(self) -> tuple[int, ...]:
        """For each token the number of its block."""
        return tuple(n for n, (first, last) in enumerate(self.blocks) for _ in range(first, last))

    def subtree(self, index: int, leaving: frozenset[int] = frozenset()) -> list[int]:
        """The token and all below it, in order, without the branches that start at `leaving`."""
        found, children = [index], self.children
        for at in found:  # it grows as it is walked
            found.extend([child for child in children[at] if child not in leaving] if leaving else children[at])
        return sorted(found)

    def kids(self, index: int, *relations: str) -> list[Token]:
        """The tokens that `index` heads by one of the relations, in order."""
        below = self.children[index]
        return [token for i in below if (token := self.tokens[i]).dep in relations] if below else []

    def span(self, first: int, last: int) -> Span:
        """The characters from token `first` to token `last`, both included."""
        return Span(self.tokens[first].start, self.tokens[last].end)

    def sentence_span(self, number: int) -> Span:
        """The characters of a sentence."""
        first, last = self.sentences[number]
        return self.span(first, last - 1)

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(token.start for token in self.tokens)

    @cached_property
    def _ends(self) -> tuple[int, ...]:
        return tuple(token.end for token in self.tokens)

    @cached_property
    def _block_ends(self) -> tuple[int, ...]:
        return tuple(self.tokens[last - 1].end for _, last in self.blocks)

    def block_at(self, place: int) -> int:
        """The number of the first block that ends after a character; past the last block their count."""
        return bisect_right(self._block_ends, place)

    def between(self, start: int, end: int) -> tuple[Token, ...]:
        """The tokens that lie wholly between two characters."""
        return self.tokens[bisect_left(self._starts, start) : bisect_right(self._ends, end)]

    def touching(self, start: int, end: int) -> tuple[Token, ...]:
        """The tokens that share a character with those between two (at least one)."""
        return self.tokens[bisect_right(self._ends, start) : bisect_left(self._starts, end)]

    def inside(self, span: Span) -> tuple[Token, ...]:
        """The tokens that lie wholly within a span."""
        return self.between(span.start, span.end)


@dataclass(slots=True)
class _Joined:
    """Tokens, sentences and blocks gathered so far."""

    tokens: list[Token]
    sentences: list[tuple[int, int]]
    blocks: list[tuple[int, int]]

    def add_sentence(self, block: int, first: int, last: int) -> None:
        """Adds a sentence; one that follows in its block on words without a closing mark belongs to these, and so does what goes on in
        small letters after an abbreviated name ("on Mill Ave. in Arlen").
        """
        if self.sentences and self.sentences[-1][0] >= block:
            begun, ended = self.sentences[-1]
            if self.tokens[ended - 1].text[-1] not in _CLOSING or self._goes_on(ended, first):
                self.sentences[-1] = (begun, last)
                return
        self.sentences.append((first, last))

    def _goes_on(self, ended: int, first: int) -> bool:
        last = self.tokens[ended - 1].text
        name = (
            self.tokens[ended - 2].text
            if last == "." and ended > 1
            else last.removesuffix(".")
            if last[-1] == "."
            else ""
        )
        short = name.istitle() and name.lower() in _ABBREVIATED
        return (short or _INITIALS.fullmatch(name) is not None) and self.tokens[first].text[0].islower()


def make_document(report: Report, annotator: Annotator) -> Document:
    """Annotates a report's blocks and joins them into one document."""
    plains = [plain_text(report.text, block) for block in report.blocks]
    plains = [plain for plain in plains if plain.text.strip()]
    joined = _Joined([], [], [])
    texts = in_small_letters([plain.text for plain in plains])
    for plain, annotation in zip(plains, annotator.annotate(texts), strict=True):
        base = len(joined.tokens)
        written = [token for token in annotation.tokens if not token.text.isspace()]
        if not written:
            continue
        kept = {token.index: number for number, token in enumerate(written)}
        places = plain.places
        for number, token in enumerate(written):
            head = kept.get(token.head, number)
            start, end = places[token.start], places[token.end - 1] + 1
            joined.tokens.append(token.moved(base + number, base + head, start, end))
        for first, last in annotation.sentences:
            inside = [kept[i] for i in range(first, last) if i in kept]
            if inside:
                joined.add_sentence(base, base + inside[0], base + inside[-1] + 1)
        joined.blocks.append((base, len(joined.tokens)))
    tokens = with_closing_cues(named_throughout(joined.tokens), joined.sentences)
    tokens = with_named_speakers(with_phrasal_cues(tokens, joined.sentences), joined.sentences)
    annotation = Annotation(report.text, tokens, tuple(joined.sentences))
    return Document(report, annotation, joined.blocks)
