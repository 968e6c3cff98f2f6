"""update or conflict: one voice names the other's number and says that it is not so ("nine, not two")."""

import re

from parallax.reconcile.parties import ONE_SIDE
from parallax.reconcile.relations.pair import FigurePair, Verdict
from parallax.reconcile.told import Counted, Told
from parallax.values.quantity import find_numbers

NOT = re.compile(
    r"\b(?:not|rather than|instead of)\s+(?:(?:last|take|cost|number|exceed)\s+)?(?:the\s+)?$", re.IGNORECASE
)
REACH = 24


def not_but(pair: FigurePair) -> Verdict | None:
    """The one that says "not so many" of the other's number gives another number of the same.

    It updates the other where the same side, or the same outlet in its own voice, tells it no earlier; else the two conflict.
    """
    if pair.values.kind != "incompatible" or pair.statements.one_origin:
        return None
    told = pair.statements
    for new, number, old, other, first in (
        (told.first, pair.first, told.second, pair.second, True),
        (told.second, pair.second, told.first, pair.first, False),
    ):
        if rejects(new, number, other):
            why = (f"“{new.statement.text[:80]}” says that it is not {other.figure.text}",)
            own = told.parties.bond in ONE_SIDE or _one_outlet(new, old)
            if own and told.later is not (not first):
                return Verdict("update", "correction", why, turned=first)
            return Verdict("conflict", "values", why)
    return None


def rejects(told: Told, number: Counted, other: Counted) -> bool:
    """True where a statement that gives `number` says "not" before the very number that `other` is."""
    text = told.statement.text
    if "not" not in text and "rather" not in text and "instead" not in text:
        return False
    wanted = other.figure.range.low
    return any(
        each.low == wanted
        and each.low != number.figure.range.low
        and NOT.search(text[max(0, each.span.start - REACH) : each.span.start])
        for each in find_numbers(text)
    )


def _one_outlet(one: Told, other: Told) -> bool:
    own = one.actor is None and other.actor is None
    return own and one.report.outlet is not None and one.report.outlet == other.report.outlet
