"""Speakers told by name and role, whatever stands before them in the sentence."""

from collections.abc import Callable

import pytest

from parallax.nouns.statement import Statement
from parallax.reading.document import Document

Said = Callable[[str], list[tuple[str | None, Statement]]]

SENTENCES = [
    # the words, the speaker, the content
    (
        "Nine people drowned in Arlen, the mayor of Arlen, Ilka Brandt, said.",
        "Ilka Brandt",
        "Nine people drowned in Arlen",
    ),
    (
        "Nine people drowned in Arlen, Mayor Ilka Brandt of Arlen stated on Sunday.",
        "Ilka Brandt",
        "Nine people drowned in Arlen",
    ),
    (
        "Standing beside a flooded barn, the mayor of Arlen, Ilka Brandt, told reporters that nine people had drowned.",
        "Ilka Brandt",
        "nine people had drowned",
    ),
    (
        "When the last boat reached the quay, the mayor of Arlen, Ilka Brandt, announced that nine people had drowned.",
        "Ilka Brandt",
        "nine people had drowned",
    ),
    (
        "Reading from a torn note, Ilka Brandt, the head of the Arlen River Board, told reporters that nine people had drowned.",
        "Ilka Brandt",
        "nine people had drowned",
    ),
    (
        "“Nine boats sank, four of them in Arlen,” the head of the Arlen River Board, Ilka Brandt, said.",
        "Ilka Brandt",
        "Nine boats sank, four of them in Arlen,",
    ),
]


@pytest.mark.parametrize(("text", "speaker", "content"), SENTENCES)
def test_the_named_speaker_says_it_and_nothing_of_his_description_is_content(
    said: Said, text: str, speaker: str, content: str
) -> None:
    found = [(name, s.text.rstrip(",")) for name, s in said(text)]
    assert (speaker, content.rstrip(",")) in found


def test_two_clauses_before_a_named_speaker_are_one_statement(said: Said) -> None:
    text = "Forty people left their homes and nine people lost their lives, the head of the board, Ilka Brandt, stated."
    assert [(name, s.text) for name, s in said(text)] == [
        ("Ilka Brandt", "Forty people left their homes and nine people lost their lives")
    ]


def test_a_clause_that_and_alone_joins_to_a_that_clause_is_said_too(said: Said) -> None:
    text = "The board told reporters that forty people were hurt on Tuesday and nine people lost their lives."
    assert [s.text for _, s in said(text)] == ["forty people were hurt on Tuesday and nine people lost their lives"]


def test_a_disaster_that_claimed_lives_says_nothing(said: Said) -> None:
    text = "The train crash claimed the lives of 36 people and 194 people were hurt, according to the rescue service."
    assert [name for name, _ in said(text)] == ["rescue service"]


def test_a_parse_that_has_the_speaker_is_left_alone(document: Callable[[str], Document]) -> None:
    doc = document("The head of the board, Ilka Brandt, said that nine people had drowned.")
    verb = next(t for t in doc.tokens if t.text == "said")
    assert [t.text for t in doc.tokens if t.head == verb.index and t.dep == "nsubj"] in (["head"], ["Brandt"])


ACCORDING = [
    (
        "Once the wind had dropped, according to the mayor of Arlen, Ilka Brandt, the flood left eight people dead.",
        "Ilka Brandt",
        "the flood left eight people dead",
    ),
    (
        "In a hall near the quay, according to Ilka Brandt, the head of the Arlen River Board, the flood hurt nine people.",
        "Ilka Brandt",
        "the flood hurt nine people",
    ),
    (
        "After the road had reopened, according to the Arlen Workers' Union, the gate of the mill was kept locked.",
        "Arlen Workers' Union",
        "the gate of the mill was kept locked",
    ),
]


@pytest.mark.parametrize(("text", "speaker", "content"), ACCORDING)
def test_a_phrase_amid_its_sentence_leaves_the_clause_behind_it_to_the_speaker(
    said: Said, text: str, speaker: str, content: str
) -> None:
    ((name, statement),) = said(text)
    assert name == speaker
    assert content in [span.of(text) for span in statement.spans]


def test_a_second_speaker_behind_a_described_one_is_no_content(said: Said) -> None:
    text = "The wall can hold, according to Ilka Brandt, head of the River Board, and other engineers."
    assert [s.text for _, s in said(text)] == ["The wall can hold"]


def test_a_clause_that_the_parse_cut_is_told_whole(said: Said) -> None:
    text = "The board said that the quake damaged 502 houses and more than 200 people were injured in Arlen."
    assert [s.text for _, s in said(text)] == [
        "the quake damaged 502 houses and more than 200 people were injured in Arlen"
    ]


def test_a_part_told_before_the_closing_speaker_is_told_too(said: Said) -> None:
    text = "11 villages were recaptured, three of them in Arlen, the head of the board, Ilka Brandt, declared."
    assert [s.text for _, s in said(text)] == ["11 villages were recaptured, three of them in Arlen"]
