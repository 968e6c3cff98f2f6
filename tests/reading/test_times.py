import itertools
from collections.abc import Callable
from datetime import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from parallax.nouns.report import Published
from parallax.reading.annotators import Annotation
from parallax.reading.times.find import find_times, narrates

Annotate = Callable[[str], Annotation]
THURSDAY = Published(datetime(2023, 3, 9, 8, 30), "given", "minute")


def values(annotate: Annotate, text: str, published: Published = THURSDAY) -> list[tuple[str, str | None]]:
    return [(mention.text, mention.value) for mention in find_times(annotate(text), published)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The mill burned on Tuesday night, officials said.", [("Tuesday night", "2023-03-07TNI")]),
        ("The council will vote on Monday.", [("Monday", "2023-03-13")]),
        ("The council voted on Monday.", [("Monday", "2023-03-06")]),
        ("The board said that ferries would sail from Friday.", [("Friday", "2023-03-10")]),
        ("He had said that ferries would sail on Tuesday.", [("Tuesday", "2023-03-07")]),
        (
            "It was shut between 4:05 a.m. and 4:20 a.m. on Tuesday.",
            [("4:05 a.m.", "2023-03-07T04:05"), ("4:20 a.m.", "2023-03-07T04:20"), ("Tuesday", "2023-03-07")],
        ),
        (
            "Talks failed on March 2. The next day the strike began.",
            [("March 2", "2023-03-02"), ("The next day", "2023-03-03")],
        ),
        ("The court sat from 3 to 6 May 2021.", [("3", "2021-05-03"), ("6 May 2021", "2021-05-06")]),
        ("It was closed in 1914-18.", [("1914", "1914"), ("18", "1918")]),
        ("The dam broke in April last year.", [("April last year", "2022-04")]),
        ("He may resign. They march at dawn.", [("dawn", "XXXX-XX-XXTMO")]),
    ],
)
def test_values_in_their_sentence(annotate: Annotate, text: str, found: list[tuple[str, str | None]]) -> None:
    assert values(annotate, text) == found


@pytest.mark.parametrize(
    "text",
    [
        "More than 1900 people fled.",
        "The ship carried 2000 passengers.",
        "She came in second place.",
        "Operation Dawn went on.",
        "After the fall of the city they left.",
    ],
)
def test_what_is_no_time(annotate: Annotate, text: str) -> None:
    assert values(annotate, text) == []


def test_an_undated_report_keeps_its_weekdays(annotate: Annotate) -> None:
    (mention,) = find_times(annotate("The bridge fell on Monday."), Published())
    assert (mention.value, mention.interval) == ("XXXX-WXX-1", None)


def test_a_history_follows_its_own_dates(annotate: Annotate) -> None:
    text = (
        "War came in 1871. In May 1872 the fort fell. In November the king fled, and in January his son returned. "
        "Peace was made in 1873, the treaty signed in 1874 and kept until 1880."
    )
    assert narrates(text, THURSDAY.when.date() if THURSDAY.when else None)
    found = dict(values(annotate, text))
    assert (found["November"], found["January"]) == ("1872-11", "1873-01")


def test_news_with_a_look_back_is_no_history() -> None:
    day = datetime(2023, 3, 9).date()
    assert not narrates(
        "On Monday, as in 2004, 2005, 2009, 2010 and 2011, it flooded. On Tuesday it rained, as yesterday.", day
    )


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "on Monday",
                "😀",
                "May 3-6",
                "in 1914–18",
                "é",
                "5 and 6 June 2020",
                "\n",
                "the next day",
                "«",
                "24 hours",
            ]
        ),
        max_size=8,
    )
)
def test_spans_give_exactly_their_text(annotate: Annotate, parts: list[str]) -> None:
    text = " ".join(parts)
    mentions = find_times(annotate(text), THURSDAY)
    assert all(mention.span.of(text) == mention.text for mention in mentions)
    assert all(a.span.end <= b.span.start for a, b in itertools.pairwise(mentions))
