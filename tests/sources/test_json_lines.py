from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parallax.nouns.page import Page
from parallax.nouns.refusal import Refusal
from parallax.sources import read_sources
from parallax.sources.json_lines import read_lines


def read(*lines: bytes | None, limit: int = 1000) -> list[Page | Refusal]:
    return list(read_lines("in.jsonl", lines, limit))


def test_all_fields() -> None:
    line = (
        b'{"id": 7, "text": " The dam\\nholds. ", "title": "T", "outlet": "O", "published": "2031-03-04",'
        b' "language": "en", "url": "https://o.example/a", "other": []}'
    )
    assert read(line) == [
        Page(
            "https://o.example/a",
            " The dam\nholds. ",
            "text",
            True,
            "7",
            "T",
            "O",
            "2031-03-04",
            "en",
            "https://o.example/a",
        )
    ]


def test_how_a_page_was_come_by() -> None:
    line = (
        b'{"text": "A", "byline": "Ana Petrova", "fetched": "2031-03-04T08:50:33.5+02:00", "archived": "a.warc#7",'
        b' "gives_way": true, "flags": ["feed-text"]}'
    )
    (page,) = read(line)
    assert isinstance(page, Page)
    assert (page.byline, page.archived, page.gives_way, page.flags) == ("Ana Petrova", "a.warc#7", True, ("feed-text",))
    assert page.fetched == datetime(2031, 3, 4, 6, 50, 33, 500_000)


@pytest.mark.parametrize(
    "beside",
    [
        b'"byline": ["Ana"]',
        b'"fetched": "yesterday"',
        b'"fetched": "0001-01-01T00:00:00+14:00"',
        b'"flags": {"a": 1}',
        b'"flags": [1]',
        b'"archived": true, "gives_way": "no"',
    ],
)
def test_other_fields_of_the_same_name_are_passed_over(beside: bytes) -> None:
    assert read(b'{"text": "A", ' + beside + b"}") == [Page("in.jsonl#1", "A", exact=True)]


def test_location_is_the_id_or_the_line() -> None:
    pages = read(b'{"text": "A", "id": "x"}', b"\n", b'{"html": "<p>B"}')
    assert [page.location for page in pages] == ["in.jsonl#x", "in.jsonl#3"]
    assert [(page.form, page.exact) for page in pages if isinstance(page, Page)] == [("text", True), ("html", False)]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"{", "not JSON"),
        (b"[1]", "not a JSON object"),
        (b'{"title": "T"}', 'neither "text" nor "html"'),
        (b'{"text": 5}', '"text" is not a string'),
        (b'{"text": "A", "outlet": {}}', '"outlet" is not a string'),
        (b'{"text": "\xff"}', "not UTF-8 at byte 11"),
        (b"[" * 100_000, "not JSON that can be read"),
        (b'{"text": "A", "id": ' + b"9" * 5000 + b"}", "not JSON that can be read"),
        (None, "larger than the limit of 1,000 bytes"),
    ],
)
def test_a_broken_line_is_one_refusal(line: bytes | None, reason: str) -> None:
    good, refused, after = read(b'{"text": "A"}', line, b'{"text": "B"}')
    assert isinstance(refused, Refusal)
    assert refused.location == "in.jsonl#2"
    assert "line 2" in refused.reason
    assert reason in refused.reason
    assert isinstance(good, Page)
    assert isinstance(after, Page)


def test_in_a_folder_with_a_byte_order_mark_and_a_long_line(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b'\xef\xbb\xbf{"text": "A"}\n{"text": "' + b"x" * 100 + b'"}\n{"text": "C"}')
    (tmp_path / "b.jsonl").write_bytes(b"\n\n")
    found = list(read_sources([str(tmp_path)], limit=50))
    assert [one.location for one in found] == ["a.jsonl#1", "a.jsonl#2", "a.jsonl#3", "b.jsonl"]
    assert [isinstance(one, Refusal) for one in found] == [False, True, False, True]


@given(st.lists(st.binary(max_size=40)))
def test_never_an_exception(lines: list[bytes]) -> None:
    assert len(read(*lines)) <= len(lines)
