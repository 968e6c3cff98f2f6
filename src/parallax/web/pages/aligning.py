"""Two texts laid beside one another, sentence by sentence, and what differs in their words."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from parallax.nouns.report import Report
from parallax.nouns.span import Span

_END = re.compile(
    r"""(?:(?<!\(\.)(?<!\(\.\.)[.!?…。！？]["”’»)\]*]*\s+(?=["“‘«(\[*]*[^\sa-z])|[。！？]["”’»)]*|\n\s*\n)"""
)
_WORD = re.compile(r"\w+(?:[.,’'-]\w+)*|[^\w\s]")
_LETTERS = re.compile(r"\w")

ALIKE = 0.42
"""From what share of their words in common two sentences are one passage."""

QUOTES = str.maketrans("“”„«»‘’‚‹›", '"' * 5 + "'" * 5)
"""Quotation marks of another kind are no difference in words."""

COMMON = 12
"""A word that stands in more than so many sentences of a text leads from none to another."""

TIED = 0.45
"""What one utterance in both speaks for their being one passage, beside the words in common."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of words; `same`: they stand in the other text too, at this place."""

    text: str
    same: bool


@dataclass(frozen=True, slots=True)
class Row:
    """A passage: in one text, in the other, or in both beside each other; an empty tuple where it does not stand.

    `kind`: "same", "changed" (worded otherwise), "dropped" (only in the one), "added" (only in the other). `moved`: it stands
    elsewhere in the other's order.
    """

    number: int
    kind: str
    one: tuple[Piece, ...]
    other: tuple[Piece, ...]
    moved: bool = False


@dataclass(frozen=True, slots=True)
class Alignment:
    """The rows, and where the sentences of each text stand: spans with their row's number."""

    rows: tuple[Row, ...]
    one: tuple[tuple[Span, int], ...]
    other: tuple[tuple[Span, int], ...]


def sentences(report: Report) -> list[Span]:
    """The sentences of the running text, in order."""
    found = []
    for block in report.blocks or (Span(0, len(report.text)),):
        start = block.start
        for end in [each.end() + block.start for each in _END.finditer(block.of(report.text))] + [block.end]:
            words = report.text[start:end]
            if _LETTERS.search(words):
                lead = len(words) - len(words.lstrip())
                found.append(Span(start + lead, start + len(words.rstrip())))
            start = end
    return found


def align(one: Report, other: Report, ties: Mapping[Span, Sequence[Span]]) -> Alignment:
    """The two texts row by row, in the order of the one. `ties` lead from statements of the one to those of the other that
    repeat the same utterance.
    """
    ones, others = sentences(one), sentences(other)
    partner = _pair(one, other, ones, others, ties)
    order = _order(len(ones), len(others), partner)
    rows, here, there = [], [], []
    last = -1
    for number, (place, beside) in enumerate(order, start=1):
        moved = place is not None and beside is not None and beside < last
        last = max(last, beside) if beside is not None and not moved else last
        texts = [
            "" if at is None else spans[at].of(report.text)
            for at, spans, report in ((place, ones, one), (beside, others, other))
        ]
        rows.append(_row(number, texts[0], texts[1], moved))
        if place is not None:
            here.append((ones[place], number))
        if beside is not None:
            there.append((others[beside], number))
    return Alignment(tuple(rows), tuple(here), tuple(there))


def words_of(text: str) -> list[str]:
    """Words and signs, in order."""
    return _WORD.findall(text)


def _pair(
    one: Report, other: Report, ones: Sequence[Span], others: Sequence[Span], ties: Mapping[Span, Sequence[Span]]
) -> dict[int, int]:
    """For sentences of the one the sentence of the other that is the same passage, the most alike first."""
    words = [[_bag(span.of(report.text)) for span in spans] for report, spans in ((one, ones), (other, others))]
    scores = _shared(words[0], words[1])
    for span, beside in ties.items():
        for first in (at for at, each in enumerate(ones) if each.meets(span)):
            for second in (at for at, each in enumerate(others) if any(each.meets(tied) for tied in beside)):
                scores[first, second] = scores.get((first, second), _alike(words[0][first], words[1][second])) + TIED
    ranked = sorted(scores, key=lambda pair: (-scores[pair], abs(pair[0] - pair[1]), pair))
    partner: dict[int, int] = {}
    taken: set[int] = set()
    for first, second in ranked:
        if scores[first, second] >= ALIKE and first not in partner and second not in taken:
            partner[first] = second
            taken.add(second)
    return partner


def _shared(ones: Sequence[Counter[str]], others: Sequence[Counter[str]]) -> dict[tuple[int, int], float]:
    """How alike the sentences are that have a word in common which is not everywhere."""
    homes: dict[str, list[int]] = defaultdict(list)
    for place, bag in enumerate(others):
        for word in bag:
            homes[word].append(place)
    pairs = {
        (first, second)
        for first, bag in enumerate(ones)
        for word in bag
        if len(homes.get(word, ())) <= COMMON
        for second in homes.get(word, ())
    }
    return {(first, second): _alike(ones[first], others[second]) for first, second in pairs}


def _bag(text: str) -> Counter[str]:
    return Counter(word.casefold() for word in _WORD.findall(text.translate(QUOTES)) if _LETTERS.match(word))


def _alike(one: Counter[str], other: Counter[str]) -> float:
    """The share of both's words that they have in common."""
    common = sum((one & other).values())
    return 2 * common / max(1, one.total() + other.total())


def _order(ones: int, others: int, partner: Mapping[int, int]) -> list[tuple[int | None, int | None]]:
    """Rows in the order of the one; what only the other has stands after what it follows there."""
    taken = {second: first for first, second in partner.items()}
    after: dict[int, list[int]] = defaultdict(list)
    last = -1
    for place in range(others):
        if place in taken:
            last = taken[place]
        else:
            after[last].append(place)
    rows: list[tuple[int | None, int | None]] = [(None, place) for place in after[-1]]
    for place in range(ones):
        rows.append((place, partner.get(place)))
        rows += [(None, extra) for extra in after[place]]
    return rows


def _row(number: int, one: str, other: str, moved: bool) -> Row:
    if not one or not other:
        pieces = (Piece(one or other, False),)
        return Row(number, "dropped" if one else "added", pieces if one else (), pieces if other else ())
    first, second = _differ(one, other)
    return Row(number, "same" if all(each.same for each in (*first, *second)) else "changed", first, second, moved)


def _differ(one: str, other: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Both texts cut where their words part."""
    cut = [[*_WORD.finditer(text)] for text in (one, other)]
    folded = [[found.group().casefold().translate(QUOTES) for found in each] for each in cut]
    blocks = SequenceMatcher(None, folded[0], folded[1], autojunk=False).get_matching_blocks()
    return (
        _pieces(one, cut[0], [(block.a, block.size) for block in blocks]),
        _pieces(other, cut[1], [(block.b, block.size) for block in blocks]),
    )


def _pieces(text: str, words: Sequence[re.Match[str]], same: Sequence[tuple[int, int]]) -> tuple[Piece, ...]:
    shared = {place for start, size in same for place in range(start, start + size)}
    pieces: list[Piece] = []
    for place in range(len(words)):
        start = words[place].start() if place else 0
        end = words[place + 1].start() if place + 1 < len(words) else len(text)
        is_same = place in shared
        if pieces and pieces[-1].same == is_same:
            pieces[-1] = Piece(pieces[-1].text + text[start:end], is_same)
        else:
            pieces.append(Piece(text[start:end], is_same))
    return tuple(pieces)
