"""update: what is measured anew, and told again on a later day: a closing price, a stake, an offer, a debt."""

from parallax.reconcile.alignment.gist import CAPITAL
from parallax.reconcile.alignment.stems import stem, tokens
from parallax.reconcile.alignment.weights import weight
from parallax.reconcile.holdings import STAKE
from parallax.reconcile.parties import opposed
from parallax.reconcile.relations.pair import FigurePair, Verdict
from parallax.reconcile.told import Counted, Told

RUMOUR = frozenset("rumour rumours rumoured rumor rumors rumored speculation unconfirmed".split()) | {
    "is said to",
    "was said to",
}
"""Hedges of what replaces nothing."""
PRICES = 2.0
"""How many times the one the other of two prices by the piece is at most."""


def one_measure(one: Told, first: Counted, other: Told, second: Counted) -> bool:
    """True for two numbers in one unit that measure the same of the same, by the names beside them."""
    a, b = first.subject, second.subject
    if a.measure is None or a.measure != b.measure or one.report.id == other.report.id:
        return False
    if not _like_units(first, second) or (a.part != b.part and a.dimension != "percent"):
        return False
    whose, its = _named(one, first), _named(other, second)
    return bool(whose & its) or (a.measure != STAKE and not (whose and its))


def measured_alike(one: Told, other: Told) -> list[tuple[Counted, Counted]]:
    """The pairs of their numbers that measure one thing."""
    return [(a, b) for a in one.figures for b in other.figures if one_measure(one, a, other, b)]


def _like_units(first: Counted, second: Counted) -> bool:
    """One unit; of two prices near each other one may leave out that it is by the piece."""
    one, other = first.figure, second.figure
    if first.subject.dimension == "person":
        return True
    low, high = sorted((one.range.low or 0.0, other.range.low or 0.0))
    return one.unit == other.unit and (one.per == other.per or (None in {one.per, other.per} and high < PRICES * low))


def measured_again(pair: FigurePair) -> Verdict | None:
    """The later of two measures of one thing, by voices that are no opponents."""
    told = pair.statements
    if told.later is None or told.one_origin or pair.values.kind != "incompatible" or pair.windows.kind == "same":
        return None
    if any(word in RUMOUR for each in (told.first, told.second) for word in each.statement.hedges):
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
