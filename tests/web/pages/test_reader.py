"""A report in the reader: every character of it, and what was read in it beside its words."""

import pytest
from starlette.testclient import TestClient

from parallax.errors import UsageError
from parallax.export.visible import make_visible
from parallax.web import Desk
from parallax.web.asked import Asked, NotThere
from parallax.web.pages.reader import ReaderPage, look_at_reader
from parallax.web.pages.reports import look_at_reports


def read(desk: Desk, story: str, **query: str) -> ReaderPage:
    return look_at_reader(desk, Asked({"story": story}, query))


def test_every_character_of_every_report_stands_there_once(desk: Desk, story: str) -> None:
    for report in desk.show(story).account.reports:
        page = read(desk, story, report=report.id)
        told = "".join(piece.text for row in page.rows for piece in row.pieces)
        assert told == make_visible(report.text)
        assert [row.start for row in page.rows[1:]] == [row.end for row in page.rows[:-1]]


def test_every_statement_of_a_report_is_noted_once_in_the_row_where_it_begins(desk: Desk, story: str) -> None:
    account = desk.show(story).account
    for report in account.reports:
        page = read(desk, story, report=report.id)
        told = [(row.start, row.end, note.id) for row in page.rows for note in row.notes]
        mine = {each.id: each for each in account.statements if each.report == report.id}
        assert sorted(name for _, _, name in told) == sorted(mine)
        assert all(start <= mine[name].span.start < end for start, end, name in told)


def test_the_words_asked_for_are_marked_and_begin_once(desk: Desk, story: str) -> None:
    for statement in desk.show(story).account.statements:
        page = read(desk, story, report=statement.report, at=statement.id)
        pieces = [piece for row in page.rows for piece in row.pieces]
        report = desk.show(story).index.reports[statement.report]
        words = make_visible("".join(span.of(report.text) for span in statement.spans))
        assert "".join(piece.text for piece in pieces if piece.here) == words
        assert [piece.first for piece in pieces].count(True) == 1
        assert [note.id for row in page.rows for note in row.notes if note.here] == [statement.id]


def test_a_figure_is_told_with_how_it_was_read_and_the_point_that_it_answers(desk: Desk, story: str) -> None:
    account = desk.show(story).account
    figure = next(each for each in account.figures if each.text == "Eleven people")
    report = desk.show(story).index.statements[figure.statement].report
    page = read(desk, story, report=report, at=figure.id)
    told = next(each for row in page.rows for note in row.notes for each in note.figures if each.id == figure.id)
    assert told.amount == "11 people"
    assert told.points[0].title.startswith("People killed")
    assert "disputed" in told.points[0].flags
    assert "".join(piece.text for row in page.rows for piece in row.pieces if piece.here) == "Eleven people"


def test_the_ways_lead_through_all_evidence_of_the_story_and_back(desk: Desk, story: str, client: TestClient) -> None:
    at, met = read(desk, story).way.after, []
    while at is not None:
        query = dict(pair.split("=") for pair in at.href.partition("?")[2].removesuffix("#here").split("&"))
        met.append(query["at"])
        at = read(desk, story, **query).way.after
    assert sorted(met) == sorted(each.id for each in desk.show(story).account.statements)


def test_a_point_is_gone_through_by_itself(desk: Desk, story: str) -> None:
    point = next(each for each in desk.show(story).account.points if len(each.statements) > 3)
    statement = desk.show(story).index.statements[point.statements[0]]
    way = read(desk, story, report=statement.report, at=statement.id, point=point.id).way
    assert way.at.endswith(f"of {len(point.statements)}")
    assert all(f"&point={point.id}" in each.href for each in (way.before, way.after) if each)


def test_a_span_can_be_led_to(desk: Desk, story: str) -> None:
    report = desk.show(story).account.reports[0]
    page = read(desk, story, report=report.id, start="10", end="40")
    assert "".join(p.text for row in page.rows for p in row.pieces if p.here) == make_visible(report.text[10:40])
    with pytest.raises(UsageError, match="can't be"):
        read(desk, story, report=report.id, start="10", end=str(len(report.text) + 1))


def test_what_is_not_there_is_told(desk: Desk, story: str) -> None:
    for query in ({"report": "r-none"}, {"at": "s-none"}, {"point": "point-none"}, {"version": "none"}):
        with pytest.raises(NotThere):
            read(desk, story, **query)


def test_the_page_as_fetched_is_told(desk: Desk, story: str) -> None:
    page = read(desk, story)
    assert page.page is not None
    assert len(page.page.sha256) == len(page.report.sha256) == 64
    assert page.page.first == "7 Mar 2031 09:00 UTC"
    assert [each.current for each in page.versions] == [True]


def test_reports_stand_in_the_order_in_which_they_were_published(desk: Desk, story: str) -> None:
    page = look_at_reports(desk, Asked({"story": story}))
    index = desk.show(story).index
    days = [index.reports[row.id].published.when for row in page.reports]
    assert [day for day in days if day] == sorted(day for day in days if day)
    assert len(page.reports) == len(index.reports)
    copied = [(row.outlet, copy.how, copy.outlet) for row in page.reports for copy in row.copies]
    assert ("The Ternfield Ledger", "copied from", "Meridian Press Agency") in copied
    assert ("Meridian Press Agency", "copied by", "The Ternfield Ledger") in copied


def test_the_reader_can_be_read_without_a_script(client: TestClient, story: str, desk: Desk) -> None:
    statement = desk.show(story).account.statements[0]
    page = client.get(f"/stories/{story}/reader?report={statement.report}&at={statement.id}").text
    assert page.count('id="here"') == 1
    assert 'rel="next"' in page or 'rel="prev"' in page
