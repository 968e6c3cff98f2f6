"""update: what is measured anew, and told again on a later day: a closing price, a stake, an offer, a debt."""

from parallax.reconcile.alignment.gist import CAPITAL
from parallax.reconcile.alignment.stems import stem, tokens
from parallax.reconcile.alignment.weights import weight
from parallax.reconcile.parties import opposed
from parallax.reconcile.relations.pair import FigurePair, Verdict
from parallax.reconcile.told import Counted, Told

HELD = "stake"
"""What many hold of one thing, so that whose it is must be told."""


def one_measure(one: Told, first: Counted, other: Told, second: Counted) -> bool:
    """True for two numbers in one unit that measure the same of the same, by the names beside them."""
    a, b = first.subject, second.subject
    if a.measure is None or a.measure != b.measure or one.report.id == other.report.id:
        return False
    if first.figure.unit != second.figure.unit and a.dimension != "person":
        return False
    if first.figure.per != second.figure.per:
        return False
    whose, its = _named(one, first), _named(other, second)
    return bool(whose & its) or (a.measure != HELD and not (whose and its))


def measured_again(pair: FigurePair) -> Verdict | None:
    """The later of two measures of one thing, by voices that are no opponents."""
    told = pair.statements
    if told.later is None or told.one_origin or pair.values.kind != "incompatible" or pair.windows.kind == "same":
        return None
    if opposed(told.first, told.second) or not one_measure(told.first, pair.first, told.second, pair.second):
        return None
    newer = pair.first if told.later else pair.second
    why = (f"“{newer.figure.text}” was said later", f"both tell the {newer.subject.measure}")
    return Verdict("update", "later", why, turned=told.later)


def _named(told: Told, counted: Counted) -> frozenset[str]:
    """Stems of the names before a number in its statement, else of who speaks."""
    text = told.statement.text
    at = text.find(counted.figure.text)
    names = " ".join(CAPITAL.findall(text[: max(at, 0)])) or " ".join(told.actor.names if told.actor else ())
    return frozenset(stem(word) for word in tokens(names) if weight(word) > 0)
