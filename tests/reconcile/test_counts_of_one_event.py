"""Counts that are of one event by what stands beside them: what is left, who lives there, parts of a toll, times that are no chance."""

import pytest

from tests.reconcile.found import relations, type_of

DEAD = {"counted": "people", "state": "dead"}


def test_a_lower_count_told_as_what_is_left_is_an_update(desk):
    homes = {"unit": "count", "counted": "homes"}
    desk.paper("a", 3).say("90,000 homes were without power", "Velm Power", {"90,000 homes": {"low": 90000, **homes}})
    desk.paper("b", 4).say(
        "75,000 homes are still without power", "Velm Power", {"75,000 homes": {"low": 75000, **homes}}
    )
    assert relations(desk.reconciled())["90,000 homes", "75,000 homes"].type == "update"


def test_so_many_of_the_dead_are_a_part_of_their_reports_toll(desk):
    paper = desk.paper("a")
    paper.say("66 people have died of the fever", "Velm Clinic", {"66 people": {"low": 66, **DEAD}})
    paper.say(
        "Arlen has 17 of the deaths.", None, {"17 of the deaths": {"low": 17, "counted": "deaths", "state": "dead"}}
    )
    assert relations(desk.reconciled())["17 of the deaths", "66 people"].type == "narrower"


@pytest.mark.parametrize(("number", "type_"), [(19, "agree"), (24, None)])
def test_one_time_that_is_no_chance_is_of_one_thing(desk, number, type_):
    lasting = {"low": number, "unit": "hour", "counted": "duration"}
    desk.paper("a", 3).say(f"The siege of the mill ended after {number} hours", "Ann Vel", {f"{number} hours": lasting})
    desk.paper("b", 4).say(f"It lasted {number} long hours.", None, {f"{number} long hours": lasting})
    assert type_of(desk.reconciled(), f"{number} hours", f"{number} long hours") == type_


def test_a_number_of_nobody_is_at_odds_with_the_same_of_some(desk):
    lasting = {"low": 83, "unit": "hour", "counted": "duration"}
    desk.paper("a", 3).say("No nurse of the clinic works 83 hours", "Velm Clinic", {"83 hours": lasting})
    desk.paper("b", 4).say(
        "Rosters show eighty-three hours for five nurses", "Ann Vel", {"eighty-three hours": lasting}
    )
    assert type_of(desk.reconciled(), "83 hours", "eighty-three hours") == "conflict"


def test_who_is_on_one_named_ship_may_be_a_part_of_all(desk):
    told = {"counted": "passengers", "unit": "person"}
    desk.paper("a", 3).say("three ships carried 310 passengers", "Velm Lines", {"310 passengers": {"low": 310, **told}})
    desk.paper("b", 3).say("58 passengers on the Ternen", "Ann Vel", {"58 passengers": {"low": 58, **told}})
    assert type_of(desk.reconciled(), "310 passengers", "58 passengers") != "conflict"


def test_a_text_that_says_we_is_its_outlets_own_word(desk):
    told = {"counted": "nurses", "unit": "person"}
    own = desk.paper("a", 3, "Velm Mills")
    own.say("We regret the strike. We ask our nurses to come back.", None)
    own.say("310 nurses came.", None, {"310 nurses": {"low": 310, **told}})
    other = desk.paper("b", 3)
    other.say("We are open", "Velm Mills")
    other.say("148 nurses came", "Ann Vel", {"148 nurses": {"low": 148, **told}})
    assert type_of(desk.reconciled(), "310 nurses", "148 nurses") is not None
