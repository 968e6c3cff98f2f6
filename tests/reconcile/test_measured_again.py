"""What is measured anew from time to time: a later number replaces an earlier one, of the same holder alone."""

import pytest

from parallax.reconcile.measures import measure_of
from tests.reconcile.found import relations, type_of

SHARE = {"unit": "percent"}


@pytest.mark.parametrize(
    ("dimension", "before", "after", "measure"),
    [
        ("money", "Velm shares closed 9 per cent higher at ", " marks", "close"),
        ("money", "The closed mine cost ", " marks", None),
        ("money", "Net debt had grown to ", " by April", "debt"),
        ("money", "It has debts. The yacht cost ", " marks", None),
        ("person", "with its ", " employees the biggest mill", "workforce"),
        ("count", "It owns ", " trams", None),
    ],
)
def test_the_nearest_word_in_its_clause_tells_what_a_number_measures(dimension, before, after, measure):
    assert measure_of(dimension, before, after) == measure


def test_a_later_closing_price_updates(desk):
    desk.paper("a", 3).say(
        "Velm Looms shares closed at 13.55 marks.", None, {"13.55 marks": {"low": 13.55, "unit": "mark"}}
    )
    desk.paper("b", 6).say(
        "Velm Looms shares closed at 15.60 marks.", None, {"15.60 marks": {"low": 15.6, "unit": "mark"}}
    )
    found = relations(desk.reconciled())
    assert found["13.55 marks", "15.60 marks"].type == "update"


@pytest.mark.parametrize(("holder", "type_"), [("The Rehn family", "update"), ("The Sten family", None)])
def test_a_later_stake_updates_that_of_the_same_holder_alone(desk, holder, type_):
    desk.paper("a", 3).say(
        "The Rehn family holds 29.4 per cent of the looms.", None, {"29.4 per cent": {"low": 29.4, **SHARE}}
    )
    desk.paper("b", 6).say(
        f"{holder} holds 33.1 per cent of the looms.", None, {"33.1 per cent": {"low": 33.1, **SHARE}}
    )
    assert type_of(desk.reconciled(), "29.4 per cent", "33.1 per cent") == type_


def test_a_part_of_those_employed_updates_no_whole(desk):
    desk.paper("a", 3).say("The mill employs 5,100 people.", None, {"5,100 people": {"low": 5100, "counted": "people"}})
    paper = desk.paper("b", 6)
    paper.say("The mill employs 4,900 people.", None, {"4,900 people": {"low": 4900, "counted": "people"}})
    paper.say("Of these, 3,400 are employed at Velm.", None, {"3,400": {"low": 3400, "unit": "count"}})
    story = desk.reconciled()
    assert type_of(story, "5,100 people", "4,900 people") == "update"
    assert type_of(story, "5,100 people", "3,400") != "update"


def test_a_rumour_replaces_no_offer(desk):
    desk.paper("a", 3).say("The offer is 31 marks a share.", None, {"31 marks": {"low": 31, "unit": "mark"}})
    desk.paper("b", 6).say(
        "Rumours tell of an offer of 40 marks a share.",
        None,
        {"40 marks": {"low": 40, "unit": "mark"}},
        hedges=("rumours",),
    )
    assert type_of(desk.reconciled(), "31 marks", "40 marks") != "update"


def test_a_raised_offer_updates_though_one_leaves_out_that_it_is_by_the_piece(desk):
    first = desk.paper("a", 3).say(
        "Rehn Partners offered to buy Velm Looms for 14.50 marks a share.",
        None,
        {"14.50 marks": {"low": 14.5, "unit": "mark", "per": "share"}},
    )
    second = desk.paper("b", 6).say(
        "Rehn Partners announces an offer of 15.75 marks for each Velm Looms share.",
        None,
        {"15.75 marks": {"low": 15.75, "unit": "mark"}},
    )
    story = desk.reconciled()
    assert relations(story)["14.50 marks", "15.75 marks"].type == "update"
    assert type_of(story, first, second) != "agree"
