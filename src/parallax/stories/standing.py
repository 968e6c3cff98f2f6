"""Candidate pairs kept as reports come and go: the same pairs that `find_candidates` finds at once.

Whether a pair is a candidate depends on others too: under each key a report is set beside its NEIGHBOURS nearest only,
so that one that comes between two may part them. What changes stays near the report that comes or goes, and its cost
does not grow with what is kept.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Protocol

from parallax.nouns.report import Report
from parallax.nouns.story import Story
from parallax.stories.candidates import NEIGHBOURS, SHARED, WORTH, Spot, index_keys, spot_of
from parallax.stories.group import likeness_of
from parallax.stories.grouping import group_component
from parallax.stories.joining import is_strong
from parallax.stories.profile import Profile, make_profile

Pair = tuple[str, str]
"""The ids of two reports, in order."""


Candidate = tuple[int, float]
"""What is known of a candidate pair: how many keys set the two side by side, and their likeness."""

Beside = tuple[Sequence[str], Sequence[str]]
"""The reports (ids) before a spot under a key and those after it, nearest first."""


class Index(Protocol):
    """The profiles, keys and candidate pairs of all reports that are kept; the store holds them."""

    def neighbours(self, keys: Collection[str], spot: Spot, count: int) -> Mapping[str, Beside]:
        """By key: up to `count` reports before the spot and as many after it; a report at the spot itself is left out."""
        ...

    def between(self, key: str, one: Spot, other: Spot) -> int:
        """How many reports have a key and stand between two spots, the one before the other."""
        ...

    def profiles(self, reports: Collection[str]) -> Mapping[str, Profile]:
        """The profiles of reports by id; what is not kept is left out."""
        ...

    def insert(self, profile: Profile, spot: Spot, keys: Collection[str]) -> None:
        """Keeps the profile of the report at a spot, under its keys."""
        ...

    def delete(self, spot: Spot, keys: Collection[str]) -> None:
        """Forgets the report at a spot: its profile and its keys."""
        ...

    def candidates(self, pairs: Collection[Pair]) -> Mapping[Pair, Candidate]:
        """What is known of those of the pairs that are candidates."""
        ...

    def candidates_of(self, reports: Collection[str]) -> Mapping[Pair, Candidate]:
        """All candidate pairs in which one of the reports is."""
        ...

    def set_candidates(self, pairs: Mapping[Pair, Candidate | None]) -> None:
        """Keeps pairs as candidates, or forgets them (None)."""
        ...


def enter(index: Index, report: Report) -> frozenset[str]:
    """Takes a report that is not kept into the index; gives the reports (ids) that must be grouped again."""
    profile = make_profile(report)
    keys, spot = index_keys(profile), spot_of(profile)
    beside = index.neighbours(keys, spot, NEIGHBOURS)
    index.insert(profile, spot, keys)
    gained = Counter(_pair(report.id, other) for sides in beside.values() for side in sides for other in side)
    parted = Counter(_straddling(beside.values(), NEIGHBOURS + 1))
    changed = {**_found(index, gained, {report.id: profile}), **_parted(index, parted)}
    index.set_candidates(changed)
    return frozenset({report.id, *(name for pair in changed for name in pair)})


def leave(index: Index, report: str) -> frozenset[str]:
    """Takes a report out of the index; gives the reports (ids) left that must be grouped again."""
    profile = index.profiles([report])[report]
    keys, spot = index_keys(profile), spot_of(profile)
    beside = index.neighbours(keys, spot, NEIGHBOURS)
    index.delete(spot, keys)
    lost: dict[Pair, Candidate | None] = dict.fromkeys(index.candidates_of([report]))
    index.set_candidates(lost)
    changed = _closer(index, Counter(_straddling(beside.values(), NEIGHBOURS + 1)))
    index.set_candidates(changed)
    return frozenset({name for pair in (*lost, *changed) for name in pair} - {report})


def regroup(index: Index, reports: Iterable[str]) -> tuple[Story, ...]:
    """The stories of all components in which the reports are, as `group_stories` over everything kept has them."""
    stories: list[Story] = []
    done: set[str] = set()
    for first in sorted(set(reports)):
        if first in done:
            continue
        members, pairs = _component(index, first)
        done |= members.keys()
        at = {name: place for place, name in enumerate(sorted(members))}
        inner = {(at[one], at[other]): likeness for (one, other), likeness in sorted(pairs.items())}
        stories += group_component([members[name] for name in sorted(members)], inner)
    return tuple(sorted(stories, key=lambda story: story.reports))


def _component(index: Index, first: str) -> tuple[dict[str, Profile], dict[Pair, float]]:
    """The reports that hang together with one by strong pairs, and the candidate pairs among them with their likenesses."""
    members, fresh, known = {first}, {first}, dict[Pair, Candidate]()
    while fresh:
        found = index.candidates_of(fresh)
        known.update(found)
        fresh = {name for pair, each in found.items() if is_strong(each[1]) for name in pair} - members
        members |= fresh
    return dict(index.profiles(members)), {pair: each[1] for pair, each in known.items() if members.issuperset(pair)}


def _pair(one: str, other: str) -> Pair:
    return (one, other) if one < other else (other, one)


def _straddling(besides: Iterable[Beside], distance: int) -> Iterable[Pair]:
    """Under each key the pairs around a spot that are so many places apart when something stands at the spot."""
    for before, after in besides:
        if len(before) + len(after) < distance:
            continue
        for at, one in enumerate(before):
            other = distance - 2 - at
            if 0 <= other < len(after):
                yield _pair(one, after[other])


def _found(index: Index, gained: Counter[Pair], known: Mapping[str, Profile]) -> dict[Pair, Candidate | None]:
    """The pairs that enough keys set side by side and that are alike enough."""
    enough = {pair: keys for pair, keys in gained.items() if keys >= SHARED}
    profiles = {**index.profiles({name for pair in enough for name in pair} - known.keys()), **known}
    likenesses = {pair: likeness_of(profiles[pair[0]].features, profiles[pair[1]].features) for pair in sorted(enough)}
    return {pair: (enough[pair], found) for pair, found in likenesses.items() if found >= WORTH}


def _parted(index: Index, parted: Counter[Pair]) -> dict[Pair, Candidate | None]:
    """The candidates that some keys no longer set side by side; None for those that too few keys are left to."""
    changed: dict[Pair, Candidate | None] = {}
    for pair, each in index.candidates(parted.keys()).items():
        keys = each[0] - parted[pair]
        changed[pair] = (keys, each[1]) if keys >= SHARED else None
    return changed


def _closer(index: Index, closer: Counter[Pair]) -> dict[Pair, Candidate | None]:
    """The pairs that some keys set side by side again; of those that were no candidates all keys are counted."""
    known = index.candidates(closer.keys())
    changed: dict[Pair, Candidate | None] = {pair: (each[0] + closer[pair], each[1]) for pair, each in known.items()}
    profiles = index.profiles({name for pair in closer.keys() - known.keys() for name in pair})
    for pair in sorted(closer.keys() - known.keys()):
        one, other = (profiles[name] for name in pair)
        found = likeness_of(one.features, other.features)
        keys = _count_keys(index, one, other) if found >= WORTH else 0
        if keys >= SHARED:
            changed[pair] = (keys, found)
    return changed


def _count_keys(index: Index, one: Profile, other: Profile) -> int:
    """How many keys set two reports side by side."""
    first, second = sorted((spot_of(one), spot_of(other)))
    common = sorted(set(index_keys(one)) & set(index_keys(other)))
    return sum(index.between(key, first, second) < NEIGHBOURS for key in common)
