"""The range of what is said within one scope: from the lowest end that stands to the highest, never a middle of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from parallax.charts.marks import Mark, Series, tell_bounds
from parallax.export.view import Answer
from parallax.nouns.range import Range

SETTLED = frozenset({"agree", "conflict", "update"})
"""Relations of answers that are known to speak of one thing in one scope."""


@dataclass(frozen=True, slots=True)
class Step:
    """From a time on, until the next step: the lowest and the highest of the ends that stand."""

    when: str
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Band:
    """Answers (letters) of one scope, from what to what they reach, in words, and step by step as they are said."""

    letters: tuple[str, ...]
    told: str
    steps: tuple[Step, ...]


def find_bands(series: Sequence[Series], answers: Mapping[str, Answer]) -> tuple[Band, ...]:
    """A band for each set of answers of which every two are settled, where several lines differ.

    Scope that is not told is no common scope: answers that are undecided, or of another scope, share no band.
    """
    marks = [(place, mark) for place, each in enumerate(series) for mark in each.marks if mark.when is not None]
    groups: list[list[tuple[int, Mark]]] = []
    for place, mark in sorted(marks, key=lambda entry: (entry[1].when or datetime.max, entry[1].letter)):
        group = next((each for each in groups if all(_settled(mark, one, answers) for _, one in each)), None)
        if group is None:
            groups.append([(place, mark)])
        else:
            group.append((place, mark))
    bands = (_band(group, answers) for group in groups if len({place for place, _ in group}) > 1)
    return tuple(band for band in bands if any(step.low != step.high for step in band.steps))


def _settled(one: Mark, other: Mark, answers: Mapping[str, Answer]) -> bool:
    types = {each.type for each in answers[one.letter].standings if other.letter in each.others}
    return bool(types) and types <= SETTLED


def _replaces(mark: Mark, older: Mark, answers: Mapping[str, Answer]) -> bool:
    standings = answers[older.letter].standings
    return any(each.type == "update" and each.first and mark.letter in each.others for each in standings)


def _band(group: Sequence[tuple[int, Mark]], answers: Mapping[str, Answer]) -> Band:
    """A line's value stands until that line has another, or a later one replaces it."""
    standing: dict[int, Mark] = {}
    steps: dict[str, Step] = {}
    for place, mark in group:
        standing = {line: each for line, each in standing.items() if not _replaces(mark, each, answers)} | {place: mark}
        ends = [end for each in standing.values() for end in each.ends]
        when = mark.when.isoformat(timespec="minutes") if mark.when else ""
        steps[when] = Step(when, min(ends), max(ends))
    ends = [end for _, mark in group for end in mark.ends]
    opened = any(mark.bounds.low is None or mark.bounds.high is None for _, mark in group)
    told = tell_bounds(Range(min(ends), max(ends)))
    note = ", as far as its ends are told" if opened else ""
    return Band(tuple(mark.letter for _, mark in group), f"{told}{note}", tuple(steps.values()))
