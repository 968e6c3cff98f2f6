import json
from typing import Any

import pytest

from parallax.nouns.page import Page
from parallax.nouns.refusal import Refusal
from parallax.sources.json_values import read_json

FIRST = {
    "uri": "https://wire.example/n/1",
    "type": "text",
    "headline": "The dam broke",
    "body_text": " The dam broke.\n",
    "body_html": "<p>The dam broke.</p>",
    "byline": "By Ana Petrova",
    "versioncreated": "2031-03-04T08:50:00Z",
    "language": "en-GB",
    "provider": "Harbour Wire",
    "pubstatus": "usable",
}
SECOND = {
    "uri": "urn:newsml:wire.example:2",
    "standard": {"name": "ninjs", "version": "2.0"},
    "headlines": [{"role": "short", "value": "Dam"}, {"role": "main", "value": "The dam broke"}],
    "bodies": [
        {"contenttype": "text/html", "value": "<p>The dam broke.</p>"},
        {"contenttype": "text/plain", "value": "The dam broke."},
    ],
    "by": "Ana Petrova",
    "infosource": [{"uri": "x"}, {"name": "Harbour Wire"}],
    "firstcreated": "2031-03-04T08:00:00Z",
}


def read(value: Any) -> list[Page | Refusal]:
    content = value if isinstance(value, bytes) else json.dumps(value).encode()
    return list(read_json("in.json", content))


def test_version_1() -> None:
    assert read(FIRST) == [
        Page(
            "https://wire.example/n/1",
            " The dam broke.\n",
            "text",
            True,
            None,
            "The dam broke",
            "Harbour Wire",
            "2031-03-04T08:50:00Z",
            "en-GB",
            "https://wire.example/n/1",
            "Ana Petrova",
        )
    ]


def test_version_2() -> None:
    (page,) = read(SECOND)
    assert isinstance(page, Page)
    assert (page.location, page.url, page.title) == ("urn:newsml:wire.example:2", None, "The dam broke")
    assert (page.content, page.form, page.outlet) == ("The dam broke.", "text", "Harbour Wire")
    assert (page.byline, page.published) == ("Ana Petrova", "2031-03-04T08:00:00Z")


@pytest.mark.parametrize(
    "item",
    [{"body_html": "<p>Dam"}, {"body_xhtml": "<p>Dam"}, {"bodies": [{"contenttype": "text/html", "value": "<p>Dam"}]}],
)
def test_html_where_there_is_no_text(item: dict[str, Any]) -> None:
    (page,) = read(item)
    assert isinstance(page, Page)
    assert (page.content, page.form, page.exact, page.location) == ("<p>Dam", "html", False, "in.json#1")


@pytest.mark.parametrize(
    ("item", "reason"),
    [
        ({**FIRST, "pubstatus": "canceled"}, "its publication was canceled"),
        ({**FIRST, "pubstatus": "withheld"}, "its publication was withheld"),
        ({**FIRST, "type": "picture"}, "picture, not text"),
        ({"headlines": [{"value": "The dam broke"}]}, "an item of ninjs without a text"),
        ({"bodies": "x", "body_text": 5}, "an item of ninjs without a text"),
        ({"title": "T"}, 'neither "text" nor "html"'),
        ("text", "not a JSON object"),
    ],
)
def test_what_is_refused(item: Any, reason: str) -> None:
    (refusal,) = read(item)
    assert isinstance(refusal, Refusal)
    assert reason in refusal.reason


def test_arrays_and_lines_and_both_kinds_in_one() -> None:
    ours = {"text": "The dam holds.", "id": "x"}
    lines = b"\n".join(json.dumps(one).encode() for one in (FIRST, ours, SECOND))
    for found in (read([FIRST, ours, SECOND]), read(lines)):
        assert [one.location for one in found] == [FIRST["uri"], "in.json#x", SECOND["uri"]]
    first, broken, last = read([FIRST, 5, SECOND])
    assert broken == Refusal("in.json#2", "not a JSON object")
    assert isinstance(first, Page)
    assert isinstance(last, Page)


@pytest.mark.parametrize("content", [b"", b"{", b"[" * 100_000, b"[]", b"\xff", b'{"a": ' + b"9" * 5000 + b"}", b"nul"])
def test_broken_json_is_one_refusal(content: bytes) -> None:
    (refusal,) = read(content)
    assert isinstance(refusal, Refusal)
