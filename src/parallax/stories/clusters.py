"""Average-link clustering of profiles, with time."""

import heapq
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import sqrt

from parallax.stories.profile import Profile

ALIKE = 0.21
"""The mean likeness from which two groups of reports tell one event, as far as they cohere alike (see KEPT)."""

KEPT = 0.72
"""The part of the likeness inside two groups that the likeness between them must reach. Two events of one kind are like
each other, but each is more like itself: its names recur in all its reports. Chosen with ALIKE on ECB+ train and dev."""

GROWN = 4
"""Reports from which a group's inner likeness says something."""

TIGHTEST = 0.55
"""More inner likeness than this is copying, and is not asked of others."""

STILL_FRESH = 3
"""Days between two groups of reports that count for nothing."""

HALF_LIFE = 30
"""Days, beyond the fresh ones, in which likeness halves: last year's flood is another flood."""


@dataclass(frozen=True, slots=True)
class _Group:
    """Reports taken as one story so far: their places, the sum of their features, their first and last day.

    `square` is the dot product of that sum with itself, `own` what its reports add to it by themselves.
    """

    members: tuple[int, ...]
    features: Mapping[str, float]
    first: date | None
    last: date | None
    square: float
    own: float

    @property
    def inner(self) -> float | None:
        """The mean likeness of two of its reports, at most TIGHTEST; None for a group too small to tell."""
        size = len(self.members)
        return min(TIGHTEST, (self.square - self.own) / (size * (size - 1))) if size >= GROWN else None


def likeness(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    """The dot product; its terms are added in a fixed order."""
    if len(other) < len(one):
        one, other = other, one
    return sum(one[key] * other[key] for key in sorted(one) if key in other)


def cluster(profiles: Sequence[Profile], pairs: Iterable[tuple[int, int]]) -> tuple[tuple[int, ...], ...]:
    """Places in `profiles` that tell one event, grouped; `pairs` are those worth comparing.

    The two most alike groups are joined again and again, as long as the mean likeness of their reports, less what time
    takes off, is ALIKE or more, and KEPT of what it is inside each. Because a likeness is a dot product, the mean over
    all pairs of two groups is exact and cheap: that of their sums. Ties go to the earlier places.
    """
    groups = {place: _start(place, profile) for place, profile in enumerate(profiles)}
    beside: dict[int, set[int]] = {place: set() for place in groups}
    for one, other in pairs:
        beside[one].add(other)
        beside[other].add(one)
    queue = [made for one in beside for other in beside[one] if one < other and (made := _entry(groups, one, other))]
    heapq.heapify(queue)
    fresh = len(groups)
    while queue:
        _, _, one, other = heapq.heappop(queue)
        if one not in groups or other not in groups:
            continue
        groups[fresh] = _join(groups.pop(one), groups.pop(other))
        beside[fresh] = {place for place in beside.pop(one) | beside.pop(other) if place in groups}
        for place in sorted(beside[fresh]):
            beside[place] = (beside[place] - {one, other}) | {fresh}
            made = _entry(groups, place, fresh)
            if made:
                heapq.heappush(queue, made)
        fresh += 1
    return tuple(sorted(group.members for group in groups.values()))


def _start(place: int, profile: Profile) -> _Group:
    square = likeness(profile.features, profile.features)
    return _Group((place,), profile.features, profile.day, profile.day, square, square)


def _join(one: _Group, other: _Group) -> _Group:
    few, many = sorted((one, other), key=lambda group: (len(group.features), group.members))
    features = dict(many.features)
    for key, weight in few.features.items():
        features[key] = features.get(key, 0.0) + weight
    days = [day for group in (one, other) for day in (group.first, group.last) if day]
    members = tuple(sorted(one.members + other.members))
    square = few.square + many.square + 2 * likeness(few.features, many.features)
    return _Group(members, features, min(days, default=None), max(days, default=None), square, few.own + many.own)


_Entry = tuple[float, tuple[tuple[int, ...], ...], int, int]


def _entry(groups: Mapping[int, _Group], one: int, other: int) -> _Entry | None:
    """A line of the queue: the likeness negated, then the members, which settle ties; None where they may not join."""
    first, second = sorted((groups[one], groups[other]), key=lambda group: group.members)
    pairs = len(first.members) * len(second.members)
    mean = likeness(first.features, second.features) / pairs * _freshness(first, second)
    if mean < ALIKE:
        return None
    if first.inner is not None and second.inner is not None and mean < KEPT * sqrt(first.inner * second.inner):
        return None
    return (-round(mean, 9), (first.members, second.members), one, other)


def _freshness(one: _Group, other: _Group) -> float:
    """1 where the two lie close in time or a day is not known, halved every HALF_LIFE days beyond."""
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return 1.0
    gap = max((one.first - other.last).days, (other.first - one.last).days, 0)
    return float(0.5 ** (max(0, gap - STILL_FRESH) / HALF_LIFE))
