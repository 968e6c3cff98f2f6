"""Which earlier stories a story continues, so that ids can be followed as reports arrive."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Protocol

from parallax.nouns.succession import Succession


class Grouped(Protocol):
    """A story, of a grouping or of an account."""

    @property
    def id(self) -> str:
        """Its id, a function of its reports."""
        ...

    @property
    def reports(self) -> tuple[str, ...]:
        """The ids of its reports."""
        ...


def follow_stories(earlier: Iterable[Grouped], later: Iterable[Grouped]) -> tuple[Succession, ...]:
    """How each later story follows from the earlier ones, in order of its id.

    The successor of an earlier story is the later one that has most of its reports; of several with as many, the one
    that has the least other reports, then the lowest id. An earlier story none of whose reports is left has none.
    """
    was, now = ({story.id: frozenset(story.reports) for story in stories} for stories in (earlier, later))
    shared = _count_shared(was, now)
    successor = {
        old: min(counts, key=lambda new: (-counts[new], len(now[new]), new)) for old, counts in sorted(shared.items())
    }
    return tuple(_succession(new, shared, successor) for new in sorted(now))


def find_aliases(earlier: Sequence[Iterable[Grouped]], later: Iterable[Grouped]) -> dict[str, str]:
    """Each earlier id of any of several earlier groupings → the id of the later story that succeeds it, in order of ids.

    An id that still stands, or whose reports are all gone, is no alias. That an id was led to another story meanwhile
    does not count: it is the reports that are followed.
    """
    everything = {story.id: story for grouping in earlier for story in grouping}
    followed = follow_stories(everything.values(), later)
    found = {old: succession.story for succession in followed for old in succession.continues}
    return {old: new for old, new in sorted(found.items()) if old != new}


def _count_shared(was: dict[str, frozenset[str]], now: dict[str, frozenset[str]]) -> dict[str, Counter[str]]:
    """By earlier story: how many of its reports each later one has; the cost grows with the reports alone."""
    home: dict[str, list[str]] = {}
    for new, reports in now.items():
        for report in reports:
            home.setdefault(report, []).append(new)
    counts = {old: Counter(new for report in reports for new in home.get(report, ())) for old, reports in was.items()}
    return {old: found for old, found in counts.items() if found}


def _succession(new: str, shared: dict[str, Counter[str]], successor: dict[str, str]) -> Succession:
    mine = sorted((old for old in shared if new in shared[old]), key=lambda old: (-shared[old][new], old))
    return Succession(
        new,
        tuple(old for old in mine if successor[old] == new),
        tuple(old for old in mine if successor[old] != new),
    )
