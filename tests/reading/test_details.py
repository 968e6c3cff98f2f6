from collections.abc import Callable
from dataclasses import replace

import pytest

from parallax.nouns.reading import Reading
from parallax.nouns.statement import Statement
from parallax.reading import Reader
from parallax.reading.details.channels import channel_in
from parallax.reading.details.hedges import hedges_in
from tests.reading.conftest import report_of

Said = Callable[[str], list[tuple[str | None, Statement]]]


@pytest.mark.parametrize(
    ("words", "channel"),
    [
        ("the mayor wrote on Telegram", "Telegram"),
        ("she said in a video posted on Facebook", "Facebook"),
        ("he said in a video statement", "video"),
        ("he told a news conference", "news conference"),
        ("she said in an interview with the Post", "interview"),
        ("it said in a statement", "written statement"),
        ("she told state television", "television"),
        ("he tweeted", "Twitter"),
        ("she said in a short message on the Heron service", "Heron"),
        ("he said in an open letter", "letter"),
        ("it said in an e-mail", "e-mail"),
        ("the group said on its website", "website"),
        ("he said at his daily briefing", "briefing"),
        ("the minister told the lower house", "parliament"),
        ("the mayor said", None),
    ],
)
def test_channel(words: str, channel: str | None) -> None:
    assert channel_in(words) == channel


@pytest.mark.parametrize(
    ("words", "hedges"),
    [
        ("reportedly four people died", ("reportedly",)),
        ("they had apparently been mistaken, and may be alive", ("apparently", "may")),
        ("two people are also reported to have died", ("also reported",)),
        ("four people died on 11 May", ()),
    ],
)
def test_hedges(words: str, hedges: tuple[str, ...]) -> None:
    assert hedges_in(words) == hedges


def days(statement: Statement) -> tuple[int | None, int | None]:
    """Days of the month said and happened."""
    said, happened = statement.said, statement.happened
    return (
        said.start.day if said and said.start else None,
        happened.start.day if happened and happened.start else None,
    )


def test_the_day_said_is_not_the_day_it_happened(said: Said) -> None:
    ((_, statement),) = said("The ministry said on Tuesday that the wall broke on Monday night.")
    assert days(statement) == (4, 3)


def test_the_day_said_holds_for_a_quotation_that_goes_on(said: Said) -> None:
    found = said('"It was very dark indeed," Ilka Brandt said on Tuesday. "Nobody had told us anything at all."')
    assert [days(s)[0] for _, s in found] == [4]


@pytest.mark.parametrize(
    ("text", "caveat"),
    [
        ("We could not establish who fired first.", "We could not establish who fired first"),
        ("The Lowland Gazette could not verify the video.", "The Lowland Gazette could not verify the video"),
        ("The Courier found no document that shows this.", "The Courier found no document that shows this"),
        ("We have found nothing to support this.", "We have found nothing to support this"),
        ("None of the tolls could be verified.", "None of the tolls could be verified"),
        (
            "The Relief Office is not in a position to attribute blame.",
            "The Relief Office is not in a position to attribute blame",
        ),
    ],
)
def test_what_the_press_could_not_find_out_is_a_caveat(read: Callable[[str], Reading], text: str, caveat: str) -> None:
    assert [s.text for s in read(text).statements if s.caveat] == [caveat]


def test_what_others_could_not_find_out_is_a_finding(read: Callable[[str], Reading]) -> None:
    assert not any(s.caveat for s in read("The inquiry could not establish a motive.").statements)


def test_the_outlet_that_was_told_is_the_relay(reader: Reader) -> None:
    report = replace(report_of("The engineer told us that nine had died."), outlet="Lowland Gazette")
    assert [s.relays for s in reader.read(report).statements] == [("Lowland Gazette",)]


def test_whom_a_speaker_spoke_to_is_the_relay(said: Said) -> None:
    ((_, statement),) = said("Speaking to ANSA, residents said that no aid had come.")
    assert statement.relays == ("ANSA",)


def test_what_is_not_true_is_denied(read: Callable[[str], Reading]) -> None:
    (statement,) = read("It is not correct that the bank has called in its loan.").statements
    assert (statement.text, statement.denial, statement.own_voice) == ("the bank has called in its loan", True, True)
