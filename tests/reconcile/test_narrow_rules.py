"""Where rules of words end: what looks like a no, a day, a year, a quotation or a price, and is none."""

import pytest

from parallax.reconcile.alignment.gist import gist, is_day
from parallax.reconcile.alignment.paraphrases import reworded
from parallax.reconcile.measures import measure_of
from tests.reconcile.found import origin_of, type_of

BULBS = {"unit": "count", "counted": "bulbs"}


@pytest.mark.parametrize(
    "words", ["12 may be missing", "21 may have died", "about 30 march to the mill", "in 31 halls"]
)
def test_a_number_before_a_verb_is_no_day(words):
    assert reworded(words) == words


@pytest.mark.parametrize("words", ["on 12 may", "the 12th of may", "by may 12"])
def test_a_day_in_may_stands_behind_a_word_that_leads_it(words):
    assert "may12" in reworded(words).split()


def test_nothing_is_no_day():
    assert not is_day("")
    assert not is_day("hall7")


def test_a_number_that_is_called_no_denies_nothing():
    assert not gist("the No. 4 kiln was shut", denies=False).not_so
    assert "kiln" in gist("no kiln was shut", denies=False).not_so


def test_a_year_of_the_report_is_no_background(desk):
    sank = desk.paper("a").say("the ferry Tarn sank in 2031", "Ann Vel")
    held = desk.paper("b").say("the ferry Tarn did not sink", "Bo Tarn")
    assert type_of(desk.reconciled(), sank, held) == "conflict"


def test_another_year_is_background(desk):
    sank = desk.paper("a").say("the ferry Tarn sank in 1987", "Ann Vel")
    held = desk.paper("b").say("the ferry Tarn did not sink", "Bo Tarn")
    assert type_of(desk.reconciled(), sank, held) is None


def test_what_came_once_something_had_is_told_as_so(desk):
    sank = desk.paper("a").say("Once the wave came, the ferry Tarn sank", "Ann Vel")
    held = desk.paper("b").say("the ferry Tarn did not sink", "Bo Tarn")
    assert type_of(desk.reconciled(), sank, held) == "conflict"


def test_a_noun_that_ends_as_adverbs_do_is_denied(desk):
    paper = desk.paper("a")
    none, told = paper.say("no rally was held", "Ann Vel"), paper.say("the rally filled the square", "Bo Tarn")
    assert type_of(desk.reconciled(), none, told) == "conflict"


def test_two_words_in_quotation_marks_are_no_utterance_by_themselves(desk):
    first = desk.paper("a").say('the crane was "no use"', "Ann Vel")
    second = desk.paper("b").say('the barge was "no use"', "Ann Vel")
    story = desk.reconciled()
    assert origin_of(story, first) != origin_of(story, second)


def test_what_stands_between_two_quotations_is_not_quoted(desk):
    first = desk.paper("a").say('"Some weeks" for the mast to be mended is "too long"', "Ann Vel")
    second = desk.paper("b").say('"No hurry" for the mast to be mended was "the word"', "Ann Vel")
    why = {reason for point in desk.reconciled().points for origin in point.origins for reason in origin.why}
    assert not any("for the mast" in reason for reason in why), (first, second)


@pytest.mark.parametrize(
    ("before", "after", "measure"),
    [
        ("Shares in Velm Mills closed ", " lower", "share price"),
        ("Its shares were down ", "", "share price"),
        ("It bought shares worth ", "", None),
        ("Shares " + "-" * 400 + " ", "", None),
    ],
)
def test_a_share_price_moves(before, after, measure):
    assert measure_of("percent", before, after) == measure


def test_the_number_of_the_injured_is_no_name(desk):
    hurt = {"unit": "person", "counted": "injured", "state": "wounded"}
    desk.paper("a", 3).say("The injured number 64", "Ann Vel", {"64": {"low": 64, **hurt}})
    desk.paper("b", 3).say("64 people were hurt", None, {"64 people": {"low": 64, **hurt}})
    assert type_of(desk.reconciled(), "64", "64 people") == "agree"


def test_whom_a_story_is_about_makes_no_two_counts_one(desk):
    told = desk.paper("a", 3)
    told.say("Seven bulbs lit Mr. Orlo's barn", "Ann Vel", {"Seven bulbs": {"low": 7, **BULBS}})
    for at in range(6):
        told.say(f"Mr. Orlo {('sang', 'wept', 'slept', 'dined', 'fished', 'painted')[at]} in spring", "Ann Vel")
    desk.paper("b", 3).say("Mr. Orlo's crate held four bulbs", "Bo Tarn", {"four bulbs": {"low": 4, **BULBS}})
    assert type_of(desk.reconciled(), "Seven bulbs", "four bulbs") != "conflict"
