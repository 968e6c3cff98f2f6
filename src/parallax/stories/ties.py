"""Reports left alone or in small groups, joined to what rare names and near days tie them to."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from parallax.stories.group import GROWN, gather, likeness_of, mean_likeness
from parallax.stories.joining import LEAST, TIED
from parallax.stories.profile import NAME, Profile
from parallax.stories.roundups import UNLIKE, Members
from parallax.values.country import country_of
from parallax.values.word_weights import word_weight

RARE = 7.5
"""The weight from which a name is rare: the table holds it seldom or not at all."""
SHORTEST = 4
"""Letters of a rare name; shorter ones are abbreviations that many hold."""
DAYS = 7
"""Days of publication within which two reports can be tied."""
MOST = 12
"""Reports of each of two groups of which any two are set side by side."""


@dataclass(frozen=True, slots=True)
class Tie:
    """Two reports, as places in order, and their likeness."""

    places: tuple[int, int]
    likeness: float


def join_tied(
    profiles: Sequence[Profile], found: Sequence[Members], pairs: Sequence[tuple[int, int]], apart: Collection[int]
) -> tuple[Members, ...]:
    """The groups found, each small one joined to the group that it is tied to, the strongest ties first.

    Reports that stand `apart`, and a small group tied to two that have nothing to do with one another, join nothing.
    """
    home = {place: members for members in found for place in members}
    ties = [tie for tie in _ties(profiles, pairs) if not any(place in apart for place in tie.places)]
    torn = _torn(profiles, home, ties)
    for tie in sorted(ties, key=lambda tie: (-round(tie.likeness, 9), tie.places)):
        one, other = (home[place] for place in tie.places)
        if one != other and min(len(one), len(other)) < GROWN and not torn.intersection(one + other):
            home |= dict.fromkeys(joined := tuple(sorted(one + other)), joined)
    return tuple(sorted(set(home.values())))


def _torn(profiles: Sequence[Profile], home: Mapping[int, Members], ties: Sequence[Tie]) -> frozenset[int]:
    """The places of small groups that are tied to two groups unlike one another."""
    beside: defaultdict[Members, set[Members]] = defaultdict(set)
    for tie in ties:
        one, other = (home[place] for place in tie.places)
        beside[one].add(other)
        beside[other].add(one)
    return frozenset(
        place
        for small, others in beside.items()
        if len(small) < GROWN and any_unlike(profiles, sorted(others - {small}))
        for place in small
    )


def any_unlike(profiles: Sequence[Profile], groups: Sequence[Members]) -> bool:
    """True where two of the groups have nothing to do with one another: by their mean, and by any two reports of theirs."""
    gathered = [gather(profiles, members) for members in groups]
    for one, other in combinations(gathered, 2):
        pairs = ((profiles[a].features, profiles[b].features) for a in one.members[:MOST] for b in other.members[:MOST])
        if mean_likeness(one, other)[0] < UNLIKE and max(likeness_of(*pair) for pair in pairs) < LEAST:
            return True
    return False


def _ties(profiles: Sequence[Profile], pairs: Sequence[tuple[int, int]]) -> Iterator[Tie]:
    """A tie for each of the pairs that is tied."""
    rare = [rare_names(profile) for profile in profiles]
    for one, other in pairs:
        if _near(profiles[one], profiles[other]):
            found = likeness_of(profiles[one].features, profiles[other].features)
            shared = min(len(rare[one] & rare[other]), max(TIED))
            if shared and found >= TIED[shared]:
                yield Tie((min(one, other), max(one, other)), found)


def _near(one: Profile, other: Profile) -> bool:
    return one.day is not None and other.day is not None and abs((one.day - other.day).days) <= DAYS


def rare_names(profile: Profile, weight: float = RARE) -> frozenset[str]:
    """The keys of the names of that weight or more, without those of countries."""
    names = (key[len(NAME) :] for key in profile.features if key[0] == NAME)
    found = (name for name in names if len(name) >= SHORTEST and word_weight(name) >= weight)
    return frozenset(name for name in found if country_of(profile.spelled[name]) is None)
