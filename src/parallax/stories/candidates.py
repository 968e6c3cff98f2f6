"""Which reports may tell one event: an index of their heaviest words and names, so that not all are compared."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from heapq import nsmallest

from parallax.stories.group import likeness_of
from parallax.stories.profile import NAME, NUMBER, Profile

KEYS = 20
"""The heaviest names of a report that are indexed, and as many of its heaviest other words."""

NEIGHBOURS = 60
"""How many others a report is set beside under one key, nearest in time first, however many reports have that key."""

SHARED = 2
"""How many keys two reports must share."""

WORTH = 0.1
"""The likeness that two reports must have. Groups whose mean likeness is enough to join have pairs far above it."""


Likenesses = Mapping[tuple[int, int], float]
"""Pairs of places worth comparing, each with its likeness."""


def find_candidates(profiles: Sequence[Profile]) -> Likenesses:
    """Pairs of places in `profiles` worth comparing, in order, and their likenesses.

    The cost grows with the reports, not with their square.

    `profiles` stand in order of their reports' ids, so the answer does not depend on the order of input. `standing` finds
    the same pairs as reports come and go.
    """
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for place in sorted(range(len(profiles)), key=lambda n: spot_of(profiles[n])):
        for key in index_keys(profiles[place]):
            holders[key].append(place)
    shared: defaultdict[tuple[int, int], int] = defaultdict(int)
    for places in holders.values():
        for at, one in enumerate(places):
            for other in places[at + 1 : at + 1 + NEIGHBOURS]:
                shared[min(one, other), max(one, other)] += 1
    pairs = sorted(pair for pair, keys in shared.items() if keys >= SHARED)
    likenesses = {pair: likeness_of(profiles[pair[0]].features, profiles[pair[1]].features) for pair in pairs}
    return {pair: found for pair, found in likenesses.items() if found >= WORTH}


def find_nearest(likenesses: Likenesses, most: int) -> list[tuple[int, int]]:
    """Of the pairs those that are among so many likest of either place, in order."""
    beside: defaultdict[int, list[tuple[float, tuple[int, int]]]] = defaultdict(list)
    for pair, found in likenesses.items():
        for place in pair:
            beside[place].append((-found, pair))
    return sorted({pair for pairs in beside.values() for _, pair in nsmallest(most, pairs)})


Spot = tuple[int, str]
"""Where a report stands among others under a key: its day as an ordinal (1 where it has none), and its id."""


def spot_of(profile: Profile) -> Spot:
    """Where a report stands among the others that have a key."""
    return (profile.day or date.min).toordinal(), profile.report


def index_keys(profile: Profile) -> list[str]:
    """The names and other words that are indexed; a number brings no two reports together."""
    words = heaviest(profile)
    names = [key for key in words if NAME + key in profile.features]
    others = [key for key in words if NAME + key not in profile.features]
    return [*names[:KEYS], *others[:KEYS]]


def heaviest(profile: Profile) -> list[str]:
    """The words, names among them, heaviest first."""
    found = [key for key in profile.features if key[0] not in (NAME, NUMBER)]
    return sorted(found, key=lambda key: (-profile.features[key], key))
