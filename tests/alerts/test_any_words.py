"""Whatever words a report has: they stay words in every form in which alerts go out."""

from dataclasses import replace
from email import message_from_bytes
from email.policy import default
from html.parser import HTMLParser

from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree

from parallax.alerts.to_mail import make_message
from parallax.export.alert_json import read_alert, write_alert
from parallax.export.alert_writing import AlertWriting
from parallax.nouns.alert import Alert

from .conftest import MADE, STDOUT, make_alert

WRITING = AlertWriting("Alerts", 3)
WORDS = st.text(max_size=60) | st.text("<>&\"'=?/ \n\r\x00ab-–:{}%", max_size=60)


def with_words(words: str) -> Alert:
    plain = make_alert(1)
    cited = tuple(replace(each, words=words, speaker=words, outlet=words) for each in plain.citations)
    return replace(plain, title=words, question=words, text=words, rules=(words,), citations=cited)


def shape(html: str) -> list[str]:
    """The elements of a page and their attributes' names, in order."""
    found: list[str] = []

    class Page(HTMLParser):
        def handle_starttag(self, tag, attributes):
            found.append(f"{tag} {sorted(name for name, _ in attributes)}")

    Page().feed(html)
    return found


@settings(deadline=None, max_examples=50)
@given(WORDS)
@example("</style></p><script>alert(1)</script>")
@example("{{ 7 * 7 }}{% raw %}")
def test_in_a_letter(words):
    assert shape(WRITING.letter([with_words(words)]).html) == shape(WRITING.letter([with_words("a")]).html)
    assert "49" not in WRITING.letter([with_words("{{ 7 * 7 }}")]).html


@settings(deadline=None)
@given(WORDS)
@example("]]></content>")
@example("\ufffe\x0b")
def test_in_a_feed(words):
    feed = etree.fromstring(WRITING.feed([with_words(words)], None, "f"))
    assert [etree.QName(each).localname for each in feed.iter()] == [
        *("feed", "id", "title", "updated", "author", "name", "generator"),
        *("entry", "id", "title", "updated", "category", "link", "content"),
    ]


@settings(deadline=None, max_examples=50)
@given(WORDS)
@example("=?utf-8?q?=0d=0aBcc:_x@y.example?=")
@example("=?us-ascii?q?a?=\r\nBcc: x@y.example")
def test_in_a_mail_s_headers(words):
    message = make_message(WRITING.letter([with_words(words)]), "a@b.example", "c@d.example", "k", MADE)
    read = message_from_bytes(message.as_bytes(), policy=default)
    assert sorted(read.keys()) == sorted(
        ["Subject", "From", "To", "Date", "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Type"]
    )
    assert (str(read["To"]), str(read["From"])) == ("a@b.example", "c@d.example")


@given(WORDS)
def test_in_a_line_of_json(words):
    line = write_alert(with_words(words))
    assert "\n" not in line
    assert read_alert(line, (STDOUT,)) == with_words(words)
