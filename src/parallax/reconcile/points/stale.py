"""An old count in a late report: no update, though the report is the later one."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from parallax.nouns.range import Range
from parallax.nouns.relation import Relation
from parallax.reconcile.told import Held

MISSING = "whether the later report gives an older count"


Given = Mapping[tuple[str, Range], date]
"""By speaker (id) and number the last day on which it can have been said first."""


def first_given(group: Iterable[Held]) -> Given:
    """When each speaker first gave each number, of those whose days are known."""
    found: dict[tuple[str, Range], date] = {}
    for told, counted in group:
        if told.actor is not None and told.said[1] is not None:
            key = told.actor.id, counted.figure.range
            found[key] = min(told.said[1], found.get(key, date.max))
    return found


def without_stale(relation: Relation, one: Held, other: Held, given: Given) -> Relation:
    """The relation of two figures; undecided where an update leads back to a count that its speaker gave before.

    The newer figure has no day of its own, and the same speaker gave the same number before the older one was said.
    """
    if relation.type != "update" or relation.how == "correction":
        return relation
    (old, _), (new, counted) = (one, other) if relation.source == one[1].figure.id else (other, one)
    if new.dated or new.actor is None or old.said[0] is None:
        return relation
    if given.get((new.actor.id, counted.figure.range), date.max) >= old.said[0]:
        return relation
    why = (*relation.why, f"the same speaker gave “{counted.figure.text}” before")
    return replace(relation, type="undecided", how="missing", missing=MISSING, why=why)
