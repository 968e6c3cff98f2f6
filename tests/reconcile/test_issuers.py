"""Whose own text a report is, which bodies were read as persons, numbers that leave out what they count or name another."""

from dataclasses import replace

import pytest

from parallax.nouns.actor import Actor
from parallax.reconcile.companies import as_companies
from parallax.reconcile.issuers import issuers_of
from tests.reconcile.found import relations, type_of

YARD = Actor("a-1", "Bolt & Sons Shipyard", ("Bolt & Sons Shipyard", "the yard"), "body")


SPEAKS = Actor("a-3", "Ann Vel", ("Ann Vel",), "person", of="Bolt & Sons Shipyard")


def report(desk, head, outlet=None):
    paper = desk.paper("a")
    paper.say(head)
    paper.say("Work at the slip stands still.")
    return replace(desk_report(desk), outlet=outlet)


def desk_report(desk):
    return desk.reconciled().reports[0]


@pytest.mark.parametrize("head", ["BOLT & SONS SHIPYARD", "Bolt and Sons Shipyard Ltd. - Press release"])
def test_a_masthead_that_is_a_bodys_name_tells_whose_text_it_is(desk, head):
    found = report(desk, head)
    assert issuers_of([found], [YARD, SPEAKS]) == {found.id: YARD}


def test_a_paper_that_others_quote_speaks_for_no_side_of_its_own(desk):
    lantern = Actor("a-4", "Evening Lantern", ("Evening Lantern",), "body")
    assert not issuers_of([report(desk, "Work stands still", outlet="Evening Lantern")], [lantern, SPEAKS])


def test_a_headline_that_tells_of_a_body_does_not_nor_an_outlets_name(desk):
    assert not issuers_of(
        [report(desk, "Bolt & Sons Shipyard lays off forty after a fire on the slip")], [YARD, SPEAKS]
    )
    wire = Actor("a-2", "Bolt Coast News", ("Bolt Coast News",), "body")
    assert not issuers_of([report(desk, "Work stands still", outlet="Bolt Coast News")], [wire])


def person(name, *others):
    return Actor(f"a-{name}", name, (name, *others), "person")


def test_a_person_with_a_companys_name_is_a_body_and_so_is_its_first_word():
    found = as_companies([person("Kestrel Shipping", "Kestrel"), person("Kestrel"), person("Ann Vel")])
    assert [each.kind for each in found] == ["body", "body", "person"]


def test_a_surname_stays_a_persons():
    found = as_companies([person("Kestrel Shipping"), person("Ann Kestrel"), person("Kestrel")])
    assert [each.kind for each in found] == ["body", "person", "person"]


JOBS = {"unit": "count", "counted": "jobs"}


def test_a_number_that_leaves_out_what_it_counts_counts_what_was_counted_before(desk):
    paper = desk.paper("a")
    paper.say("The mill lists 46 jobs.", "Ann Vel", {"46 jobs": {"low": 46, **JOBS}})
    paper.say("The union counts 71.", "Bo Sten", {"71": {"low": 71, "unit": "count"}})
    assert type_of(desk.reconciled(), "46 jobs", "71") == "conflict"


def test_one_before_a_noun_does_not(desk):
    paper = desk.paper("a")
    paper.say("The mill lists 46 jobs.", "Ann Vel", {"46 jobs": {"low": 46, **JOBS}})
    paper.say("It stands at 71 Quay Road.", "Bo Sten", {"71": {"low": 71, "unit": "count"}})
    assert type_of(desk.reconciled(), "46 jobs", "71") is None


def test_not_so_many_conflicts_with_another_and_updates_ones_own(desk):
    dead = {"counted": "miners", "state": "dead"}
    desk.paper("a", published=3).say("two miners died", "Ann Vel", {"two miners": {"low": 2, **dead}}, said=3)
    desk.paper("b", published=4).say(
        "nine miners died, not two", "Bo Sten", {"nine miners": {"low": 9, **dead}}, said=4
    )
    desk.paper("c", published=5).say(
        "five miners, not two, died", "Ann Vel", {"five miners": {"low": 5, **dead}}, said=5
    )
    found = relations(desk.reconciled())
    assert type_of(desk.reconciled(), "two miners", "nine miners") == "conflict"
    assert found["two miners", "five miners"].type == "update"


def test_those_still_missing_follow_those_who_were(desk):
    lost = {"counted": "miners", "state": "missing"}
    desk.paper("a", published=3).say("six miners were missing", figures={"six miners": {"low": 6, **lost}})
    desk.paper("b", published=3).say("four miners are still missing", figures={"four miners": {"low": 4, **lost}})
    assert relations(desk.reconciled())["six miners", "four miners"].type == "update"
