"""Reports come and go: the candidates and stories are those that all that are left give at once."""

from bisect import bisect_left, insort
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parallax.nouns.report import Published, Report
from parallax.stories import enter, group_stories, leave, regroup
from parallax.stories import standing as room
from parallax.stories.candidates import Spot, find_candidates
from parallax.stories.profile import Profile, make_profile
from parallax.stories.standing import Beside, Candidate, Pair
from tests.stories.invented_stream import invent, make_report, tell_all
from tests.stories.loosely_told import BLOG, FAIR, HOSPITAL, TOLD


class Held:
    """An index in memory."""

    def __init__(self) -> None:
        self.lists: dict[str, list[Spot]] = {}
        self.known: dict[str, Profile] = {}
        self.pairs: dict[Pair, Candidate] = {}

    def neighbours(self, keys: Collection[str], spot: Spot, count: int) -> Mapping[str, Beside]:
        found = {}
        for key in keys:
            spots = [each for each in self.lists.get(key, []) if each != spot]
            at = bisect_left(spots, spot)
            before = [name for _, name in reversed(spots[max(0, at - count) : at])]
            found[key] = (before, [name for _, name in spots[at : at + count]])
        return found

    def between(self, key: str, one: Spot, other: Spot) -> int:
        return sum(one < each < other for each in self.lists[key])

    def profiles(self, reports: Collection[str]) -> Mapping[str, Profile]:
        return {name: self.known[name] for name in reports if name in self.known}

    def insert(self, profile: Profile, spot: Spot, keys: Collection[str]) -> None:
        self.known[spot[1]] = profile
        for key in keys:
            insort(self.lists.setdefault(key, []), spot)

    def delete(self, spot: Spot, keys: Collection[str]) -> None:
        del self.known[spot[1]]
        for key in keys:
            self.lists[key].remove(spot)

    def candidates(self, pairs: Collection[Pair]) -> Mapping[Pair, Candidate]:
        return {pair: self.pairs[pair] for pair in pairs if pair in self.pairs}

    def candidates_of(self, reports: Collection[str]) -> Mapping[Pair, Candidate]:
        return {pair: each for pair, each in self.pairs.items() if set(pair) & set(reports)}

    def set_candidates(self, pairs: Mapping[Pair, Candidate | None]) -> None:
        for pair, each in pairs.items():
            if each is None:
                self.pairs.pop(pair, None)
            else:
                self.pairs[pair] = each


def at_once(reports: Sequence[Report]) -> set[Pair]:
    profiles = [make_profile(report) for report in sorted(reports, key=lambda report: report.id)]
    return {(profiles[one].report, profiles[other].report) for one, other in find_candidates(profiles)}


FIRST = datetime(2031, 5, 6)
WORDS = "ferry orchard quarry lighthouse chimney festival curfew ledger widow pension harbour vineyard helmet".split()


def brief_report(name: str, day: int, words: Sequence[int]) -> Report:
    text = "Talk of " + " ".join(WORDS[n] for n in words) + " at the Kelder Bridge in Ostrava Minor."
    when = Published(FIRST + timedelta(day), "given", "day") if day else Published()
    return Report(name, name, text, name, published=when)


BRIEF = st.builds(
    brief_report,
    st.integers(0, 400).map(lambda n: f"r-{n:03}"),
    st.integers(0, 9),
    st.lists(st.integers(0, len(WORDS) - 1), min_size=2, max_size=5),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(BRIEF, unique_by=lambda report: report.id, max_size=24), st.data())
def test_candidates_are_those_found_at_once(reports: list[Report], data: st.DataObject) -> None:
    """With few neighbours under a key, so that what comes between two parts them, and what goes brings them together."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(room, "NEIGHBOURS", 3)
        patch.setattr("parallax.stories.candidates.NEIGHBOURS", 3)
        index = Held()
        left: list[Report] = []
        for report in reports:
            enter(index, report)
            left.append(report)
            if len(left) > 2 and data.draw(st.integers(0, 3)) == 0:
                gone = left.pop(data.draw(st.integers(0, len(left) - 1)))
                leave(index, gone.id)
            assert index.pairs.keys() == at_once(left)


@settings(max_examples=8, deadline=None)
@given(st.randoms(use_true_random=False))
def test_stories_are_those_grouped_at_once(random) -> None:  # type: ignore[no-untyped-def]
    events = [invent(kind, kind, FIRST) for kind in ("bomb", "quake", "trial")]
    reports = [report for event in events for report in tell_all(event, 8, 9)]
    pages = {**TOLD, "blog": BLOG, "hospital": HOSPITAL, "fair": FAIR}
    reports += [make_report(name, text, FIRST + timedelta(n // 3)) for n, (name, text) in enumerate(pages.items())]
    random.shuffle(reports)
    index, stories = Held(), {}
    for number, report in enumerate(reports):
        touched = set(enter(index, report))
        if number % 7 == 6:
            gone = reports[random.randrange(number)]
            if gone.id in index.known:
                touched = (touched | leave(index, gone.id)) - {gone.id}
                stories = {name: story for name, story in stories.items() if gone.id not in story.reports}
        again = regroup(index, touched)
        members = {name for story in again for name in story.reports}
        stories = {name: story for name, story in stories.items() if not members & set(story.reports)}
        stories |= {story.id: story for story in again}
        left = [each for each in reports if each.id in index.known]
    assert sorted(stories.values(), key=lambda story: story.reports) == list(group_stories(left))


def test_a_report_touches_no_unlike_story() -> None:
    index = Held()
    for report in tell_all(invent("bomb", "bomb", FIRST), 6, 5):
        enter(index, report)
    other = tell_all(invent("trial", "trial", FIRST + timedelta(300)), 1, 1)[0]
    assert enter(index, other) == {other.id}
