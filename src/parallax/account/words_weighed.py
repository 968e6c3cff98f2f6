"""Which words carry a story: how many of its reports use them, by what they weigh in English at large."""

from collections import Counter
from collections.abc import Iterable, Mapping

from parallax.nouns.report import Report
from parallax.values.memo import TEXTS, WORDS, memo
from parallax.values.word_weights import WORD, word_key, word_weight

LIGHT = 1.0
"""Weight (natural logarithm above the commonest words) below which a word tells nothing of a story."""


@memo(TEXTS)
def key_words(text: str) -> Mapping[str, float]:
    """The telling words of a text by their keys, with their weights; numbers tell nothing here."""
    return _key_words(text)


def _key_words(text: str) -> dict[str, float]:
    return dict(told for word in WORD.findall(text) if (told := _telling(word)) is not None)


@memo(WORDS)
def _telling(word: str) -> tuple[str, float] | None:
    """The key and weight of a word, None of one that tells nothing."""
    key = word_key(word)
    told = word_weight(key) if key.isalpha() and len(key) > 2 else 0.0
    return (key, told) if told >= LIGHT else None


def shared_words(reports: Iterable[Report]) -> Mapping[str, float]:
    """For each telling word the share of reports, 0 to 1, whose running text uses it; of one report alone, none."""
    texts = [" ".join(block.of(report.text) for block in report.blocks) or report.text for report in reports]
    counts = Counter(word for text in texts for word in _key_words(text))
    return {word: count / len(texts) for word, count in counts.items() if count > 1}


def centrality(text: str, shared: Mapping[str, float]) -> float:
    """How far a text speaks of what the reports share, 0 to 1: its words' shares by weight, of its telling words."""
    words = key_words(text)
    total = sum(words.values())
    return sum(told * shared.get(word, 0.0) for word, told in words.items()) / total if total else 0.0
