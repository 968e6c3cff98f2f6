import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from itertools import pairwise

import lxml.html
import pytest

from parallax.export import write_html
from parallax.nouns.account import Account
from parallax.nouns.report import Report

HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</mark></div></style><svg onload=alert(1)>",
    "<!--",
    "]]><iframe src=https://evil.example>",
    "{{ 7*7 }}{% raw %}",
    "&#106;avascript:alert(1)",
    "\u202egnitirw\u202c \u2066x",
    "\x1b[2J\x00",
]


@pytest.fixture(scope="module")
def page(account):
    return lxml.html.document_fromstring(write_html(account))


def poison(account: Account, words: str) -> Account:
    """The account with hostile words in every field that comes from outside."""
    reports = tuple(
        replace(
            report, outlet=words, title=words, byline=words, url=f"javascript:{words}", location=words, language=words,
            flags=(words,), text=report.text + words,
        )
        for report in account.reports
    )  # fmt: skip
    odd = Report(f"r-1 {words}", words, words, "0" * 64, url=words)
    return replace(
        account,
        reports=(*reports, odd),
        actors=tuple(replace(actor, name=words, roles=(words,)) for actor in account.actors),
        sides=tuple(replace(side, name=words) for side in account.sides),
        statements=tuple(
            replace(statement, text=words, speaker_text=words, channel=words, relays=(words,), hedges=(words,))
            for statement in account.statements
        ),
        figures=tuple(replace(figure, text=words, counted=words, window_words=words) for figure in account.figures),
        points=tuple(replace(point, title=words) for point in account.points),
        stories=tuple(replace(story, title=words) for story in account.stories),
        refused=tuple(replace(refusal, location=words, reason=words) for refusal in account.refused),
    )


@pytest.mark.parametrize("texts", [True, False])
@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_text_can_do_nothing(account, words, texts):
    text = write_html(poison(account, words), texts=texts)
    page = lxml.html.document_fromstring(text)
    allowed = {
        "html", "head", "meta", "title", "style", "body", "a", "nav", "main", "footer", "article", "section", "header",
        "h1", "h2", "h3", "h4", "p", "ul", "ol", "li", "b", "span", "bdi", "q", "blockquote", "code", "div", "table",
        "caption", "thead", "tbody", "tr", "th", "td", "br", "details", "summary", "dl", "dt", "dd", "mark",
        "figure", "figcaption", "svg", "desc", "g", "path", "line", "circle", "rect", "text", "tspan",
    }  # fmt: skip
    elements = [element for element in page.iter() if isinstance(element.tag, str)]
    assert {element.tag for element in elements} <= allowed
    assert not [name for element in elements for name in element.attrib if name.startswith("on") or name == "style"]
    assert not [element for element in page.iter() if element.tag is lxml.etree.Comment]
    assert all(re.match(r"#|https?://", link.get("href")) for link in page.iter("a"))
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00\x1b]", text)
    assert "{{" not in words or words in page.text_content()


def test_the_page_forbids_what_it_does_not_need(page, account):
    (policy,) = [
        meta.get("content") for meta in page.iter("meta") if meta.get("http-equiv") == "Content-Security-Policy"
    ]
    (style,) = page.iter("style")
    digest = b64encode(sha256(style.text.encode()).digest()).decode()
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    assert "url(" not in style.text
    assert "@import" not in style.text


def test_every_link_inside_leads_to_one_place(page):
    names = [element.get("id") for element in page.iter() if isinstance(element.tag, str) and element.get("id")]
    assert len(names) == len(set(names))
    inside = [link.get("href")[1:] for link in page.iter("a") if link.get("href").startswith("#")]
    assert set(inside) <= set(names)


def test_a_citation_leads_to_its_words_in_the_report(page, account):
    (brief,) = page.xpath("//section[@id='brief-1']")
    targets = [link.get("href")[1:] for link in brief.iter("a")]
    assert targets == ["s-1", "s-2", "s-3", "s-8", "s-10"]
    for statement in account.statements[:3]:
        assert page.get_element_by_id(statement.id).text == statement.text


def test_a_statement_in_pieces_is_marked_in_every_piece(page):
    marked = page.xpath("//mark[contains(concat(' ', @class, ' '), ' s-6 ')]")
    assert [mark.text for mark in marked] == ["We found them", "near the east gate"]
    assert "#s-6:target~.s-6" in page.find(".//style").text


def test_the_text_of_a_report_is_whole(page, account):
    (text,) = page.xpath("//article[@id='r-ebb']//div[@class='text']")
    for link in text.xpath(".//a[@class='back']"):
        link.drop_tree()
    assert text.text_content() == account.reports[0].text


def test_without_texts_citations_lead_to_the_list_of_words(account):
    page = lxml.html.document_fromstring(write_html(account, texts=False))
    assert not page.xpath("//div[@class='text']")
    (brief,) = page.xpath("//section[@id='brief-1']")
    for link in brief.iter("a"):
        assert page.get_element_by_id(link.get("href")[1:]).tag == "li"


def test_only_web_addresses_are_links(page):
    out = [link for link in page.iter("a") if not link.get("href").startswith("#")]
    assert [link.get("href") for link in out] == ["https://ebb.example/mill?a=1&b=2"]
    assert all(link.get("rel") == "noreferrer noopener" for link in out)


def test_headings_go_down_one_step_at_a_time(page):
    levels = [int(element.tag[1]) for element in page.iter("h1", "h2", "h3", "h4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_several_stories_stand_under_one_heading(account):
    other = replace(account.stories[0], id="t-2", title="Another")
    page = lxml.html.document_fromstring(write_html(replace(account, stories=(account.stories[0], other))))
    assert [heading.text for heading in page.iter("h1")] == ["2 stories"]


def test_a_page_of_nothing(account):
    page = lxml.html.document_fromstring(write_html(Account(refused=account.refused)))
    assert "it is empty" in page.text_content()
    assert page.find(".//title").text
