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
    chosen = _choose([point for weight, point in ranked if weight.leads], held)
    speakers = Speakers(held)
    lines = [line for point in chosen if (line := line_of(point, held, speakers)) is not None]
    return tuple(_cite_once(lines))


def _choose(points: Sequence[Point], held: Holdings) -> list[Point]:
    """The weightiest points that tell something not yet told, within the number of lines and of citations."""
    chosen: list[Point] = []
    cited: set[str] = set()
    told: set[str] = set()
    read: list[dict[str, float]] = []
    most = max(LEAST_CITED, int(MOST_CITED * len(held.statements)))
    for point in points:
        origins = {held.origin_of[ident] for ident in point.statements if not soft(held.statements[ident])}
        fresh = origins - told
        words = _words(point, held)
        if len(chosen) == LINES or not fresh or len(cited | set(point.statements)) > most:
            continue
        if point.kind != "figure" and any(_alike(words, other) for other in read):
            continue
        read.append(words)
        chosen.append(point)
        cited |= set(point.statements)
        told |= origins
    return chosen


def _words(point: Point, held: Holdings) -> dict[str, float]:
    """The telling words of what a point's line will quote."""
    solid = [held.statements[ident] for ident in point.statements if not soft(held.statements[ident])]
    return key_words(clearest(solid, held).text) if solid else {}


def _alike(one: Mapping[str, float], other: Mapping[str, float]) -> bool:
    """True where most of the lesser stands in the other: a reader has read it already."""
    least = min(sum(one.values()), sum(other.values()))
    return least > 0 and sum(told for word, told in one.items() if word in other) >= ALIKE * least


def _cite_once(lines: Sequence[Line]) -> list[Line]:
    """Lines without those that read the same."""
    return list({line.text: line for line in lines}.values())
