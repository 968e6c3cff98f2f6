"""A speaker who said that something could not yet be told, and later tells of it."""

import re

from parallax.reconcile.relations.gists import common
from parallax.reconcile.told import Told

OPEN = re.compile(
    r"\btoo (?:soon|early) to (?:say|tell|know)\b|\bnot yet (?:known|clear|established|determined|decided|say|know)\b"
    r"|\bunclear\b|\bunknown\b"
    r"|\b(?:has|have|had) not (?:yet )?been (?:established|determined|decided)\b|\b(?:could|can) ?not yet (?:be )?(?:say|said|tell|told)\b"
    r"|\bnothing (?:could|can) (?:yet )?be said\b|\byet to be (?:established|determined|decided)\b",
    re.IGNORECASE,
)
HELD, WEIGHT = 0.5, 0.5
"""Share of the lesser statement's content, and weight in common, from which it is that which was open."""


def no_longer_open(earlier: Told, later: Told) -> str | None:
    """The reason why the later of two statements of one speaker answers what the earlier left open."""
    if not OPEN.search(earlier.statement.text) or OPEN.search(later.statement.text):
        return None
    if earlier.gist is None or later.gist is None:
        return None
    shared = common(earlier.gist, later.gist)
    if shared.held < HELD or shared.weight < WEIGHT:
        return None
    return "the earlier says that it could not yet be told"
