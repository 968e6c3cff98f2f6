from collections.abc import Callable

import pytest

from parallax.nouns.page import Page
from parallax.nouns.report import Credit, Report
from parallax.reports import make_report

BODY = "Dam breaks\n\nThe dam above Velm broke in the night, the governor said on Tuesday morning."


@pytest.mark.parametrize(
    ("tail", "names"),
    [
        ("With reporting by AFP, AP", ["AFP", "AP"]),
        ("With AFP, AP", ["AFP", "AP"]),
        ("Source: Tanjug", ["Tanjug"]),
        ("The Associated Press contributed to this report.", ["AP"]),
        ("AFP", ["AFP"]),
        ("(Agence France-Presse)", ["AFP"]),
        ("Copyright 2031 The Associated Press. All rights reserved.", ["AP"]),
        ("By Jane Roe, The Canadian Press", ["Canadian Press"]),
    ],
)
def test_agencies_for_the_text(tail: str, names: list[str], report: Callable[[str], Report]) -> None:
    made = report(f"{BODY}\n\n{tail}")
    assert made.credits == tuple(Credit(name, "text") for name in names)
    assert made.boilerplate[-1].of(made.text) == tail


def test_the_last_sentence_may_say_who_reported(report: Callable[[str], Report]) -> None:
    assert report(f"{BODY} Boats use the lake to reach Orl Press TV reported. KLM 7").credits == (
        Credit("Press TV", "text"),
    )


def test_told_an_agency_is_no_credit(report: Callable[[str], Report]) -> None:
    assert report(f'{BODY}\n\n"It was dark," a woman told AFP.').credits == ()


def test_reporters(report: Callable[[str], Report]) -> None:
    assert report(f"{BODY}\n\n(Reporting by Jane Roe in Velm; Editing by Ivo Lund)").byline == "Jane Roe"
    assert report(f"{BODY}\n\n(Editing by Ivo Lund)").byline is None


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("Dam breaks\ndate 2031-03-04\nsource The Lower Post\n\nThe dam broke.", "The Lower Post"),
        ("Dam breaks\n\nHarbour Post – March 4, 2031\n\nThe dam broke.", "Harbour Post"),
        ("Dam above the town of Velm breaks | The Lower Post\n\nThe dam broke.", "The Lower Post"),
        (
            "Kanal Orl 3 | Evening\n\nShare Print\n\nDam breaks near Velm\n\nThe dam above Velm broke, she said.",
            "Kanal Orl 3",
        ),
        (f"{BODY}\n\nGet the latest Harbour Post stories e-mailed to you", "Harbour Post"),
        (f"{BODY}\n\nSign up for The Lower Post’s morning letter", "The Lower Post"),
        (f"{BODY}\n\nGet the latest news e-mailed to you", None),
    ],
)
def test_outlets(text: str, outlet: str | None, report: Callable[[str], Report]) -> None:
    assert report(text).outlet == outlet


def test_the_address_names_the_outlet_last() -> None:
    made = make_report(Page("https://www.lowerpost.example/a", BODY, exact=True, url="https://www.lowerpost.example/a"))
    assert isinstance(made, Report)
    assert made.outlet == "lowerpost.example"


def test_a_byline_that_is_the_outlet_is_none(report: Callable[[str], Report]) -> None:
    assert (
        report(
            "Dam breaks\ndate 2031-03-04\nsource lowerpost\n\nPosted on March 4 2031 by Lower Post\n\nIt broke."
        ).byline
        is None
    )
