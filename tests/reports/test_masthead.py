from collections.abc import Callable

import pytest

from parallax.nouns.report import Report

BODY = (
    "The dam above Velm broke in the night and the water reached the market by five in the morning, the governor said."
)
Read = Callable[[str], Report]


def told(report: Report) -> tuple[str | None, str | None, str | None]:
    when = report.published.when
    return report.title, report.outlet, when.isoformat()[:16] if when else None


TITLE = "Dam breaks above Velm"
HEADS = [
    (f"{TITLE}\nThe Lower Post\n4 March 2031", TITLE, "The Lower Post", "2031-03-04T00:00"),
    (f"{TITLE}\nLOWER POST\nMarch 4, 2031 | 11:52 PM\nBy Ann Vel", TITLE, "LOWER POST", "2031-03-04T23:52"),
    (
        'VELMARK LIBRE\n"They have opened the gates"\nTuesday, 4 March 2031 | Orrin | Editorial staff',
        '"They have opened the gates"',
        "VELMARK LIBRE",
        "2031-03-04T00:00",
    ),
    (
        f"{TITLE}\nOrrin National News Agency - Velm, 13/03/2031\n(Translated from Norn)",
        TITLE,
        "Orrin National News Agency",
        "2031-03-13T00:00",
    ),
    (
        f"{TITLE}\nSOUTHERN OBSERVER\nBy Ann Vel in Velm | Published 4 March 2031 07:05 GMT",
        TITLE,
        "SOUTHERN OBSERVER",
        "2031-03-04T07:05",
    ),
    (
        f"{TITLE}\nRadio Velm, Tuesday 4 March 2031. Local time, latest entry first.",
        TITLE,
        "Radio Velm",
        "2031-03-04T00:00",
    ),
    (f"{TITLE}\nSituation report No. 4, 4 March 2031 (data up to 3 March)", TITLE, None, "2031-03-04T00:00"),
    (f"{TITLE}\nPosted on March 4, 2031 9:42:30 PM GMT+01:0", TITLE, None, "2031-03-04T21:42"),
    (f"{TITLE}\nThe Lower Post live, Tuesday 4 March 2031", TITLE, "The Lower Post", "2031-03-04T00:00"),
    (f"{TITLE}\nNNW Mar 4, 2031, 05.51AM IST", TITLE, None, "2031-03-04T05:51"),
    (
        f"{TITLE}\nHarbour Times\nNew Orrin, 4 March 2031\nBy Ann Vel in Velm",
        TITLE,
        "Harbour Times",
        "2031-03-04T00:00",
    ),
]


@pytest.mark.parametrize(("head", "title", "outlet", "when"), HEADS)
def test_the_lines_above_the_first_paragraph(
    report: Read, head: str, title: str, outlet: str | None, when: str
) -> None:
    made = report(f"{head}\n\n{BODY}")
    assert told(made) == (title, outlet, when)
    assert [block.of(made.text) for block in made.blocks] == [title, BODY]


def test_a_wires_name_beside_the_outlets_is_a_credit(report: Read) -> None:
    made = report(f"Dam breaks above Velm\nORRIN LEDGER\n4 March 2031\nNorland News Service\n\n{BODY}")
    assert made.outlet == "ORRIN LEDGER"
    assert [credit.name for credit in made.credits] == ["Norland News Service"]


def test_letters_and_a_place_are_a_wires_credit(report: Read) -> None:
    made = report(f"Dam breaks above Velm\nOrrin Standard\n4 March 2031\nNNS, Velm\n\n{BODY}")
    assert (made.outlet, [credit.name for credit in made.credits]) == ("Orrin Standard", ["NNS"])


@pytest.mark.parametrize(
    "head",
    [
        "Dam Breaks Above Velm\n4 March 2031",
        "DAM BREAKS\nRescuers look for survivors in three villages below it\n4 March 2031",
        "Ten Dead",
        "Dam breaks above Velm\nNovember 44, 2031",
    ],
)
def test_a_headline_is_no_outlet(report: Read, head: str) -> None:
    made = report(f"{head}\n\n{BODY}")
    assert made.outlet is None
    assert made.text[made.blocks[0].start : made.blocks[0].end] == head.splitlines()[0]


def test_names_in_a_text_without_a_paragraph_stay(report: Read) -> None:
    made = report("The Lower Post\nVelm\nOrrin")
    assert made.outlet is None


def test_a_caption_names_its_photographer_alone(report: Read) -> None:
    made = report(
        f"Dam breaks above Velm\n4 March 2031\n\n{BODY}\n\nPhoto: rescuers search the ruins on Tuesday. (Ann Vel)"
    )
    assert [(credit.name, credit.used_for) for credit in made.credits] == [("Ann Vel", "photo")]


def test_the_wires_that_somebody_wrote_with_are_credited(report: Read) -> None:
    made = report(f"Dam breaks above Velm\nOrrin Daily\n4 March 2031\nBy Ann Vel, with NNS\n\n{BODY}")
    assert (made.byline, [credit.name for credit in made.credits]) == ("Ann Vel", ["NNS"])


def test_a_dateline_signed_by_a_wire_in_full_credits_it(report: Read) -> None:
    made = report(f"Dam breaks above Velm\nOrrin Daily\n4 March 2031\n\nVELM, March 4 (Norland News Service) - {BODY}")
    assert [credit.name for credit in made.credits] == ["Norland News Service"]


def test_behind_a_place_and_a_day_any_name_in_brackets_is_a_wires(report: Read) -> None:
    read = report(f"Dam breaks above Velm\n\nORRIN, March 4 (Lowlander) — {BODY}")
    assert [(each.name, each.used_for) for each in read.credits] == [("Lowlander", "text")]
    assert read.text[read.blocks[-1].start :].startswith("The dam")
