import runpy
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from parallax.nouns.incident import Incident
from parallax.nouns.reading import Reading

Read = Callable[[str], Reading]
TABLE = runpy.run_path(str(Path(__file__).with_name("incident_sentences.py")))


def told(read: Read, text: str) -> list[tuple[str, str | None, str | None, str | None, str | None]]:
    """Act, actor's name, target, place's words and extent of each incident."""
    reading = read(text)
    names = {a.id: a.name for a in reading.actors}
    places = {p.place.id: p.text for p in reading.places if p.place}
    return [(i.act, names.get(i.actor or ""), i.target, places.get(i.place or ""), i.extent) for i in reading.incidents]


def one(read: Read, text: str) -> Incident:
    (incident,) = read(text).incidents
    return incident


def test_who_did_what_to_what_where(read: Read) -> None:
    assert told(read, "Swedish troops captured three bridges in Uppsala on Monday.") == [
        ("take", "Swedish troops", "three bridges", "Uppsala", "in")
    ]


def test_the_passive_has_its_agent(read: Read) -> None:
    found = told(read, "Two depots were destroyed by the Norwegian Navy near Bergen.")
    assert found[0][:3] == ("damage", "Norwegian Navy", "Two depots")
    assert found[0][4] == "near"


@pytest.mark.parametrize(
    ("text", "extent"),
    [
        ("Norwegian forces recaptured almost all of Bergen.", "part"),
        ("Norwegian forces recaptured the whole of Bergen.", "whole"),
        ("Norwegian forces advanced towards Bergen.", "towards"),
        ("Norwegian forces shelled a depot near Bergen.", "near"),
    ],
)
def test_how_far_a_place_is_meant(read: Read, text: str, extent: str) -> None:
    assert [i.extent for i in read(text).incidents if i.place] == [extent]


def test_took_and_left(read: Read) -> None:
    assert one(read, "Swedish troops captured Uppsala.").holds == "took"
    assert one(read, "Swedish troops withdrew from Uppsala in disorder.").holds == "left"


def test_a_hazard_hits_and_does_not_attack(read: Read) -> None:
    assert [i.act for i in read("An earthquake struck the city of Bergen on Monday.").incidents] == ["hit"]


def test_a_denial_turns_the_polarity(read: Read) -> None:
    reading = read("The ministry denied that Swedish troops had destroyed the bridge.")
    assert [i.polarity for i in reading.incidents] == ["denied"]


def test_an_incident_carries_its_figures(read: Read) -> None:
    reading = read("The flood killed four people in Bergen on Monday.")
    (figure,) = reading.figures
    assert [i.figures for i in reading.incidents if i.act == "kill"] == [(figure.id,)]


def test_a_measure_is_no_place(read: Read) -> None:
    reading = read("Norwegian forces recaptured land three times the area of Bergen.")
    assert [(i.act, i.place) for i in reading.incidents] == [("take", None)]


def test_a_whole_people_is_no_actor(read: Read) -> None:
    assert read("The Swedes captured Bergen. Swedes shelled a depot in Bergen.").actors == ()


def rows(read: Read, text: str) -> list[tuple[Any, ...]]:
    """The incidents as the table of sentences writes them."""
    reading = read(text)
    names = {a.id: a.name for a in reading.actors}
    places = {p.place.id: p.text for p in reading.places if p.place}
    return [
        TABLE["Row"](
            each.act,
            names.get(each.actor or ""),
            each.target,
            places.get(each.place or ""),
            each.extent,
            each.when.start.date().isoformat() if each.when and each.when.start else None,
            each.polarity == "denied",
        )
        for each in reading.incidents
    ]


@pytest.mark.parametrize("text", TABLE["ROWS"])
def test_the_rows_that_a_reader_codes(read: Read, text: str) -> None:
    assert sorted(map(repr, rows(read, text))) == sorted(map(repr, TABLE["ROWS"][text]))


@pytest.mark.parametrize("text", TABLE["NONE"])
def test_what_did_not_come_about_is_no_row(read: Read, text: str) -> None:
    assert rows(read, text) == []


def test_what_a_speaker_says_of_itself_has_it_for_actor(read: Read) -> None:
    reading = read("The Lyon Prosecutor's Office said it had detained two engineers.")
    assert [(a.name, i.act) for i in reading.incidents for a in reading.actors if a.id == i.actor] == [
        ("Lyon Prosecutor's Office", "detain")
    ]


def test_they_are_those_told_of_before_not_the_speaker(read: Read) -> None:
    reading = read("The Harrow Institute said that Danish troops surrounded the mill and that they burned it.")
    names = {a.id: a.name for a in reading.actors}
    assert {names.get(i.actor or "") for i in reading.incidents} == {"Danish troops"}


def test_whose_army_the_words_do_not_tell_is_nobodys(read: Read) -> None:
    reading = read("The Danish army left Bergen. Anna Holm said her country's army had captured the town.")
    assert [i.actor for i in reading.incidents if i.act == "take"] == [None]


def test_what_another_says_in_a_reports_own_sentence_is_told_once(read: Read) -> None:
    reading = read(
        "After Denmark confirmed that it had burned the depot, Swedish troops destroyed 40 houses in Bergen."
    )
    assert [i.act for i in reading.incidents if i.target == "the depot"] == ["damage"]


def test_an_incident_keeps_the_words_of_its_time(read: Read) -> None:
    (incident,) = read("Swedish troops captured a bridge on Monday.").incidents
    assert incident.when_words == "Monday"


def test_since_leaves_the_end_open(read: Read) -> None:
    when = one(read, "Danish gunners have shelled the port since 1 February 2031.").when
    assert when is not None
    assert (when.start, when.end) == (datetime(2031, 2, 1), None)


def test_a_group_without_a_name_is_no_body_told_of_before(read: Read) -> None:
    reading = read("The Harrow Brigade left the port. The extremist group seized the bridge in Bergen.")
    names = {a.id: (a.name, a.kind) for a in reading.actors}
    assert [names[i.actor] for i in reading.incidents if i.actor and i.act == "take"] == [
        ("extremist group", "unnamed")
    ]


def test_roads_blocked_by_a_landslide_are_barred_by_nobody(read: Read) -> None:
    assert [i.act for i in read("Four tracks were blocked by landslides.").incidents] == ["damage"]
