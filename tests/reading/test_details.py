from collections.abc import Callable

import pytest

from parallax.nouns.statement import Statement
from parallax.reading.details.channels import channel_in
from parallax.reading.details.hedges import hedges_in

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
