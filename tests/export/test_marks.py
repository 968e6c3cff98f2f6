"""Marks of emphasis and links are left out where words are shown; nothing else is."""

import pytest

from parallax.export.marks import without_marks
from parallax.export.wording import count_outlets, tell_outlet
from parallax.nouns.report import Report
from parallax.nouns.span import Span


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("They saw **a wall of water** here", "They saw a wall of water here"),
        ("***All of it.*** Then", "All of it. Then"),
        ("see [the map](https://a.example/x) now", "see the map now"),
        ("he said f**k and s*** twice ** over", "he said f**k and s*** twice ** over"),
    ],
)
def test_only_what_opens_and_closes_is_a_mark(text, shown):
    assert without_marks(text, Span(0, len(text))) == shown


def test_a_mark_that_closes_outside_of_the_span_is_left_out_too():
    text = "They saw **a wall. Of water** here"
    assert without_marks(text, Span(9, 18)) == "a wall."


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ({"outlet": "The Post", "url": "https://a.example/1"}, "The Post"),
        ({"url": "https://www.a.example/1"}, "a.example"),
        ({"byline": "Ann Vel"}, "outlet not told (by Ann Vel)"),
        ({}, "outlet not told (one.txt)"),
    ],
)
def test_an_outlet_that_is_not_told_is_named_by_what_a_reader_knows(told, name):
    assert tell_outlet(Report("r", "x/one.txt", "", "0", **told)) == name


def test_each_report_without_an_outlet_counts_as_its_own():
    reports = [Report("a", "a", "", "0", byline="Ann"), Report("b", "b", "", "0", byline="Ann")]
    assert count_outlets([*reports, Report("c", "c", "", "0", outlet="P"), Report("d", "d", "", "0", outlet="P")]) == 3
