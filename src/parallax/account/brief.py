"""The brief: about a dozen lines, the weightiest points first, each line from the statements it cites."""

from collections import Counter
from collections.abc import Mapping, Sequence

from parallax.account.holdings import Holdings
from parallax.account.lines import line_of
from parallax.account.lines.told import clearest
from parallax.account.weighing import soft, weigh
from parallax.account.wording import Speakers
from parallax.account.words_weighed import key_words
from parallax.nouns.account import Line
from parallax.nouns.point import Point

LINES = 14
LEAST_CITED = 5
"""Statements that even the shortest story's brief may cite."""
TURNS = 3
"""Lines that one speaker may have before all others were heard."""
ALIKE = 0.7
"""Share of its telling words from which a line repeats another."""
MOST_CITED = 0.55
"""Share of a story's statements that a brief may cite: it chooses."""


def compose_brief(held: Holdings) -> tuple[Line, ...]:
    """Up to `LINES` lines. What has no origin of weight (opinions, rumours) stands in the second half only, captions never."""
    weighed = [(weigh(point, held), point) for point in held.story.points]
    ranked = sorted(
        ((weight, point) for weight, point in weighed if weight.stands),
        key=lambda each: (-each[0].rank, each[1].id),
    )
    leading = [point for weight, point in ranked if weight.leads]
    chosen = _choose(leading, held)
    speakers = Speakers(held)
    lines = (line_of(point, held, speakers) for point in leading if point.id in chosen)
    return tuple({line.text: line for line in lines if line is not None}.values())


def _choose(points: Sequence[Point], held: Holdings) -> set[str]:
    """The weightiest points (ids) that tell something not yet told, within the number of lines and of citations.

    Whoever has `TURNS` lines waits until all others were heard.
    """
    chosen = _Chosen(held)
    for turns in (TURNS, LINES):
        for point in points:
            chosen.consider(point, turns)
    return chosen.ids


class _Chosen:
    """What a brief tells so far."""

    def __init__(self, held: Holdings) -> None:
        self.ids: set[str] = set()
        self._held = held
        self._cited: set[str] = set()
        self._told: set[str] = set()
        self._read: list[dict[str, float]] = []
        self._turns: Counter[str | None] = Counter()
        self._most = max(LEAST_CITED, int(MOST_CITED * len(held.statements)))

    def consider(self, point: Point, turns: int) -> None:
        """Take a point in, where there is room, it is news, and its speaker has had fewer than `turns` lines."""
        held = self._held
        solid = [held.statements[ident] for ident in point.statements if not soft(held.statements[ident])]
        full = len(self.ids) == LINES or len(self._cited) >= self._most
        if full or point.id in self.ids or not held.origins(each.id for each in solid) - self._told:
            return
        best = clearest(solid, held)
        words = key_words(best.text)
        line = line_of(point, held, Speakers(held)) if self._turns[best.speaker] < turns else None
        if line is None:
            return
        asked = f"{point.title}: " in line.text
        if not asked and any(_alike(words, other) for other in self._read):
            return
        self.ids.add(point.id)
        self._read.append(words)
        self._turns[best.speaker] += best.speaker is not None
        self._cited |= set(line.statements)
        self._told |= held.origins(line.statements)


def _alike(one: Mapping[str, float], other: Mapping[str, float]) -> bool:
    """True where most of the lesser stands in the other: a reader has read it already."""
    least = min(sum(one.values()), sum(other.values()))
    return least > 0 and sum(told for word, told in one.items() if word in other) >= ALIKE * least
