"""undecided: the detail that would decide is missing, and is named."""

from parallax.reconcile.parties import ONE_SIDE
from parallax.reconcile.relations.narrower import grown_and_wider
from parallax.reconcile.relations.pair import ONE_EVENT, FigurePair, Verdict
from parallax.reconcile.subject_words import ABOARD

ALIKE = 0.6
"""Share of the lesser statement's content that must stand in the other for one matter, where both count the same."""


def scope_unstated(pair: FigurePair) -> Verdict | None:
    """Only one says what time or place it covers, and the count is not of harm done by the event at hand."""
    if pair.statements.one_origin:
        return None
    if grown_and_wider(pair) and not pair.one_extent and not pair.values.agrees:
        return _missing("whether the count grew or covers more", pair.places.why)
    if pair.windows.kind == "unstated" and not pair.running and not pair.first.subject.measured:
        return _missing("the time covered", pair.windows.why)
    aboard = pair.first.subject.state == pair.second.subject.state == ABOARD
    if (
        pair.places.kind == "unstated"
        and not pair.values.agrees
        and not aboard
        and not (pair.places.wide and pair.running)
    ):
        return _missing("the place counted in", pair.places.why)
    return None


def undecided(pair: FigurePair) -> Verdict:
    """What is left: what would decide, in the order in which a desk would ask."""
    if pair.values.kind == "loose":
        return _missing("the exact count behind a bound", pair.values.why)
    if pair.windows.kind in {"neither", "unstated"} and pair.first.subject.growing:
        return _missing("the time covered", pair.windows.why)
    if pair.places.kind in {"neither", "unstated"}:
        return _missing("the place counted in", pair.places.why)
    if pair.event < ONE_EVENT:
        return _missing("whether one event is meant", "the sentences share few words")
    return _missing("which was said later", "the days do not tell")


def could_be_mistaken(pair: FigurePair) -> bool:
    """True where a reader would set the two beside each other: one kind of harm or act, or one thing by one name.

    Two reports' own voices on a plain count are left apart, and so are sentences that share nothing beside it.
    """
    one, other = pair.first.subject, pair.second.subject
    if one.state is not None and one.state == other.state:
        return True
    if pair.statements.parties.bond in ONE_SIDE:
        return one.dimension != "count" or one.counted == other.counted
    if pair.statements.parties.bond == "voice" and not one.measured:
        return False
    if one.words.head is not None and one.words == other.words and pair.statements.shared.held >= ALIKE:
        return True
    if one.dimension in {"count", "person"} and not (one.words.head == other.words.head or pair.event >= 2 * ONE_EVENT):
        return False
    return pair.event >= ONE_EVENT


def _missing(detail: str, why: str) -> Verdict:
    return Verdict("undecided", "missing", (why,), missing=detail)
