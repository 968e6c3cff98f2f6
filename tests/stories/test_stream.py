"""Hundreds of invented reports over weeks, as they come."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parallax.nouns.report import Published, Report
from parallax.nouns.story import Story
from parallax.stories import find_aliases, follow_stories, group_stories
from tests.stories.invented_stream import (
    Event,
    invent,
    make_report,
    tell,
    tell_all,
    tell_drifting,
    words_of,
)

FIRST = datetime(2031, 5, 6)
BOMB = invent("bomb", "bomb", FIRST)
SECOND_BOMB = invent("second-bomb", "bomb", FIRST + timedelta(9), BOMB, ("town", "region", "mayor", "chief"))
QUAKE = invent("quake", "quake", FIRST)
SECOND_QUAKE = invent("second-quake", "quake", FIRST + timedelta(4), QUAKE, ("region", "mayor", "body"))
TRIAL = invent("trial", "trial", FIRST + timedelta(1))
EVENTS = (BOMB, SECOND_BOMB, QUAKE, SECOND_QUAKE, TRIAL)


def events_of(stories: Iterable[Story]) -> list[tuple[str, int]]:
    """For each story the events that its reports tell, joined by +, and how many reports it has."""
    told = [
        ("+".join(sorted({name.rsplit("-", 1)[0] for name in story.reports})), len(story.reports)) for story in stories
    ]
    return sorted(told)


def stories_with(reports: Sequence[Report], *names: str) -> list[tuple[str, ...]]:
    """The reports of the stories in which some reports are."""
    return [story.reports for story in group_stories(reports) if set(names) & set(story.reports)]


@pytest.fixture(scope="module")
def stream() -> list[Report]:
    """160 reports of five events, in the order of their days."""
    counts = ((BOMB, 40, 20), (SECOND_BOMB, 40, 20), (QUAKE, 30, 14), (SECOND_QUAKE, 20, 10), (TRIAL, 30, 40))
    reports = [report for event, count, days in counts for report in tell_all(event, count, days)]
    return sorted(reports, key=lambda report: (str(report.published.when), report.id))


def test_two_events_of_one_kind_in_one_place_are_told_apart(stream: list[Report]) -> None:
    assert events_of(group_stories(stream)) == [
        ("bomb", 40),
        ("quake", 30),
        ("second-bomb", 40),
        ("second-quake", 20),
        ("trial", 30),
    ]


def test_as_reports_come_ids_can_be_followed(stream: list[Report]) -> None:
    """Early on few reports of two bombs may be one story; whatever was split or merged, every id leads to a last story."""
    groupings = [group_stories(stream[:count]) for count in range(8, len(stream), 19)]
    last = group_stories(stream)
    aliases = find_aliases(groupings, last)
    standing = {story.id: story for story in last}
    for grouping in groupings:
        for story in grouping:
            successor = standing[aliases.get(story.id, story.id)]
            shared = set(story.reports) & set(successor.reports)
            assert len(shared) == max(len(set(story.reports) & set(other.reports)) for other in last)
    for one, other in zip(groupings, [*groupings[1:], last], strict=True):
        continued = [old for each in follow_stories(one, other) for old in each.continues]
        assert sorted(continued) == sorted(story.id for story in one)


@settings(max_examples=8, deadline=None)
@given(data=st.data())
def test_any_order_any_batches_any_repeats(data: st.DataObject) -> None:
    reports = [report for event in EVENTS for report in tell_all(event, 5, 5)]
    expected = group_stories(reports)
    mixed = data.draw(st.permutations(reports))
    cuts = sorted(data.draw(st.lists(st.integers(0, len(mixed)), max_size=4)))
    known: list[Report] = []
    for start, end in zip([0, *cuts], [*cuts, len(mixed)], strict=True):
        known += mixed[start:end] + mixed[: end // 5]
        grouped = group_stories(known)
        assert group_stories(known[::-1]) == grouped
        assert Counter(name for story in grouped for name in story.reports) == Counter({r.id: 1 for r in known})
    assert grouped == expected


def test_other_events_change_no_story(stream: list[Report]) -> None:
    own = [report for report in stream if report.id.startswith("trial")]
    assert set(group_stories(own)) <= set(group_stories(stream))


def test_an_anniversary_piece_joins_no_newer_event() -> None:
    newer = invent("newer", "bomb", FIRST + timedelta(364))
    piece = tell(BOMB, 90, 365, " A year later the town remembered.")
    reports = [*tell_all(BOMB, 10, 6), *tell_all(newer, 10, 6), piece]
    assert ("newer", 10) in events_of(group_stories(reports))


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.name)
def test_a_wrong_date_line_leaves_its_story_whole(event: Event) -> None:
    reports, stray = tell_all(event, 10, 6), tell(event, 77, 1)
    swapped = replace(stray, published=Published(event.first + timedelta(61), "header", "day"))
    assert len(group_stories([*reports, swapped])) == 1
    years_off = replace(stray, published=Published(event.first - timedelta(730), "header", "day"))
    assert max(len(story.reports) for story in group_stories([*reports, years_off])) >= 10
    copy = replace(reports[0], id="copy", published=years_off.published)
    assert len(group_stories([*reports, copy])) == 1


def test_a_wrong_date_line_is_no_bridge_between_years() -> None:
    """A report that is years off its story does not make the story one with what happened then."""
    old = invent("old", "bomb", FIRST - timedelta(730), BOMB, ("town", "region", "mayor", "chief"))
    stray = replace(tell(BOMB, 77), published=Published(old.first, "header", "day"))
    grouped = dict(events_of(group_stories([*tell_all(BOMB, 10, 6), *tell_all(old, 10, 6), stray])))
    assert grouped.get("bomb", 0) >= 10


@pytest.mark.parametrize("count", [1, 2, 12])
def test_a_teaser_inside_a_page_joins_no_stories(count: int) -> None:
    page = make_report("page", words_of(BOMB, 50) + words_of(BOMB, 53) + words_of(TRIAL, 51, facts=1), FIRST)
    reports = [*tell_all(BOMB, count, 4), *tell_all(TRIAL, count, 4)]
    (with_page,) = stories_with([*reports, page], "page")
    assert {name.split("-")[0] for name in with_page} == {"page", "bomb"}
    assert ("trial", count) in events_of(group_stories([*reports, page]))


@pytest.mark.parametrize("count", [1, 2, 12])
def test_a_round_up_of_several_stories_stands_apart(count: int) -> None:
    told = [words_of(event, 60, facts=3) for event in (BOMB, TRIAL, QUAKE)]
    reports = [report for event in (BOMB, TRIAL, QUAKE) for report in tell_all(event, count, 4)]
    stories = group_stories([*reports, make_report("round-up", "".join(told), FIRST)])
    assert set(group_stories(reports)) < set(stories)
    (alone,) = [story for story in stories if "round-up" in story.reports]
    assert alone.reports == ("round-up",)
    assert alone.why == ("tells several stories alike",)


def test_two_copies_of_a_round_up_are_one_story() -> None:
    told = "".join(words_of(event, 60, facts=3) for event in (BOMB, TRIAL, QUAKE))
    reports = [report for event in (BOMB, TRIAL, QUAKE) for report in tell_all(event, 6, 4)]
    copies = [make_report(name, told, FIRST) for name in ("copy-a", "copy-b")]
    assert stories_with([*reports, *copies], "copy-a") == [("copy-a", "copy-b")]


def test_a_long_story_that_changes_slowly_is_one() -> None:
    """Most of it at least: where many names change at once, the rest may stand apart."""
    for name in ("slow-a", "slow-b", "slow-c"):
        reports = tell_drifting(invent(name, "trial", FIRST), 60)
        assert max(len(story.reports) for story in group_stories(reports)) >= 45


@pytest.mark.parametrize("months", [2, 4, 6])
def test_a_hearing_told_again_months_later_is_of_its_case(months: int) -> None:
    again = [tell(TRIAL, 70 + n, 30 * months + n) for n in range(3)]
    assert len(group_stories([*tell_all(TRIAL, 10, 6), *again])) == 1
