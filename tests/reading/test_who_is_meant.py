"""Whom pronouns, surnames and descriptions mean, and whom they can't."""

from collections.abc import Callable

import pytest

from parallax.nouns.statement import Statement

Said = Callable[[str], list[tuple[str | None, Statement]]]


def speakers(said: Said, text: str) -> list[tuple[str | None, str]]:
    return [(name, s.text) for name, s in said(text) if s.kind not in ("believed", "planned")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A group calling itself the Sahel Vanguard said that it had asked for eight men.", "Sahel Vanguard"),
        ("A club known as the Red Oars said the pier was shut.", "Red Oars"),
        ("A man who gave his name as Captain Ruel said that he spoke for the brigade.", "Ruel"),
        ('"Nobody buys my fish now," complained the seller Fátima Amedi.', "Fátima Amedi"),
        ("The Minister of Trade, His Excellency Celestin Barakel, said that nothing was paid.", "Celestin Barakel"),
    ],
)
def test_names_that_a_clause_a_role_or_a_title_tells(said: Said, text: str, speaker: str) -> None:
    assert [name for name, _ in speakers(said, text)] == [speaker]


def test_a_document_is_no_he(said: Said) -> None:
    found = speakers(said, "Rolf Ekeby of the guard came late. The inquiry would show who fired, he said.")
    assert ("Rolf Ekeby", "The inquiry would show who fired") in found


def test_a_surname_that_leads_a_sentence_is_meant_by_the_next_pronoun(said: Said) -> None:
    text = 'Dragan Perinal is the mayor of Arlen.\nPerinal stepped down on Monday. "I do this for the town," he said.'
    assert speakers(said, text)[-1] == ("Dragan Perinal", "I do this for the town")


def test_a_ministry_in_a_city_is_meant_by_it(said: Said) -> None:
    text = (
        "Colonel Sidi Brahem said that 44 people were on board.\nThe interior ministry in Orvane gave another count. It said "
        "that 38 people were held."
    )
    name, words = speakers(said, text)[-1]
    assert words == "38 people were held"
    assert (name or "").startswith("interior ministry")


def test_who_says_it_and_owns_a_plant_is_a_firm(said: Said) -> None:
    text = 'The owner, Norvalk Energy, said that the power had failed. "The systems worked," it said in a statement.'
    assert {name for name, _ in speakers(said, text)} == {"Norvalk Energy"}


def test_the_reports_own_we_is_no_speaker(said: Said) -> None:
    text = "Nadia Perrel said that it rained. In our Sunday edition we wrote that nine people were hurt."
    assert [(name, s.speaker_text) for name, s in said(text)][-1] == (None, None)


def test_a_we_in_a_speakers_words_stays_his(said: Said) -> None:
    assert [name for name, _ in said('"We counted nine," Ann Dorn said, adding that "we will count again".')] == [
        "Ann Dorn",
        "Ann Dorn",
    ]


def test_relatives_who_dispute_that_bring_nobody_elses_words(said: Said) -> None:
    found = said('Relatives disputed that. Five were dead, said Khadija Ahmel. "I counted five," she said.')
    assert ("Khadija Ahmel", "I counted five") in [(name, s.text) for name, s in found]


@pytest.mark.parametrize(
    "text",
    [
        "A resident of Arlen, who preferred not to give his name, said that only guards were there.",
        "A porter, who asked us to keep back his name, said that tickets were sold at the pier.",
        "An engineer, who fears for his job, said that the copies had failed.",
        "Two officials, who may not be named, said that the money was handed over.",
        "A driver, who prefers to withhold his name, said that the road was closed.",
    ],
)
def test_ways_to_keep_a_name_back(said: Said, text: str) -> None:
    assert [s.anonymous for _, s in said(text) if s.kind == "said"] == [True]


def test_an_outlet_read_as_a_person_is_still_a_relay(said: Said) -> None:
    ((_, statement),) = said('"They count desks," union secretary Harm Oost told Northsea Wire.')
    assert statement.relays == ("Northsea Wire",)


def test_a_live_entry_that_is_a_clock_a_name_and_a_quotation(said: Said) -> None:
    ((name, statement),) = said('20:50 Dr Paulina Rebol from the field hospital: "The men are in good shape."')
    assert (name, statement.text) == ("Paulina Rebol", "The men are in good shape.")


def test_a_quotation_that_goes_on_before_the_report_does(said: Said) -> None:
    found = said('"The gate was checked," Ann Dorn says. "We followed the rules." Three boats were lost.')
    assert found[0][0] == "Ann Dorn"
    assert "We followed the rules" in found[0][1].text
