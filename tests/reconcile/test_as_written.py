"""Reasons in the words of the two, and which of them lacks a detail."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parallax.nouns.figure import EXACT_COUNT, PLACE_COUNTED, TIME_COVERED, Figure
from parallax.nouns.interval import Interval
from parallax.nouns.range import Range
from parallax.nouns.span import Span
from parallax.reconcile.alignment.as_written import classes, one_word, words_of, written
from parallax.reconcile.alignment.sketch import sketch
from parallax.reconcile.points.common_words import common_words
from tests.reconcile.found import relations

RAID, BLOW = "The raids on Velmark killed soldiers.", "Airstrikes hit troops near Velmark"


def test_names_of_classes_are_told_by_the_words_of_the_texts():
    assert written(["attack", "troop", "velmark"], (RAID, BLOW)) == "raids/hit, soldiers/troops, Velmark"


def test_a_word_that_both_use_stands_once_in_the_form_of_the_first():
    assert written(["pay"], ("The sum was paid", "nobody pays a sum")) == "paid"


def test_what_stands_in_neither_text_is_left_out_unless_nothing_else_is_there():
    assert written(["velmark", "zzz"], (RAID, BLOW)) == "Velmark"
    assert written(["zzz"], (RAID, BLOW)) == "zzz"


@given(st.text(max_size=80))
def test_words_are_those_of_the_text(text):
    names = {name for stemmed in sketch(text).content for name in classes(stemmed)}
    for words in words_of(text, names).values():
        assert all(word in text for word in words)


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [("speed", "speeding", True), ("Paid", "pays", True), ("raid", "raids", True), ("sea", "bay", False)],
)
def test_forms_of_one_word(one, other, alike):
    assert one_word(one, other) is alike
    assert one_word(other, one) is alike


def test_common_words_stand_in_the_order_of_a_text_and_neither_hands_alone():
    texts = ("police opened fire on the crowd", "officers did not shoot at the crowd")
    held = [sorted(sketch(texts[0]).content.keys() & sketch(texts[1]).content.keys())]
    told = common_words(texts, held, 1.0)
    assert told == "officers/police, crowd"
    assert common_words(texts, held, 1.0, ["crowd"]) == "officers/police"
    assert common_words(texts, [], 1.0) == ""


def _towns(desk, **other):
    desk.paper("a").say("20 towns were retaken", "Ann Vel", {"20 towns": {"low": 20, **TOWNS}})
    desk.paper("b").say("40 towns were retaken", "Ann Vel", {"40 towns": {"low": 40, **TOWNS, **other}})
    return next(iter(relations(desk.reconciled()).values()))


TOWNS = {"unit": "count", "counted": "towns", "state": "retaken"}


def test_the_reason_says_which_of_the_two_tells_no_time(desk):
    relation = _towns(desk, window=2)
    assert relation.missing == TIME_COVERED
    assert relation.why == ("“20 towns” does not tell what time it covers; “40 towns” does",)


def test_the_reason_says_that_neither_does(desk):
    relation = _towns(desk)
    assert relation.missing == TIME_COVERED
    assert relation.why == ("neither “20 towns” nor “40 towns” tells what time it covers",)


def test_a_figure_lacks_what_its_words_do_not_tell():
    plain = Figure("f", "s", Span(0, 1), "2", Range(2, 2), "count")
    assert plain.lacks(TIME_COVERED)
    assert plain.lacks(PLACE_COUNTED)
    assert not plain.lacks(EXACT_COUNT)
    bound = Figure(
        "f", "s", Span(0, 1), "2", Range(2, None, "more than"), "count", window=Interval(None, None), place="p"
    )
    assert not bound.lacks(TIME_COVERED)
    assert not bound.lacks(PLACE_COUNTED)
    assert bound.lacks(EXACT_COUNT)
    assert not bound.lacks("which was said later")
