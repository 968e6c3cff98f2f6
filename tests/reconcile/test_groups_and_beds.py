"""Groups of the dead told in other words, and people who lie in hospital."""

import pytest

from tests.reconcile.found import relations, type_of

HURT = {"counted": "people", "state": "wounded"}
DEAD = {"counted": "people", "state": "dead"}


@pytest.mark.parametrize(
    ("words", "figure"),
    [
        ("Four of the dead were children", "Four of the dead"),
        ("The dead in the market included four children", "four children"),
        ("Nine people were killed, four of them children, and 50 were hurt", "four"),
    ],
)
def test_children_among_the_dead_are_one_count_however_told(desk, words, figure):
    told = {figure: {"low": 4, "counted": "children" if "children" in figure else "people"}}
    if "Nine people" in words:
        told = {"Nine people": {"low": 9, **DEAD}, **told}
    desk.paper("a").say(words, "Ann Vel", told)
    desk.paper("b", published=6).say(
        "Six of the dead were children", "Ann Vel", {"Six of the dead": {"low": 6, "counted": "dead"}}
    )
    assert relations(desk.reconciled())[figure, "Six of the dead"].type == "update"


def test_those_in_hospital_are_counted_anew_each_day(desk):
    desk.paper("a").say(
        "31 of the injured have been admitted here",
        "Ann Vel",
        {"31 of the injured": {"low": 31, **HURT}},
        role="director",
    )
    desk.paper("b", published=5).say(
        "Twenty-two people were still in the county hospital on Monday",
        "Ann Vel",
        {"Twenty-two people": {"low": 22, "counted": "people"}},
    )
    assert relations(desk.reconciled())["31 of the injured", "Twenty-two people"].type == "update"


def test_those_in_intensive_care_are_not_all_in_hospital(desk):
    told = {"Thirty": {"low": 30, "unit": "count"}, "eight": {"low": 8, "unit": "count"}}
    desk.paper("a").say("Thirty of them are in the county hospital, eight in intensive care", "Ann Vel", told)
    desk.paper("b").say("Eight are in intensive care", "Bo Sten", {"Eight": {"low": 8, "unit": "count"}})
    story = desk.reconciled()
    assert type_of(story, "eight", "Eight") == "agree"
    assert type_of(story, "Thirty", "Eight") is None


def test_all_the_hurt_are_not_those_that_stayed_in_hospital(desk):
    desk.paper("a").say("80 people were hurt", "Ann Vel", {"80 people": {"low": 80, **HURT}})
    desk.paper("b").say("The 80 wounded remained in hospital", "Bo Sten", {"80": {"low": 80, **HURT}})
    assert type_of(desk.reconciled(), "80 people", "80") == "agree"


def test_people_confirmed_dead_by_a_day_are_all_of_them(desk):
    desk.paper("a").say("22 people have died in the flood", "Ann Vel", {"22 people": {"low": 22, **DEAD}})
    desk.paper("b", published=7).say(
        "the search was called off on that day with 34 people confirmed dead",
        "Ann Vel",
        {"34 people": {"low": 34, **DEAD, "window": 7}},
    )
    assert relations(desk.reconciled())["22 people", "34 people"].type == "update"


def test_as_many_more_as_fell_elsewhere_are_no_agreement(desk):
    desk.paper("a").say(
        "five more bodies were found above Velm", "Ann Vel", {"five more bodies": {"low": 5, "counted": "bodies"}}
    )
    desk.paper("b").say("five were killed in the lower hamlet", "Bo Sten", {"five": {"low": 5, **DEAD}})
    assert type_of(desk.reconciled(), "five more bodies", "five") is None
