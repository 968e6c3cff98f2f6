"""A point's answers: one a figure and origin, however often it is repeated, and how they stand to one another."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from parallax.export.index import Citations, Index
from parallax.export.view import LACKING, Answer, Lacking, PointView, Standing
from parallax.export.visible import one_line
from parallax.export.wording import (
    DIRECTED,
    FLAGS,
    STANDS,
    count_outlets,
    join,
    plural,
    tell_covers,
    tell_reading,
    tell_said,
    tell_words,
)
from parallax.nouns.figure import Figure
from parallax.nouns.origin import Origin
from parallax.nouns.point import Point
from parallax.nouns.relation import Relation
from parallax.nouns.statement import Statement

OPEN = frozenset({"undecided", "different-scope"})
"""Relations that settle nothing between two answers."""
SCOPES = {"window": "another time is covered", "place": "another place is covered", "group": "another group is counted"}
SETTLED = frozenset({"conflict", "update"})
MOST_ROWS = 10
"""Answers in one table; the point itself holds them all."""
LATEST = 2
"""Answers said last that every table shows."""
UNTOLD = "not told"
NAMED = 6
"""Other answers that a line names; the others are counted."""

Pair = tuple[str, Relation]
"""The letter of the other answer, and the relation."""


_RANKS = {kind: place for place, kind in enumerate(STANDS)}


@dataclass(slots=True)
class _Group:
    """What becomes one answer: figures (first one shown) and statements, all of one origin."""

    origin: Origin | None
    figures: list[Figure] = field(default_factory=list)
    statements: list[str] = field(default_factory=list)


def point_view(point: Point, index: Index, citations: Citations) -> PointView:
    """One point with its answers: figures by the day on which they were said, all else in the account's order."""
    groups = sorted(_groups(point, index), key=lambda group: _order(group, index))
    letters = {id(group): _letter(place) for place, group in enumerate(groups)}
    ends = {name: letters[id(group)] for group in groups for name in _names(group, point)}
    pairs = _pairs(point.relations, ends)
    answers = tuple(
        _answer(group, letters[id(group)], pairs.get(letters[id(group)], []), index, citations) for group in groups
    )
    return PointView(
        id=point.id,
        title=one_line(point.title),
        kind=point.kind,
        flags=tuple(flag for flag in FLAGS if flag in point.flags),
        answers=answers,
        shown=_shown(groups, answers),
    )


def _shown(groups: Sequence[_Group], answers: Sequence[Answer]) -> frozenset[str]:
    """The letters of a long table's rows: what conflicts, is revised or agreed across sides, the lowest, the highest and the
    latest, then what the most reports carry.
    """
    if len(answers) <= MOST_ROWS + 1:
        return frozenset()
    lows = [
        (group.figures[0].range.low, place)
        for place, group in enumerate(groups)
        if group.figures and group.figures[0].range.low is not None
    ]
    ends = {min(lows)[1], max(lows)[1]} if lows else set()

    def rank(place: int) -> tuple[object, ...]:
        answer, extreme = answers[place], place in ends
        settled = any(standing.type in SETTLED or standing.across for standing in answer.stands)
        latest = place >= len(answers) - LATEST
        return (not (settled or extreme or latest), -extreme - latest, -len(answer.numbers), place)

    ranked = sorted(range(len(answers)), key=rank)
    return frozenset(answers[place].letter for place in ranked[:MOST_ROWS])


def _groups(point: Point, index: Index) -> list[_Group]:
    """Figures of one origin with one value and scope together; then the statements that carry none of them."""
    origin_of = {name: origin for origin in point.origins for name in origin.statements}
    groups: dict[object, _Group] = {}
    for figure in (index.figures[name] for name in point.figures if name in index.figures):
        origin = origin_of.get(figure.statement)
        key = (origin.id if origin else figure.statement, *_value(figure))
        group = groups.setdefault(key, _Group(origin))
        group.figures.append(figure)
        if figure.statement not in group.statements:
            group.statements.append(figure.statement)
    told = {name for group in groups.values() for name in group.statements}
    for name in (name for name in point.statements if name in index.statements and name not in told):
        origin = origin_of.get(name)
        groups.setdefault(origin.id if origin else name, _Group(origin)).statements.append(name)
    return list(groups.values())


def _order(group: _Group, index: Index) -> tuple[datetime, float]:
    """By the first day on which it was said or published, then the smaller figure first; figures before all else."""
    if not group.figures:
        return (datetime.max, 0.0)
    days = [day for name in group.statements if (day := _day(index.statements[name], index)) is not None]
    bounds = group.figures[0].range
    return (min(days, default=datetime.max), bounds.low if bounds.low is not None else bounds.high or 0.0)


def _day(statement: Statement, index: Index) -> datetime | None:
    """The midnight of the day on which it was said, else of that on which it was published."""
    said = statement.said.start or statement.said.end if statement.said else None
    report = index.report_of(statement)
    when = said or (report.published.when if report else None)
    return when.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None) if when else None


def _value(figure: Figure) -> tuple[object, ...]:
    scope = (figure.window, figure.place, figure.part_of, figure.per, figure.state)
    return (figure.range, figure.unit, figure.vague, figure.change, *scope)


def _letter(place: int) -> str:
    """From A to Z, then AA, AB and so on."""
    return (_letter(place // 26 - 1) if place >= 26 else "") + chr(ord("A") + place % 26)


def _names(group: _Group, point: Point) -> list[str]:
    """What a relation may name to mean this answer: its figures; its statements where they are in no other answer."""
    own = [figure.id for figure in group.figures]
    return own + (group.statements if not group.figures or point.kind != "figure" else [])


def _pairs(relations: Sequence[Relation], ends: dict[str, str]) -> dict[str, list[Pair]]:
    """By letter: the relations to other answers, from either end."""
    pairs: dict[str, list[Pair]] = {}
    for relation in relations:
        source, target = ends.get(relation.source), ends.get(relation.target)
        if source and target and source != target:
            pairs.setdefault(source, []).append((target, relation))
            pairs.setdefault(target, []).append((source, relation))
    return pairs


def _stands(pairs: Sequence[Pair], ends_at: frozenset[str], index: Index) -> tuple[Standing, ...]:
    """What a table shows of an answer: what settles something, a line a type; else why it can't be compared."""
    settled = [pair for pair in pairs if pair[1].type not in OPEN]
    return _standings(settled, ends_at, index, short=True) or _rest(pairs, ends_at, index)


def _rest(pairs: Sequence[Pair], ends_at: frozenset[str], index: Index) -> tuple[Standing, ...]:
    """One line for all answers that are neither agreement nor conflict nor part: the detail that most of them miss."""
    missing = _counted(relation.missing for _, relation in pairs if relation.missing)
    scopes = _counted(relation.how for _, relation in pairs if relation.type == "different-scope")
    letters = tuple(sorted({other for other, _ in pairs}, key=lambda name: (len(name), name)))
    if missing:
        detail = min(missing, key=lambda name: (-missing[name], name))
        lacking = _lacking([pair for pair in pairs if pair[1].missing == detail], ends_at, index)
        told = f"not comparable with the rest: {detail} is {LACKING[lacking] or UNTOLD}"
        return (Standing("undecided", told, letters, missing=detail, lacking=lacking),)
    if scopes:
        how = min(scopes, key=lambda name: (-scopes[name], name))
        told = f"not comparable with the rest: {SCOPES.get(how, 'another scope')}"
        return (Standing("different-scope", told, letters),)
    return ()


def _counted(texts: Iterable[str]) -> Counter[str]:
    """How often each text stands there, as it is shown; each is made ready once, for they are many."""
    counts: Counter[str] = Counter()
    for text, count in Counter(texts).items():
        counts[one_line(text)] += count
    return counts


def _standings(pairs: Sequence[Pair], ends_at: frozenset[str], index: Index, *, short: bool) -> tuple[Standing, ...]:
    """The relations of one answer, those of one type and manner together; in short, those of one type."""
    found: dict[tuple[str, bool, str, str], list[Pair]] = {}
    for other, relation in sorted(pairs, key=lambda pair: _RANKS[pair[1].type]):
        first = relation.type not in DIRECTED or relation.target not in ends_at
        manner = ("", "") if short else (relation.how, relation.missing or "")
        found.setdefault((relation.type, first, *manner), []).append((other, relation))
    return tuple(
        _standing(*key, others, _lacking(others, ends_at, index) if key[3] else "") for key, others in found.items()
    )


def _lacking(pairs: Sequence[Pair], ends_at: frozenset[str], index: Index) -> Lacking:
    """Who does not tell the missing detail of undecided relations, as far as the figures show it alike for all."""
    found = set()
    for _, relation in pairs:
        ends = (relation.source, relation.target)
        here, there = ends if relation.source in ends_at else reversed(ends)
        found.add((_lacks(here, relation, index), _lacks(there, relation, index)))
    told: dict[tuple[bool, bool], Lacking] = {(True, True): "by neither", (True, False): "here", (False, True): "there"}
    return told.get(next(iter(found)), "") if len(found) == 1 else "here" if all(here for here, _ in found) else ""


def _lacks(end: str, relation: Relation, index: Index) -> bool:
    figure = index.figures.get(end)
    return figure is not None and figure.lacks(relation.missing or "")


def _standing(
    kind: str, first: bool, how: str, missing: str, others: Sequence[Pair], lacking: Lacking = ""
) -> Standing:
    letters = tuple(sorted({other for other, _ in others}, key=lambda name: (len(name), name)))
    reasons = dict.fromkeys(reason for _, relation in others for reason in relation.why)
    why = tuple(dict.fromkeys(map(one_line, reasons)))
    lack = f", {LACKING[lacking]}" if lacking else ""
    detail = f"missing: {one_line(missing)}{lack}" if missing else one_line(how)
    manner = f" ({detail})" if detail else ""
    told = f"{STANDS[kind][0 if first else 1]} {_letters(letters)}{manner}"
    across = any(relation.across for _, relation in others)
    return Standing(kind, told, letters, why, one_line(missing), first, across, lacking)


def _letters(letters: Sequence[str]) -> str:
    """ "A, C and D"; of many runs, the first few and how many more there are."""
    runs = _runs(letters)
    return join(runs) if len(runs) <= NAMED else f"{', '.join(runs[:NAMED])} and {len(runs) - NAMED} more"


def _runs(letters: Sequence[str]) -> list[str]:
    """Letters with three and more that follow one another drawn together: A–D, G."""
    places = [_place(letter) for letter in letters]
    runs: list[list[int]] = []
    for place in places:
        if runs and runs[-1][-1] == place - 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    return [
        name
        for run in runs
        for name in (map(_letter, run) if len(run) < 3 else [f"{_letter(run[0])}–{_letter(run[-1])}"])
    ]


def _place(letter: str) -> int:
    """The place of a letter, the inverse of `_letter`."""
    place = 0
    for sign in letter:
        place = place * 26 + ord(sign) - ord("A") + 1
    return place - 1


def _answer(group: _Group, letter: str, pairs: Sequence[Pair], index: Index, citations: Citations) -> Answer:
    first = index.statements[group.statements[0]]
    figure = group.figures[0] if group.figures else None
    report = index.report_of(first)
    ends_at = frozenset([*(figure.id for figure in group.figures), *group.statements])
    speakers = dict.fromkeys(index.speaker_of(index.statements[name]) for name in group.statements)
    return Answer(
        letter=letter,
        speaker=join(speakers) if len(speakers) < 3 else f"{next(iter(speakers))} and others",
        side=index.side_of(first),
        figure=one_line(figure.text) if figure else "",
        reading=tell_reading(figure) if figure else "",
        covers=tell_covers(figure, index.places, index.figures.get(figure.part_of or "")) if figure else "",
        said=tell_said(first, report, exact=False),
        words=tell_words(first, report),
        numbers=citations.cite(group.statements),
        carried=_carried(group, index),
        why=tuple(dict.fromkeys(map(one_line, group.origin.why))) if group.origin else (),
        standings=_standings(pairs, ends_at, index, short=False),
        stands=_stands(pairs, ends_at, index),
        denied=first.denial,
    )


def _carried(group: _Group, index: Index) -> str:
    """How many reports of how many outlets carry this answer."""
    statements = [index.statements[name] for name in group.statements]
    reports = {statement.report for statement in statements}
    outlets = count_outlets(map(index.report_of, statements))
    return f"{plural(len(reports), 'report')}, {plural(outlets, 'outlet')}"
