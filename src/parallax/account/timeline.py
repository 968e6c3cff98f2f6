"""When → line: what happened or was said, by the day the texts tell."""

from datetime import datetime

from parallax.account.holdings import Holdings
from parallax.account.lines.told import clearest, sentence
from parallax.account.weighing import soft
from parallax.account.wording import Speakers, capital, carried, single_day
from parallax.nouns.account import Line
from parallax.nouns.interval import Interval
from parallax.nouns.statement import Statement

LONGEST = 60
"""Lines; beyond them the points hold the rest."""


def compose_timeline(held: Holdings) -> tuple[Line, ...]:
    """A line an origin whose day is told, the oldest first; what no text dates is left out."""
    found: list[tuple[Interval, Statement, tuple[str, ...]]] = []
    for ids in held.members.values():
        told = [held.statements[ident] for ident in ids if not soft(held.statements[ident])]
        dated = [each for each in told if _when(each) is not None]
        if dated:
            best = clearest(dated, held)
            when = _when(best)
            if when is not None:
                found.append((when, best, (best.id, *[ident for ident in ids if ident != best.id])))
    found.sort(key=lambda each: (each[0].start or datetime.min, each[0].end or datetime.max, each[1].id))
    speakers = Speakers(held)
    return tuple(
        Line(
            capital(
                sentence(best, held, speakers, carried(held.reach(ids)), day=single_day(when) != single_day(best.said))
            ),
            ids,
            when,
        )
        for when, best, ids in found[:LONGEST]
    )


def _when(statement: Statement) -> Interval | None:
    when = statement.happened or statement.said
    return when if when is not None and when.start is not None else None
