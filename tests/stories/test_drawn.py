"""Small groups joined to the large story whose own names they hold and whose matter they tell."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from parallax.nouns.report import Report
from parallax.stories import group_stories
from parallax.stories.drawn import draw_in
from parallax.stories.profile import NAME, Profile
from tests.stories.loosely_told import BLOG, FAIR, HOSPITAL, OTHER_WORKS, TOLD

Make = Callable[..., Report]
FIRST = datetime(2031, 3, 4)


def profile(name: str, names: str, words: str, day: int | None = 4, weight: float = 0.3) -> Profile:
    """A profile whose rare names and other words weigh the same each."""
    keys = [*names.split(), *words.split()]
    features = dict.fromkeys(keys, weight) | {NAME + key: weight for key in names.split()}
    return Profile(
        name, date(2031, 3, day) if day else None, dict(sorted(features.items())), {key: key.title() for key in keys}
    )


STORY = [
    profile("a", "Zwendolin Quarbeck", "crowd petrol gate"),
    profile("b", "Zwendolin", "crowd letters gate"),
    profile("c", "Quarbeck Zwendolin", "wages petrol"),
    profile("d", "Quarbeck", "crowd letters wages", day=6),
]
LARGE = (0, 1, 2, 3)
BLOGGED = profile("blog", "Zwendolin", "crowd aunt hides rivets")


def drawn(
    *others: Profile, groups: tuple[tuple[int, ...], ...] | None = None, apart: tuple[int, ...] = ()
) -> list[tuple[int, ...]]:
    """The groups after drawing in, where the story comes first and each other report is alone unless `groups` says otherwise."""
    profiles = [*STORY, *others]
    alone = groups or tuple((place,) for place in range(len(STORY), len(profiles)))
    pairs = [(a, b) for a in range(len(profiles)) for b in range(a + 1, len(profiles))]
    return list(draw_in(profiles, (LARGE, *alone), pairs, apart))


def test_a_report_that_holds_a_storys_name_and_tells_its_matter_joins_it() -> None:
    assert drawn(BLOGGED) == [(0, 1, 2, 3, 4)]


def test_a_report_without_a_day_may_be_drawn_in() -> None:
    assert drawn(replace(BLOGGED, day=None)) == [(0, 1, 2, 3, 4)]


def test_weeks_later_it_is_not() -> None:
    assert drawn(replace(BLOGGED, day=date(2031, 3, 29))) == [LARGE, (4,)]


def test_what_stands_apart_stays_apart() -> None:
    assert drawn(BLOGGED, apart=(4,)) == [LARGE, (4,)]


def test_words_alone_draw_nothing_in() -> None:
    assert drawn(profile("other", "Ombervale", "crowd petrol gate letters wages")) == [LARGE, (4,)]


def test_names_alone_draw_nothing_in() -> None:
    assert drawn(profile("other", "Zwendolin Quarbeck", "tremor wall tents")) == [LARGE, (4,)]


def test_a_name_that_few_of_its_reports_hold_draws_nothing_in() -> None:
    once = replace(
        STORY[0],
        features={**STORY[0].features, "tarquil": 0.3, "@tarquil": 0.3},
        spelled={**STORY[0].spelled, "tarquil": "Tarquil"},
    )
    other = profile("other", "tarquil", "crowd aunt hides rivets")
    assert list(draw_in([once, *STORY[1:], other], (LARGE, (4,)), [(0, 4)], ())) == [LARGE, (4,)]


def test_a_name_that_more_reports_of_others_hold_is_not_the_storys_own() -> None:
    others = [profile(f"other{n}", "Zwendolin", f"tremor{n} wall{n} tent{n} roof{n}") for n in range(5)]
    assert drawn(BLOGGED, *others)[:2] == [LARGE, (4,)]


def test_a_report_drawn_to_two_unlike_stories_joins_neither() -> None:
    others = [profile(f"q{n}", "Ombervale Thrastin", "tremor wall tents") for n in range(4)]
    both = profile("both", "Zwendolin Quarbeck Ombervale Thrastin", "")
    found = drawn(*others, both, groups=((4, 5, 6, 7), (8,)))
    assert found == [LARGE, (4, 5, 6, 7), (8,)]


def test_what_is_drawn_in_draws_nothing_in_itself() -> None:
    chained = profile("chained", "", "aunt hides rivets crowd")
    assert drawn(BLOGGED, chained) == [(0, 1, 2, 3, 4), (5,)]


def test_a_small_group_joins_whole() -> None:
    assert drawn(BLOGGED, replace(BLOGGED, report="copy"), groups=((4, 5),)) == [(0, 1, 2, 3, 4, 5)]


def told(make: Make) -> list[Report]:
    return [make(name, text, FIRST + timedelta(n // 3)) for n, (name, text) in enumerate(TOLD.items())]


@pytest.mark.parametrize("text", [BLOG, HOSPITAL], ids=["blog", "hospital"])
def test_pages_that_touch_on_a_story_belong_to_it(make: Make, text: str) -> None:
    (story,) = group_stories([*told(make), make("page", text, FIRST + timedelta(2))])
    assert "page" in story.reports


def test_the_same_pages_a_year_later_and_another_works_stand_apart(make: Make) -> None:
    years = [make(name, text, FIRST + timedelta(365)) for name, text in (("blog", BLOG), ("hospital", HOSPITAL))]
    stories = group_stories([*told(make), *years, make("other", OTHER_WORKS, FIRST + timedelta(1))])
    assert {story.reports for story in stories} >= {("blog",), ("hospital",), ("other",)}


@pytest.mark.parametrize("text", [FAIR, OTHER_WORKS], ids=["fair", "works"])
def test_what_else_goes_on_in_the_place_or_in_the_trade_stands_apart(make: Make, text: str) -> None:
    assert ("page",) in [
        story.reports for story in group_stories([*told(make), make("page", text, FIRST + timedelta(1))])
    ]


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_order_changes_nothing(make: Make, data: st.DataObject) -> None:
    pages = [
        make(name, text, FIRST)
        for name, text in (("blog", BLOG), ("hospital", HOSPITAL), ("other", OTHER_WORKS), ("fair", FAIR))
    ]
    reports = [*told(make), *pages]
    assert group_stories(data.draw(st.permutations(reports))) == group_stories(reports)
