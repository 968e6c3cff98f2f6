"""What befell those whom a figure counts, told by the phrase beside it."""

import pytest

from tests.reconcile.found import relations, type_of

PEOPLE = {"unit": "person", "counted": "people"}


def state(desk, words: str, figure: str, **fields) -> str | None:
    """What the count is of, by whether it meets another report's count in each state."""
    told = {"low": 40, **PEOPLE, **fields}
    desk.paper("a", 3).say(words, "Ann Vel", {figure: told})
    for at, name in enumerate(("rescued", "wounded", "sheltered", "dead", "detained")):
        desk.paper(name, 4).say(f"Velm: {name}, 4{at}", "Ann Vel", {f"4{at}": {"low": 40, **PEOPLE, "state": name}})
    story = desk.reconciled()
    met = {other for pair in relations(story) if figure in pair for other in pair if other != figure}
    names = [name for at, name in enumerate(("rescued", "wounded", "sheltered", "dead", "detained")) if f"4{at}" in met]
    return names[0] if names else None


@pytest.mark.parametrize(
    ("words", "figure", "meant"),
    [
        ("The coast guard brought 40 people ashore", "40 people", "rescued"),
        ("40 people were all taken to safety", "40 people", "rescued"),
        ("40 had been brought in by noon", "40", "wounded"),
        ("40 people were in evacuation centres", "40 people", "sheltered"),
        ("40 people had been pardoned", "40 people", None),
        ("40 people walked out of the central prison", "40 people", None),
        ("40 people, the hospitals said", "40 people", None),
    ],
)
def test_a_phrase_tells_what_became_of_them(desk, words, figure, meant):
    fields = {"unit": "count", "counted": None} if figure == "40" else {}
    assert state(desk, words, figure, **fields) == meant


@pytest.mark.parametrize(("counted", "meant"), [("hostages", "rescued"), ("prisoners", None)])
def test_hostages_freed_are_saved_and_prisoners_are_not(desk, counted, meant):
    words = f"40 {counted} were freed"
    assert state(desk, words, f"40 {counted}", counted=counted, state="freed") == meant


def test_so_many_arrests_are_so_many_people(desk):
    desk.paper("a", 3).say(
        "46 arrests were made", "Ann Vel", {"46 arrests": {"low": 46, "unit": "count", "counted": "arrests"}}
    )
    desk.paper("b", 4).say("46 people are in custody", None, {"46 people": {"low": 46, **PEOPLE, "state": "detained"}})
    assert type_of(desk.reconciled(), "46 arrests", "46 people") == "agree"


def test_names_on_a_list_are_people(desk):
    names = {"unit": "count", "counted": "names"}
    desk.paper("a", 3).say("the list of detainees has 210 names", "Velm Bar", {"210 names": {"low": 210, **names}})
    desk.paper("b", 5).say(
        "228 people are in detention", "Velm Bar", {"228 people": {"low": 228, **PEOPLE, "state": "detained"}}
    )
    assert type_of(desk.reconciled(), "210 names", "228 people") == "update"


def test_members_of_staff_are_staff(desk):
    desk.paper("a", 3).say(
        "37 members of staff have come back", "Velm Lines",
        {"37 members": {"low": 37, "unit": "person", "counted": "members"}},
    )  # fmt: skip
    desk.paper("b", 3).say(
        "37 staff have come back", "Ann Vel", {"37 staff": {"low": 37, "unit": "person", "counted": "staff"}}
    )
    assert type_of(desk.reconciled(), "37 members", "37 staff") == "agree"


def test_one_crowd_is_counted_by_two(desk):
    desk.paper("a", 3).say("a 200 person crowd stood there", None, {"200 person": {"low": 200, **PEOPLE}})
    desk.paper("b", 3).say(
        "200 people marched to the mill", "Ann Vel", {"200 people": {"low": 200, **PEOPLE, "state": "gathered"}}
    )
    assert type_of(desk.reconciled(), "200 person", "200 people") == "agree"


def test_the_treated_whom_the_police_count_are_all_of_them(desk):
    told = {"three people": {"low": 3, **PEOPLE, "state": "wounded"}}
    desk.paper("a", 3).say("three people were hurt at the gate", "Velm Police", told)
    later = {"nine people": {"low": 9, **PEOPLE}}
    desk.paper("b", 4).say("nine people were treated at the gate", "Velm Police", later)
    assert type_of(desk.reconciled(), "three people", "nine people") == "update"


def test_the_treated_whom_a_clinic_counts_are_a_part(desk):
    told = {"three people": {"low": 3, **PEOPLE, "state": "wounded"}}
    desk.paper("a", 3).say("three people were hurt at the gate", "Velm Police", told)
    later = {"nine people": {"low": 9, **PEOPLE}}
    desk.paper("b", 4).say("nine people were treated at our ward after the gate", "Velm Clinic", later)
    assert type_of(desk.reconciled(), "three people", "nine people") != "update"
