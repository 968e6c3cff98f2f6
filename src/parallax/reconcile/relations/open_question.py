"""What could not yet be told: two who say so of one thing, and a speaker who tells it later."""

import re

from parallax.reconcile.relations.gists import common
from parallax.reconcile.told import Told
from parallax.values.memo import TEXTS, memo

OPEN = re.compile(
    r"\btoo (?:soon|early) to (?:say|tell|know)\b|\bnot yet (?:known|clear|established|determined|decided|say|know)\b"
    r"|\bunclear\b|\bunknown\b"
    r"|\b(?:has|have|had) not (?:yet )?been (?:established|determined|decided)\b|\b(?:could|can) ?not yet (?:be )?(?:say|said|tell|told)\b"
    r"|\bnothing (?:could|can) (?:yet )?be said\b|\byet to be (?:established|determined|decided)\b",
    re.IGNORECASE,
)
HELD, WEIGHT = 0.5, 0.5
"""Share of the lesser statement's content, and weight in common, from which it is that which was open."""


def both_open(one: Told, other: Told) -> str | None:
    """The reason why two say of one thing that it could not yet be told."""
    if not (_is_open(one.statement.text) and _is_open(other.statement.text)) or not _of_one_thing(one, other):
        return None
    return "both say that it can't be told yet"


def no_longer_open(earlier: Told, later: Told) -> str | None:
    """The reason why the later of two statements of one speaker answers what the earlier left open."""
    if not _is_open(earlier.statement.text) or _is_open(later.statement.text):
        return None
    return "the earlier says that it could not yet be told" if _of_one_thing(earlier, later) else None


@memo(TEXTS)
def _is_open(text: str) -> bool:
    return OPEN.search(text) is not None


def _of_one_thing(one: Told, other: Told) -> bool:
    if one.gist is None or other.gist is None:
        return False
    shared = common(one.gist, other.gist)
    return shared.held >= HELD and shared.weight >= WEIGHT
