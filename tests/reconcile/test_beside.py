"""Counts that one report sets against each other, and words of which one says no."""

import pytest

from tests.reconcile.found import relations, type_of

JOBS = {"unit": "count", "counted": "jobs"}
BOMBS = {"unit": "count", "counted": "bombs"}


def test_two_numbers_of_one_named_thing_in_one_report_conflict(desk):
    paper = desk.paper("a")
    paper.say("about 400 jobs would go", "Ilka Brandt", {"400 jobs": {"low": 400, **JOBS}})
    paper.say("we come to 1,150 jobs", "Bo Sten", {"1,150 jobs": {"low": 1150, **JOBS}})
    story = desk.reconciled()
    assert type_of(story, "400 jobs", "1,150 jobs") == "conflict"
    assert "one report sets the two beside each other" in relations(story)["400 jobs", "1,150 jobs"].why


def test_one_speaker_or_an_addition_is_set_against_nothing(desk):
    paper = desk.paper("a")
    paper.say("about 400 jobs would go", "Ilka Brandt", {"400 jobs": {"low": 400, **JOBS}})
    paper.say("150 jobs would come", "Ilka Brandt", {"150 jobs": {"low": 150, **JOBS}})
    paper.say("another 30 jobs may go", "Bo Sten", {"another 30 jobs": {"low": 30, **JOBS}})
    found = {relation.type for relation in relations(desk.reconciled()).values()}
    assert "conflict" not in found


def test_one_bomb_is_a_count(desk):
    paper = desk.paper("a")
    paper.say("two bombs fell on the mill", "Ilka Brandt", {"two bombs": {"low": 2, **BOMBS}})
    paper.say("one bomb fell on the mill", "Bo Sten", {"one bomb": {"low": 1, **BOMBS}})
    assert type_of(desk.reconciled(), "two bombs", "one bomb") == "conflict"


def test_two_speeds_conflict_and_a_limit_is_none(desk):
    paper = desk.paper("a")
    fast = {
        "112 km/h": {"low": 112, "unit": "kilometre per hour"},
        "70 km/h": {"low": 70, "unit": "kilometre per hour"},
    }
    paper.say("the train ran at 112 km/h where the limit is 70 km/h", "Ilka Brandt", fast)
    paper.say("the train ran at 68 km/h", "Bo Sten", {"68 km/h": {"low": 68, "unit": "kilometre per hour"}})
    story = desk.reconciled()
    assert type_of(story, "112 km/h", "68 km/h") == "conflict"
    assert type_of(story, "70 km/h", "68 km/h") is None


def test_a_no_and_what_it_is_said_to_conflict(desk):
    paper = desk.paper("a")
    told = paper.say("a film of oil lay over the bay", "Ilka Brandt")
    no = paper.say("the boats had found no oil", "Bo Sten")
    assert type_of(desk.reconciled(), told, no) == "conflict"


@pytest.mark.parametrize("words", ["No such instruction exists", "That is not true", "This never happened"])
def test_what_tells_nothing_again_rejects_the_last_words_of_another(desk, words):
    paper = desk.paper("a")
    paper.say("the road was closed at noon", "Ann Vel")
    told = paper.say("we were told to write fever in the register", "Ilka Brandt")
    no = paper.say(words, "Bo Sten")
    assert type_of(desk.reconciled(), told, no) == "conflict"


def test_in_another_report_a_no_rejects_nothing(desk):
    told = desk.paper("a").say("we were told to write fever in the register", "Ilka Brandt")
    no = desk.paper("b").say("No such instruction exists", "Bo Sten")
    assert type_of(desk.reconciled(), told, no) is None


def test_each_counts_its_own_people(desk):
    dead = {"counted": "soldiers", "state": "dead"}
    paper = desk.paper("a")
    paper.say("four of its soldiers were killed", "Northern Army", {"four": {"low": 4, **dead}}, kind_of="body")
    paper.say("two of its soldiers were killed", "Union of Velm", {"two": {"low": 2, **dead}}, kind_of="body")
    assert type_of(desk.reconciled(), "four", "two") == "different-scope"


def test_who_was_aboard_is_one_number(desk):
    aboard = {"counted": "people", "state": "aboard"}
    desk.paper("a", 3).say("132 people were on board", "Ilka Brandt", {"132 people": {"low": 132, **aboard}})
    desk.paper("b", 5).say("118 persons were on board", "Bo Sten", {"118 persons": {"low": 118, **aboard}})
    assert type_of(desk.reconciled(), "132 people", "118 persons") == "conflict"


def test_a_lesser_count_in_the_town_is_no_conflict(desk):
    dead = {"counted": "people", "state": "dead"}
    paper = desk.paper("a")
    paper.say("17 people have been killed by the flood", "Ilka Brandt", {"17 people": {"low": 17, **dead}})
    paper.say("11 people have died in the town", "Bo Sten", {"11 people": {"low": 11, **dead}})
    assert type_of(desk.reconciled(), "17 people", "11 people") != "conflict"


def test_passengers_are_not_all_who_were_aboard(desk):
    people, drivers = {"counted": "people", "state": "aboard"}, {"counted": "drivers", "state": "aboard"}
    desk.paper("a", 3).say("49 people were aboard", "Ilka Brandt", {"49 people": {"low": 49, **people}})
    desk.paper("b", 3).say("two drivers were aboard", "Bo Sten", {"two drivers": {"low": 2, **drivers}})
    assert type_of(desk.reconciled(), "49 people", "two drivers") != "conflict"


def test_what_the_report_tells_right_before_is_rejected_too(desk):
    paper = desk.paper("a")
    told = paper.say("The log records an order to hold all boats")
    no = paper.say("No such message reached our ship", "Bo Sten")
    assert type_of(desk.reconciled(), told, no) == "conflict"


def test_sums_in_any_currency_are_money(desk):
    for name, words in (("a", "the damage was 318 million dinars"), ("b", "embezzled were 318 million dinars")):
        desk.paper(name).say(
            words, f"Court {name.upper()}", {"318 million dinars": {"low": 318e6, "unit": "dinar", "counted": None}}
        )
    assert any(len(point.figures) == 2 for point in desk.reconciled().points)
