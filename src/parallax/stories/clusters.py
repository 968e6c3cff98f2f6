"""Average-link clustering of profiles, with time."""

import heapq
from collections.abc import Iterable, Mapping, Sequence

from parallax.stories.group import Group, join_groups, start_group
from parallax.stories.joining import joining_likeness
from parallax.stories.profile import Profile


def cluster(profiles: Sequence[Profile], pairs: Iterable[tuple[int, int]]) -> tuple[tuple[int, ...], ...]:
    """Places in `profiles` that tell one event, grouped; `pairs` are those worth comparing.

    The two most alike groups that may join are joined again and again. Ties go to the earlier places.
    """
    groups = {place: start_group(place, profile) for place, profile in enumerate(profiles)}
    beside: dict[int, set[int]] = {place: set() for place in groups}
    for one, other in pairs:
        beside[one].add(other)
        beside[other].add(one)
    made = (_entry(profiles, groups, one, other) for one in beside for other in beside[one] if one < other)
    queue = [entry for entry in made if entry]
    heapq.heapify(queue)
    fresh = len(groups)
    while queue:
        _, _, one, other = heapq.heappop(queue)
        if one not in groups or other not in groups:
            continue
        groups[fresh] = join_groups(groups.pop(one), groups.pop(other))
        beside[fresh] = {place for place in beside.pop(one) | beside.pop(other) if place in groups}
        for place in sorted(beside[fresh]):
            beside[place] = (beside[place] - {one, other}) | {fresh}
            entry = _entry(profiles, groups, place, fresh)
            if entry:
                heapq.heappush(queue, entry)
        fresh += 1
    return tuple(sorted(group.members for group in groups.values()))


def cluster_in_rounds(profiles: Sequence[Profile], pairs: Iterable[tuple[int, int]]) -> tuple[tuple[int, ...], ...]:
    """The same for a great many: in each round groups that are likest to one another join, and whatever is likest to a
    grown group joins that one, so that the rounds stay few.
    """
    groups = {place: start_group(place, profile) for place, profile in enumerate(profiles)}
    home = list(range(len(profiles)))
    known: dict[tuple[int, int], _Entry | None] = {}
    fresh = len(groups)
    while True:
        beside = {(min(a, b), max(a, b)) for one, other in pairs if (a := home[one]) != (b := home[other])}
        known = {pair: known[pair] if pair in known else _entry(profiles, groups, *pair) for pair in sorted(beside)}
        joining = _round(groups, [entry for entry in known.values() if entry])
        if not joining:
            return tuple(sorted(group.members for group in groups.values()))
        for into, others in sorted(joining.items()):
            made = groups.pop(into)
            for other in others:
                made = join_groups(made, groups.pop(other))
            groups[fresh] = made
            for place in made.members:
                home[place] = fresh
            fresh += 1


def _round(groups: Mapping[int, Group], entries: Iterable["_Entry"]) -> dict[int, list[int]]:
    """By group those that join it in a round; each takes part once."""
    best: dict[int, _Entry] = {}
    for entry in entries:
        for name in entry[2:]:
            best[name] = min(best.get(name, entry), entry)
    joining: dict[int, list[int]] = {}
    taken: set[int] = set()
    for name, entry in sorted(best.items(), key=lambda each: each[1]):
        other = entry[2] if entry[3] == name else entry[3]
        mutual = best[other] is entry
        into, joins = (other, name) if groups[other].few <= groups[name].few else (name, other)
        if joins in taken or joins in joining or (into in taken):
            continue
        if (mutual and into not in joining) or (best[joins] is entry and not groups[into].few):
            joining.setdefault(into, []).append(joins)
            taken.add(joins)
    return joining


_Entry = tuple[float, tuple[tuple[int, ...], ...], int, int]


def _entry(profiles: Sequence[Profile], groups: Mapping[int, Group], one: int, other: int) -> _Entry | None:
    """A line of the queue: the likeness negated, then the members, which settle ties; None where they may not join."""
    first, second = sorted((groups[one], groups[other]), key=lambda group: group.members)
    found = joining_likeness(profiles, first, second)
    return None if found is None else (-round(found, 9), (first.members, second.members), one, other)
