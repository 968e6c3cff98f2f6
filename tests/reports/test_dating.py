from datetime import datetime

import pytest

from parallax.nouns.page import Page
from parallax.nouns.report import Published, Report
from parallax.reports import make_report

BODY = "\n\nThe dam above Velm broke, the governor said.\n\nNobody was hurt.\n"


def published(text: str, given: str | None = None) -> tuple[Published, tuple[str, ...]]:
    report = make_report(Page("a.txt", text, exact=True, published=given))
    assert isinstance(report, Report)
    return report.published, report.flags


@pytest.mark.parametrize(
    ("header", "when", "precision"),
    [
        ("Dam breaks\nPublished 4 March 2031", datetime(2031, 3, 4), "day"),
        ("Dam breaks\ndate 2031-03-04\nsource The Lower Post", datetime(2031, 3, 4), "day"),
        ("Dam breaks\n\nHarbour Post – March 4, 2031", datetime(2031, 3, 4), "day"),
        ("Dam breaks\n\nDate Created\n\n03/04/2031", datetime(2031, 3, 4), "day"),
        ("Dam breaks\n\nTuesday, March 4, 2031 | 08:50", datetime(2031, 3, 4, 8, 50), "minute"),
        ("Dam breaks\n\nMarch 2031", datetime(2031, 3, 1), "month"),
        (
            "VELM, Norland, March 4, 2031 (Reuters) - Ten people left Velm on Tuesday, police said.",
            datetime(2031, 3, 4),
            "day",
        ),
        (
            "Dam breaks above Velm June 6, 2031 3:05 PM EDT The dam broke at noon, police said.",
            datetime(2031, 6, 6, 15, 5),
            "minute",
        ),
    ],
)
def test_from_the_header(header: str, when: datetime, precision: str) -> None:
    assert published(header + BODY) == (Published(when, "header", precision), ())  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "The dam broke. It was built after the flood of 4 March 1931 and rebuilt in May 1950." + BODY,
        "The dam that was finished on March 4, 1931 broke on Tuesday." + BODY,
        "July 19, 1931 was a dark day for Velm, the governor said." + BODY,
        "Dam breaks"
        + BODY
        + "One more line of the report. " * 40
        + "\n\n4 March 1931\n\n"
        + "And it goes on for a while. " * 40,
    ],
)
def test_never_from_running_text(text: str) -> None:
    assert published(text)[0] == Published()


def test_given_goes_first_and_the_finest_of_one_day_wins() -> None:
    assert published("Dam breaks\nPublished: 4 March 2031 08:50" + BODY, "2031-03-04") == (
        Published(datetime(2031, 3, 4, 8, 50), "given", "minute"),
        (),
    )


def test_given_that_is_no_date_is_a_flag() -> None:
    assert published("Dam breaks\nPublished: 4 March 2031" + BODY, "yesterday") == (
        Published(datetime(2031, 3, 4), "header"),
        ("published-unparsed",),
    )
    assert published("The dam broke.", "20310304") == (Published(datetime(2031, 3, 4), "given"), ())


def test_a_labelled_date_goes_before_a_bare_one_and_an_update_last() -> None:
    text = "Dam breaks\n\nUpdated: 9 March 2031\n\n1 March 2031\n\nPublished: 4 March 2031" + BODY
    assert published(text) == (Published(datetime(2031, 3, 4), "header"), ("dates-disagree",))


def test_the_reports_other_dates_turn_an_ambiguous_one() -> None:
    text = "Dam breaks\n\n09/12/2031" + BODY + "It had held on December 7, 2031, the company said.\n"
    assert published(text)[0].when == datetime(2031, 12, 9)
