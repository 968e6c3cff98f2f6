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
    report of it. A report's own words are left as they are: they are no utterance of another day.
    """
    said: dict[str, Said] = {}
    for origin in origins:
        members = [told for told in desk.of(origin.statements) if told.actor is not None]
        when = _occasion(members)
        if when is not None:
            said.update({told.id: when for told in members if not told.dated})
    told = tuple(replace(each, said=said[each.id]) if each.id in said else each for each in desk.told)
    return replace(desk, told=told, by_id={each.id: each for each in told})


def _occasion(members: Iterable[Told]) -> Said | None:
    """The first day told in words, else the first day of publication."""
    ranked = sorted(
        (not told.dated, told.said[1] or told.said[0], told.said[0] or told.said[1], told.said)
        for told in members
        if told.said != (None, None)
    )
    return ranked[0][3] if ranked else None
