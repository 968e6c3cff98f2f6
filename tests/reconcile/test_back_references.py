"""Counts that lean on one told before in their report."""

import pytest

from parallax.nouns.place import Place
from tests.reconcile.found import relations, type_of

DEAD = {"counted": "people", "state": "dead"}
TOWN = Place("p-town", "Arlen", ("Arlen",), 51.0, 7.0, "settlement", "x:1", "DE")


def test_seven_of_the_eleven_are_a_part_and_the_eleven_no_answer_of_their_own(desk):
    desk.paper("a").say(
        "Eleven people died in the flood.", "Ann Vel", {"Eleven people": {"low": 11, **DEAD}}, role="minister of Norway"
    )
    paper = desk.paper("b")
    paper.say(
        "Eleven people died in the flood.", "Ann Vel", {"Eleven people": {"low": 11, **DEAD}}, role="minister of Norway"
    )
    paper.say(
        "Seven of the 11 lived in Arlen.",
        "Bo Sten",
        {"Seven": {"low": 7, "unit": "count"}, "11": {"low": 11, "unit": "count", "place": TOWN}},
        role="governor of Norway",
    )
    found = relations(desk.reconciled())
    assert {each.type for pair, each in found.items() if "Seven" in pair} == {"narrower"}
    assert not any("11" in pair and "Eleven people" in pair for pair in found)


def test_of_these_so_many_are_a_part_of_what_was_told_before(desk):
    paper = desk.paper("a")
    paper.say(
        "68 people had been injured.", "Ann Vel", {"68 people": {"low": 68, "counted": "people", "state": "wounded"}}
    )
    paper.say("Of these, 41 were being treated in hospital.", "Bo Sten", {"41": {"low": 41, "unit": "count"}})
    assert relations(desk.reconciled())["41", "68 people"].how == "part"


def test_a_number_in_another_report_is_no_back_reference(desk):
    desk.paper("a").say("Eleven people died in the flood.", "Ann Vel", {"Eleven people": {"low": 11, **DEAD}})
    desk.paper("b").say("The 11 spoke at length.", "Bo Sten", {"11": {"low": 11, "unit": "count"}})
    assert type_of(desk.reconciled(), "Eleven people", "11") is None


def test_a_side_that_rounds_its_own_large_count_agrees_though_one_alone_tells_the_state(desk):
    role = {"role": "minister of Norway"}
    exact = {"3,120 people": {"low": 3120, "counted": "people", "window": 3}}
    desk.paper("a", 3).say("3,120 people were in shelters.", "Ann Vel", exact, **role)
    about = {"About 3,100 people": {"low": 3100, "comparator": "about", "counted": "people"}}
    desk.paper("b", 3).say("About 3,100 people were sleeping in schools.", "Bo Sten", about, **role)
    assert type_of(desk.reconciled(), "3,120 people", "About 3,100 people") == "agree"


def test_a_part_told_in_a_later_sentence_is_in_the_state_of_its_whole(desk):
    paper = desk.paper("a")
    paper.say(
        "Ninety people were hurt.", "Ann Vel", {"Ninety people": {"low": 90, "counted": "people", "state": "wounded"}}
    )
    whole = paper.figures[0].id
    paper.say(
        "Some 20 of them come from Arlen.", "Ann Vel", {"Some 20": {"low": 20, "counted": "people", "part_of": whole}}
    )
    assert relations(desk.reconciled())["Some 20", "Ninety people"].how == "part"


def test_a_part_with_a_time_of_its_own_is_set_beside_counts_of_its_own_state(desk):
    paper = desk.paper("a")
    paper.say(
        "68 people had been injured.", "Ann Vel", {"68 people": {"low": 68, "counted": "people", "state": "wounded"}}
    )
    paper.say("Of these, 41 were admitted to hospital since Monday.", "Ann Vel", {"41": {"low": 41, "unit": "count"}})
    beds = {"30 patients": {"low": 30, "counted": "patients"}}
    desk.paper("b", published=9).say("30 patients were admitted to hospital since Monday.", "Ann Vel", beds)
    assert type_of(desk.reconciled(), "41", "30 patients") is not None


@pytest.mark.parametrize(
    ("words", "part", "how"),
    [
        ("Of these, 350 would go in Velm.", "350", "part"),
        ("Some 350 of them would go in Velm.", "350", "part"),
        ("None of these 350 was known.", "350", None),
        ("Of these, 900 would go in Velm.", "900", None),
    ],
)
def test_what_is_of_them_is_a_part_of_any_count_right_before(desk, words, part, how):
    paper = desk.paper("a")
    paper.say("700 looms would be sold.", "Ann Vel", {"700 looms": {"low": 700, "unit": "count", "counted": "looms"}})
    paper.say(words, None, {part: {"low": int(part), "unit": "count"}})
    found = relations(desk.reconciled()).get((part, "700 looms"))
    assert (found.how if found else None) == how


def test_what_has_grown_to_a_number_is_not_at_odds_with_what_it_was(desk):
    words = "The gap in the dam wall above Velm, seen by satellites, {0}"
    measure = {"unit": "metre", "counted": "gap"}
    desk.paper("a", published=1).say(
        words.format("is 35 metres wide."), "Ann Vel", {"35 metres": {"low": 35.0, **measure}}
    )
    desk.paper("b", published=3).say(
        words.format("had grown to 40 metres."), "Bo Sten", {"40 metres": {"low": 40.0, **measure}}
    )
    assert type_of(desk.reconciled(), "35 metres", "40 metres") != "conflict"
