"""The day of an utterance, from all its tellings."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from parallax.nouns.origin import Origin
from parallax.reconcile.told import Desk, Told

Said = tuple[date | None, date | None]


def with_occasions(desk: Desk, origins: Sequence[Origin]) -> Desk:
    """The desk with each utterance said on one day, however late some of its tellings are.

    What a report tells without its day was said on the day that another telling of it gives, and no later than the first
    report of it. A report's own line that sums up one speaker's words speaks for that speaker, of that day.
    """
    changed: dict[str, Told] = {}
    for origin in origins:
        told = desk.of(origin.statements)
        named = [each for each in told if each.actor is not None]
        when = _occasion(named)
        if when is not None:
            changed |= {each.id: replace(each, said=when) for each in named if not each.dated}
            changed |= {each.id: _with_voice(each, named[0], when) for each in told if each.statement.own_voice}
    laid = tuple(changed.get(each.id, each) for each in desk.told)
    return replace(desk, told=laid, by_id={each.id: each for each in laid})


def _with_voice(line: Told, spoken: Told, when: Said) -> Told:
    return replace(line, actor=spoken.actor, side=spoken.side, said=when)


def _occasion(members: Iterable[Told]) -> Said | None:
    """The first day told in words, else the first day of publication."""
    ranked = sorted(
        (not told.dated, told.said[1] or told.said[0], told.said[0] or told.said[1], told.said)
        for told in members
        if told.said != (None, None)
    )
    return ranked[0][3] if ranked else None
