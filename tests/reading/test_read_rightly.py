"""Sentences that look like something told, and are something else; and those beside them that are told."""

from collections.abc import Callable

import pytest

from parallax.nouns.reading import Reading
from parallax.nouns.statement import Statement
from parallax.reading.attribution.phrases import phrase_drafts
from parallax.reading.attribution.tallies import tally_drafts
from parallax.reading.document import Document
from parallax.reading.roles import is_media_name
from parallax.reading.speakers.cast import Part
from parallax.reading.speakers.resolve import _firm_taken_for_person

Said = Callable[[str], list[tuple[str | None, Statement]]]
Read = Callable[[str], Reading]
Make = Callable[[str], Document]


def told(said: Said, text: str) -> list[tuple[str | None, str]]:
    """Each statement's speaker and words, without what is only held or planned."""
    return [(name, s.text) for name, s in said(text) if s.kind not in ("believed", "planned")]


def test_a_name_of_articles_alone_names_nobody(said: Said) -> None:
    assert told(said, "A band known as The The said it was tired.") == [("band", "it was tired")]


def test_a_part_without_a_name_is_no_firm() -> None:
    assert _firm_taken_for_person([Part("person")]) is None


def test_what_begins_a_text_stands_behind_nothing_of_its_end(document: Make) -> None:
    doc = document("According to which, nine barges sank. They met the mayor,")
    assert [doc.tokens[draft.speaker or 0].text for draft in phrase_drafts(doc)] == ["which"]


def test_a_surname_that_begins_a_text_is_its_persons(said: Said) -> None:
    found = said("Keller opened the sluice. She said nine barges sank. It was built by the engineer Anna Keller")
    assert [name for name, _ in found] == ["Anna Keller"]


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("The index lost 1.2 percent to 98.4.", ["percent", "count"]),
        ("Shares of the mill fell 3 percent to 42.5, their lowest in years.", ["percent", "count"]),
        ("Sales rose 4 percent and Hexa 3.1, an old system, was dropped.", ["percent"]),
        ("Listening rose 4 percent for Radio Velm at 98.6.", ["percent", "count"]),
        ("Ilse Dorn won 51.3 percent and her rival 46.9.", ["percent", "percent"]),
        ("Ilse Dorn won 51.3 percent of the vote, Oda Ferrin 46.9.", ["percent", "percent"]),
        ("Ilse Dorn took 51.3 percent while Oda Ferrin took 46.9.", ["percent", "percent"]),
    ],
)
def test_a_share_goes_on_only_behind_a_name(read: Read, text: str, units: list[str]) -> None:
    assert [figure.unit for figure in read(text).figures] == units


@pytest.mark.parametrize(
    "text",
    [
        "The mayor denied that yesterday and went home.",
        "The mayor denied that on Monday and went home.",
        "The union announced that and marched to the mill.",
    ],
)
def test_a_that_without_a_clause_brings_nothing(said: Said, text: str) -> None:
    assert told(said, text) == []


def test_a_that_with_a_clause_brings_it(said: Said) -> None:
    assert told(said, "The mayor denied that the mill had burned and went home.")[0][1].startswith(
        "the mill had burned"
    )
    assert told(said, "The board announced that in May the mill would close.") == [
        ("board", "in May the mill would close")
    ]


DAYS = "{}\n\nThe mayor said nine barges sank.\n\n{}\n\nThe clerk said six barges sank."


@pytest.mark.parametrize(
    ("headings", "days"),
    [
        (("Tuesday 4 March 2031", "Monday 3 March 2031"), ["Tuesday 4 March 2031", "Monday 3 March 2031"]),
        (("4 March 2031", "The barges of the town"), [None, None]),
        (("1998", "2004"), [None, None]),
        (("March 2031", "1998"), [None, None]),
    ],
)
def test_days_are_headings_where_there_are_some(said: Said, headings: tuple[str, str], days: list[str | None]) -> None:
    assert [statement.said_words for _, statement in said(DAYS.format(*headings))] == days


def test_one_day_is_a_heading_over_entries_with_their_hours(said: Said) -> None:
    text = "Monday 3 March 2031\n\n09:15 The mayor said nine barges sank.\n\n08:10 The clerk said six barges sank."
    assert [statement.said_words for _, statement in said(text)] == ["Monday 3 March 2031"] * 2


@pytest.mark.parametrize(
    ("text", "anonymous"),
    [
        ("Ann Dorn, who fears for her job, said the pumps had failed.", False),
        ("A fitter, who fears for her job, said the pumps had failed.", True),
        ("The fitter, who can’t be named, said the pumps had failed.", True),
        ("The fitter, who for legal reasons cannot be named, said the pumps had failed.", True),
        ("The fitter, who said that the valve could not be identified, told the council the pumps had failed.", False),
    ],
)
def test_who_is_afraid_and_named_is_named(said: Said, text: str, anonymous: bool) -> None:
    found = {statement.text: statement.anonymous for _, statement in said(text)}
    assert found["the pumps had failed"] is anonymous


@pytest.mark.parametrize(
    "text", ["The law excludes attacks on hospitals.", "The ministry excluded floods from the plan."]
)
def test_what_is_left_out_is_not_denied(said: Said, text: str) -> None:
    assert said(text) == []


def test_what_the_police_exclude_is_denied(said: Said) -> None:
    assert told(said, "The police exclude sabotage.") == [("police", "The police exclude sabotage")]


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("The swimmer claimed three medals.", False),
        ("The club announced two players.", False),
        ("The couple expect two children.", False),
        ("The team claimed three points.", False),
        ("The council confirmed nine dead.", True),
        ("The ministry announced 12 new cases.", True),
        ("The army admitted three casualties.", True),
        ("The ministry expects 30 cm of snow.", True),
        ("Keldia claims 35.", True),
        ("The clinic counted 66 beds.", True),
    ],
)
def test_what_is_won_or_hired_is_no_count(document: Make, text: str, counts: bool) -> None:
    assert bool(tally_drafts(document(text), (), ())) is counts


@pytest.mark.parametrize("text", ["The swimmer claimed three medals.", "The club announced two players."])
def test_what_is_won_or_hired_is_nothing_said(said: Said, text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("name", "media"),
    [
        ("sana marek", False),
        ("grand spa", False),
        ("sana", True),
        ("the sana", True),
        ("state news agency sana", True),
        ("sana agency", True),
        ("harrow courier", True),
    ],
)
def test_an_agency_of_one_word_is_that_word_alone(name: str, media: bool) -> None:
    assert is_media_name(name.split()) is media


def test_a_person_of_an_agencys_name_passes_nothing_on(said: Said) -> None:
    ((_, statement),) = said("The mayor, speaking to Sana Marek, said nine barges sank.")
    assert statement.relays == ()


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("He left Oslo. more follows.", 2),
        ("The house on Mill Ave. in Arlen burned down.", 1),
        ("The fire on Kell Blvd. near Arlen was put out.", 1),
    ],
)
def test_a_stop_ends_a_sentence_save_behind_what_is_written_short(document: Make, text: str, sentences: int) -> None:
    assert len(document(text).sentences) == sentences


@pytest.mark.parametrize(
    "text",
    [
        "“Not a penny,” so its director Ilo Brandt.",
        '"Not a penny," so its director Ilo Brandt.',
        "“Not a penny”, so its director Ilo Brandt.",
    ],
)
def test_a_so_behind_a_quotation_tells_whose_it_is(said: Said, text: str) -> None:
    assert told(said, text) == [("Ilo Brandt", "Not a penny")]
