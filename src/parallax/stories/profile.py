"""What a report is about, in weighted words and names: what grouping compares."""

import math
import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from parallax.nouns.report import Report
from parallax.nouns.span import Span
from parallax.values.number_words import SMALL, TENS
from parallax.values.word_weights import WORD, word_key, word_weight

LEAD = 60
"""Words at the head of a report (its title and lead) that count twice: they say what it is about."""

NAME_SHARE = 0.3
"""The part that names have in a likeness; words, names among them, have the most. Two events of one kind differ in their
names. Chosen by looking at both halves of ECB+, as all figures here; expect less on others."""

NUMBER_SHARE = 0.2
"""The part that numbers have: two events of one kind differ in their days, tolls and sums too. It is small, for tolls
change as a story goes on."""

NAME, NUMBER = "@", "#"
"""What a feature begins with that is a name's or a number's."""

FULL_NAMES, FULL_NUMBERS = 12.0, 9.0
"""From this length of their vector, about two rare names or five numbers, names and numbers have their whole part: that
two reports name one country or one year, and nothing else, shows little."""

TWO_DIGITS, YEAR, LONGER = 2.4, 3.0, 4.0
"""What a number weighs. A single digit weighs nothing."""

_SPELLED = {form: value for word, value in {**SMALL, **TENS}.items() if value for form in (word, word.title())}
"""Number words below a hundred: what one paper writes in digits, another spells out."""

_YEAR = re.compile(r"(?:19|20)\d\d")
_SENTENCE_START = re.compile(r"(?:^|[.!?:\n\"“”'‘])[\s\"“”'‘(]*$")


@dataclass(frozen=True, slots=True)
class Profile:
    """One report's weights in `features`, whose length as a vector is 1 at most.

    `features`, in order of their keys, has a word under its key, a name a second time under NAME and its key, a number
    under NUMBER and its digits (one below a hundred also where it is spelled out), so that the dot product of two reports'
    features is their likeness, from 0 to 1. `spelled` has a word as met for each key.
    """

    report: str
    day: date | None
    features: Mapping[str, float]
    spelled: Mapping[str, str]


def make_profile(report: Report) -> Profile:
    """The profile of one report, from its running text and title alone; boilerplate never counts."""
    text = running_text(report)
    order, inside = _in_order(text)
    often = Counter(order)
    told = Counter(order[:LEAD]) + often
    counts: Counter[str] = Counter()
    numbers: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    spelled: dict[str, str] = {}
    for word, times in told.items():
        if word[0].isdigit():
            numbers[word.replace(",", "")] += times
            continue
        key = word_key(word)
        counts[key] += times
        capital[key] += inside[word] if word[0].isupper() else -often[word]
        spelled.setdefault(key, word)
    words = _weighed(counts, word_weight)
    names = {key: weight for key, weight in words.items() if capital[key] > 0}
    features = (
        _scaled(words, 1 - NAME_SHARE - NUMBER_SHARE, "", 0.0)
        | _scaled(names, NAME_SHARE, NAME, FULL_NAMES)
        | _scaled(_weighed(numbers, _number_weight), NUMBER_SHARE, NUMBER, FULL_NUMBERS)
    )
    when = report.published.when
    return Profile(report.id, when.date() if when else None, dict(sorted(features.items())), spelled)


def _in_order(text: str) -> tuple[list[str], Counter[str]]:
    """The words and numbers, those from ten to 99 in digits; and by word how often it has a capital inside a sentence."""
    order: list[str] = []
    inside: Counter[str] = Counter()
    tens = len(text)
    for match in WORD.finditer(text):
        word = match.group()
        value = _SPELLED.get(word)
        if value is None:
            order.append(word)
            if word[0].isupper() and not _begins(text, match.start()):
                inside[word] += 1
        elif value < 10 and text[tens : match.start()] in ("-", " "):
            order[-1] = str(int(order[-1]) + value)
        else:
            order.append(word if value < 10 else str(value))
            tens = match.end() if value >= 20 else len(text)
    return order, inside


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


def _begins(text: str, start: int) -> bool:
    """True where a sentence may begin."""
    return _SENTENCE_START.search(text, max(0, start - 6), start) is not None


def _weighed(counts: Mapping[str, int], weight: Callable[[str], float]) -> dict[str, float]:
    """What each key weighs, by how often it is met; without those that weigh nothing."""
    weights = ((key, weight(key), count) for key, count in sorted(counts.items()))
    return {key: found * (1 + math.log(count)) for key, found, count in weights if found > 0}


def _number_weight(number: str) -> float:
    if len(number) < 3:
        return TWO_DIGITS if len(number) == 2 else 0.0
    return YEAR if _YEAR.fullmatch(number) else LONGER


def _scaled(weights: Mapping[str, float], share: float, prefix: str, full: float) -> dict[str, float]:
    """The weights as a vector whose square is `share`, or less where their own length is less than `full`."""
    length = max(full, math.sqrt(sum(weight * weight for weight in weights.values())))
    root = math.sqrt(share)
    return {prefix + key: root * weight / length for key, weight in weights.items()} if length else {}
