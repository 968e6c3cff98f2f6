import itertools
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parallax.values.time import covered, resolve
from parallax.values.time_rules import find_expressions

ANCHOR = date(2022, 9, 12)  # a Monday


@pytest.mark.parametrize(
    ("words", "value", "kind"),
    [
        ("today", "2022-09-12", "DATE"),
        ("yesterday", "2022-09-11", "DATE"),
        ("Monday", "2022-09-12", "DATE"),
        ("last Monday", "2022-09-05", "DATE"),
        ("next Friday", "2022-09-16", "DATE"),
        ("Saturday", "2022-09-10", "DATE"),
        ("Tuesday morning", "2022-09-06TMO", "TIME"),
        ("at dawn yesterday", "2022-09-11TMO", "TIME"),
        ("early on Tuesday", "2022-09-06", "DATE"),
        ("this week", "2022-W37", "DATE"),
        ("this month", "2022-09", "DATE"),
        ("last year", "2021", "DATE"),
        ("over a week ago", "2022-W36", "DATE"),
        ("three years ago", "2019", "DATE"),
        ("on February 24", "2022-02-24", "DATE"),
        ("in December", "2021-12", "DATE"),
        ("In April last year", "2021-04", "DATE"),
        ("in July 2009", "2009-07", "DATE"),
        ("14 July 2009", "2009-07-14", "DATE"),
        ("July 14, 2009", "2009-07-14", "DATE"),
        ("Tuesday 19 Jul 2016", "2016-07-19", "DATE"),
        ("the 14th of July, 2009", "2009-07-14", "DATE"),
        ("09/12/2022", "2022-09-12", "DATE"),
        ("19.07.2016", "2016-07-19", "DATE"),
        ("2009-07-14", "2009-07-14", "DATE"),
        ("in 2004", "2004", "DATE"),
        ("late June", "2022-06", "DATE"),
        ("mid-September", "2022-09", "DATE"),
        ("the summer of 2009", "2009-SU", "DATE"),
        ("the 1990s", "199", "DATE"),
        ("the nineteenth century", "18", "DATE"),
        ("the third quarter of 2019", "2019-Q3", "DATE"),
        ("6:30 a.m.", "2022-09-12T06:30", "TIME"),
        ("6 p.m.", "2022-09-12T18:00", "TIME"),
        ("0737 GMT", "2022-09-12T07:37", "TIME"),
        ("ten days", "P10D", "DURATION"),
        ("two and a half years", "P2.5Y", "DURATION"),
        ("24 hours", "PT24H", "DURATION"),
        ("several weeks", "PXW", "DURATION"),
        ("every day", "XXXX-XX-XX", "SET"),
        ("every Sunday", "XXXX-WXX-7", "SET"),
        ("now", "PRESENT_REF", "DATE"),
        ("Christmas Eve", "2021-12-24", "DATE"),
        ("the end of the month", "2022-09", "DATE"),
    ],
)
def test_values(words: str, value: str, kind: str) -> None:
    resolved = resolve(words, ANCHOR)
    assert (resolved.value, resolved.type) == (value, kind)


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("since the beginning of September", "2022-09-01", "2022-09-12"),
        ("since Saturday", "2022-09-10", "2022-09-12"),
        ("since 2011", "2011-01-01", "2022-09-12"),
        ("in the previous 24 hours", "2022-09-11", "2022-09-12"),
        ("within 24 hours", "2022-09-11", "2022-09-12"),
        ("in the last day", "2022-09-11", "2022-09-12"),
        ("over the past day", "2022-09-11", "2022-09-12"),
        ("in the previous day", "2022-09-11", "2022-09-12"),
        ("within two weeks", "2022-08-29", "2022-09-12"),
        ("in one month", "2022-08-12", "2022-09-12"),
        ("From March 6 to 9", "2022-03-06", "2022-03-09"),
        ("between May 3 and 5", "2022-05-03", "2022-05-05"),
        ("from Monday to Wednesday", "2022-09-05", "2022-09-07"),
        ("in late June", "2022-06-20", "2022-06-30"),
        ("in 2004", "2004-01-01", "2004-12-31"),
    ],
)
def test_intervals_look_back_from_the_anchor(words: str, first: str, last: str) -> None:
    interval = resolve(words, ANCHOR).interval
    assert interval is not None
    assert (str(interval.start)[:10], str(interval.end)[:10]) == (first, last)


def test_the_future_where_told() -> None:
    assert resolve("Friday", ANCHOR, "future").value == "2022-09-16"
    assert resolve("in December", ANCHOR, "future").value == "2022-12"


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("the same day", "2021-03-04"),
        ("the next day", "2021-03-05"),
        ("two days later", "2021-03-06"),
        ("two days earlier", "2021-03-02"),
        ("that year", "2021"),
        ("the following month", "2021-04"),
    ],
)
def test_words_that_count_from_the_time_named_before(words: str, value: str) -> None:
    assert resolve(words, ANCHOR, reference="2021-03-04").value == value


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Monday", "XXXX-WXX-1"),
        ("September", "XXXX-09"),
        ("September 6", "XXXX-09-06"),
        ("today", "XXXX-XX-XX"),
        ("summer", "XXXX-SU"),
    ],
)
def test_without_an_anchor_the_open_fields_stay_open(words: str, value: str) -> None:
    resolved = resolve(words, None)
    assert (resolved.value, resolved.interval) == (value, None)


def test_a_narrative_goes_on_from_the_time_named_before() -> None:
    assert resolve("January", ANCHOR, reference="1941-11", narrative=True).value == "1942-01"
    assert resolve("June", ANCHOR, reference="1941-03", narrative=True).value == "1941-06"


@pytest.mark.parametrize("words", ["February 30", "banana", "", "31.31.2020"])
def test_what_is_no_time_has_no_value(words: str) -> None:
    assert resolve(words, ANCHOR).value is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It fell on the night of April 18, 1775 at last.", ["the night of April 18, 1775"]),
        ("From 1914 until mid-1916, and on May 10.", ["1914", "mid-1916", "May 10"]),
        ("They may march to another town in the fall of 1999.", ["the fall of 1999"]),
        ("for nearly a year and a half", ["nearly a year and a half"]),
    ],
)
def test_expressions_in_text(text: str, found: list[str]) -> None:
    assert [text[one.start : one.end] for one in find_expressions(text)] == found


@given(st.text(alphabet=st.sampled_from("MayJune 0123456789-–,.:'sTuesdaylatwkodhr😀é"), max_size=50), st.dates())
def test_any_text_is_resolved_or_left(text: str, day: date) -> None:
    found = find_expressions(text)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
    for one in found:
        resolve(text[one.start : one.end], day)


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("this month", "2022-09-01", "2022-09-12"),
        ("on Saturday", "2022-09-10", "2022-09-10"),
        ("since the war began in 2011", "2011-01-01", "2022-09-12"),
        ("within two weeks", "2022-08-29", "2022-09-12"),
    ],
)
def test_a_count_covers_nothing_after_its_publication(words: str, first: str, last: str) -> None:
    interval = covered(words, ANCHOR)
    assert interval is not None
    assert (str(interval.start)[:10], str(interval.end)[:10]) == (first, last)


def test_words_without_a_time_cover_nothing() -> None:
    assert covered("at the border", ANCHOR) is None
