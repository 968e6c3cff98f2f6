"""update by correction: whoever told a count takes it back and tells another."""

from parallax.nouns.statement import Statement
from parallax.reconcile.relations.pair import FigurePair, Verdict
from parallax.reconcile.told import Told


def correction(pair: FigurePair) -> Verdict | None:
    """From the count that is taken back to the one that stands; None where nothing is taken back, or another thing counted.

    Whichever way the count goes, and whatever the days tell: the notice itself says which of the two stands.
    """
    first, second = pair.statements.first, pair.statements.second
    if pair.values.agrees or pair.unlike or "apart" in {pair.windows.kind, pair.places.kind}:
        return None
    for old, new in ((first, second), (second, first)):
        if old.taken_back is not None and new.taken_back is None and _stands(new, old, old.taken_back):
            why = f"taken back: “{old.taken_back.text}”"
            return Verdict("update", "correction", (why,), turned=old is second)
    return None


def _stands(new: Told, old: Told, notice: Statement) -> bool:
    """True for what the correcting report tells, and for what its outlet or the same speaker tells no earlier."""
    if new.report.id == notice.report:
        return True
    own = new.report.outlet is not None and new.report.outlet == old.report.outlet
    same = own or (new.actor is not None and old.actor is not None and new.actor.id == old.actor.id)
    before, after = old.said[1], new.said[0]
    return same and before is not None and after is not None and before < after
