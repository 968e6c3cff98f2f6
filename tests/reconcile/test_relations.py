"""How two answers stand, where places, groups, days or words are told by one alone."""

import pytest

from parallax.nouns.ident import make_id
from parallax.nouns.place import Place
from tests.reconcile.found import relations, type_of

DEAD = {"counted": "people", "state": "dead"}
TOWN = Place("p-town", "Arlen", ("Arlen",), 51.0, 7.0, "settlement", "x:1", "DE")
OTHER = Place("p-other", "Brenk", ("Brenk",), 51.6, 7.9, "settlement", "x:3", "DE")
REGION = Place("p-region", "Velmark", ("Velmark",), 51.1, 7.1, "region", "x:2", "DE")


def test_a_towns_smaller_count_in_the_same_report_may_be_a_part(desk):
    paper = desk.paper("a")
    paper.say("The flood killed 15 people.", "Red Cross", {"15 people": {"low": 15, **DEAD}}, kind_of="body")
    paper.say(
        "11 people drowned in Arlen.",
        "Bo Sten",
        {"11 people": {"low": 11, "place": TOWN, **DEAD}},
        role="mayor of Arlen",
    )
    assert type_of(desk.reconciled(), "11 people", "15 people") == "undecided"


def test_a_place_as_wide_as_the_event_makes_no_part(desk):
    paper = desk.paper("a")
    paper.say(
        "17 people were killed in the flood in Velmark.",
        "Ann Vel",
        {"17 people": {"low": 17, "place": REGION, "window": 2, **DEAD}},
        role="minister of Norway",
    )
    paper.say(
        "103 people were killed in the flood.",
        "Bo Sten",
        {"103 people": {"low": 103, "window": 2, **DEAD}},
        role="minister of Sweden",
    )
    assert type_of(desk.reconciled(), "17 people", "103 people") == "conflict"


def test_some_of_them_in_one_town_are_no_part_of_what_another_town_counts(desk):
    first = desk.paper("a")
    first.say(
        "The fire injured 107 people, 28 of them in Brenk.",
        "Ann Vel",
        {
            "107 people": {"low": 107, "counted": "people", "state": "wounded"},
            "28": {
                "low": 28,
                "counted": "people",
                "state": "wounded",
                "place": OTHER,
                "part_of": make_id("f", "a", 17),
            },
        },
    )
    desk.paper("b").say(
        "The fire injured 38 people in Arlen.",
        "Ann Vel",
        {"38 people": {"low": 38, "counted": "people", "state": "wounded", "place": TOWN}},
    )
    assert type_of(desk.reconciled(), "28", "38 people") == "different-scope"


def test_a_count_of_a_state_that_another_gives_two_days_later_is_no_conflict(desk):
    desk.paper("a", 2).say(
        "2,800 workers joined the strike.", "Bo Sten", {"2,800 workers": {"low": 2800, "counted": "workers"}}, said=2
    )
    desk.paper("b", 4).say(
        "1,700 workers joined the strike.", "Ann Vel", {"1,700 workers": {"low": 1700, "counted": "workers"}}, said=4
    )
    assert type_of(desk.reconciled(), "2,800 workers", "1,700 workers") == "undecided"


def test_one_exact_number_of_one_thing_agrees_though_little_else_is_said(desk):
    for name, by, role in (("a", "Ann Vel", "head of the Velmark Election Commission"), ("b", "Bo Sten", "governor")):
        desk.paper(name).say(
            "213 polling stations opened.",
            by,
            {"213 polling stations": {"low": 213, "unit": "count", "counted": "polling stations"}},
            role=role,
        )
    found = relations(desk.reconciled())
    assert [each.type for each in found.values()] == ["agree"]


def test_a_body_that_counts_for_the_public_updates_an_observers_earlier_count(desk):
    desk.paper("a", 2).say(
        "15 people lost their lives.", "Red Cross", {"15 people": {"low": 15, **DEAD}}, kind_of="body", said=2
    )
    desk.paper("b", 4).say(
        "39 people lost their lives.",
        "Velmark Civil Protection Directorate",
        {"39 people": {"low": 39, **DEAD}},
        kind_of="body",
        said=4,
    )
    found = relations(desk.reconciled())
    assert found["15 people", "39 people"].type == "update"


def test_two_sides_that_lay_one_act_to_each_other_conflict(desk):
    desk.paper("a").say("The army shelled the market hall at dawn.", "Velmark Front", kind_of="body")
    desk.paper("b").say("The front fired shells at the market hall.", "Orrin Army", kind_of="body", of="Norway")
    assert [(each.type, each.how) for each in relations(desk.reconciled()).values()] == [("conflict", "doer")]


def test_what_is_said_not_to_have_failed_is_said_to_have_held(desk):
    desk.paper("a").say("the wall had not failed", "Vrana Power", kind_of="body")
    desk.paper("b").say("the wall split down the middle", "Arlen Residents' Committee", kind_of="body")
    assert [each.how for each in relations(desk.reconciled()).values()] == ["character"]


@pytest.mark.parametrize("words", ["The mill gate was locked at night", "The gate of the mill had been locked"])
def test_short_statements_in_like_words_agree(desk, words):
    desk.paper("a").say("The mill's gate was locked.", "Red Cross", kind_of="body")
    desk.paper("b").say(words, "Arlen Workers' Union", kind_of="body")
    assert [each.type for each in relations(desk.reconciled()).values()] == ["agree"]


def test_a_fall_after_a_recount_runs_from_the_older(desk):
    least = {"low": 1174, "high": None, "comparator": "at least", "counted": "workers", "place": TOWN}
    desk.paper("a", 2).say(
        "At least 1,174 workers stopped work in Arlen.", "Ann Vel", {"At least 1,174 workers": least}, said=2
    )
    desk.paper("b", 3).say(
        "1,001 workers stopped work in Arlen.",
        "Ann Vel",
        {"1,001 workers": {"low": 1001, "counted": "workers", "place": TOWN}},
        said=3,
    )
    found = relations(desk.reconciled())
    assert found["At least 1,174 workers", "1,001 workers"].type == "update"


def test_a_toll_told_as_risen_in_one_report_updates_the_other_there(desk):
    paper = desk.paper("a")
    paper.say(
        "The raid killed 56 people in Arlen.", "Ann Vel", {"56 people": {"low": 56, "place": TOWN, "window": 2, **DEAD}}
    )
    paper.say("Since then the toll has risen to 91 people.", "Bo Sten", {"91 people": {"low": 91, **DEAD}})
    assert relations(desk.reconciled())["56 people", "91 people"].type == "update"


STRIKING = {"counted": "workers", "state": "gathered"}


def test_a_towns_strikers_beside_all_of_them_are_no_conflict(desk):
    paper = desk.paper("a")
    paper.say(
        "4,912 workers joined the strike.",
        "Arlen University",
        {"4,912 workers": {"low": 4912, **STRIKING}},
        kind_of="body",
    )
    paper.say(
        "1,400 workers joined the strike in Arlen.",
        "Bo Sten",
        {"1,400 workers": {"low": 1400, "place": TOWN, **STRIKING}},
        role="mayor of Arlen",
    )
    assert type_of(desk.reconciled(), "1,400 workers", "4,912 workers") != "conflict"


def test_strikers_counted_on_two_days_are_no_conflict(desk):
    paper = desk.paper("a", 4)
    paper.say(
        "3,912 workers joined the strike.",
        "Arlen University",
        {"3,912 workers": {"low": 3912, **STRIKING}},
        kind_of="body",
        said=2,
    )
    paper.say(
        "4,400 workers joined the strike.",
        "Dockers Union",
        {"4,400 workers": {"low": 4400, **STRIKING}},
        kind_of="body",
        said=4,
    )
    assert type_of(desk.reconciled(), "3,912 workers", "4,400 workers") != "conflict"
