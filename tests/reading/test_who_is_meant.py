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
        ("A club calling itself the Blue Herons said that it had sung for two weeks.", "Blue Herons"),
        ("A club known as the Red Oars said the pier was shut.", "Red Oars"),
        ("A clerk who gave her name as Doctor Wexham said that she wrote for the guild.", "Wexham"),
        ('"Everyone wants these hats," complained the tailor Zelda Kestrin.', "Zelda Kestrin"),
        ("The Minister of Forests, His Excellency Lysander Prell, said that every oak was counted.", "Lysander Prell"),
    ],
)
def test_names_that_a_clause_a_role_or_a_title_tells(said: Said, text: str, speaker: str) -> None:
    assert [name for name, _ in speakers(said, text)] == [speaker]


def test_a_document_is_no_he(said: Said) -> None:
    found = speakers(said, "Norrin Galt of the museum came late. The audit would tell who paid, he said.")
    assert ("Norrin Galt", "The audit would tell who paid") in found


def test_a_surname_that_leads_a_sentence_is_meant_by_the_next_pronoun(said: Said) -> None:
    text = 'Mirko Wexham is the dean of Arlen.\nWexham moved out in March. "My successor needs the house," he said.'
    assert speakers(said, text)[-1] == ("Mirko Wexham", "My successor needs the house")


def test_a_ministry_in_a_city_is_meant_by_it(said: Said) -> None:
    text = (
        "Captain Corvin Galt said that 16 crates were in the barn.\nThe customs ministry in Orvane found fewer of them. It said "
        "that nine crates were sealed."
    )
    name, words = speakers(said, text)[-1]
    assert words == "nine crates were sealed"
    assert (name or "").startswith("customs ministry")


def test_who_says_it_and_owns_a_plant_is_a_firm(said: Said) -> None:
    text = 'The owner, Kestrin Dairies, said that the cellar had flooded. "The pumps held," it said in a letter.'
    assert {name for name, _ in speakers(said, text)} == {"Kestrin Dairies"}


def test_the_reports_own_we_is_no_speaker(said: Said) -> None:
    text = "Petra Lund said that it rained. In our spring issue we wrote that six roads were shut."
    assert [(name, s.speaker_text) for name, s in said(text)][-1] == (None, None)


def test_a_we_in_a_speakers_words_stays_his(said: Said) -> None:
    assert [name for name, _ in said('"We counted nine," Ann Dorn said, adding that "we will count again".')] == [
        "Ann Dorn",
        "Ann Dorn",
    ]


def test_relatives_who_dispute_that_bring_nobody_elses_words(said: Said) -> None:
    found = said('Neighbours disputed that. Two were stolen, said Ottoline Prell. "I missed two," she said.')
    assert ("Ottoline Prell", "I missed two") in [(name, s.text) for name, s in found]


@pytest.mark.parametrize(
    "text",
    [
        "A gardener of Arlen, who preferred not to have her name used, said that the lawn was new.",
        "A violinist, who asked the paper to keep back her name, said that wages were owed since May.",
        "A sexton, who fears for his post, said that the organ had cracked.",
        "Two jurors, who may not be identified, said that a vote was taken.",
        "A driver, who prefers to withhold his name, said that the road was closed.",
    ],
)
def test_ways_to_keep_a_name_back(said: Said, text: str) -> None:
    assert [s.anonymous for _, s in said(text) if s.kind == "said"] == [True]


def test_an_outlet_read_as_a_person_is_still_a_relay(said: Said) -> None:
    ((_, statement),) = said('"They sell chairs," guild chairman Corvin Galt told Kestrin Wire.')
    assert statement.relays == ("Kestrin Wire",)


def test_a_live_entry_that_is_a_clock_a_name_and_a_quotation(said: Said) -> None:
    ((name, statement),) = said('07:35 Dr Petra Wexham from the animal shelter: "The foals can stand again."')
    assert (name, statement.text) == ("Petra Wexham", "The foals can stand again.")


def test_a_quotation_that_goes_on_before_the_report_does(said: Said) -> None:
    found = said('"The gate was checked," Ann Dorn says. "We followed the rules." Three boats were lost.')
    assert found[0][0] == "Ann Dorn"
    assert "We followed the rules" in found[0][1].text
