"""What is said to have caused the event, and who began it."""

import pytest

from parallax.reconcile.cause import cause_of
from tests.reconcile.found import type_of

FOG = "the collision was caused by thick fog"


@pytest.mark.parametrize(
    "words",
    [
        "a jammed rudder was to blame",
        "the captain blamed a jammed rudder",
        "thick fog had played no part",
        "the owner ruled out fog",
    ],
)
def test_another_cause_or_one_ruled_out_conflicts(desk, words):
    one, other = desk.paper("a").say(FOG, "Ann Vel"), desk.paper("b").say(words, "Bo Sten")
    assert type_of(desk.reconciled(), one, other) == "conflict"


@pytest.mark.parametrize("words", ["it was the fog that was to blame", "fog on the lake had led to the accident"])
def test_one_cause_in_other_words_agrees(desk, words):
    one, other = desk.paper("a").say(FOG, "Ann Vel"), desk.paper("b").say(words, "Bo Sten")
    assert type_of(desk.reconciled(), one, other) == "agree"


@pytest.mark.parametrize(
    "words", ["the outage was caused by a fallen mast", "in 1998 a jammed rudder was to blame for the collision"]
)
def test_the_cause_of_something_else_is_set_against_nothing(desk, words):
    one, other = desk.paper("a").say(FOG, "Ann Vel"), desk.paper("b").say(words, "Bo Sten")
    assert type_of(desk.reconciled(), one, other) is None


def test_one_side_gives_no_second_cause(desk):
    one, other = desk.paper("a").say(FOG, "Ann Vel"), desk.paper("b").say("a jammed rudder was to blame", "Ann Vel")
    assert type_of(desk.reconciled(), one, other) != "conflict"


def test_who_began_it(desk):
    one = desk.paper("a").say("the bridge post was shelled first", "Ann Vel")
    other = desk.paper("b").say("our gunners only returned fire", "Bo Sten")
    again = desk.paper("c").say("it was an unprovoked assault", "Ann Vel")
    story = desk.reconciled()
    assert type_of(story, one, other) == type_of(story, other, again) == "conflict"
    assert type_of(story, one, again) == "agree"


def test_that_nobody_knows_who_began_it_contradicts_nobody(desk):
    one = desk.paper("a").say("the bridge post was shelled first", "Ann Vel")
    other = desk.paper("b").say("it was not clear who had fired first", "Bo Sten")
    assert type_of(desk.reconciled(), one, other) is None


MADE = (
    "caused triggered provoked sparked set_off brought_about started due_to blamed_on the_result_of a_result_of down_to"
)


@pytest.mark.parametrize("made", [words.replace("_", " ") for words in MADE.split()])
def test_each_way_to_tell_what_it_was_caused_by(made):
    assert cause_of(f"the collision was {made} fog", denies=False).so


@pytest.mark.parametrize(
    "led",
    [
        "cause",
        "caused",
        "causes",
        "triggered",
        "provoked",
        "sparked",
        "led to",
        "lead to",
        "brought about",
        "resulted in",
    ],
)
def test_each_way_to_tell_what_led_to_it(led):
    assert cause_of(f"A jammed rudder {led} the collision", denies=False).so


@pytest.mark.parametrize("words", ["was to blame", "was responsible", "was the cause", "was behind it"])
def test_each_way_to_lay_it_to_something(words):
    assert cause_of(f"a jammed rudder {words}", denies=False).so


@pytest.mark.parametrize(
    "words", ["blamed fog", "put it down to fog", "put this down to fog", "attributed it to fog", "blames fog"]
)
def test_each_way_to_blame(words):
    assert cause_of(f"The owner {words}", denies=False).so


@pytest.mark.parametrize(
    "words",
    [
        "had played no part", "played no role", "had no part in it", "had no bearing on it", "had nothing to do with it",
        "was not to blame", "was not the cause", "was not responsible", "did not cause it", "was ruled out", "could be ruled out",
    ],
)  # fmt: skip
def test_each_way_to_rule_it_out(words):
    assert not cause_of(f"thick fog {words}", denies=False).so
