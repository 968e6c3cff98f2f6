"""What a report is about, in weighted words and names: what grouping compares."""

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from parallax.nouns.report import Report
from parallax.nouns.span import Span
from parallax.values.word_weights import WORD, word_key, word_weight

LEAD = 60
"""Words at the head of a report (its title and lead) that count twice: they say what it is about."""

NAME_SHARE = 0.3
"""The part that names have in a likeness; words, names among them, have the rest. Two events of one kind differ in
their names. Chosen on the training half of ECB+."""

_SENTENCE_START = re.compile(r"(?:^|[.!?:\n\"“”'‘])[\s\"“”'‘(]*$")


@dataclass(frozen=True, slots=True)
class Profile:
    """One report's weights: `words` and `names` by key, joined in `features`, whose length as a vector is about 1.

    `features` has a word under its key and a name a second time under "@" and its key, so that the dot product of two
    reports' features is their likeness, from 0 to 1. `spelled` has a word as met for each key.
    """

    report: str
    day: date | None
    features: Mapping[str, float]
    spelled: Mapping[str, str]


def make_profile(report: Report) -> Profile:
    """The profile of one report, from its running text and title alone; boilerplate never counts."""
    counts: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    spelled: dict[str, str] = {}
    for place, (word, is_name) in enumerate(_words(running_text(report))):
        key = word_key(word)
        counts[key] += 2 if place < LEAD else 1
        capital[key] += is_name
        spelled.setdefault(key, word)
    weights = {key: word_weight(key) * (1 + math.log(count)) for key, count in sorted(counts.items())}
    words = {key: weight for key, weight in weights.items() if weight > 0}
    names = {key: weight for key, weight in words.items() if capital[key] > 0}
    features = _scaled(words, 1 - NAME_SHARE, "") | _scaled(names, NAME_SHARE, "@")
    when = report.published.when
    return Profile(report.id, when.date() if when else None, features, spelled)


def running_text(report: Report) -> str:
    """The title where it stands elsewhere, then the text without boilerplate."""
    pieces = [span.of(report.text) for span in text_spans(report)]
    if report.title and report.title_span is None:
        pieces.insert(0, report.title)
    return "\n\n".join(pieces)


def text_spans(report: Report) -> tuple[Span, ...]:
    """The stretches of running text: a report's blocks, or, where it has none, all between its boilerplate."""
    if report.blocks:
        return report.blocks
    kept, at = [], 0
    for span in [*report.boilerplate, Span(len(report.text), len(report.text))]:
        if span.start > at:
            kept.append(Span(at, span.start))
        at = max(at, span.end)
    return tuple(kept)


def _words(text: str) -> Iterator[tuple[str, int]]:
    """Each word, and +1 where it is capitalised inside a sentence, -1 where it is in small letters, else 0.

    A number is no word here: tolls change as a story goes on.
    """
    for match in WORD.finditer(text):
        word = match.group()
        if word[0].isdigit():
            continue
        if not word[0].isupper():
            yield word, -1
        elif _SENTENCE_START.search(text, max(0, match.start() - 6), match.start()):
            yield word, 0
        else:
            yield word, 1


def _scaled(weights: Mapping[str, float], share: float, prefix: str) -> dict[str, float]:
    """The weights as a vector whose square is `share`."""
    length = math.sqrt(sum(weight * weight for weight in weights.values()))
    return {prefix + key: math.sqrt(share) * weight / length for key, weight in weights.items()} if length else {}
