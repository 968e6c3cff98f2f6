"""300 hostile texts through every page, its data, and every export, without a browser."""

import csv
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path

import lxml.html
import pytest
from starlette.testclient import TestClient

from parallax.export.as_csv import OBEYED
from parallax.export.visible import make_visible
from parallax.store import open_store
from parallax.web import Desk, make_app, open_desk
from parallax.web.exports import FORMATS
from tests.web.conftest import NOW
from tests.web.every import addresses
from tests.web.hostile import hostile_texts
from tests.web.writable import story_of

ODD = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\xad\u061c\u200b\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f]"
)
OWN_SCRIPT = re.compile(r"/static/built/[\w.-]+\.js")
ELSEWHERE = ("src", "href", "action", "formaction", "data", "srcdoc", "poster", "background", "xlink:href")


@pytest.fixture(scope="module")
def desk(hostile_store: Path) -> Iterator[Desk]:
    store = open_store(str(hostile_store))
    with open_desk(store, now=lambda: NOW) as made:
        yield made
    store.close()


@pytest.fixture(scope="module")
def client(desk: Desk) -> TestClient:
    return TestClient(make_app(desk), base_url="http://localhost")


@pytest.fixture(scope="module")
def story(desk: Desk) -> str:
    return story_of(desk)


def test_there_are_300_and_all_are_in_one_story(desk: Desk, story: str) -> None:
    texts = hostile_texts()
    assert len(texts) == len(set(texts)) == 300
    held = "\n".join(each.text for each in desk.show(story).account.reports)
    assert [text for text in texts if text not in held] == []


def test_no_page_has_a_script_a_handler_or_a_way_out_that_is_not_its_own(
    desk: Desk, client: TestClient, story: str
) -> None:
    for address in addresses(desk, story):
        answer = client.get(address)
        assert answer.status_code == 200, (address, answer.text[:300])
        assert not ODD.search(answer.text), address
        page = lxml.html.fromstring(answer.text)
        assert [each for each in page.iter("script") if not OWN_SCRIPT.fullmatch(each.get("src", ""))] == []
        assert list(page.iter("iframe", "object", "embed", "base", "style", "marquee", "template", "video")) == []
        for element in (each for each in page.iter() if isinstance(each.tag, str)):
            for name, value in element.attrib.items():
                assert not name.lower().startswith(("on", "hx-on", "srcdoc", "style")), (address, name)
                if name in ELSEWHERE:
                    assert value.startswith(("/", "#", "?", "http://", "https://")), (address, name, value)
                    assert not value.startswith(("//", "/\\")), (address, name, value)


def test_every_one_stands_in_the_reader_as_it_is(desk: Desk, client: TestClient, story: str) -> None:
    told = ""
    for report in desk.show(story).account.reports:
        page = lxml.html.fromstring(client.get(f"/stories/{story}/reader?report={report.id}").text)
        told += "".join(page.xpath("string(.)") for page in page.find_class("text"))
    lacking = [text for text in hostile_texts() if make_visible(text).replace("\r", "") not in told]
    assert lacking == []


def test_every_page_can_be_had_as_json(desk: Desk, client: TestClient, story: str) -> None:
    for address in addresses(desk, story):
        path, _, query = address.partition("?")
        answer = client.get(f"/api{path}".rstrip("/") + (f"?{query}" if query else ""))
        assert answer.status_code == 200, (address, answer.text[:200])
        assert answer.headers["content-type"] == "application/json"
        json.loads(answer.text)


def test_whatever_is_asked_nothing_breaks(desk: Desk, client: TestClient, story: str) -> None:
    for words in (
        "<script>window.hostile=1</script>",
        "\u202e\x00' OR 1=1 --",
        "9" * 400,
        "javascript:window.hostile=1",
    ):
        for address in addresses(desk, story, words):
            answer = client.get(address)
            assert answer.status_code in (200, 400, 404), (address, answer.status_code)
            page = lxml.html.fromstring(answer.text)
            assert [each for each in page.iter("script") if not OWN_SCRIPT.fullmatch(each.get("src", ""))] == []


@pytest.mark.parametrize("name", FORMATS)
def test_every_export_can_be_made(client: TestClient, story: str, name: str) -> None:
    answer = client.get(f"/stories/{story}/export.{name}")
    assert answer.status_code == 200
    answer.content.decode("utf-8")
    assert re.fullmatch(r'attachment; filename="[a-z0-9-]+\.[a-z.]+"', answer.headers["content-disposition"])


def test_no_cell_of_a_table_is_obeyed(client: TestClient, story: str) -> None:
    for name in ("incidents.csv", "statements.csv", "figures.csv"):
        rows = list(csv.reader(io.StringIO(client.get(f"/stories/{story}/export.{name}").text, newline="")))
        assert len({len(row) for row in rows}) == 1
        numbers = [n for n, column in enumerate(rows[0]) if column in ("latitude", "longitude", "low", "high")]
        told = [cell for row in rows[1:] for n, cell in enumerate(row) if n not in numbers]
        assert [cell for cell in told if cell.startswith(OBEYED) or ODD.search(cell)] == []


def test_wikitext_obeys_nothing_of_theirs(client: TestClient, story: str) -> None:
    text = client.get(f"/stories/{story}/export.wiki").text
    bare = re.sub(r"\{\{(?:cite news|reflist)|\}\}", "", text)
    assert "{{" not in bare
    assert "[[" not in bare
    assert text.count("{{") == text.count("}}")
    assert set(re.findall(r"<\s*([^\s>]+)", text)) <= {"ref", "/ref", "b", "/b"}
    assert re.findall(r"\|url=(?!https?://[^\s|\[\]{}<>\"']+[ }])", text) == []
    assert not re.search(r"~~~|__\w+__|\[https?:", text)
    assert not ODD.search(text)


def test_markdown_has_no_link_tag_or_footnote_of_theirs(client: TestClient, story: str) -> None:
    text = client.get(f"/stories/{story}/export.md").text
    assert not re.search(r"(?<!\\)<\s*[a-z/!]", text, re.IGNORECASE)
    assert not re.search(r"(?<!\\)\]\(", text)
    assert not re.search(r"(?<!\\)\[\^(?!\d+\])", text)
    assert not ODD.search(text)
