"""narrower: one figure is a part of the other, from the part to the whole."""

import re

from parallax.reconcile.relations.pair import FigurePair, Verdict
from parallax.reconcile.subject_words import SUM_OF_EVENTS
from parallax.reconcile.told import part_beside

OF_THE_DEAD = re.compile(
    r"\bof (?:the|those) (?:dead|deaths|killed|fatalities|victims|wounded|injured|missing|casualties)$", re.IGNORECASE
)
"""What ends a count that is told as a part of a toll."""


def part_of_told(pair: FigurePair) -> Verdict | None:
    """The reading itself says that one is a part of the other."""
    first, second = pair.first.figure, pair.second.figure
    if first.part_of == second.id:
        return Verdict("narrower", "part", (f"“{first.text}” is told as a part of “{second.text}”",))
    if second.part_of == first.id:
        return Verdict("narrower", "part", (f"“{second.text}” is told as a part of “{first.text}”",), turned=True)
    return None


def narrower(pair: FigurePair) -> Verdict | None:
    """A part by place, by the group counted, or as one of several beside each other; the part is never the larger."""
    return (
        _of_several(pair)
        or _of_the_dead(pair)
        or _of_one_time(pair)
        or _by_place(pair)
        or _by_group(pair)
        or _in_one_report(pair)
    )


def _of_several(pair: FigurePair) -> Verdict | None:
    """A toll of one event or day beside that of several told together ("in all, the two raids killed 56")."""
    told = pair.statements
    several = [SUM_OF_EVENTS.search(each.statement.text) is not None for each in (told.first, told.second)]
    if not pair.first.subject.toll or several[0] == several[1]:
        return None
    return _from(pair, "second" if several[0] else "first", "events", "the other counts several events together")


def _of_the_dead(pair: FigurePair) -> Verdict | None:
    """ "17 of the deaths" beside the toll of its own report."""
    told, one, other = pair.statements, pair.first, pair.second
    parts = [OF_THE_DEAD.search(each.figure.text) is not None for each in (one, other)]
    if (
        parts[0] == parts[1]
        or told.first.report.id != told.second.report.id
        or one.subject.state != other.subject.state
    ):
        return None
    part, whole = (one, other) if parts[0] else (other, one)
    if not part.subject.toll or whole.subject.part is not None or "apart" in {pair.windows.kind, pair.places.kind}:
        return None
    return _from(pair, "first" if parts[0] else "second", "part", f"“{part.figure.text}” is told as a part")


def _of_one_time(pair: FigurePair) -> Verdict | None:
    """Things of one time beside all of them so far ("six rifles", "14 rifles in all since May"); harm so far is a toll, and towns
    retaken so far are the front.
    """
    one, other = pair.first.subject, pair.second.subject
    things = one.dimension == "count" and not one.toll and one.counted != "settlement"
    if not things or one.so_far == other.so_far or "apart" in {pair.windows.kind, pair.places.kind}:
        return None
    return _from(pair, "second" if one.so_far else "first", "events", "the other counts all so far")


def _by_place(pair: FigurePair) -> Verdict | None:
    if pair.places.kind != "within" or pair.places.inner is None or pair.one_extent:
        return None
    if (pair.windows.kind == "unstated" and not pair.running) or grown_and_wider(pair):
        return None
    return _from(pair, pair.places.inner, "place", pair.places.why)


def grown_and_wider(pair: FigurePair) -> bool:
    """True where the larger count is of the larger place and of a later day: which of the two made it larger is open."""
    told = pair.statements
    if not pair.first.subject.growing or pair.windows.kind in {"same", "within"} or told.later is None:
        return False
    return (pair.lower == "second") == told.later and pair.places.kind == "within"


def _by_group(pair: FigurePair) -> Verdict | None:
    one, other = part_beside(pair.first, pair.second), part_beside(pair.second, pair.first)
    if (one is None) == (other is None):
        return None
    if "apart" in {pair.windows.kind, pair.places.kind} or not pair.one_voice:
        return None
    inner = "first" if one else "second"
    if (pair.first if one else pair.second).figure.part_of is not None:
        return None  # it is set against the whole that it is told as a part of
    return _from(pair, inner, "group", f"{one or other} is a part of all counted")


def _in_one_report(pair: FigurePair) -> Verdict | None:
    """One report that gives a place or an addition beside a total gives a part."""
    told = pair.statements
    if not told.together or told.parties.bond == "none" or pair.lower is None:
        return None
    inner = pair.first if pair.lower == "first" else pair.second
    if pair.places.kind not in {"unstated", "neither"} or not (inner.subject.added or pair.town == pair.lower):
        return None
    if not pair.first.subject.toll or (
        pair.windows.kind == "apart" and not (pair.first.inferred or pair.second.inferred)
    ):
        return None
    return _from(pair, pair.lower, "part", "the same report gives it beside the whole")


def _from(pair: FigurePair, inner: str, how: str, why: str) -> Verdict | None:
    if pair.lower != inner:
        return None
    return Verdict("narrower", how, (why,), turned=inner == "second")
