"""Reports left alone or in small groups, joined to the large story whose own names they hold and whose matter they tell."""

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from parallax.stories.group import GROWN, Group, gather, mean_likeness
from parallax.stories.joining import LEAST
from parallax.stories.profile import NAME, Profile
from parallax.stories.roundups import Members
from parallax.stories.ties import DAYS, any_unlike, rare_names

TOLD = 0.4
"""The part of the likeness inside a story, of all that is no name, that a report must have to it. One likeness for all is too
much for stories told in many ways, by features and by both sides, whose own reports hardly have it; and names alone are too
little: in one town on one day much goes on."""

TOLD_TIGHTEST = 0.12
"""More such likeness inside a story is copying, and is not asked of others."""

NAMED = 0.5
"""How many of the story's own rare names a report must share with one of its reports, on the mean: one that half of them
hold, or several that fewer hold."""

RARE = 7.0
"""The weight from which a name is rare here: less than ties ask, for a name that many of a story's reports hold tells more
than one that two reports do."""

OWN = 0.5
"""A rare name is a story's own when of the other reports that hold it, so large a part is of this story. One that is held by
all the news of a country, or by every page, is no story's own.

All these were chosen on 34 small stories, most of them invented, alone, mixed and with names of one put into reports of another, and
on ECB+, without days and with invented ones that bring all its events together; expect less on others."""


@dataclass(frozen=True, slots=True)
class _Story:
    """A large story: its group, and how like its reports are in what is no name; by rare name how many of its reports hold
    it, and how many of all that are compared.
    """

    group: Group
    told: float
    held: Counter[str]
    everywhere: Counter[str]


def draw_in(
    profiles: Sequence[Profile], found: Sequence[Members], pairs: Sequence[tuple[int, int]], apart: Collection[int]
) -> tuple[Members, ...]:
    """The groups found, each small one joined to the large one that it belongs to, if there is one.

    All are set beside the large ones as they were found, so that none is drawn in by another. Reports that stand `apart`,
    and a small group drawn to two that have nothing to do with one another, join nothing. `pairs` are those worth comparing.
    """
    beside = _beside(found, pairs, apart)
    if not beside:
        return tuple(found)
    rare = [rare_names(profile, RARE) for profile in profiles]
    everywhere = Counter(name for names in rare for name in names)
    larges = sorted({large for each in beside.values() for large in each})
    stories = {large: _describe(profiles, large, rare, everywhere) for large in larges}
    joining: defaultdict[Members, list[int]] = defaultdict(list)
    for small, each in beside.items():
        names = _count(rare, small)
        drawn = {large: mean for large in sorted(each) if (mean := _drawn(profiles, small, names, stories[large]))}
        if drawn and not any_unlike(profiles, sorted(drawn)):
            joining[max(drawn, key=lambda large: (round(drawn[large], 9), large))] += small
    joined = {place for places in joining.values() for place in places}
    return tuple(sorted(tuple(sorted([*members, *joining[members]])) for members in found if members[0] not in joined))


def _beside(
    found: Sequence[Members], pairs: Sequence[tuple[int, int]], apart: Collection[int]
) -> dict[Members, set[Members]]:
    """By small group the large ones with which it has a pair; in order."""
    home = {place: members for members in found for place in members}
    beside: defaultdict[Members, set[Members]] = defaultdict(set)
    for pair in pairs:
        small, large = sorted((home[place] for place in pair), key=len)
        if len(small) < GROWN <= len(large) and not any(place in apart for place in small):
            beside[small].add(large)
    return dict(sorted(beside.items()))


def _describe(
    profiles: Sequence[Profile], members: Members, rare: Sequence[frozenset[str]], everywhere: Counter[str]
) -> _Story:
    group = gather(profiles, members)
    return _Story(group, _told(profiles, members, group), _count(rare, members), everywhere)


def _count(rare: Sequence[frozenset[str]], members: Members) -> Counter[str]:
    return Counter(name for place in members for name in rare[place])


def _drawn(profiles: Sequence[Profile], small: Members, names: Counter[str], story: _Story) -> float | None:
    """The mean likeness of a small group, in which `names` are so often, to a story that it is drawn to; None else."""
    group = gather(profiles, small)
    if not _near(group, story.group) or _shared(names, story) < NAMED * len(small):
        return None
    mean = mean_likeness(group, story.group)[0]
    asked = TOLD * min(TOLD_TIGHTEST, story.told)
    return mean if mean >= LEAST and _told(profiles, small, story.group) >= asked else None


def _near(one: Group, other: Group) -> bool:
    """True where a report of each was published within DAYS of one another, as far as days are known."""
    if not one.days or not other.days:
        return True
    return any(abs(day - near) <= DAYS for day, _ in one.days for near, _ in other.days)


def _shared(names: Counter[str], story: _Story) -> float:
    """How many of the story's own names those of a small group share with one of its reports, on the mean."""
    own = (name for name in names if story.held[name] >= OWN * (story.everywhere[name] - names[name]) > 0)
    return sum(names[name] * story.held[name] for name in sorted(own)) / len(story.group.members)


def _told(profiles: Sequence[Profile], members: Members, story: Group) -> float:
    """The mean likeness of some reports to a story's others, by all that they do not call a name."""
    inside = members[0] in story.members
    found = 0.0
    for place in members:
        mine = profiles[place].features
        for key, weight in mine.items():
            if key in story.features and key[0] != NAME and NAME + key not in mine:
                found += weight * (story.features[key] - (weight if inside else 0.0))
    return found / (len(members) * (len(story.members) - inside))
