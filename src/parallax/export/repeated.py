"""What is repeated, and yet one utterance."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from parallax.export.index import Citations, Index
from parallax.export.view import Cited
from parallax.export.visible import one_line
from parallax.export.wording import count_outlets, first_clause, plural, shorten, tell_words
from parallax.nouns.statement import Statement

REASONS = 3
"""Reasons given in one bracket."""


@dataclass(slots=True)
class _Utterance:
    """One origin: the point that it answers first, its statements (ids), and why they are one."""

    point: str
    statements: dict[str, None] = field(default_factory=dict)
    why: dict[str, None] = field(default_factory=dict)


def repeated_lines(points: Iterable[str], index: Index, citations: Citations) -> Iterator[Cited]:
    """A line an origin of these points (ids) that several reports carry, that of most outlets first.

    An origin that answers several points is told once, with the statements of all of them.
    """
    told = [
        (utterance, [index.statements[name] for name in utterance.statements if name in index.statements])
        for utterance in _utterances(points, index)
    ]
    counted = [(*_carriers(statements, index), utterance, statements) for utterance, statements in told]
    for reports, outlets, utterance, statements in sorted(counted, key=lambda each: (-each[1], -each[0])):
        if reports > 1:
            yield _line(utterance, statements, reports, outlets, index, citations)


def _utterances(points: Iterable[str], index: Index) -> list[_Utterance]:
    found: dict[str, _Utterance] = {}
    for name in points:
        for origin in index.points[name].origins:
            utterance = found.setdefault(origin.id, _Utterance(name))
            utterance.statements.update(dict.fromkeys(origin.statements))
            utterance.why.update(dict.fromkeys(origin.why))
    return list(found.values())


def _carriers(statements: Iterable[Statement], index: Index) -> tuple[int, int]:
    """How many reports, of how many outlets."""
    reports = {each.report for each in statements}
    return len(reports), count_outlets(map(index.reports.get, reports))


def _line(
    utterance: _Utterance, statements: list[Statement], reports: int, outlets: int, index: Index, citations: Citations
) -> Cited:
    first = max(statements, key=lambda each: (each.speaker is not None, each.quoted, not each.caption))
    words = shorten(tell_words(first, index.report_of(first)))
    why = "; ".join(list(dict.fromkeys(map(first_clause, utterance.why)))[:REASONS])
    text = f"{plural(outlets, 'outlet')}, {plural(reports, 'report')}: {index.speaker_of(first)} “{words}”"
    text = f"{text} ({one_line(why)})" if why else text
    return Cited(text, citations.cite(utterance.statements), point=utterance.point)
