"""Files that a story is taken away in."""

import json
import re

import pytest
from starlette.testclient import TestClient

from parallax.web import Desk
from parallax.web.exports import FORMATS, file_name


@pytest.mark.parametrize("name", FORMATS)
def test_each_format_comes_as_a_file_of_a_safe_name(client: TestClient, story: str, name: str) -> None:
    answer = client.get(f"/stories/{story}/export.{name}")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == FORMATS[name].media
    named = re.fullmatch(r'attachment; filename="([a-z0-9-]+\.[a-z.]+)"', answer.headers["content-disposition"])
    assert named is not None
    assert named[1].endswith(f"{story}.{FORMATS[name].ending}")
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert len(answer.content) > 1000


@pytest.mark.parametrize("name", FORMATS)
def test_no_text_of_a_report_goes_with_it_unless_asked_for(
    client: TestClient, desk: Desk, story: str, name: str
) -> None:
    """A paragraph in which nothing is said stands in the report alone."""
    account = desk.show(story).account
    report = max(account.reports, key=lambda each: len(each.text))
    quoted = [each.span for each in account.statements if each.report == report.id]
    unsaid = next(
        each.of(report.text)
        for each in report.blocks
        if len(each) > 40
        and each.of(report.text).strip() != (report.title or "")
        and "\n" not in each.of(report.text)
        and not any(each.meets(span) for span in quoted)
    )
    words = re.compile(r"\W+".join(map(re.escape, re.findall(r"\w+", unsaid)[:8])))
    assert not words.search(client.get(f"/stories/{story}/export.{name}").text)
    if FORMATS[name].texts:
        assert words.search(client.get(f"/stories/{story}/export.{name}?texts=yes").text)


def test_hashes_of_all_reports_go_with_it(client: TestClient, desk: Desk, story: str) -> None:
    hashes = [each.sha256 for each in desk.show(story).account.reports]
    for name in ("json", "geojson"):
        text = client.get(f"/stories/{story}/export.{name}").text
        assert all(each in text for each in hashes)
    assert all(each in client.get(f"/stories/{story}/print").text for each in hashes)


def test_as_of_a_moment(client: TestClient, story: str) -> None:
    told = json.loads(client.get(f"/stories/{story}/export.json?as-of=2031-03-04").text)
    assert told["as_of"] == "2031-03-04"
    assert len(told["reports"]) < 11


def test_a_format_that_there_is_not_is_told(client: TestClient, story: str) -> None:
    answer = client.get(f"/stories/{story}/export.exe")
    assert answer.status_code == 404
    assert "there are md, wiki" in answer.text


def test_every_page_of_the_story_offers_all(client: TestClient, story: str) -> None:
    page = client.get(f"/stories/{story}/reports").text
    assert all(f"/stories/{story}/export.{name}" in page for name in FORMATS)
    assert f"/stories/{story}/print" in page


@pytest.mark.parametrize("title", ["", "../../etc/passwd", 'a"b\r\nX: y', "Ébène 王", "\u202egpj.exe", "x" * 500])
def test_a_name_is_made_of_letters_digits_and_hyphens(title: str) -> None:
    assert re.fullmatch(r"[a-z0-9-]{1,130}", file_name(title, "story-0a1b"))


def test_the_printed_page_has_an_endnote_for_every_number(client: TestClient, story: str) -> None:
    page = client.get(f"/stories/{story}/print").text
    cited = set(re.findall(r'href="#note-(\d+)"', page))
    assert cited
    assert cited == set(re.findall(r'id="note-(\d+)"', page))
