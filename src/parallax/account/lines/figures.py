"""Figures side by side: the latest first, the earlier and the differing beside it, never an average."""

from dataclasses import dataclass
from datetime import date

from parallax.account.holdings import Holdings
from parallax.account.lines.told import LONGEST, sentence
from parallax.account.weighing import soft
from parallax.account.wording import Speakers, capital, carried, on_day, quote
from parallax.nouns.account import Line
from parallax.nouns.figure import Figure
from parallax.nouns.point import Point
from parallax.nouns.statement import Statement

MOST = 4
"""Values in one line; the point itself holds them all."""
FIGURE_ROOM = 60


@dataclass(frozen=True, slots=True)
class Said:
    """One value, and the statement that gives it best."""

    figure: Figure
    statement: Statement
    ids: tuple[str, ...]


def figures_line(point: Point, held: Holdings, speakers: Speakers) -> Line | None:
    """ "People killed: “24” said A on 3 July; “at least 5” said B." One value alone is told in the words around it."""
    values = _values(point, held)
    if not values:
        return None
    if len(values) == 1:
        only = values[0]
        return Line(capital(sentence(only.statement, held, speakers, carried(held, only.ids))), only.ids)
    label = "Disputed: " if "disputed" in point.flags else ""
    text = f"{label}{point.title}:"
    ids: list[str] = []
    for at, value in enumerate(values[:MOST]):
        part = f"{';' if at else ''} {quote(value.figure.text, FIGURE_ROOM)} said {speakers.name(value.statement)}"
        part = part.rstrip(",") + on_day(value.statement) + carried(held, value.ids)
        if at >= 2 and len(text) + len(part) > LONGEST:
            break
        text += part
        ids += value.ids
    return Line(capital(text) + ".", tuple(dict.fromkeys(ids)))


def _values(point: Point, held: Holdings) -> list[Said]:
    """Each value of the point once, by its origin's clearest statement: latest first, then by how many reports carry it."""
    groups: dict[tuple[object, ...], list[Figure]] = {}
    for ident in point.figures:
        figure = held.figures[ident]
        if soft(held.statements[figure.statement]):
            continue
        key = (held.origin_of[figure.statement], figure.range.low, figure.range.high)
        groups.setdefault(key, []).append(figure)
    found = [_said(figures, held) for figures in groups.values()]
    return sorted(found, key=lambda said: _rank(said, point, held))


def _said(figures: list[Figure], held: Holdings) -> Said:
    ranked = sorted(figures, key=lambda figure: _clear(figure, held))
    ids = tuple(dict.fromkeys(figure.statement for figure in ranked))
    return Said(ranked[0], held.statements[ranked[0].statement], ids[:MOST])


def _clear(figure: Figure, held: Holdings) -> tuple[object, ...]:
    statement = held.statements[figure.statement]
    return (held.actor_of(statement) is None, not statement.quoted, statement.headline, figure.id)


def _rank(said: Said, point: Point, held: Holdings) -> tuple[object, ...]:
    replaced = {relation.source for relation in point.relations if relation.type in {"update", "narrower"}}
    reports, _, _ = held.reach(said.ids)
    own = held.actor_of(said.statement) is None
    return (said.figure.id in replaced, own, -_day(said.statement, held).toordinal(), -reports, said.figure.id)


def _day(statement: Statement, held: Holdings) -> date:
    if statement.said is not None and statement.said.end is not None:
        return statement.said.end.date()
    when = held.reports[statement.report].published.when
    return when.date() if when else date.min
