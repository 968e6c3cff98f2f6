"""The brief: about a dozen lines, the weightiest points first, each line from the statements it cites."""

from collections.abc import Sequence

from parallax.account.holdings import Holdings
from parallax.account.lines import line_of
from parallax.account.weighing import soft, weigh
from parallax.account.wording import Speakers
from parallax.nouns.account import Line
from parallax.nouns.point import Point

LINES = 14
LEAST_CITED = 5
"""Statements that even the shortest story's brief may cite."""
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
    most = max(LEAST_CITED, int(MOST_CITED * len(held.statements)))
    for point in points:
        origins = {held.origin_of[ident] for ident in point.statements if not soft(held.statements[ident])}
        fresh = origins - told
        if len(chosen) == LINES or not fresh or len(cited | set(point.statements)) > most:
            continue
        chosen.append(point)
        cited |= set(point.statements)
        told |= origins
    return chosen


def _cite_once(lines: Sequence[Line]) -> list[Line]:
    """Lines without those that read the same."""
    return list({line.text: line for line in lines}.values())
