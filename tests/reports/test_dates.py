from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parallax.reports.dates import date_at, days_in_words, read_date


@pytest.mark.parametrize(
    ("words", "when", "precision"),
    [
        ("2031-03-04", datetime(2031, 3, 4), "day"),
        ("2031-03-04T08:50:00+02:00", datetime(2031, 3, 4, 8, 50), "minute"),
        ("2031/3/4", datetime(2031, 3, 4), "day"),
        ("Tuesday, March 4, 2031 | 08:50", datetime(2031, 3, 4, 8, 50), "minute"),
        ("Tue 4 Mar 2031", datetime(2031, 3, 4), "day"),
        ("4th of March 2031", datetime(2031, 3, 4), "day"),
        ("Sept. 11, 2031", datetime(2031, 9, 11), "day"),
        ("MARCH 4, 2031 AT 12:46 PM", datetime(2031, 3, 4, 12, 46), "minute"),
        ("March 4, 2031 12:05 am", datetime(2031, 3, 4, 0, 5), "minute"),
        ("4 March 2031, 18:07 (GMT+05:00)", datetime(2031, 3, 4, 18, 7), "minute"),
        ("Tue, 04 Mar 2031 08:50:00 +0000", datetime(2031, 3, 4, 8, 50), "minute"),
        ("1457 04.03.2031", datetime(2031, 3, 4, 14, 57), "minute"),
        ("3:30 pm, March 4, 2031", datetime(2031, 3, 4, 15, 30), "minute"),
        ("04-03-2031", datetime(2031, 3, 4), "day"),
        ("04.03.2031", datetime(2031, 3, 4), "day"),
        ("03/04/2031", datetime(2031, 3, 4), "day"),
        ("25/12/2031", datetime(2031, 12, 25), "day"),
        ("March 2031", datetime(2031, 3, 1), "month"),
        ("2031-03", datetime(2031, 3, 1), "month"),
    ],
)
def test_dates_as_headers_write_them(words: str, when: datetime, precision: str) -> None:
    date = read_date(words)
    assert date is not None
    assert (date.when, date.precision) == (when, precision)


@pytest.mark.parametrize(
    "words", ["", "soon", "2031", "2031-02-30", "31/31/2031", "4 March", "12:30", "March 4, 2031 in Velm"]
)
def test_what_is_no_date(words: str) -> None:
    assert read_date(words) is None


def test_a_slash_may_be_read_two_ways() -> None:
    date = read_date("09/12/2031")
    assert date is not None
    assert date.other == datetime(2031, 12, 9)


def test_a_date_ends_where_the_text_goes_on() -> None:
    text = "Mon Jul 18 2031 21 people left Velm"
    date = date_at(text, 0)
    assert date is not None
    assert date.span.of(text) == "Mon Jul 18 2031"


def test_days_in_running_text() -> None:
    text = "It began on 4 March 2031; in May 2030, and on September 9, 2029, it had rained."
    assert list(days_in_words(text)) == [datetime(2031, 3, 4), datetime(2029, 9, 9)]


@given(st.text(alphabet="0123456789 -/.:,|TZ()apm MarchTue\u0663\u00a0", max_size=40))
def test_never_an_exception(words: str) -> None:
    date = date_at(words, 0)
    assert date is None or 0 < date.span.end <= len(words)
