"""The brief: about a dozen lines in parts, the weightiest points of each first, each line from the statements it cites."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import get_args

from parallax.account.holdings import Holdings
from parallax.account.lines import line_of
from parallax.account.lines.told import clearest
from parallax.account.titles import title_of
from parallax.account.weighing import Weight, soft
from parallax.account.wording import Speakers
from parallax.account.words_weighed import key_words
from parallax.nouns.account import BriefPart, Line
from parallax.nouns.point import Point
from parallax.nouns.statement import Statement

PARTS: tuple[BriefPart, ...] = get_args(BriefPart)
"""In the order in which they stand: what is at odds and what has changed first, what nobody settles last."""
LINES = 15
OPEN_LINES = 2
"""Lines of what stays open, after the others."""
LEAST_CITED = 5
"""Statements that even the shortest story's brief may cite."""
ROUNDS = (2, LINES)
"""Lines of its own that a speaker, or a report in its own voice, may have before all others were heard, by rounds."""
SEVERAL = 4
"""Origins that speak to a dispute from which it is news by itself."""
ENOUGH = 9
"""Lines from which on one report's own voice adds none."""
ALIKE = 0.7
"""Share of its telling words from which a line repeats another."""
KNOWN = 0.85
"""Share of its telling words that all lines before may hold."""
QUOTED = re.compile(r"“([^”]*)”")
MOST_CITED = 0.55
"""Share of a story's statements that a brief may cite: it chooses."""


def compose_brief(held: Holdings, weights: Mapping[str, Weight], unknown: Sequence[Line]) -> tuple[Line, ...]:
    """Up to `LINES` lines of the points by their `weights`, and `OPEN_LINES` of what is `unknown`, in the order of their parts.

    What has no origin of weight (opinions, rumours) and captions never stand in it.
    """
    weighed = [(weights[point.id], point) for point in held.story.points]
    ranked = sorted(
        ((weight, point) for weight, point in weighed if weight.stands),
        key=lambda each: (-each[0].rank, each[1].id),
    )
    chosen = _choose([point for weight, point in ranked if weight.leads], held)
    speakers = Speakers(held)
    lines = [line for point in chosen if (line := line_of(point, held, speakers)) is not None]
    return tuple({line.text: line for line in (*lines, *_open(lines, unknown, held))}.values())


def _choose(points: Sequence[Point], held: Holdings) -> list[Point]:
    """The weightiest points that tell something not yet told, within the number of lines and of citations, by parts.

    Whoever has the lines of a round waits until all others were heard.
    """
    chosen = _Chosen(held)
    for turns in ROUNDS:
        for point in points:
            chosen.consider(point, turns)
    told = [point for point in points if point.id in chosen.parts]
    return sorted(told, key=lambda point: PARTS.index(chosen.parts[point.id]))


def _open(lines: Sequence[Line], unknown: Sequence[Line], held: Holdings) -> list[Line]:
    """The first of what stays open that the lines before do not show, as far as there is room for citations."""
    cited = {ident for line in lines for ident in line.statements}
    doubted = {each.id for each in held.story.statements if each.caveat and not each.correction}
    found: list[Line] = []
    for line in unknown:
        doubt = bool(doubted & set(line.statements))
        if len(found) == OPEN_LINES or (doubt and set(line.statements) <= cited):
            continue
        if len(cited | set(line.statements)) <= _most_cited(held):
            cited |= set(line.statements)
            found.append(replace(line, part="unverified" if doubt else "unknown"))
    return sorted(found, key=lambda line: PARTS.index(line.part or "unknown"))


def _most_cited(held: Holdings) -> int:
    return max(LEAST_CITED, int(MOST_CITED * len(held.statements)))


class _Chosen:
    """What a brief tells so far; `parts` by point (id)."""

    def __init__(self, held: Holdings) -> None:
        self.parts: dict[str, BriefPart] = {}
        self._held = held
        self._cited: set[str] = set()
        self._told: set[str] = set()
        self._title = key_words(title_of(held))
        self._read: list[Mapping[str, float]] = []
        self._disputes: list[Mapping[str, float]] = []
        self._lines: dict[str, Line | None] = {}
        self._turns: Counter[str] = Counter()

    def consider(self, point: Point, turns: int) -> None:
        """Take a point in, where there is room and its line is news.

        A question with several answers is news by itself, and so is a dispute of many. What one voice tells is news where an
        origin of it is not told yet, the lines before don't tell it, and its voice has had fewer than `turns` lines.
        """
        held = self._held
        solid = [held.statements[ident] for ident in point.statements if not soft(held.statements[ident])]
        full = len(self.parts) == LINES or len(self._cited) >= _most_cited(held)
        if full or point.id in self.parts or not solid:
            return
        if point.id not in self._lines:
            self._lines[point.id] = line_of(point, held, Speakers(held))
        line = self._lines[point.id]
        if line is None or line.part is None:
            return
        best = clearest(solid, held)
        asked = f"{point.title}: " in line.text
        news = asked or self._is_dispute(point, line) or self._is_news(best, line, solid, turns)
        if not news:
            return
        self.parts[point.id] = line.part
        self._read.append(key_words(" ".join([best.text, point.title, *QUOTED.findall(line.text)])))
        if line.part == "disputed":
            self._disputes.append(self._read[-1])
        self._turns[_voice(best)] += not asked
        self._tell(line.statements)

    def _is_dispute(self, point: Point, line: Line) -> bool:
        """True where several are at odds, and not all were told of before, nor is one dispute told in the same words."""
        if line.part != "disputed" or len(self._held.origins(point.statements)) < SEVERAL:
            return False
        fresh = self._held.origins(line.statements) - self._told
        words = key_words(" ".join(QUOTED.findall(line.text)))
        return bool(fresh) and not any(_alike(words, other) for other in self._disputes)

    def _is_news(self, best: Statement, line: Line, solid: Sequence[Statement], turns: int) -> bool:
        fresh = self._held.origins(each.id for each in solid) - self._told
        if not fresh or self._turns[_voice(best)] >= turns or self._only_fills(line):
            return False
        words = key_words(best.text)
        return not self._is_read(words) and not (best.headline and _alike(words, self._title))

    def _is_read(self, words: Mapping[str, float]) -> bool:
        """True where a line before tells most of it, or all lines together nearly all."""
        known = sum(told for word, told in words.items() if any(word in line for line in self._read))
        return any(_alike(words, other) for other in self._read) or known > KNOWN * sum(words.values())

    def _only_fills(self, line: Line) -> bool:
        """True where enough is told and the line gives one report's own voice."""
        cited = [self._held.statements[ident] for ident in line.statements]
        own = all(each.own_voice for each in cited) and len({each.report for each in cited}) == 1
        return own and len(self.parts) >= ENOUGH

    def _tell(self, ids: Iterable[str]) -> None:
        self._cited |= set(ids)
        self._told |= self._held.origins(ids)


def _voice(statement: Statement) -> str:
    """Who speaks: a report's own voice is one, too."""
    return statement.speaker or statement.report


def _alike(one: Mapping[str, float], other: Mapping[str, float]) -> bool:
    """True where most of the lesser stands in the other: a reader has read it already."""
    least = min(sum(one.values()), sum(other.values()))
    return least > 0 and sum(told for word, told in one.items() if word in other) >= ALIKE * least
