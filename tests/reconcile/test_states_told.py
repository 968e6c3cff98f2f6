"""What befell those whom a figure counts, told by the phrase beside it."""

import pytest

from parallax.reconcile.subject import subject_of
from tests.reconcile.found import type_of

PEOPLE = {"unit": "person", "counted": "people"}


def state(desk, words: str, figure: str, **fields) -> str | None:
    """What befell those whom the figure counts."""
    paper = desk.paper("a", 3)
    paper.say(words, "Ann Vel", {figure: {"low": 40, **PEOPLE, **fields}})
    return subject_of(paper.figures[-1], paper.statements[-1]).state


@pytest.mark.parametrize(
    ("words", "figure", "meant"),
    [
        ("The coast guard brought 40 people ashore", "40 people", "rescued"),
        ("40 people were all taken to safety", "40 people", "rescued"),
        ("40 had been wheeled in by dusk", "40", "wounded"),
        ("40 people were in evacuation centres", "40 people", "sheltered"),
        ("40 people had been pardoned", "40 people", "freed"),
        ("40 people came home from the old jail", "40 people", "freed"),
        ("40 people were brought in for questioning", "40 people", None),
        ("40 people, the hospitals said", "40 people", None),
    ],
)
def test_a_phrase_tells_what_became_of_them(desk, words, figure, meant):
    fields = {"unit": "count", "counted": None} if figure == "40" else {}
    assert state(desk, words, figure, **fields) == meant


@pytest.mark.parametrize(
    ("counted", "meant"), [("hostages", "rescued"), ("prisoners", "freed"), ("detainees", "freed")]
)
def test_hostages_freed_are_saved_and_prisoners_are_not(desk, counted, meant):
    words = f"40 {counted} were freed"
    assert state(desk, words, f"40 {counted}", counted=counted, state="freed") == meant


def test_who_is_freed_from_prison_is_not_saved(desk):
    assert state(desk, "40 people were freed from prison", "40 people", state="freed") == "freed"


@pytest.mark.parametrize("told", ["closed", "launched", "affected"])
def test_what_befalls_no_people_is_no_state_of_theirs(desk, told):
    assert state(desk, "40 people were there", "40 people", state=told) is None


def test_so_many_arrests_are_so_many_people(desk):
    desk.paper("a", 3).say(
        "61 arrests were made", "Ann Vel", {"61 arrests": {"low": 61, "unit": "count", "counted": "arrests"}}
    )
    desk.paper("b", 4).say("61 people sit in custody", None, {"61 people": {"low": 61, **PEOPLE, "state": "detained"}})
    assert type_of(desk.reconciled(), "61 arrests", "61 people") == "agree"


def test_names_on_a_list_are_people(desk):
    names = {"unit": "count", "counted": "names"}
    desk.paper("a", 3).say("the roll of detainees bears 340 names", "Velm Bar", {"340 names": {"low": 340, **names}})
    desk.paper("b", 5).say(
        "371 people are in detention", "Velm Bar", {"371 people": {"low": 371, **PEOPLE, "state": "detained"}}
    )
    assert type_of(desk.reconciled(), "340 names", "371 people") == "update"


def test_members_of_staff_are_staff(desk):
    desk.paper("a", 3).say(
        "53 members of the crew have signed", "Velm Lines",
        {"53 members": {"low": 53, "unit": "person", "counted": "members"}},
    )  # fmt: skip
    desk.paper("b", 3).say(
        "53 crew have signed", "Ann Vel", {"53 crew": {"low": 53, "unit": "person", "counted": "crew"}}
    )
    assert type_of(desk.reconciled(), "53 members", "53 crew") == "agree"


def test_one_crowd_is_counted_by_two(desk):
    desk.paper("a", 3).say("an 800 person crowd stood there", None, {"800 person": {"low": 800, **PEOPLE}})
    desk.paper("b", 3).say(
        "800 people marched to the mill", "Ann Vel", {"800 people": {"low": 800, **PEOPLE, "state": "gathered"}}
    )
    assert type_of(desk.reconciled(), "800 person", "800 people") == "agree"


def test_the_treated_whom_the_police_count_are_all_of_them(desk):
    told = {"six people": {"low": 6, **PEOPLE, "state": "wounded"}}
    desk.paper("a", 3).say("six people were hurt at the gate", "Velm Police", told)
    later = {"eleven people": {"low": 11, **PEOPLE}}
    desk.paper("b", 4).say("eleven people were treated at the gate", "Velm Police", later)
    assert type_of(desk.reconciled(), "six people", "eleven people") == "update"


def test_the_treated_whom_a_clinic_counts_are_a_part(desk):
    told = {"six people": {"low": 6, **PEOPLE, "state": "wounded"}}
    desk.paper("a", 3).say("six people were hurt at the gate", "Velm Police", told)
    later = {"eleven people": {"low": 11, **PEOPLE}}
    desk.paper("b", 4).say("eleven people were treated at our ward after the gate", "Velm Clinic", later)
    assert type_of(desk.reconciled(), "six people", "eleven people") is None
