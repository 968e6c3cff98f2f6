from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from parallax.nouns.ident import make_id
from parallax.nouns.story import Story
from parallax.nouns.succession import Succession
from parallax.stories import find_aliases, follow_stories


def story(reports: str) -> Story:
    """A story whose reports are the letters given, under their name."""
    return Story(reports, tuple(sorted(reports)))


def grouping(*stories: str) -> list[Story]:
    return [story(reports) for reports in stories]


def test_a_story_that_grows_continues_under_another_id() -> None:
    assert follow_stories(grouping("ab"), grouping("abc", "d")) == (
        Succession("abc", ("ab",)),
        Succession("d"),
    )


def test_a_story_that_stays_continues_itself() -> None:
    assert follow_stories(grouping("ab"), grouping("ab")) == (Succession("ab", ("ab",)),)


def test_stories_that_merge_are_all_continued_the_largest_first() -> None:
    assert follow_stories(grouping("a", "bcd"), grouping("abcde")) == (Succession("abcde", ("bcd", "a")),)


def test_of_a_split_story_most_of_its_reports_succeed_it() -> None:
    assert follow_stories(grouping("abcde"), grouping("abc", "de")) == (
        Succession("abc", ("abcde",)),
        Succession("de", (), ("abcde",)),
    )


def test_of_equal_parts_the_one_with_least_besides_succeeds_then_the_lowest_id() -> None:
    assert follow_stories(grouping("abcd"), grouping("abxy", "cdz"))[1].continues == ("abcd",)
    assert follow_stories(grouping("abcd"), grouping("ab", "cd"))[0].continues == ("abcd",)


def test_a_report_that_moves_leaves_both_stories_where_they_were() -> None:
    assert follow_stories(grouping("abc", "def"), grouping("ab", "cdef")) == (
        Succession("ab", ("abc",)),
        Succession("cdef", ("def",), ("abc",)),
    )


def test_a_story_that_is_gone_has_no_successor() -> None:
    assert follow_stories(grouping("a"), grouping("b")) == (Succession("b"),)


def test_the_order_of_stories_changes_nothing() -> None:
    earlier, later = grouping("abc", "de", "f"), grouping("ad", "bc", "ef")
    answers = {follow_stories(one, other) for one in permutations(earlier) for other in permutations(later)}
    assert len(answers) == 1


def test_aliases_over_several_groupings_lead_to_the_reports_not_through_the_ids_between() -> None:
    first, second, last = grouping("ab", "c"), grouping("abc", "d"), grouping("ab", "cd")
    assert find_aliases([first, second], last) == {"abc": "ab", "c": "cd", "d": "cd"}


LABELS = st.lists(st.integers(0, 3), min_size=8, max_size=8)


def _group(labels: list[int]) -> list[Story]:
    parts = {label: [str(n) for n, mine in enumerate(labels) if mine == label] for label in labels}
    return [Story(make_id("story", *reports), tuple(reports)) for reports in parts.values()]


@given(LABELS, LABELS)
def test_every_earlier_story_has_one_successor_with_which_it_shares_most(one: list[int], other: list[int]) -> None:
    earlier, later = _group(one), _group(other)
    reports = {each.id: set(each.reports) for each in [*earlier, *later]}
    followed = follow_stories(earlier, later)
    assert sorted(old for each in followed for old in each.continues) == sorted(each.id for each in earlier)
    for each in followed:
        for old in each.continues:
            shared = reports[old] & reports[each.story]
            assert len(shared) == max(len(reports[old] & reports[new.id]) for new in later)
        for old in each.takes_from:
            assert reports[old] & reports[each.story]
