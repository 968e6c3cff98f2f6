from collections.abc import Callable
from datetime import datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from parallax.nouns.decision import Subject
from parallax.nouns.report import Report
from parallax.stories import decide_stories, group_stories
from tests.decisions.made import decide
from tests.stories.test_grouping import FERRY, FIRE

Make = Callable[..., Report]


def reports(*names: str) -> list[Subject]:
    return [Subject("report", name) for name in names]


def told(make: Make) -> list[Report]:
    texts = {"ferry": FERRY, "fire": FIRE}
    return [
        make(f"{event}{n}", text, datetime(2031, 5, 6)) for event, all_ in texts.items() for n, text in enumerate(all_)
    ]


def grouped(given_: list[Report], *decisions) -> list[tuple[str, ...]]:
    return [story.reports for story in decide_stories(group_stories(given_), given_, decisions)[0]]


def test_without_decisions_the_stories_stay(make: Make) -> None:
    stories = group_stories(told(make))
    assert decide_stories(stories, told(make), []) == (stories, ())


def test_a_merge_joins_whole_stories_and_says_who_and_why(make: Make) -> None:
    merge = decide("merge", *reports("ferry1", "fire0"), why="one cause")
    stories, outcomes = decide_stories(group_stories(told(make)), told(make), [merge])
    assert [story.reports for story in stories] == [("ferry0", "ferry1", "ferry2", "fire0", "fire1")]
    assert stories[0].why == ("Ann Velde decided on 2031-03-07 that its reports tell one event: one cause",)
    assert [each.state for each in outcomes] == ["applied"]


def test_a_split_parts_a_story(make: Make) -> None:
    split = decide("split", *reports("ferry2"), others=reports("ferry0", "ferry1"))
    assert grouped(told(make), split) == [("ferry0", "ferry1"), ("ferry2",), ("fire0", "fire1")]


def test_a_split_story_keeps_its_id_when_it_is_one_that_stood(make: Make) -> None:
    split = decide("split", *reports("ferry2"), others=reports("ferry0", "ferry1"))
    stories, _ = decide_stories(group_stories(told(make)), told(make), [split])
    alone = group_stories([each for each in told(make) if each.id in ("ferry0", "ferry1")])
    assert stories[0].id == alone[0].id


def test_a_report_that_comes_later_goes_with_the_part_that_it_is_more_like(make: Make) -> None:
    split = decide("split", *reports("ferry2"), others=reports("ferry0", "ferry1"))
    copy = make("ferry9", FERRY[2] + " Oil was seen at dawn.", datetime(2031, 5, 6))
    assert grouped([*told(make), copy], split)[:2] == [("ferry0", "ferry1"), ("ferry2", "ferry9")]
    other = make("ferry9", FERRY[0] + " An inquiry began.", datetime(2031, 5, 6))
    assert grouped([*told(make), other], split)[:2] == [("ferry0", "ferry1", "ferry9"), ("ferry2",)]


def test_a_report_that_is_gone_is_passed_over_and_a_part_that_is_gone_is_told(make: Make) -> None:
    split = decide("split", *reports("ferry2", "gone"), others=reports("ferry0"))
    assert ("ferry2",) in grouped(told(make), split)
    nothing = decide("merge", *reports("ferry0", "gone"))
    stories, outcomes = decide_stories(group_stories(told(make)), told(make), [nothing])
    assert stories == group_stories(told(make))
    assert [(each.state, each.reason) for each in outcomes] == [("not-applied", "there is no report gone")]


def test_a_decision_about_other_reports_is_left_to_others(make: Make) -> None:
    assert decide_stories((), told(make), [decide("merge", *reports("x", "y"))]) == ((), ())


PAIRS = st.lists(st.sampled_from(["ferry0", "ferry1", "ferry2", "fire0", "fire1"]), min_size=2, max_size=2, unique=True)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(["merge", "split"]), PAIRS), max_size=4), st.randoms())
def test_every_report_is_in_one_story_and_the_order_changes_nothing(make, asked, random) -> None:
    decisions = [
        decide("merge", *reports(one, other), at=n)
        if kind == "merge"
        else decide("split", *reports(one), others=reports(other), at=n)
        for n, (kind, (one, other)) in enumerate(asked)
    ]
    given_ = told(make)
    found = grouped(given_, *decisions)
    assert sorted(name for group in found for name in group) == sorted(each.id for each in given_)
    random.shuffle(given_)
    stories = list(group_stories(given_))
    random.shuffle(stories)
    assert [story.reports for story in decide_stories(stories, given_, decisions)[0]] == found
