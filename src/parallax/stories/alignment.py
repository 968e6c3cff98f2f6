"""Sentences of different reports that render one text."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, groupby

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

Words = tuple[str, str]
"""Two words, in order."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two sentences of one text, the part of their weight that is common (`share`) and that weight.

    `order` is the part of the common words that stand in one order.
    """

    one: Sentence
    other: Sentence
    share: float
    weight: float
    order: float

    @property
    def verbatim(self) -> float:
        """The part of the shorter one's runs of three words that the other has too."""
        runs, others = _runs(self.one.words), _runs(self.other.words)
        return len(runs & others) / max(1, min(len(runs), len(others)))

    @property
    def close(self) -> bool:
        """True when these two sentences tell by themselves that they render one text."""
        return self.share >= CLOSE and self.weight >= CLOSE_WEIGHT and self.order >= CLOSE_ORDER

    @property
    def narrative(self) -> bool:
        """True when neither is a headline, nor mostly a quotation: a speaker's words may be had from the speaker."""
        return all(sentence.ended and sentence.quoted < 0.5 for sentence in (self.one, self.other))


def align(sentences: Sequence[Sentence]) -> Iterator[tuple[Alignment, ...]]:
    """By pair of reports, in order of their ids, the sentences that may render one text, in order of their spans.

    In each alignment `one` belongs to the report with the lower id. A sentence has at most one partner in another report. One
    pair of reports is held at a time, for a large story has very many.
    """
    ordered = sorted(sentences, key=lambda sentence: (sentence.report, sentence.span))
    for name, group in groupby(_candidates(ordered), key=lambda each: ordered[each[0]].report):
        found: defaultdict[str, list[Alignment]] = defaultdict(list)
        for one, others in group:
            for other in (ordered[at] for at in others):
                if other.report != name and (made := _compare(ordered[one], other)):
                    found[other.report].append(made)
        yield from (_best_only(found[other]) for other in sorted(found))


def _candidates(ordered: Sequence[Sentence]) -> Iterator[tuple[int, list[int]]]:
    """Each sentence (its place) with the later ones that it is to be compared with, in order."""
    words, holders = _indexed(ordered)
    beside: defaultdict[int, set[int]] = defaultdict(set)
    for pair in [pair for pair, places in holders.items() if len(places) > NEIGHBOURS]:
        row = sorted(holders.pop(pair), key=lambda place: (ordered[place].words, place))
        for at, one in enumerate(row):
            for other in row[at + 1 : at + 1 + CROWDED]:
                beside[min(one, other)].add(max(one, other))
    for place, mine in enumerate(words):
        others = beside.pop(place, set())
        others.update(*(holders[pair] for pair in combinations(mine, 2) if pair in holders))
        yield place, sorted(other for other in others if other > place)


def _indexed(ordered: Sequence[Sentence]) -> tuple[list[list[str]], dict[Words, list[int]]]:
    """By sentence those of its heaviest words that other reports hold too, in order, and by pair of them who holds it."""
    heaviest = [sentence.heaviest(INDEXED) for sentence in ordered]
    met: defaultdict[str, set[str]] = defaultdict(set)
    for sentence, words in zip(ordered, heaviest, strict=True):
        for word in words:
            met[word].add(sentence.report)
    common = [sorted([word for word in words if len(met[word]) > 1]) for words in heaviest]
    once, again = set[Words](), set[Words]()
    for words in common:
        for pair in combinations(words, 2):
            (again if pair in once else once).add(pair)
    holders: dict[Words, list[int]] = {pair: [] for pair in again}
    for place, words in enumerate(common):
        for pair in combinations(words, 2):
            if pair in holders:
                holders[pair].append(place)
    return common, holders


def _compare(one: Sentence, other: Sentence) -> Alignment | None:
    share, weight = compare_words(one, other)
    if share < LOOSE or weight < LOOSE_WEIGHT:
        return None
    order = _in_order(one, other)
    return Alignment(one, other, share, weight, order) if order >= LOOSE_ORDER else None


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
    first, second = ([word for word in dict.fromkeys(each.words) if word in common] for each in (one, other))
    if first == second:
        return 1.0
    place = {word: at for at, word in enumerate(second)}
    tails: list[int] = []
    for word in first:
        at = bisect_left(tails, place[word])
        tails[at : at + 1] = [place[word]]
    return len(tails) / len(common)


def _runs(words: Sequence[str]) -> set[tuple[str, ...]]:
    return set(zip(words, words[1:], words[2:], strict=False))


def _best_only(found: Sequence[Alignment]) -> tuple[Alignment, ...]:
    """Of several partners of a sentence in the other report, the likest, ties going to the earlier; in order of their spans."""
    if len(found) == 1:
        return tuple(found)
    kept: list[Alignment] = []
    ones, others = set[int](), set[int]()
    for made in sorted(found, key=lambda a: (-round(a.share, 9), a.one.span.start, a.other.span.start)):
        if made.one.span.start not in ones and made.other.span.start not in others:
            ones.add(made.one.span.start)
            others.add(made.other.span.start)
            kept.append(made)
    return tuple(sorted(kept, key=lambda a: (a.one.span.start, a.other.span.start)))
