"""Counts of harm without a day, that would join the counts of two days into one question."""

from collections.abc import Mapping, Sequence

from parallax.reconcile.days import compare_windows
from parallax.reconcile.told import Counted, Held

Link = tuple[str, str]


def unbridged(held: Mapping[str, Held], links: Sequence[Link]) -> list[Link]:
    """The links, less those by which harm told without a day joins days that are apart.

    Such a count keeps its links to the dated count that is nearest in number, and to those of days not apart from it.
    """
    dated: dict[str, list[str]] = {}
    for one, other in links:
        for own, its in ((one, other), (other, one)):
            if _undated(held[own][1]) and held[its][1].window is not None:
                dated.setdefault(own, []).append(its)
    nearest = {own: min(its, key=lambda each: _distance(held, own, each)) for own, its in dated.items()}
    return [(one, other) for one, other in links if not _apart(held, nearest.get(one, one), nearest.get(other, other))]


def _apart(held: Mapping[str, Held], one: str, other: str) -> bool:
    """True where two counts of harm stand for days that are apart."""
    first, second = held[one][1], held[other][1]
    return first.subject.toll and second.subject.toll and compare_windows(first.window, second.window).kind == "apart"


def _undated(counted: Counted) -> bool:
    return counted.subject.toll and counted.window is None


def _distance(held: Mapping[str, Held], own: str, other: str) -> tuple[float, str, str]:
    """How many times the one is the other, the earlier day first where two are as near."""
    low, high = sorted(max(held[each][1].figure.range.low or 0.0, 1.0) for each in (own, other))
    window = held[other][1].window
    return high / low, str(window.start if window else None), other
