"""An old count in a late report: no update, though the report is the later one."""

from collections.abc import Sequence
from dataclasses import replace

from parallax.nouns.relation import Relation
from parallax.reconcile.told import Held, Told

MISSING = "whether the later report gives an older count"


def without_stale(relation: Relation, group: Sequence[Held]) -> Relation:
    """The relation; undecided where an update leads back to a count that its speaker gave before.

    The newer figure has no day of its own, and the same speaker gave the same number before the older one was said.
    """
    if relation.type != "update" or relation.how == "correction":
        return relation
    held = {counted.figure.id: (told, counted) for told, counted in group}
    (old, _), (new, counted) = held[relation.source], held[relation.target]
    if new.dated or new.actor is None:
        return relation
    before = any(
        told.actor is not None
        and told.actor.id == new.actor.id
        and each.figure.range == counted.figure.range
        and _earlier(told, old)
        for told, each in group
    )
    if not before:
        return relation
    why = (*relation.why, f"the same speaker gave “{counted.figure.text}” before")
    return replace(relation, type="undecided", how="missing", missing=MISSING, why=why)


def _earlier(one: Told, other: Told) -> bool:
    first, second = one.said[1], other.said[0]
    return first is not None and second is not None and first < second
