"""conflict: what cannot both hold: values, a denial, or words that give one act another character."""

from parallax.reconcile.origins.details import directions_clash
from parallax.reconcile.relations.characters import opposite_characters
from parallax.reconcile.relations.pair import ONE_EVENT, FigurePair, StatementPair, Verdict

DENIED = 0.3
"""Share of a denial's content that stands in what it denies."""
DENIED_WEIGHT = 1.5


def conflict(pair: FigurePair) -> Verdict | None:
    """Values of one thing, in one scope, of which only one can hold."""
    told = pair.statements
    if told.one_origin:
        return None
    if pair.values.agrees and pair.first.subject.role == "distance" and directions_clash(told.first, told.second):
        return Verdict("conflict", "direction", ("the same distance in another direction",))
    if pair.values.kind != "incompatible" or not _comparable(pair):
        return None
    return Verdict("conflict", "values", (pair.values.why, told.parties.why))


def _comparable(pair: FigurePair) -> bool:
    """Scope told alike, or neither told and one event meant."""
    if pair.windows.kind == "unstated" and not pair.first.subject.toll:
        return False
    if pair.places.kind == "unstated" and not _wide(pair):
        return False
    return pair.event >= ONE_EVENT


def _wide(pair: FigurePair) -> bool:
    """A place told by one alone leaves the scope open, unless it is as large as a region."""
    stated = pair.places.stated
    return stated is not None and stated.precision in {"region", "country"}


def conflict_in_words(pair: StatementPair) -> Verdict | None:
    """A denial against what it denies, or two characters of one act, from two origins."""
    if pair.one_origin:
        return None
    return _denial(pair) or _character(pair)


def _denial(pair: StatementPair) -> Verdict | None:
    first, second = pair.first.statement, pair.second.statement
    if first.denial == second.denial or first.caveat or second.caveat:
        return None
    denial, told = (first, second) if first.denial else (second, first)
    if denial.about == told.id:
        return Verdict("conflict", "denial", ("one denies the other",))
    if pair.parties.bond in {"speaker", "spokesman"}:
        return None
    denying = pair.first if first.denial else pair.second
    held = pair.shared.weight / denying.sketch.total if denying.sketch.total else 0.0
    if held >= DENIED and pair.shared.weight >= DENIED_WEIGHT:
        return Verdict("conflict", "denial", (f"one denies what the other tells: {', '.join(pair.shared.shared[:5])}",))
    return None


def _character(pair: StatementPair) -> Verdict | None:
    if pair.parties.bond in {"speaker", "spokesman", "side"}:
        return None
    why = opposite_characters(pair.first, pair.second, pair.shared)
    return Verdict("conflict", "character", (why,)) if why else None
