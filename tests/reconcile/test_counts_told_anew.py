"""Counts whose state, time or thing the words around them tell: sentences, who was carried, who is treated, what is rejected."""

import pytest

from tests.reconcile.found import relations, type_of


def test_a_prison_sentence_told_twice_agrees_and_its_months_are_no_other(desk):
    years = {"3 years": {"low": 3, "unit": "year"}, "9 months": {"low": 9, "unit": "month"}}
    desk.paper("a").say("The court jailed the surveyor for 3 years and 9 months.", figures=years)
    desk.paper("b").say(
        "He was sentenced to three years and 9 months in prison.", figures={"three years": {"low": 3, "unit": "year"}}
    )
    story = desk.reconciled()
    assert type_of(story, "3 years", "three years") == "agree"
    assert type_of(story, "9 months", "three years") is None


def test_those_on_the_tram_are_those_it_carried(desk):
    desk.paper("a", published=3).say(
        "31 people were on the tram", "Ann Vel", {"31 people": {"low": 31, "counted": "people"}}, role="fire chief"
    )
    desk.paper("b", published=5).say(
        "34 people were on the tram", "Bo Sten", {"34 people": {"low": 34, "counted": "people"}}, role="police officer"
    )
    assert relations(desk.reconciled())["31 people", "34 people"].type == "update"


def test_a_death_toll_far_from_its_number_is_one_of_dead(desk):
    desk.paper("a").say(
        "14 people were killed", figures={"14 people": {"low": 14, "counted": "people", "state": "dead"}}
    )
    desk.paper("b", published=5).say(
        "The number of the dead in the avalanche above Velm rose to 16", figures={"16": {"low": 16}}
    )
    assert relations(desk.reconciled())["14 people", "16"].type == "update"


def test_one_speaker_counts_on_in_a_live_page(desk):
    dead = {"counted": "people", "state": "dead"}
    page = desk.paper("a")
    page.say("16 people have died", "Ann Vel", {"16 people": {"low": 16, **dead}})
    page.say("11 people have died", "Ann Vel", {"11 people": {"low": 11, **dead}})
    assert relations(desk.reconciled())["11 people", "16 people"].type == "update"


def test_a_count_of_things_in_a_unit_of_its_own_is_taken_anew(desk):
    unit = {"unit": "barrel", "per": "day"}
    desk.paper("a", published=3).say("we lose 4,000 barrels a day", "Ann Vel", {"4,000 barrels": {"low": 4000, **unit}})
    desk.paper("b", published=6).say(
        "we now lose 2,500 barrels a day", "Ann Vel", {"2,500 barrels": {"low": 2500, **unit}}
    )
    assert relations(desk.reconciled())["4,000 barrels", "2,500 barrels"].type == "update"


@pytest.mark.parametrize(
    "words", ["The harbour board rejects this.", "Her office called the claim absurd.", "The board denied that."]
)
def test_a_rejection_in_the_reports_telling_is_of_what_was_told_right_before(desk, words):
    paper = desk.paper("a")
    told = paper.say("the pier had been sold to a cousin", "Ann Vel")
    rejected = paper.say(words)
    assert type_of(desk.reconciled(), told, rejected) == "conflict"


def test_a_denial_of_something_else_is_no_rejection(desk):
    paper = desk.paper("a")
    told = paper.say("the pier had been sold to a cousin", "Ann Vel")
    other = paper.say("The board denies that any ferry was late.")
    assert type_of(desk.reconciled(), told, other) != "conflict"
