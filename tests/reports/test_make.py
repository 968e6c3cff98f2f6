from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parallax.nouns.page import Page
from parallax.nouns.refusal import Refusal
from parallax.nouns.report import Report
from parallax.reports import make_report

PIECES = st.sampled_from(
    [
        "\n", "\n\n", "\r\n", " ", ". ", "The dam broke", "said", "Share", "AFP", "date 2031-03-04", "VELM (AP) - ", "By Jane Roe",
        "(Photo: X/AFP)", "https://t.co/a",
        "Comments", "Related News", "Tags", "\u200f", "\u202e", "\u200b", "\ufeff", "\ud800", "é", "“",
        "\u2028",
        "Read more: X", "Source: RTS", "09/12/2031", "|", "(", "[a](b)", "#", "**", "SSH 11", "Click here", "X is the daily newspaper of",
    ]
)  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=200), st.lists(PIECES, max_size=30).map("".join), st.text(st.characters(), max_size=80)
)


def made(page: Page) -> Report:
    report = make_report(page)
    assert isinstance(report, Report)
    return report


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_spans_are_in_order_apart_and_in_bounds_and_the_text_is_untouched(text: str) -> None:
    report = make_report(Page("a.jsonl#1", text, exact=True))
    if isinstance(report, Refusal):
        assert not any(letter.isalnum() for letter in text)
        return
    assert report.text == text
    assert report.sha256 == sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    for spans in (report.boilerplate, report.blocks, tuple(sorted([*report.boilerplate, *report.blocks]))):
        assert all(first.end <= second.start for first, second in pairwise(spans))
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert report.title_span is None or report.title_span.of(text) == report.title
    assert make_report(Page("a.jsonl#1", text, exact=True)) == report


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(st.binary(max_size=200), TEXTS.map(lambda text: text.encode("utf-8", "replace"))),
    st.sampled_from(["text", "html"]),
)
def test_any_bytes_are_a_report_or_a_refusal(content: bytes, form: str) -> None:
    result = make_report(Page("a", content, form=form))  # type: ignore[arg-type]
    assert isinstance(result, Report) or result.reason


@pytest.mark.parametrize(
    "text",
    [
        "x" * 1_000_000,
        "A. " * 300_000,
        "(" * 1_000_000,
        "AFP " * 250_000,
        "http://" * 140_000,
        "12 May 2031 " * 80_000,
        "\u200f\u202eab " * 200_000,
    ],
)
def test_a_line_of_a_million_characters(text: str) -> None:
    make_report(Page("a.txt", text, exact=True))


def test_ids_do_not_hang_on_the_folder_or_the_line() -> None:
    alone, below = (made(Page(location, b"The dam broke.")) for location in ("a.txt", "sub/a.txt"))
    assert alone.id == below.id
    first, second = (made(Page(location, "The dam broke.", exact=True)) for location in ("a.jsonl#1", "sub/a.jsonl#22"))
    assert first.id == second.id
    assert made(Page("b.txt", b"The dam broke.")).id != alone.id


def test_two_outlets_with_one_text_are_two_reports() -> None:
    one, other = (
        made(Page("a.jsonl#1", "The dam broke.", exact=True, outlet=outlet)) for outlet in ("A Post", "B Post")
    )
    assert one.id != other.id
    given_ids = {
        made(Page("https://a.example/1", "The dam broke.", exact=True, url=f"https://{name}.example/1")).id
        for name in "ab"
    }
    assert len(given_ids) == 2


def test_a_given_id_stays() -> None:
    assert made(Page("a.jsonl#x", "The dam broke.", exact=True, id="x")).id == "x"


@pytest.mark.parametrize("content", [" \n\t", "", "...", "\u200b"])
def test_no_words(content: str) -> None:
    assert make_report(Page("a.txt", content, exact=True)) == Refusal("a.txt", "empty: there are no words in it")


def test_punctuation_lost() -> None:
    words = "The people of the lower town left their houses before night as the water board had said on the radio. "
    assert made(Page("a.txt", words * 5, exact=True)).flags == ("punctuation-lost",)
    assert made(Page("a.txt", words.replace("night", "night, she said,") * 5, exact=True)).flags == ()
    assert made(Page("a.txt", words, exact=True)).flags == ()


FROM_FEED = {
    "url": "https://h.example/a",
    "title": "The feed's title",
    "outlet": "The feed",
    "published": "2031-03-05",
    "gives_way": True,
}
BODY = "<p>The dam broke on Tuesday and the river rose by two metres, the mayor said.</p>"


def test_what_gives_way_holds_where_the_page_says_nothing() -> None:
    report = made(Page("https://h.example/a", f"<html><body>{BODY}</body></html>".encode(), "html", **FROM_FEED))
    assert (report.title, report.outlet) == ("The feed's title", "The feed")
    assert (report.published.when, report.published.basis) == (datetime(2031, 3, 5), "given")


def test_what_gives_way_stands_behind_what_the_page_says() -> None:
    head = (
        '<head><meta property="og:site_name" content="Harbour Post"><meta property="og:title" content="The page\'s title">'
        '<meta property="article:published_time" content="2031-03-04T08:50"></head>'
    )
    report = made(Page("https://h.example/a", f"<html>{head}<body>{BODY}</body></html>".encode(), "html", **FROM_FEED))
    assert (report.title, report.outlet) == ("The page's title", "Harbour Post")
    assert (report.published.when, report.published.basis) == (datetime(2031, 3, 4, 8, 50), "page")


def test_a_page_has_one_id_with_and_without_what_its_feed_says_of_it() -> None:
    page = Page("https://h.example/a", f"<html><body>{BODY}</body></html>".encode(), "html", url="https://h.example/a")
    assert made(page).id == made(replace(page, outlet="The feed", gives_way=True)).id


def test_when_and_where_a_page_was_fetched_its_byline_and_its_flags_go_over() -> None:
    when = datetime(2031, 3, 4, 8, 50)
    page = Page(
        "a",
        "The dam broke.",
        byline="Ana Petrova",
        fetched=when.replace(second=33),
        archived="a.warc#7",
        flags=("feed-text",),
    )
    report = made(page)
    assert (report.byline, report.fetched, report.archived) == ("Ana Petrova", when, "a.warc#7")
    assert "feed-text" in report.flags
