from dataclasses import replace
from datetime import datetime
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parallax.engine.as_of import UNTOLD, known_by, last_minute, said_by
from parallax.nouns.figure import Figure
from parallax.nouns.incident import Incident
from parallax.nouns.interval import Interval
from parallax.nouns.range import Range
from parallax.nouns.reading import Reading
from parallax.nouns.report import Published, Report
from parallax.nouns.span import Span
from parallax.nouns.statement import Statement
from parallax.nouns.story import Story

NOON = datetime(2031, 3, 12, 12)


def day(number: int) -> Interval:
    return Interval(datetime(2031, 3, number), datetime(2031, 3, number))


def minute(when: datetime) -> Interval:
    return Interval(when, when, "minute")


def report(name: str, when: datetime | None = None, precision: str = "day") -> Report:
    published = Published(when, "given", precision) if when else Published()
    return Report(name, f"{name}.txt", "Rain fell.", "0" * 64, published=published)


def statement(name: str, said: Interval | None = None, **fields) -> Statement:
    return Statement(name, "r", Span(0, 4), "Rain", (Span(0, 4),), Span(0, 10), said=said, **fields)


def rooms(days: dict[str, int] | None = None):
    """All reports tell one story, in which undated ones get the days given."""

    def date_reports(story, reports, readings):
        found = days or {}
        dated = [
            replace(each, published=Published(datetime(2031, 3, found[each.id]), "inferred"))
            if each.id in found
            else each
            for each in reports
        ]
        return dated, readings

    return SimpleNamespace(
        group_stories=lambda reports: [Story("t", tuple(report.id for report in reports))],
        date_reports=date_reports,
    )


def kept(reports, moment: Interval, days: dict[str, int] | None = None):
    known = known_by(reports, [Reading(each.id) for each in reports], moment, rooms(days))
    assert [reading.report for reading in known.readings] == [each.id for each in known.reports]
    return [each.id for each in known.reports], known.refused


@pytest.mark.parametrize(
    ("when", "precision", "moment", "holds"),
    [
        (NOON, "minute", minute(NOON), True),
        (NOON, "minute", minute(datetime(2031, 3, 12, 11, 59)), False),
        (NOON, "minute", day(12), True),
        (NOON, "minute", day(11), False),
        (datetime(2031, 3, 12), "day", day(12), True),
        (datetime(2031, 3, 12), "day", minute(datetime(2031, 3, 12, 23)), False),
        (datetime(2031, 3, 12), "day", minute(datetime(2031, 3, 12, 23, 59)), True),
        (datetime(2031, 3, 1), "month", day(30), False),
        (datetime(2031, 3, 1), "month", day(31), True),
        (datetime(2031, 12, 1), "month", Interval(None, datetime(2031, 12, 31)), True),
    ],
)
def test_a_report_counts_when_the_last_minute_its_date_leaves_open_is_past(when, precision, moment, holds):
    assert kept([report("r", when, precision)], moment)[0] == (["r"] if holds else [])


def test_an_undated_report_goes_by_the_day_inferred_from_all_that_was_given():
    given_reports = [report("a", datetime(2031, 3, 10)), report("b"), report("c"), report("d", datetime(2031, 3, 20))]
    assert kept(given_reports, day(12), {"b": 11, "c": 19}) == (["a", "b"], ())


def test_an_undated_report_that_nothing_dates_is_left_out_and_told():
    names, refused = kept([report("a", datetime(2031, 3, 10)), report("b")], day(12))
    assert names == ["a"]
    assert [(each.location, each.reason) for each in refused] == [("b.txt", UNTOLD)]


@given(st.lists(st.integers(1, 28), max_size=8), st.integers(1, 28), st.integers(1, 28))
def test_what_is_known_only_grows(days, one, other):
    reports = [report(f"r{place}", datetime(2031, 3, number)) for place, number in enumerate(days)]
    early, late = (set(kept(reports, day(number))[0]) for number in sorted((one, other)))
    assert early <= late


def test_what_was_said_later_is_left_out_with_all_that_rests_on_it():
    late = statement("late", day(14))
    inner, deeper = statement("inner", within="late"), statement("deeper", within="inner")
    early = statement("early", day(11), about="late")
    figures = (
        Figure("f-late", "late", Span(0, 1), "R", Range(1, 1), "count"),
        Figure("f-early", "early", Span(0, 1), "R", Range(1, 1), "count", part_of="f-late"),
    )
    incidents = (
        Incident("i-late", "kill", statements=("late",)),
        Incident("i-early", "kill", figures=("f-late", "f-early"), statements=("early",)),
    )
    reading = Reading("r", statements=(early, late, inner, deeper), figures=figures, incidents=incidents)
    cut = said_by(reading, day(12))
    assert [(each.id, each.about) for each in cut.statements] == [("early", None)]
    assert [(each.id, each.part_of) for each in cut.figures] == [("f-early", None)]
    assert [(each.id, each.figures) for each in cut.incidents] == [("i-early", ("f-early",))]
    assert said_by(reading, day(14)) is reading


def test_a_moment_has_an_end():
    with pytest.raises(ValueError, match="has an end"):
        last_minute(Interval(datetime(2031, 3, 12), None))
