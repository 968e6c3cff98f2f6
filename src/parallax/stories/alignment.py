"""Sentences of different reports that render one text."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from parallax.stories.sentences import Sentence

LOOSE, LOOSE_WEIGHT, LOOSE_ORDER = 0.44, 12.0, 0.6
"""From this part of their weight in common (Dice), that weight (two names) and that part of the common words in one order,
two sentences may render one text; several such in a row tell it."""

CLOSE, CLOSE_WEIGHT, CLOSE_ORDER = 0.6, 20.0, 0.7
"""The same for a sentence that tells it alone. A copy or a translation keeps the order of words, chance does not."""

INDEXED = 8
"""The heaviest words of a sentence; two sentences are compared when two of them are common."""

NEIGHBOURS = 100
"""How many others a sentence is set beside under one pair of words; where more have it, it is set beside so few (CROWDED) of
those that are worded most like it."""

CROWDED = 12


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two sentences of one text, the part of their weight that is common (`share`) and that weight.

    `order` is the part of the common words that stand in one order, `verbatim` the part of the shorter one's runs of
    three words that the other has too.
    """

    one: Sentence
    other: Sentence
    share: float
    weight: float
    order: float
    verbatim: float

    @property
    def close(self) -> bool:
        """True when these two sentences tell by themselves that they render one text."""
        return self.share >= CLOSE and self.weight >= CLOSE_WEIGHT and self.order >= CLOSE_ORDER

    @property
    def narrative(self) -> bool:
        """True when neither is a headline, nor mostly a quotation: a speaker's words may be had from the speaker."""
        return all(sentence.ended and sentence.quoted < 0.5 for sentence in (self.one, self.other))


def align(sentences: Sequence[Sentence]) -> tuple[Alignment, ...]:
    """The pairs of sentences of different reports that may render one text, in order of their reports and spans.

    In each pair `one` belongs to the report with the lower id. A sentence has at most one partner in another report.
    """
    ordered = sorted(sentences, key=lambda sentence: (sentence.report, sentence.span))
    found = [made for one, other in _candidates(ordered) if (made := _compare(ordered[one], ordered[other]))]
    return tuple(sorted(_best_only(found), key=_in_text))


def _candidates(ordered: Sequence[Sentence]) -> list[tuple[int, int]]:
    heaviest = [sentence.heaviest(INDEXED) for sentence in ordered]
    met: defaultdict[str, set[str]] = defaultdict(set)
    for sentence, words in zip(ordered, heaviest, strict=True):
        for word in words:
            met[word].add(sentence.report)
    holders: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for place, words in enumerate(heaviest):
        for pair in combinations(sorted([word for word in words if len(met[word]) > 1]), 2):
            holders[pair].append(place)
    found = {
        (one, other) if one < other else (other, one)
        for places in holders.values()
        if len(places) > 1
        for row, reach in [_row(ordered, places)]
        for at, one in enumerate(row)
        for other in row[at + 1 : at + 1 + reach]
    }
    return sorted(pair for pair in found if ordered[pair[0]].report != ordered[pair[1]].report)


def _row(ordered: Sequence[Sentence], places: list[int]) -> tuple[list[int], int]:
    """The sentences with one pair of words in the order in which each is set beside so many that follow."""
    if len(places) <= NEIGHBOURS:
        return places, NEIGHBOURS
    return sorted(places, key=lambda place: (ordered[place].words, place)), CROWDED


def _compare(one: Sentence, other: Sentence) -> Alignment | None:
    share, weight = compare_words(one, other)
    if share < LOOSE or weight < LOOSE_WEIGHT:
        return None
    order = _in_order(one, other)
    return Alignment(one, other, share, weight, order, _verbatim(one, other)) if order >= LOOSE_ORDER else None


def longest_chain(aligned: Sequence[Alignment]) -> tuple[Alignment, ...]:
    """The heaviest of the alignments of two reports that follow one another in both; ties go to the earlier."""
    ordered = sorted(aligned, key=lambda made: (made.one.span.start, made.other.span.start))
    chains: list[tuple[float, tuple[Alignment, ...]]] = []
    for made in ordered:
        start = made.other.span.start
        before = [chain for chain in chains if chain[1][-1].other.span.start < start]
        weight, chain = max(before, key=lambda each: round(each[0], 6), default=(0.0, ()))
        chains.append((weight + made.weight, (*chain, made)))
    return max(chains, key=lambda each: round(each[0], 6), default=(0.0, ()))[1]


def compare_words(one: Sentence, other: Sentence) -> tuple[float, float]:
    """The part of two sentences' weight that is common (Dice, 0 to 1), and that weight."""
    weight = sum([one.weights[key] for key in sorted(one.weights.keys() & other.weights.keys())])
    total = one.total + other.total
    return (2 * weight / total if total else 0.0), weight


def _in_order(one: Sentence, other: Sentence) -> float:
    """The part of the common words that can be read off both sentences in one order."""
    common = one.weights.keys() & other.weights.keys()
    place = {key: other.words.index(key) for key in common}
    first = sorted(common, key=one.words.index)
    tails: list[int] = []
    for key in first:
        at = bisect_left(tails, place[key])
        tails[at : at + 1] = [place[key]]
    return len(tails) / len(common)


def _verbatim(one: Sentence, other: Sentence) -> float:
    runs, others = _runs(one.words), _runs(other.words)
    return len(runs & others) / max(1, min(len(runs), len(others)))


def _runs(words: Sequence[str]) -> set[tuple[str, ...]]:
    return set(zip(words, words[1:], words[2:], strict=False))


def _in_text(made: Alignment) -> tuple[str, str, int, int]:
    """Orders alignments by their reports, then by where the sentences stand in them."""
    return made.one.report, made.other.report, made.one.span.start, made.other.span.start


def _best_only(found: Iterable[Alignment]) -> list[Alignment]:
    """Of several partners in one report, the likest; ties go to the earlier."""
    kept: list[Alignment] = []
    taken: set[tuple[str, int, str]] = set()
    for made in sorted(found, key=lambda a: (-round(a.share, 9), *_in_text(a))):
        keys = {
            (made.one.report, made.one.span.start, made.other.report),
            (made.other.report, made.other.span.start, made.one.report),
        }
        if not keys & taken:
            taken |= keys
            kept.append(made)
    return kept
