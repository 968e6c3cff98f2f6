"""Reports taken as one story so far, by what they have together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from math import sqrt
from operator import add, mul

from parallax.stories.freshness import Days, count_days, join_days, mean_freshness
from parallax.stories.profile import NAME, Profile

GROWN = 4
"""Reports from which a group's inner likeness says something."""

COPIED = 0.95
"""From this part of what each is to itself, the likeness of two reports is a copy's: it is of the same story, whatever
its date line says."""


@dataclass(frozen=True, slots=True)
class Group:
    """A group: the places of its reports, the sum of their features in order of their keys, their days of publication.

    `square` is the dot product of that sum with itself, `own` what its reports add to it by themselves; in each the whole
    comes first, then what names alone have in it.
    """

    members: tuple[int, ...]
    features: Mapping[str, float]
    days: Days
    square: tuple[float, float]
    own: tuple[float, float]

    @property
    def few(self) -> bool:
        """True for a group too small to tell how alike its reports are."""
        return len(self.members) < GROWN

    @property
    def inner(self) -> tuple[float, float]:
        """The mean likeness of two of its reports (it has two or more), and that of their names."""
        pairs = len(self.members) * (len(self.members) - 1)
        return (self.square[0] - self.own[0]) / pairs, (self.square[1] - self.own[1]) / pairs

    @property
    def selves(self) -> tuple[float, float]:
        """The mean likeness of a report to itself, at most 1, and of its names: 0 where it names nothing."""
        return self.own[0] / len(self.members), self.own[1] / len(self.members)


def likeness(one: Mapping[str, float], other: Mapping[str, float]) -> tuple[float, float]:
    """The dot product, and what names have in it; terms are added in order of their keys, in which features stand."""
    common = _common(one, other)
    return _dot(one, other, common), _dot(one, other, [key for key in common if key[0] == NAME])


def likeness_of(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    """The dot product alone."""
    return _dot(one, other, _common(one, other))


def _common(one: Mapping[str, float], other: Mapping[str, float]) -> list[str]:
    few, many = (one, other) if len(one) <= len(other) else (other, one)
    return list(filter(many.__contains__, few))


def _dot(one: Mapping[str, float], other: Mapping[str, float], keys: Sequence[str]) -> float:
    """Added one after another: `sum` adds otherwise in newer Pythons."""
    return reduce(add, map(mul, map(one.__getitem__, keys), map(other.__getitem__, keys)), 0.0)


def mean_likeness(one: Group, other: Group) -> tuple[float, float]:
    """The mean likeness of the reports of two groups, and what names have in it.

    Because a likeness is a dot product, the mean over all pairs is exact and cheap: that of the sums.
    """
    pairs = len(one.members) * len(other.members)
    whole, names = likeness(one.features, other.features)
    return whole / pairs, names / pairs


def less_time(mean: float, one: Group, other: Group) -> float:
    """Their mean likeness, less what time takes off."""
    if mean >= COPIED * sqrt(one.selves[0] * other.selves[0]):
        return mean
    return mean * mean_freshness(one.days, other.days, (len(one.members), len(other.members)))


def start_group(place: int, profile: Profile) -> Group:
    """The group of one report."""
    square = likeness(profile.features, profile.features)
    return Group((place,), profile.features, count_days(profile.day), square, square)


def join_groups(one: Group, other: Group) -> Group:
    """The reports of two groups as one."""
    few, many = sorted((one, other), key=lambda group: (len(group.features), group.members))
    features = dict(many.features)
    for key, weight in few.features.items():
        features[key] = features.get(key, 0.0) + weight
    members = tuple(sorted(one.members + other.members))
    between = likeness(few.features, many.features)
    square = (few.square[0] + many.square[0] + 2 * between[0], few.square[1] + many.square[1] + 2 * between[1])
    own = (few.own[0] + many.own[0], few.own[1] + many.own[1])
    return Group(members, dict(sorted(features.items())), join_days(one.days, other.days), square, own)


def gather(profiles: Sequence[Profile], members: Sequence[int]) -> Group:
    """The group of the reports at some places (sorted, one at least); halves are joined, for large sums cost most."""
    if len(members) == 1:
        return start_group(members[0], profiles[members[0]])
    half = len(members) // 2
    return join_groups(gather(profiles, members[:half]), gather(profiles, members[half:]))
