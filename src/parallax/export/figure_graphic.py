"""The charts of one point: what its table tells, drawn; answers in units that can't be compared on charts of their own."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from parallax.charts import draw_figures, draw_key
from parallax.charts.marks import FigureChart, Mark, Series, tell_bounds
from parallax.charts.shapes import TONES
from parallax.export.index import Index
from parallax.export.view import Answer, PointView, Words
from parallax.export.visible import one_line
from parallax.export.wording import tell_said
from parallax.nouns.figure import Figure
from parallax.nouns.range import Range
from parallax.nouns.statement import Statement
from parallax.values.unit import factor, is_currency

COUNTS = ("person", "count")
"""Units that count: a number without a noun may count what another counts with one."""


COMPARED = frozenset({"agree", "conflict", "update"})
OPEN = frozenset({"undecided"})
PARTED = frozenset({"different-scope", "narrower"})
"""Relations of figures that speak of one thing in one scope, of those that may, and of those that don't."""

LONGEST = 16
"""How long the words of a figure in another unit than the axis' may be to stand beside its mark, in letters."""


@dataclass(frozen=True, slots=True)
class Key:
    """What a shape and line stand for: `letters` are the answers drawn so, `swatch` is an SVG element."""

    swatch: str
    speaker: str
    side: str | None
    letters: tuple[str, ...]
    covers: str


@dataclass(frozen=True, slots=True)
class Panel:
    """A chart, as an SVG element and as what it is drawn from, and what its shapes stand for."""

    svg: str
    keys: tuple[Key, ...]
    chart: FigureChart


@dataclass(frozen=True, slots=True)
class PointGraphic:
    """A point's charts, the id of the table that tells the same, and the letters of answers that no chart draws."""

    panels: tuple[Panel, ...]
    twin: str
    left_out: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Drawn:
    """An answer with the figure and statement that it shows."""

    answer: Answer
    figure: Figure
    statement: Statement
    when: datetime | None
    outlets: int


def draw_point(point: PointView, words: Mapping[int, Words], index: Index, ident: str) -> PointGraphic:
    """A panel for what can stand on one axis, where two answers can; `words` by number, `ident` begins the ids."""
    twin = f"{ident}-twin"
    found = [drawn for answer in point.rows if (drawn := _drawn(point, answer, words, index)) is not None]
    groups = [group for group in _alike(found) if len(group) > 1]
    letters = {each.answer.letter for group in groups for each in group}
    panels = (_panel(point, group, index, f"{ident}-{place}", twin) for place, group in enumerate(groups, start=1))
    left_out = (answer.letter for answer in point.rows if answer.letter not in letters)
    return PointGraphic(tuple(panels), twin, tuple(left_out))


def _drawn(point: PointView, answer: Answer, words: Mapping[int, Words], index: Index) -> _Drawn | None:
    """The figure of an answer, by its words and when it was said."""
    mine = {words[number].statement for number in answer.numbers if number in words}
    figures = [index.figures[name] for name in index.points[point.id].figures if name in index.figures]
    figures = [
        figure
        for figure in figures
        if figure.statement in mine and one_line(figure.text) == answer.figure and figure.range != Range(None, None)
    ]
    if not figures:
        return None
    statements = {figure.id: index.statements[figure.statement] for figure in figures}
    told = {name: tell_said(each, index.report_of(each), exact=False) for name, each in statements.items()}
    figure = min(figures, key=lambda figure: told[figure.id] != answer.said)
    statement = statements[figure.id]
    outlets = {words[number].outlet for number in answer.numbers if number in words}
    return _Drawn(answer, figure, statement, _when(statement, index), len(outlets))


def _when(statement: Statement, index: Index) -> datetime | None:
    """When it was said, else published, in local time as written; the middle of a day that is all that is known."""
    said, report = statement.said, index.report_of(statement)
    when = said.start or said.end if said else None
    if said is None or when is None:
        when = report.published.when if report else None
        exact = report is not None and report.published.precision == "minute"
    else:
        exact = said.precision in ("minute", "hour")
    if when is None:
        return None
    return when.replace(tzinfo=None) if exact else when.replace(hour=12, minute=0, second=0, tzinfo=None)


def _alike(found: Sequence[_Drawn]) -> list[list[_Drawn]]:
    """Answers whose figures can stand on one axis: those that are set against or alike, or replaced, and with them those of
    which it is not told that they are of another scope; what is undecided is drawn, and marked.
    """
    groups: list[list[_Drawn]] = []
    for part in _compared(found):
        group = next((each for each in groups if _on_one_axis(each, part)), None)
        if group is None:
            groups.append(part)
        else:
            group += part
    order = {drawn.answer.letter: place for place, drawn in enumerate(found)}
    return [sorted(group, key=lambda drawn: order[drawn.answer.letter]) for group in groups]


def _compared(found: Sequence[_Drawn]) -> list[list[_Drawn]]:
    """Answers parted where no relation leads from one to another that sets both against, or alike, or in succession."""
    parts: list[list[_Drawn]] = []
    for drawn in found:
        near = [
            part for part in parts if any(_related(each, drawn, COMPARED) and _measure(each, drawn) for each in part)
        ]
        parts = [part for part in parts if part not in near] + [[each for part in near for each in part] + [drawn]]
    order = {drawn.answer.letter: place for place, drawn in enumerate(found)}
    return sorted(parts, key=lambda part: min(order[drawn.answer.letter] for drawn in part))


def _on_one_axis(group: Sequence[_Drawn], part: Sequence[_Drawn]) -> bool:
    pairs = [(one, other) for one in group for other in part]
    if not all(_measure(one, other) and not _related(one, other, PARTED) for one, other in pairs):
        return False
    return any(_related(one, other, OPEN) or _counted(one) == _counted(other) for one, other in pairs)


def _counted(drawn: _Drawn) -> tuple[str | None, str | None]:
    return drawn.figure.counted, drawn.figure.state


def _measure(one: _Drawn, other: _Drawn) -> bool:
    """Both measure the same, if in other units."""
    same = (one.figure.change, one.figure.per) == (other.figure.change, other.figure.per)
    return same and _times(one.figure.unit, other.figure.unit) is not None


def _related(one: _Drawn, other: _Drawn, types: frozenset[str]) -> bool:
    return any(each.type in types and other.answer.letter in each.others for each in one.answer.standings)


def _times(unit: str, axis: str) -> float | None:
    """How many of the axis' unit one of a figure's is; None where they don't measure the same."""
    return 1.0 if unit in COUNTS and axis in COUNTS else factor(unit, axis)


def _panel(point: PointView, group: Sequence[_Drawn], index: Index, ident: str, twin: str) -> Panel:
    units = Counter(drawn.figure.unit for drawn in group)
    axis = max(units, key=lambda unit: (units[unit], unit))
    sides = _sides(index)
    rows = _rows(group, index)
    dashes = _dashes(rows, sides)
    series = [
        Series(_tone(row, sides), dash, tuple(_mark(drawn, axis) for drawn in row))
        for row, dash in zip(rows, dashes, strict=True)
    ]
    chart = FigureChart(point.title, _tell_axis(group[0].figure, axis, len(units)), tuple(series))
    return Panel(draw_figures(chart, ident, twin), _keys(rows, dashes, sides), chart)


def _tell_axis(figure: Figure, axis: str, units: int) -> str:
    parts = [
        "" if axis in (*COUNTS, "magnitude") else f"in {tell_unit(axis)}",
        f"per {figure.per}" if figure.per else "",
        {"up": "an increase", "down": "a decrease"}.get(figure.change or "", ""),
        "other units converted for drawing alone" if units > 1 and axis not in COUNTS else "",
    ]
    return one_line("; ".join(part for part in parts if part))


def tell_unit(unit: str) -> str:
    """A unit as an axis names it: "km²", "EUR", "minutes", "feet"; a word of several parts, or a sign, as it is."""
    if is_currency(unit):
        return unit.upper()
    plain = {"km2": "km²", "foot": "feet", "inch": "inches"}
    return plain.get(unit, f"{unit}s" if len(unit) > 3 and unit.isalpha() else unit)


def _sides(index: Index) -> dict[str, int]:
    """The place of each side that is a party, the same as that of the shape beside its name."""
    names = [one_line(side.name) for side in index.sides.values() if not side.observer]
    return {name: place % TONES for place, name in enumerate(names)}


def _rows(group: Sequence[_Drawn], index: Index) -> list[list[_Drawn]]:
    """Answers of one speaker and scope, in the order in which they were said; rows by their first letter."""
    rows: list[list[_Drawn]] = []
    for drawn in group:
        row = next((row for row in rows if any(_one_line(other, drawn, index) for other in row)), None)
        if row is None:
            rows.append([drawn])
        else:
            row.append(drawn)
    order = {drawn.answer.letter: place for place, drawn in enumerate(group)}
    for row in rows:
        row.sort(key=lambda drawn: (drawn.when is None, drawn.when or datetime.max, order[drawn.answer.letter]))
    parted = [part for row in rows for part in _part(row)]
    return sorted(parted, key=lambda row: min(order[drawn.answer.letter] for drawn in row))


def _part(row: Sequence[_Drawn]) -> list[list[_Drawn]]:
    """The row, and by themselves those that don't go on from what stands before them."""
    line: list[_Drawn] = [row[0]]
    apart: list[list[_Drawn]] = []
    for drawn in row[1:]:
        if _goes_on(line, drawn):
            line.append(drawn)
        else:
            apart.append([drawn])
    return [line, *apart]


def _goes_on(line: Sequence[_Drawn], drawn: _Drawn) -> bool:
    """Neither another value of the same time, nor an undated one that an earlier value was: an old figure retold."""
    last, bounds = line[-1], drawn.figure.range
    if bounds == last.figure.range:
        return True
    if last.when == drawn.when and not _updates(last, drawn):
        return False
    return drawn.statement.said is not None or bounds not in [other.figure.range for other in line]


def _one_line(one: _Drawn, other: _Drawn, index: Index) -> bool:
    """One named speaker, and one scope or a later figure that replaces the earlier."""
    if one.answer.speaker != other.answer.speaker or not all(_named(drawn, index) for drawn in (one, other)):
        return False
    return _updates(one, other) or (_scope(one.figure) == _scope(other.figure) and one.when != other.when)


def _updates(one: _Drawn, other: _Drawn) -> bool:
    """One replaces the other."""
    return any(
        standing.type == "update" and other.answer.letter in standing.others for standing in one.answer.standings
    )


def _named(drawn: _Drawn, index: Index) -> bool:
    """Speakers whom nobody names may be several, even where the words for them are the same."""
    actor = index.actors.get(drawn.statement.speaker or "")
    return drawn.statement.own_voice if actor is None else actor.kind != "unnamed"


def _scope(figure: Figure) -> tuple[object, ...]:
    return (figure.window, figure.place, figure.part_of, figure.state)


def _dashes(rows: Sequence[Sequence[_Drawn]], sides: Mapping[str, int]) -> list[int]:
    """A kind of line for each row of several answers, counted within a side."""
    counted: Counter[int | None] = Counter()
    dashes = []
    for row in rows:
        tone = _tone(row, sides)
        dashes.append(counted[tone] if len(row) > 1 else 0)
        counted[tone] += len(row) > 1
    return dashes


def _tone(row: Sequence[_Drawn], sides: Mapping[str, int]) -> int | None:
    return sides.get(row[0].answer.side or "")


def _mark(drawn: _Drawn, axis: str) -> Mark:
    figure, answer = drawn.figure, drawn.answer
    times = _times(figure.unit, axis) or 1.0
    low, high = (None if end is None else end * times for end in (figure.range.low, figure.range.high))
    label = tell_bounds(figure.range)
    if times != 1.0:
        label = answer.figure if len(answer.figure) <= LONGEST else f"{label} {one_line(tell_unit(figure.unit))}"
    return Mark(
        answer.letter,
        Range(low, high, figure.range.comparator),
        label,
        tell_answer(answer),
        drawn.when,
        drawn.outlets,
        any(standing.type == "undecided" for standing in answer.standings),
    )


def tell_answer(answer: Answer) -> str:
    """All that the table tells of an answer, in a line; for an undecided one, what is missing."""
    undecided = [standing.told for standing in answer.standings if standing.type == "undecided"]
    carried = [f"in {answer.carried}"] if len(answer.numbers) > 1 else []
    covers = [answer.covers] if answer.covers else []
    parts = [f"said {answer.said}", *covers, *carried, *undecided]
    return f"{answer.letter}: {answer.speaker}, “{answer.figure}”, {'; '.join(parts)}"


def _keys(rows: Sequence[Sequence[_Drawn]], dashes: Sequence[int], sides: Mapping[str, int]) -> tuple[Key, ...]:
    """An entry a line, then one for what a speaker says once each."""
    keys: list[Key] = []
    single: dict[tuple[str, str | None], list[str]] = {}
    for row, dash in zip(rows, dashes, strict=True):
        first = row[0].answer
        letters = tuple(drawn.answer.letter for drawn in row)
        if len(row) > 1:
            keys.append(Key(draw_key(_tone(row, sides), dash), first.speaker, first.side, letters, first.covers))
        else:
            single.setdefault((first.speaker, first.side), []).extend(letters)
    for (speaker, side), found in single.items():
        keys.append(Key(draw_key(sides.get(side or ""), None), speaker, side, tuple(found), ""))
    return tuple(keys)
