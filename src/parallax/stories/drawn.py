"""Reports left alone or in small groups, joined to the large story that they are as like as its own reports are."""

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from math import sqrt

from parallax.stories.group import GROWN, Group, gather, mean_likeness
from parallax.stories.joining import LEAST, TIGHTEST
from parallax.stories.profile import Profile
from parallax.stories.roundups import Members
from parallax.stories.ties import DAYS, any_unlike, rare_names

LOOSE = 0.3
"""The part of the likeness inside a story that a report must have to it. One likeness for all stories is too much for those
that are told in many ways, by features and by both sides: their own reports hardly have it."""

NAMED = 0.5
"""How many of the story's own rare names a report must share with one of its reports, on the mean: one that half of them
hold, or several that fewer hold."""

RARE = 7.0
"""The weight from which a name is rare here: less than ties ask, for a name that many of a story's reports hold tells more
than one that two reports do."""

OWN = 0.5
"""A rare name is a story's own when of the other reports that hold it, so large a part is of this story. One that is held by
all the news of a country, or by every page, is no story's own.

These four were chosen on 34 small stories, most of them invented, and on ECB+, without days and with invented ones that
bring all its events together; expect less on others."""


@dataclass(frozen=True, slots=True)
class _Story:
    """A large story: its group, how many of its reports hold a rare name, and how many of all that are compared do."""

    group: Group
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
    stories = {
        members: _Story(gather(profiles, members), _count(rare, members), everywhere)
        for members in sorted({large for larges in beside.values() for large in larges})
    }
    joining: defaultdict[Members, list[int]] = defaultdict(list)
    for small, larges in beside.items():
        group, names = gather(profiles, small), _count(rare, small)
        drawn = {large: part for large in sorted(larges) if (part := _part(stories[large], group, names)) is not None}
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


def _count(rare: Sequence[frozenset[str]], members: Members) -> Counter[str]:
    return Counter(name for place in members for name in rare[place])


def _part(story: _Story, small: Group, names: Counter[str]) -> float | None:
    """Which part of the likeness inside the story a small group has to it; None for one that is not drawn to it."""
    dated = small.days and story.group.days
    if (dated and not _near(small, story.group)) or _shared(story, names) < NAMED * len(small.members):
        return None
    mean = mean_likeness(small, story.group)[0]
    inner = min(TIGHTEST, story.group.inner[0])
    whole = inner if len(small.members) == 1 else sqrt(inner * min(TIGHTEST, small.inner[0]))
    return mean / inner if mean >= max(LEAST, LOOSE * whole) else None


def _near(one: Group, other: Group) -> bool:
    """True where a report of each was published within DAYS of one another."""
    return any(abs(day - near) <= DAYS for day, _ in one.days for near, _ in other.days)


def _shared(story: _Story, names: Counter[str]) -> float:
    """How many of the story's own names those of a small group share with one of its reports, on the mean."""
    own = (name for name in names if story.held[name] >= OWN * (story.everywhere[name] - names[name]) > 0)
    return sum(names[name] * story.held[name] for name in sorted(own)) / len(story.group.members)
