"""Counts of one thing told in other words: who was aboard, what a ship may hold, who lives there, houses burned and destroyed."""

from tests.reconcile.found import relations, type_of

PEOPLE = {"counted": "people"}


def test_those_on_the_manifest_are_those_aboard_wherever_they_were_counted(desk):
    paper = desk.paper("a")
    paper.say(
        "The ferry had 132 people on board",
        "Ann Vel",
        {"132 people": {"low": 132, "state": "aboard", **PEOPLE}},
        role="harbour master",
    )
    paper.say(
        "its manifest listed 118 passengers and crew",
        "Orrin Lines",
        {"118 passengers": {"low": 118, "counted": "passengers"}},
        kind_of="body",
    )
    assert type_of(desk.reconciled(), "132 people", "118 passengers") == "conflict"


def test_what_a_ferry_may_hold_agrees_whenever_it_was_inspected(desk):
    desk.paper("a").say(
        "The ferry was certified to carry 150 people", "Ann Vel", {"150 people": {"low": 150, **PEOPLE}}
    )
    desk.paper("b", published=25).say(
        "The ferry passed its inspection and is certified for 150 persons",
        "Bo Sten",
        {"150 persons": {"low": 150, "counted": "persons", "window": 2}},
    )
    assert type_of(desk.reconciled(), "150 people", "150 persons") == "agree"


def test_homes_burned_and_buildings_destroyed_are_one_count_of_the_county(desk):
    desk.paper("a").say(
        "40 homes had burned", "Ann Vel", {"40 homes": {"low": 40, "unit": "count", "counted": "homes"}}, role="sheriff"
    )
    desk.paper("b", published=6).say(
        "112 homes have been destroyed",
        "Ann Vel",
        {"112 homes": {"low": 112, "unit": "count", "counted": "homes", "state": "destroyed"}},
    )
    assert relations(desk.reconciled())["40 homes", "112 homes"].type == "update"


def test_others_than_the_dead_are_all_the_missing(desk):
    gone = {**PEOPLE, "state": "missing"}
    desk.paper("a").say("Two people are missing", "Ann Vel", {"Two people": {"low": 2, **gone}})
    both = {"Three people": {"low": 3, **PEOPLE, "state": "dead"}, "nine": {"low": 9, **gone}}
    desk.paper("b", published=5).say("Three people died and nine others are missing", "Ann Vel", both)
    assert relations(desk.reconciled())["Two people", "nine"].type == "update"


def test_one_party_counts_all_of_its_thing_and_the_other_far_more(desk):
    unit = {"unit": "count", "counted": "jobs"}
    paper = desk.paper("a")
    paper.say(
        "about 400 jobs would go, all of them in the offices",
        "Orrin Lines",
        {"about 400 jobs": {"low": 400, **unit}},
        kind_of="body",
    )
    paper.say("we come to 1,150 jobs", "Bo Sten", {"1,150 jobs": {"low": 1150, **unit}}, role="union leader")
    assert type_of(desk.reconciled(), "about 400 jobs", "1,150 jobs") == "conflict"


def test_soldiers_are_no_part_of_a_count_that_names_nobody(desk):
    hurt = {"state": "wounded"}
    desk.paper("a").say(
        "11 soldiers were wounded", "Ann Vel", {"11 soldiers": {"low": 11, "counted": "soldiers", **hurt}}
    )
    desk.paper("b", published=5).say(
        "Fourteen were wounded", "Ann Vel", {"Fourteen": {"low": 14, "counted": "soldiers", **hurt}}
    )
    assert relations(desk.reconciled())["11 soldiers", "Fourteen"].type == "update"
