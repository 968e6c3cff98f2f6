from collections.abc import Callable

import pytest

from parallax.nouns.incident import Incident
from parallax.nouns.reading import Reading

Read = Callable[[str], Reading]


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
    assert {i.act for i in read("An earthquake struck the city of Bergen on Monday.").incidents} <= {"hit", "quake"}


def test_a_denial_turns_the_polarity(read: Read) -> None:
    reading = read("The ministry denied that Swedish troops had destroyed the bridge.")
    assert [i.polarity for i in reading.incidents] == ["denied"]


def test_an_incident_carries_its_figures(read: Read) -> None:
    reading = read("The flood killed four people in Bergen on Monday.")
    (figure,) = reading.figures
    assert [i.figures for i in reading.incidents if i.act == "kill"] == [(figure.id,)]


def test_a_measure_is_no_place(read: Read) -> None:
    reading = read("Norwegian forces recaptured land seven times the area of Bergen.")
    assert all(i.place is None for i in reading.incidents)


def test_a_whole_people_is_no_actor(read: Read) -> None:
    assert read("The Swedes captured Bergen. Swedes shelled a depot in Bergen.").actors == ()
