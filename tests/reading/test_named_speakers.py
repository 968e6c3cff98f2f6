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
