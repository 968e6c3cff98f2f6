"""A report's sentences as bags of weighty words: what copies and translations are told by."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from parallax.nouns.report import Report
from parallax.nouns.span import Span
from parallax.stories.profile import text_spans
from parallax.values.memo import WORDS, memo
from parallax.values.word_weights import WORD, word_key, word_weight

NUMBER_WEIGHT = 3.0
"""A number weighs like a common verb: it helps, but tolls repeat without being copied."""

_END = re.compile(r"[.!?…][\"”’'»)\]*]*(?=\s+[\"“‘'«(\[*]*[^\W_a-z]|\s*$)|\n\s*\n")
_ENDED = re.compile(r"[.!?…][\"”’'»)\]*]*\s*$")
_ABBREVIATED = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Maj|Capt|Gov|Sen|Rep|St|No|vs)|\b[A-Z])\.$")
_MARK = re.compile(r"[“”\"«»„]")
_QUOTED = re.compile(r"[“\"«„]([^“”\"«»„]{3,}?)[”\"»“]")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: `words` are all its keys in order, `weights` those that tell something.

    `weights` stand in the order of their words.
    `quoted` is the part of its words that stands in quotation marks, 1 where a quotation begins or ends outside it.
    `ended` is true when it ends in a full stop or the like: a headline doesn't.
    """

    report: str
    span: Span
    words: tuple[str, ...]
    weights: Mapping[str, float]
    quoted: float
    ended: bool
    total: float = field(init=False, compare=False)
    """The sum of the weights."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "total", sum(self.weights.values()))

    def heaviest(self, most: int) -> list[str]:
        """So many of the words that tell most, of equals the first in the alphabet."""
        return sorted(self.weights, key=self.weights.__getitem__, reverse=True)[:most]


def split_sentences(report: Report) -> tuple[Sentence, ...]:
    """The sentences of the running text, in order, by full stops and paragraphs: rough, and enough to compare."""
    found = []
    for block in text_spans(report):
        start = block.start
        ends = [match.end() for match in _END.finditer(report.text, block.start, block.end)]
        for end in [*ends, block.end]:
            if end <= start or (end < block.end and _ABBREVIATED.search(report.text, max(start, end - 6), end)):
                continue
            found.append(_make_sentence(report, Span(start, end)))
            start = end
    return tuple(sentence for sentence in found if sentence.words)


def _make_sentence(report: Report, span: Span) -> Sentence:
    text = span.of(report.text)
    words = tuple(map(word_key, WORD.findall(text)))
    telling = {key: weight for key in sorted(set(words)) if (weight := _weight(key)) > 0}
    ended = bool(_ENDED.search(text))
    return Sentence(report.id, span, words, telling, _quoted_part(text, len(words)), ended)


@memo(WORDS)
def _weight(key: str) -> float:
    return NUMBER_WEIGHT if key[0].isdigit() else word_weight(key)


def _quoted_part(text: str, words: int) -> float:
    if words and not _MARK.search(text):
        return 0.0
    rest = _QUOTED.sub("", text)
    if not words or _MARK.search(rest):
        return 1.0
    return sum(len(WORD.findall(match.group(1))) for match in _QUOTED.finditer(text)) / words
