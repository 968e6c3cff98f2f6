from datetime import date, datetime

import pytest

from parallax.nouns.interval import Interval
from parallax.values.calendar import add_months, interval_of


@pytest.mark.parametrize(
    ("value", "first", "last", "precision"),
    [
        ("2009-07-14", "2009-07-14", "2009-07-14", "day"),
        ("2009-02", "2009-02-01", "2009-02-28", "month"),
        ("2009", "2009-01-01", "2009-12-31", "year"),
        ("2009-W29", "2009-07-13", "2009-07-19", "day"),
        ("2009-W29-WE", "2009-07-18", "2009-07-19", "day"),
        ("2009-SU", "2009-06-01", "2009-08-31", "month"),
        ("2009-WI", "2009-12-01", "2010-02-28", "month"),
        ("2009-Q3", "2009-07-01", "2009-09-30", "month"),
        ("199", "1990-01-01", "1999-12-31", "year"),
    ],
)
def test_days(value: str, first: str, last: str, precision: str) -> None:
    interval = interval_of(value)
    assert interval is not None
    assert (str(interval.start)[:10], str(interval.end)[:10], interval.precision) == (first, last, precision)


def test_clock_times_and_parts_of_day() -> None:
    at = datetime(2009, 7, 14, 6, 30)
    assert interval_of("2009-07-14T06:30") == Interval(at, at, "minute")
    morning = interval_of("2009-07-14TMO")
    assert morning is not None
    assert (morning.start, morning.precision) == (datetime(2009, 7, 14), "hour")


@pytest.mark.parametrize(
    "value", ["P3D", "PT24H", "XXXX-09", "XXXX-WXX-1", "PRESENT_REF", "BC0480", "2009-02-30", "2009-W99"]
)
def test_open_values_name_no_interval(value: str) -> None:
    assert interval_of(value) is None


def test_months_end_where_they_are_shorter() -> None:
    assert add_months(date(2024, 1, 31), 1) == date(2024, 2, 29)
    assert add_months(date(2024, 1, 31), -2) == date(2023, 11, 30)
