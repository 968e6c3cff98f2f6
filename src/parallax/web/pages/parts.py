"""Lines of an account under their headings, each led to its point."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from parallax.export.view import PointView, Section
from parallax.web.pages.citing import CitedLine, cited_line

_LEFT_OUT = re.compile(r"^(and \d+ more) in the JSON$")


@dataclass(frozen=True, slots=True)
class Part:
    """Lines under one heading; `lead` says in a line what they are, `key` how they stand ("disputed")."""

    key: str
    heading: str
    lead: str
    lines: tuple[CitedLine, ...]

    @property
    def size(self) -> int:
        """How many things it tells: lines, or under a side's name the lines below it."""
        return sum(len(each.parts) if self.key == "one-side" else 1 for each in self.lines)


class Points:
    """Which point a line tells of, by the statements that it cites."""

    def __init__(self, points: Iterable[PointView]) -> None:
        self._of: dict[int, list[tuple[int, str, frozenset[int]]]] = {}
        for point in points:
            numbers = frozenset(number for answer in point.answers for number in answer.numbers)
            for number in numbers:
                self._of.setdefault(number, []).append((len(numbers), point.id, numbers))

    def of(self, numbers: tuple[int, ...]) -> str | None:
        """The smallest point that all of these citations speak to; None for none."""
        if not numbers:
            return None
        whole = frozenset(numbers)
        return min((each[:2] for each in self._of.get(numbers[0], ()) if whole <= each[2]), default=(0, None))[1]


def part(section: Section, points: Points) -> Part:
    """A section of an account's view; what it leaves out is on the board."""
    lines = (_line(cited_line(each), points) for each in section.lines)
    return Part(section.key.removeprefix("brief-"), section.heading, section.lead, tuple(lines))


def _line(line: CitedLine, points: Points) -> CitedLine:
    text = _LEFT_OUT.sub(r"\1 on the board", line.text)
    parts = tuple(_line(each, points) for each in line.parts)
    return replace(line, text=text, point=line.point or points.of(line.numbers), parts=parts)


def cited_in(parts: Iterable[Part]) -> tuple[int, ...]:
    """The numbers of all citations of some lines, in order."""
    lines = [line for each in parts for whole in each.lines for line in (whole, *whole.parts)]
    return tuple(sorted({number for line in lines for number in line.numbers}))


def flags_of(parts: Iterable[Part], points: Mapping[str, PointView]) -> dict[str, tuple[str, ...]]:
    """By point (id) how it stands, for all points that some lines tell of."""
    named = {line.point for each in parts for whole in each.lines for line in (whole, *whole.parts) if line.point}
    return {name: points[name].flags for name in sorted(named) if name in points}
