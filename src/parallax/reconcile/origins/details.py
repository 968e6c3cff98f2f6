"""Details that two tellings of one utterance can't differ in: figures, directions."""

import re
from collections.abc import Iterable

from parallax.reconcile.closeness import is_rounding
from parallax.reconcile.days import is_one_occasion
from parallax.reconcile.subject import same_subject
from parallax.reconcile.told import Counted, Told
from parallax.values.quantity_compare import compare_ranges

COMPASS = re.compile(r"^(north|south)?(east|west)?(?:ern|wards?)?$")


def details_clash(one: Told, other: Told) -> bool:
    """True when the two give figures for one thing that can't be one figure, or put one distance in two directions."""
    return _figures_clash(one, other) or directions_clash(one, other)


def _figures_clash(one: Told, other: Told) -> bool:
    """Some thing is counted by both, and no number for it is shared."""
    one_day = is_one_occasion(one, other)
    open_subjects: set[tuple[str | None, ...]] = set()
    shared_subjects: set[tuple[str | None, ...]] = set()
    for first in one.figures:
        for second in other.figures:
            if first.subject.individual or not same_subject(first.subject, second.subject):
                continue
            found = shared_subjects if _alike(first, second, one_day) else open_subjects
            found.add((first.subject.dimension, first.subject.state, first.subject.counted))
    return bool(open_subjects - shared_subjects)


def _alike(first: Counted, second: Counted, one_day: bool) -> bool:
    a, b = first.figure, second.figure
    if one_day and is_rounding(a, b):
        return True
    if compare_ranges(a.range, b.range, a.unit, b.unit).kind in {"equal", "rounding"}:
        return True
    return a.unit == b.unit and (_one_bound(a.range.low, b.range.low) or _one_bound(a.range.high, b.range.high))


def _one_bound(low: float | None, other: float | None) -> bool:
    return low is not None and low == other


def directions_clash(one: Told, other: Told) -> bool:
    """True when a distance that both give is put in two directions of the compass."""
    roles = {"distance"} <= {c.subject.role for c in one.figures} & {c.subject.role for c in other.figures}
    if not roles:
        return False
    first, second = _ways(one.sketch.words), _ways(other.sketch.words)
    return bool(first and second and not first & second)


def _ways(words: Iterable[str]) -> frozenset[str]:
    """The four quarters that words name: "southwest", "south - west" and "south-western" name two."""
    met = (COMPASS.match(word) for word in words)
    return frozenset(way for each in met if each for way in each.groups() if way)
