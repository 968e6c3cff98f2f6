"""The brief: about a dozen lines, the weightiest points first, each line from the statements it cites."""

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
    lines = _choose([point for weight, point in ranked if weight.leads], held)
    return tuple({line.text: line for line in lines}.values())


def _choose(points: Sequence[Point], held: Holdings) -> list[Line]:
    """Lines for the weightiest points that tell something not yet told, within the number of lines and of citations."""
    speakers = Speakers(held)
    lines: list[Line] = []
    cited: set[str] = set()
    told: set[str] = set()
    read: list[dict[str, float]] = []
    most = max(LEAST_CITED, int(MOST_CITED * len(held.statements)))
    for point in points:
        solid = [ident for ident in point.statements if not soft(held.statements[ident])]
        words = _words(point, held)
        if len(lines) == LINES or not held.origins(solid) - told or len(cited) >= most:
            continue
        if point.kind != "figure" and any(_alike(words, other) for other in read):
            continue
        line = line_of(point, held, speakers)
        if line is None:
            continue
        read.append(words)
        lines.append(line)
        cited |= set(line.statements)
        told |= held.origins(line.statements)
    return lines


def _words(point: Point, held: Holdings) -> dict[str, float]:
    """The telling words of what a point's line will quote."""
    solid = [held.statements[ident] for ident in point.statements if not soft(held.statements[ident])]
    return key_words(clearest(solid, held).text) if solid else {}


def _alike(one: Mapping[str, float], other: Mapping[str, float]) -> bool:
    """True where most of the lesser stands in the other: a reader has read it already."""
    least = min(sum(one.values()), sum(other.values()))
    return least > 0 and sum(told for word, told in one.items() if word in other) >= ALIKE * least
