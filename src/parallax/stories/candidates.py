"""Which reports may tell one event: an index of their heaviest words and names, so that not all are compared."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from parallax.stories.group import likeness
from parallax.stories.profile import NAME, NUMBER, Profile

KEYS = 20
"""The heaviest names of a report that are indexed, and as many of its heaviest other words."""

NEIGHBOURS = 60
"""How many others a report is set beside under one key, nearest in time first, however many reports have that key."""

SHARED = 2
"""How many keys two reports must share."""

WORTH = 0.1
"""The likeness that two reports must have. Groups whose mean likeness is enough to join have pairs far above it."""


def find_candidates(profiles: Sequence[Profile]) -> tuple[tuple[int, int], ...]:
    """Pairs of places in `profiles` worth comparing, in order; the cost grows with the reports, not with their square.

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
    return tuple(sorted(pair for pair, keys in shared.items() if keys >= SHARED and _worth(profiles, *pair)))


def _worth(profiles: Sequence[Profile], one: int, other: int) -> bool:
    return likeness_of(profiles[one], profiles[other]) >= WORTH


def likeness_of(one: Profile, other: Profile) -> float:
    """How alike two reports are, 0 to 1, days left aside."""
    return likeness(one.features, other.features)[0]


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
