"""different-scope: window, place or referent differ by the words; neither agreement nor conflict."""

from parallax.reconcile.alignment.as_written import stems, written
from parallax.reconcile.days import compare_windows
from parallax.reconcile.parties import ONE_SIDE
from parallax.reconcile.relations.pair import FigurePair, Verdict
from parallax.reconcile.subject_part import SOME
from parallax.reconcile.told import Counted, Told, days


def different_scope(pair: FigurePair) -> Verdict | None:
    """Another window, another place, another group, or an amount that is told as being beside another."""
    return _window(pair) or _before(pair) or _place(pair) or _referent(pair)


def _window(pair: FigurePair) -> Verdict | None:
    if pair.windows.kind == "apart":
        return Verdict("different-scope", "window", (f"the times covered differ: {pair.windows.why}",))
    if pair.windows.kind == "within" and not _same_start(pair):
        return Verdict("different-scope", "window", (f"the times covered differ: {pair.windows.why}",))
    if _two_days_told(pair):
        return Verdict(
            "different-scope", "window", ("one side gives a count for each of two days, the later one lower",)
        )
    return None


def _two_days_told(pair: FigurePair) -> bool:
    """True where one side's own words give two days, however near, and the count of the later one is no running sum."""
    told = compare_windows(pair.first.figure.window, pair.second.figure.window)
    if (
        told.kind != "apart"
        or pair.values.agrees
        or pair.first.subject.stock
        or pair.statements.parties.bond not in ONE_SIDE
    ):
        return False
    return pair.lower is not None and (pair.lower == "first") == pair.statements.later


def _same_start(pair: FigurePair) -> bool:
    """A toll since the same beginning is one count, told on two days."""
    one, other = pair.first.window, pair.second.window
    if one is None or other is None or not pair.first.subject.growing:
        return False
    return days(one)[0] == days(other)[0] is not None


def _before(pair: FigurePair) -> Verdict | None:
    """A count that was told before the other's time began covers another time."""
    told = pair.statements
    for one, window in ((told.first, pair.second), (told.second, pair.first)):
        if not window.inferred and _ended_before(one, window):
            return Verdict("different-scope", "window", ("one was told before the time that the other covers",))
    return None


def _ended_before(one: Told, other: Counted) -> bool:
    last, start = one.said[1], days(other.window)[0] if other.window else None
    return last is not None and start is not None and last < start


def _place(pair: FigurePair) -> Verdict | None:
    if pair.places.kind == "apart":
        return Verdict("different-scope", "place", (f"the places differ: {pair.places.why}",))
    one, other = pair.first.subject.where, pair.second.subject.where
    if (
        pair.places.kind in {"same", "near", "within"}
        or pair.running
        or pair.values.agrees
        or not one
        or not other
        or one & other
    ):
        return None
    places = f"{_words(one, pair.statements.first)} / {_words(other, pair.statements.second)}"
    return Verdict("different-scope", "place", (f"the words after the figures name other places: {places}",))


def _words(found: frozenset[str], told: Told) -> str:
    """What names a place, in the words of who tells it."""
    return written(sorted(found), (told.statement.text,), stems).replace(", ", " ")


def _referent(pair: FigurePair) -> Verdict | None:
    one, other = pair.first.subject, pair.second.subject
    if one.part and other.part and one.part != other.part and SOME not in {one.part, other.part}:
        return Verdict("different-scope", "group", (f"the groups counted differ: {one.part} and {other.part}",))
    if one.own and other.own and pair.statements.parties.bond == "none":
        return Verdict("different-scope", "group", ("each counts its own people",))
    return None
