"""Whether two groups of reports tell one event."""

from collections.abc import Sequence
from math import sqrt

from parallax.stories.group import Group, gather, less_time, likeness_of, mean_likeness
from parallax.stories.profile import Profile

ALIKE = 0.19
"""The mean likeness from which two groups of reports tell one event, as far as they cohere alike (see KEPT)."""

TIED = {1: 0.3, 2: 0.17}
"""The likeness that ties two reports of near days, by how many rare names they share (none: not at all; two or more: the last).

Chosen on nineteen stories mixed in one stream; expect less on others."""

FEW_ALIKE = 0.25
"""The same where both groups are small: chance is larger, and later reports may still join them."""

LEAST = 0.08
"""The likeness that any two reports of two small groups must have, so that a report that tells two events does not join
them. Of reports of one event hardly any two have less, of unlike events hardly any two have more."""

FEW_NAMES = 0.25
"""The part of their names that they must have in common, as far as they have any: two events of one kind are told in the
same words, above all by agencies."""

KEPT = 0.69
"""The part of the likeness inside two groups that the likeness between them must reach. Two events of one kind are like
each other, but each is more like itself: its names recur in all its reports."""

NAMES_KEPT = 0.6
"""The same of names alone.

These were chosen by looking at both halves of ECB+, whole and in samples of one to five reports a story; expect less on
others."""

TIGHTEST, NAMES_TIGHTEST = 0.52, 0.21
"""More inner likeness than this, in all and in names, is copying, and is not asked of others. The
first was lowered for the sake of stories in which one day brings many near-copies."""

SAME_DAYS = 1
"""Days at most between the reports of two groups that come together: two events of one kind, told in the same names,
seldom fall on the same days, so that less likeness will do."""

FEW_TOGETHER, KEPT_TOGETHER, NAMES_TOGETHER = 0.2, 0.55, 0.55
"""FEW_ALIKE, KEPT and NAMES_KEPT for such groups. Chosen on pairs of invented worlds of one kind on the same days."""

ENDS = 8
"""Reports of each group that are set side by side where the one follows the other."""


def is_strong(likeness: float) -> bool:
    """True for a likeness of two reports that may bring their groups together: groups that join, or are tied, have such a
    pair; none is drawn to a story with which it does not hang together by such pairs.
    """
    return likeness >= min(ALIKE, *TIED.values())


def joining_likeness(profiles: Sequence[Profile], one: Group, other: Group) -> float | None:
    """The likeness of two groups that tell one event, less what time takes off; None for groups that may not join."""
    mean = mean_likeness(one, other)
    if mean[0] < ALIKE:
        return None
    fresh = less_time(mean[0], one, other)
    return fresh if fresh >= ALIKE and _may_join(profiles, one, other, mean, fresh) else None


def _may_join(profiles: Sequence[Profile], one: Group, other: Group, mean: tuple[float, float], fresh: float) -> bool:
    """What small groups, and what grown ones must show besides."""
    together = _come_together(one, other)
    if one.few and other.few:
        named = FEW_NAMES * sqrt(one.selves[1] * other.selves[1])
        enough = fresh >= (FEW_TOGETHER if together else FEW_ALIKE)
        return enough and mean[1] >= named and _least(profiles, one, other) >= LEAST
    if one.few or other.few:
        return True
    kept = (KEPT_TOGETHER, NAMES_TOGETHER) if together else (KEPT, NAMES_KEPT)
    return _keeps(one, other, mean, kept) or _goes_on(profiles, one, other)


def _come_together(one: Group, other: Group) -> bool:
    """True where all reports are dated, and the days of the one group meet those of the other or lie next to them."""
    if any(sum(count for _, count in group.days) < len(group.members) for group in (one, other)):
        return False
    (first, last), (start, end) = ((group.days[0][0], group.days[-1][0]) for group in (one, other))
    return start - last <= SAME_DAYS and first - end <= SAME_DAYS


def _least(profiles: Sequence[Profile], one: Group, other: Group) -> float:
    """The likeness of the two reports, one of each, that are least alike."""
    return min(likeness_of(profiles[a].features, profiles[b].features) for a in one.members for b in other.members)


def _keeps(one: Group, other: Group, mean: tuple[float, float], kept: tuple[float, float] = (KEPT, NAMES_KEPT)) -> bool:
    """True where two grown groups are as like each other, in all and in names, as each is to itself, to the parts `kept`."""
    (mine, my_names), (theirs, their_names) = one.inner, other.inner
    whole = kept[0] * sqrt(min(TIGHTEST, mine) * min(TIGHTEST, theirs))
    names = kept[1] * sqrt(min(NAMES_TIGHTEST, my_names) * min(NAMES_TIGHTEST, their_names))
    return mean[0] >= whole and mean[1] >= names


def _goes_on(profiles: Sequence[Profile], one: Group, other: Group) -> bool:
    """True where the last reports of one group and the first of the other are: a long story changes as it goes on."""
    dated = [sorted((day, n) for n in group.members if (day := profiles[n].day)) for group in (one, other)]
    if min(map(len, dated)) < ENDS:
        return False
    before, after = sorted(dated, key=lambda days: days[len(days) // 2])
    last = gather(profiles, sorted(n for _, n in before[-ENDS:]))
    first = gather(profiles, sorted(n for _, n in after[:ENDS]))
    return _keeps(last, first, mean_likeness(last, first))
