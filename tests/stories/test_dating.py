from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest

from parallax.nouns.interval import Interval
from parallax.nouns.mention import TimeMention
from parallax.nouns.reading import Reading
from parallax.nouns.report import Published, Report
from parallax.nouns.span import Span
from parallax.nouns.statement import Statement
from parallax.nouns.story import Story
from parallax.stories import date_reports

Make = Callable[..., Report]
SUNDAY, MONDAY, TUESDAY = (datetime(2031, 5, day) for day in (4, 5, 6))
PLAIN = "The ferry ran aground off Harsund with 214 passengers and a cargo of timber, {} the coast guard said."


def _date(reports: list[Report], readings: list[Reading] | None = None) -> dict[str, Report]:
    story = Story("story-x", tuple(sorted(report.id for report in reports)))
    dated, _ = date_reports(story, reports, readings or [])
    return {report.id: report for report in dated}


def test_the_weekday_named_most_is_the_day(make: Make) -> None:
    reports = [
        make("a", PLAIN.format("on Sunday"), SUNDAY),
        make("b", PLAIN.format("on Monday"), MONDAY),
        make(
            "c", "Divers went down on Monday. The owner said on Monday that oil had leaked. A tug had left on Sunday."
        ),
    ]
    assert _date(reports)["c"].published == Published(MONDAY, "inferred", "day")


@pytest.mark.parametrize(
    "top",
    [
        "VELM, May 6 (Norland Wire) - The harbour master went on Monday to see the wreck of the ferry off Harsund.",
        "Radio Velm, 6 May, 7 a.m. bulletin\nThe harbour master went on Monday to see the wreck of the ferry off Harsund.",
    ],
)
def test_a_dateline_without_a_year_tells_the_day(make: Make, top: str) -> None:
    dateline = Span(0, top.find(" - ") + 2) if " - " in top else None
    reports = [make("a", PLAIN.format("on Sunday"), SUNDAY), make("b", PLAIN.format("on Sunday again"), SUNDAY)]
    late = make("c", top + " Divers went down on Sunday. Oil had leaked since Sunday, divers said on Sunday.")
    late = replace(late, boilerplate=(dateline,) if dateline else ())
    assert _date([*reports, late])["c"].published == Published(TUESDAY, "inferred", "day")


def test_a_dateline_without_a_year_is_of_the_nearest_year(make: Make) -> None:
    reports = [make("a", PLAIN, datetime(2031, 1, 2)), make("b", "Radio Velm, 30 December, late news\nA ferry sank.")]
    assert _date(reports)["b"].published.when == datetime(2030, 12, 30)


def test_a_near_copy_has_its_originals_day(make: Make) -> None:
    text = " ".join(PLAIN.format(word) for word in ("luckily", "sadly", "as far as can be told at this hour"))
    reports = [make("a", text, SUNDAY), make("b", text), make("c", "Nothing new in Harsund.", TUESDAY)]
    assert _date(reports)["b"].published.when == SUNDAY


@pytest.mark.parametrize(("last", "expected"), [(MONDAY, SUNDAY), (datetime(2031, 5, 30), None)])
def test_only_a_narrow_story_dates_a_report_without_days(make: Make, last: datetime, expected: datetime | None) -> None:
    reports = [make("a", PLAIN, SUNDAY), make("b", "Quite another text.", last), make("c", "No day is named here.")]
    published = _date(reports)["c"].published
    assert published.when == expected
    assert published.basis == ("inferred" if expected else "unknown")


def test_a_weekday_in_a_long_story_needs_the_same_matter_elsewhere(make: Make) -> None:
    reports = [
        make("a", PLAIN.format("on Monday"), MONDAY),
        make("b", "A court in Velm fined the owner.", datetime(2031, 6, 20)),
        make("c", "It rained on Monday."),
    ]
    assert _date(reports)["c"].published.basis == "unknown"
    reports[2] = make("c", PLAIN.format("on Monday, soon after dawn,"))
    assert _date(reports)["c"].published.when in (MONDAY, TUESDAY)


def test_nothing_is_dated_without_a_dated_report(make: Make) -> None:
    assert _date([make("a", PLAIN.format("on Monday")), make("b", "On Monday.")])["a"].published.when is None


def test_times_of_the_reading_become_definite(make: Make) -> None:
    text = "The owner said on Monday that oil had leaked on Monday."
    reports = [make("a", PLAIN.format("on Monday"), MONDAY), make("b", text)]
    span = Span(0, len(text))
    statement = Statement("s", "b", span, text, (span,), span, said_words="on Monday")
    given = Interval(SUNDAY, SUNDAY)
    times = (
        TimeMention(Span(15, 24), "on Monday", "XXXX-WXX-1", "DATE", None),
        TimeMention(Span(0, 3), "May 4", "2031-05-04", "DATE", given),
    )
    reading = Reading("b", statements=(statement,), times=times)
    story = Story("story-x", ("a", "b"))
    dated, (redated,) = date_reports(story, reports, [reading])
    assert dated[1].published.when == MONDAY
    assert redated.statements[0].said == Interval(MONDAY, MONDAY)
    assert [time.interval for time in redated.times] == [Interval(MONDAY, MONDAY), given]
    assert (reading.statements[0].said, reports[1].published.when) == (None, None)


def test_order_changes_nothing_and_others_are_left_out(make: Make) -> None:
    reports = [
        make("a", PLAIN, SUNDAY),
        make("b", "On Monday it rained.", MONDAY),
        make("c", "Divers went down on Monday."),
    ]
    stranger = make("z", "Elsewhere.")
    story = Story("story-x", ("a", "b", "c"))
    assert date_reports(story, reports, []) == date_reports(story, [stranger, *reports[::-1]], [])


def test_a_number_that_was_told_on_a_later_day_moves_a_weekday_a_week_on(make: Make) -> None:
    first, last = datetime(2031, 5, 1), datetime(2031, 5, 7)
    reports = [
        make("a", "The coast guard had searched 214 boats off Harsund.", first),
        make("b", "The coast guard had searched 361 boats off Harsund.", last),
        make(
            "c", "On Thursday the guard cut the number of boats searched from 361 to 352. Divers went down on Thursday."
        ),
    ]
    assert _date(reports)["c"].published.when == datetime(2031, 5, 8)
    reports[1] = make("b", "The coast guard had searched 400 boats off Harsund.", last)
    assert _date(reports)["c"].published.when == first
