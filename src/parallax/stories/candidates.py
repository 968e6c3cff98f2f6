"""Which reports may tell one event: an index of their heaviest words and names, so that not all are compared."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from parallax.stories.profile import Profile

KEYS = 40
"""The heaviest features of a report that are indexed."""

NEIGHBOURS = 60
"""How many others a report is set beside under one key, nearest in time first, however many reports have that key."""

SHARED = 2
"""How many keys two reports must share."""


def find_candidates(profiles: Sequence[Profile]) -> tuple[tuple[int, int], ...]:
    """Pairs of places in `profiles` worth comparing, in order; the cost grows with the reports, not with their square.

    `profiles` stand in order of their reports' ids, so the answer does not depend on the order of input.
    """
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for place in sorted(range(len(profiles)), key=lambda n: (profiles[n].day or date.min, profiles[n].report)):
        for key in heaviest(profiles[place]):
            holders[key].append(place)
    shared: defaultdict[tuple[int, int], int] = defaultdict(int)
    for places in holders.values():
        for at, one in enumerate(places):
            for other in places[at + 1 : at + 1 + NEIGHBOURS]:
                shared[min(one, other), max(one, other)] += 1
    return tuple(sorted(pair for pair, keys in shared.items() if keys >= SHARED))


def heaviest(profile: Profile) -> list[str]:
    """The features that weigh most, heaviest first."""
    return sorted(profile.features, key=lambda key: (-profile.features[key], key))[:KEYS]
