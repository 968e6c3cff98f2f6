"""What a copy lost on the way: hedges, attributions, figures."""

import re
from collections.abc import Mapping, Sequence

from parallax.nouns.reading import Reading
from parallax.nouns.report import Report
from parallax.nouns.statement import Statement
from parallax.stories.alignment import Alignment
from parallax.stories.sentences import Sentence
from parallax.values.memo import TEXTS, memo

HEDGES = (
    "alleged", "allegedly", "apparently", "believed to", "could not be independently", "could not be verified",
    "likely", "may have", "might", "perhaps", "possibly", "preliminary", "presumably", "probably", "purportedly",
    "reportedly", "rumored", "rumoured", "seemingly", "so-called", "supposedly", "suspected", "thought to",
    "unconfirmed", "unverified",
)  # fmt: skip
"""Words that weaken what is told, for reports whose readings name none."""

_HEDGE = re.compile(r"\b(?:" + "|".join(map(re.escape, HEDGES)) + r")\b", re.IGNORECASE)
_NUMBER = re.compile(r"\b\d+(?:[.,]\d+)*")


def find_dropped(
    source: Report, target: Report, aligned: Sequence[Alignment], readings: Mapping[str, Reading]
) -> tuple[str, ...]:
    """What the source's sentences hold and the target's renderings of them don't, a line each, sorted, each once."""
    lost: set[str] = set()
    for made in aligned:
        old, new = (made.one, made.other) if made.one.report == source.id else (made.other, made.one)
        lost |= _hedges(old, source, readings) - _hedges(new, target, readings)
        lost |= _figures(old, source) - _figures(new, target)
        lost |= _attributions(old, new, readings)
    return tuple(sorted(lost))


def _hedges(sentence: Sentence, report: Report, readings: Mapping[str, Reading]) -> set[str]:
    found = set(_hedges_in(sentence.span.of(report.text)))
    for statement in _statements(sentence, readings):
        found |= {f"hedge: {hedge.casefold()}" for hedge in statement.hedges}
    return found


def _figures(sentence: Sentence, report: Report) -> frozenset[str]:
    return _figures_in(sentence.span.of(report.text))


@memo(TEXTS)
def _hedges_in(text: str) -> frozenset[str]:
    return frozenset(f"hedge: {match.group().casefold()}" for match in _HEDGE.finditer(text))


@memo(TEXTS)
def _figures_in(text: str) -> frozenset[str]:
    return frozenset(f"figure: {number.replace(',', '')}" for number in _NUMBER.findall(text))


def _attributions(old: Sentence, new: Sentence, readings: Mapping[str, Reading]) -> set[str]:
    """The speakers named for the old sentence, where the new one names nobody."""
    named = {statement.speaker_text for statement in _statements(old, readings) if statement.speaker_text}
    if new.report not in readings or any(statement.speaker_text for statement in _statements(new, readings)):
        return set()
    return {f"attribution: {name}" for name in named}


def _statements(sentence: Sentence, readings: Mapping[str, Reading]) -> list[Statement]:
    reading = readings.get(sentence.report)
    return [made for made in reading.statements if made.span.meets(sentence.span)] if reading else []
