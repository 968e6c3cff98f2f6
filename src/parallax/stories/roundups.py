"""Reports that tell several stories: they stand apart from each."""

from collections import defaultdict
from collections.abc import Sequence

from parallax.stories.clusters import cluster
from parallax.stories.group import Group, gather, less_time, mean_likeness, start_group
from parallax.stories.joining import ALIKE
from parallax.stories.profile import Profile

AS_MUCH = 0.5
"""From this part of its likeness to its own story, a report tells another story as much: not a teaser, nor background."""

UNLIKE = 0.06
"""Below this mean likeness two groups have nothing to do with one another. Of ECB+ train's pairs of reports of two topics
95 in 100 have less, of two events of one kind 30, of one event less than one."""

Members = tuple[int, ...]


def part_roundups(
    profiles: Sequence[Profile], found: Sequence[Members], pairs: Sequence[tuple[int, int]]
) -> tuple[tuple[Members, ...], frozenset[int]]:
    """The groups found without the reports that tell two of them, these grouped by themselves; and the places of these.

    A report is a round-up where it is ALIKE to the others of its group and about as much to another group, and these two
    have nothing to do with one another: two events of one kind, of which a report may well tell both, have. `pairs` are
    those worth comparing.
    """
    groups = [gather(profiles, members) for members in found]
    touching = _find_touching(profiles, groups, pairs)
    apart = sorted({place for key, places in touching.items() for place in _roundups(profiles, groups, *key, places)})
    at = {place: n for n, place in enumerate(apart)}
    inner = [(at[one], at[other]) for one, other in pairs if one in at and other in at]
    again = [tuple(apart[n] for n in members) for members in cluster([profiles[place] for place in apart], inner)]
    kept = [left for members in found if (left := tuple(place for place in members if place not in at))]
    return tuple(sorted([*kept, *again])), frozenset(apart)


def _find_touching(
    profiles: Sequence[Profile], groups: Sequence[Group], pairs: Sequence[tuple[int, int]]
) -> dict[tuple[int, int], set[int]]:
    """By two groups: the reports (places) of the first that are ALIKE to the second. A report alone touches nothing."""
    home = {place: at for at, group in enumerate(groups) for place in group.members}
    alone = [start_group(place, profile) for place, profile in enumerate(profiles)]
    asked = {(place, home[other]) for pair in pairs for place, other in (pair, pair[::-1])}
    touching: defaultdict[tuple[int, int], set[int]] = defaultdict(set)
    for place, at in sorted(asked):
        own = home[place]
        if own == at or len(groups[own].members) == 1:
            continue
        if _fresh(alone[place], groups[at]) >= ALIKE:
            touching[own, at].add(place)
    return touching


def _roundups(
    profiles: Sequence[Profile], groups: Sequence[Group], own: int, other: int, touching: set[int]
) -> list[int]:
    """Those of `own` that tell `other` as much, where the rest of `own`, as many at least, tell something else."""
    left = [place for place in groups[own].members if place not in touching]
    if len(left) < len(touching):
        return []
    rest = gather(profiles, left)
    if mean_likeness(rest, groups[other])[0] >= UNLIKE:
        return []
    found = []
    for place in sorted(touching):
        alone = start_group(place, profiles[place])
        mine = _fresh(alone, rest)
        if mine >= ALIKE and _fresh(alone, groups[other]) >= AS_MUCH * mine:
            found.append(place)
    return found


def _fresh(one: Group, other: Group) -> float:
    return less_time(mean_likeness(one, other)[0], one, other)
