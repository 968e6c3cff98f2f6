"""Which reports may tell one event: an index of their heaviest words and names, so that not all are compared."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from heapq import nsmallest
from itertools import chain

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


HELD = 3
"""Times as many as are wanted of the likest beside one place are held while they are found."""


Likenesses = Mapping[tuple[int, int], float]
"""Pairs of places worth comparing, each with its likeness."""


def find_candidates(profiles: Sequence[Profile]) -> Likenesses:
    """Pairs of places in `profiles` worth comparing, in order, and their likenesses.

    The cost grows with the reports, not with their square.

    `profiles` stand in order of their reports' ids, so the answer does not depend on the order of input. `standing` finds
    the same pairs as reports come and go.
    """
    likenesses = {}
    for one, other in sorted(_sharing(profiles)):
        found = likeness_of(profiles[one].features, profiles[other].features)
        if found >= WORTH:
            likenesses[one, other] = found
    return likenesses


def _sharing(profiles: Sequence[Profile]) -> Iterator[tuple[int, int]]:
    """Pairs of places that share keys enough, each once; what is counted is held for one report at a time."""
    order = sorted(range(len(profiles)), key=lambda n: spot_of(profiles[n]))
    keys = [index_keys(profile) for profile in profiles]
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for place in order:
        for key in keys[place]:
            holders[key].append(place)
    passed: Counter[str] = Counter()
    for one in order:
        passed.update(keys[one])
        beside = (holders[key][passed[key] : passed[key] + NEIGHBOURS] for key in keys[one])
        for other, shared in Counter(chain.from_iterable(beside)).items():
            if shared >= SHARED:
                yield min(one, other), max(one, other)


def find_nearest(likenesses: Likenesses, most: int) -> list[tuple[int, int]]:
    """Of the pairs those that are among so many likest of either place, in order."""
    beside: defaultdict[int, list[tuple[float, tuple[int, int]]]] = defaultdict(list)
    for pair, found in likenesses.items():
        for place in pair:
            held = beside[place]
            held.append((-found, pair))
            if len(held) > HELD * most:
                held[:] = nsmallest(most, held)
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
