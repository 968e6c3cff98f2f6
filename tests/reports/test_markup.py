from datetime import datetime

import pytest

from parallax.nouns.page import Page
from parallax.nouns.refusal import Refusal
from parallax.nouns.report import Credit, Published, Report
from parallax.nouns.span import Span
from parallax.reports import make_report

PAGE = """<!DOCTYPE html><html lang="en-GB"><head><title>Dam breaks near Velm | The Lower Post</title>
<meta property="og:site_name" content="The Lower Post"><meta name="author" content="By Jane Roe">
<meta property="article:published_time" content="2031-03-04T08:30:00+02:00">
<link rel="canonical" href="https://lowerpost.example/dam"></head><body>
<nav><ul><li><a href="/">Home</a></li><li>News</li></ul></nav><article><h1>Dam breaks near Velm</h1>
<p>The dam above Velm broke on Monday, the governor said, and two hundred people left the valley with soldiers.</p>
<p>"We are looking for eleven people," she said.</p>
<blockquote class="twitter-tweet"><p>Water has reached the bridge.</p>&mdash; Velm Fire Service (@velmfire)
<a href="https://t.example/1">March 4, 2031</a></blockquote>
<h2>A second town</h2><p>Nobody can say yet what made the wall give way, the ministry of water added on Tuesday.</p>
</article><footer><p>Copyright 2031 The Lower Post</p></footer></body></html>"""


def made(html: str | bytes) -> Report:
    report = make_report(Page("dam.html", html, form="html"))
    assert isinstance(report, Report)
    return report


def test_a_page_gives_its_text_in_paragraphs_and_its_facts() -> None:
    report = made(PAGE.encode())
    assert [block.of(report.text) for block in report.blocks] == [
        "Dam breaks near Velm",
        "The dam above Velm broke on Monday, the governor said, and two hundred people left the valley with soldiers.",
        '"We are looking for eleven people," she said.',
        "Water has reached the bridge.",
        "— Velm Fire Service (@velmfire) March 4, 2031",
        "A second town",
        "Nobody can say yet what made the wall give way, the ministry of water added on Tuesday.",
    ]
    assert (report.title, report.title_span) == ("Dam breaks near Velm", Span(0, 20))
    assert (report.outlet, report.byline, report.language) == ("The Lower Post", "Jane Roe", "en")
    assert report.published == Published(datetime(2031, 3, 4, 8, 30), "page", "minute")
    assert report.url == "https://lowerpost.example/dam"
    assert type(report.url) is str  # a kind of its own can't be kept in a store
    assert report.flags == ()


def test_bytes_and_a_string_of_one_page_read_alike() -> None:
    assert made(PAGE).text == made(PAGE.encode()).text


def test_linked_data_tells_outlet_day_and_agency() -> None:
    report = made(
        '<script type="application/ld+json">{"@graph": [{"headline": "Ferry sinks", "datePublished": "2030-05-06",'
        ' "author": [{"name": "Reuters"}], "publisher": {"name": "Bay News"}}]}</script>'
        "<p>The ferry sank off Orl on Sunday, the harbour master said. Nobody was on board at the time.</p>"
    )
    assert (report.title, report.outlet, report.byline) == ("Ferry sinks", "Bay News", None)
    assert report.credits == (Credit("Reuters", "text"),)
    assert report.published == Published(datetime(2030, 5, 6), "page")


def test_all_paragraphs_are_taken_when_the_extraction_drops_most() -> None:
    lines = [f"The harbour master said on day {number} that nobody was missing from the boat." for number in range(9)]
    report = made('<div class="comments">' + "".join(f"<p>{line}</p>" for line in lines) + "</div>")
    assert report.text == "\n\n".join(lines)


@pytest.mark.parametrize(
    "html", ["<p>One sentence is enough.", "One sentence is enough.", "<?xml version='1.0'?><p>One sentence is enough."]
)
def test_short_pages(html: str) -> None:
    assert made(html).text == "One sentence is enough."


@pytest.mark.parametrize(
    "html", ["", "<html><body></body></html>", "<<<>>>", "<script>var a = 1</script>", "<!-- -->", "\0\ud800"]
)
def test_nothing_readable_is_a_refusal(html: str) -> None:
    assert isinstance(make_report(Page("a.html", html, form="html")), Refusal)


def test_broken_markup_does_not_raise() -> None:
    report = made(
        '<div><p>The bridge will <b>stay <i>closed</b> today</i>.</p></span><table><tr><td>&unknown; &#x110000; <a href="#>T</a><p>Open'
    )
    assert "The bridge will stay closed today." in report.text
