from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parallax.errors import RefusedPage
from parallax.reports.decoding import decode


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"\xef\xbb\xbfThe dam \r\n", "The dam \r\n"),
        ("Žižkov — “fine”".encode(), "Žižkov — “fine”"),
        ("\ufeffThe dam".encode("utf-16-le"), "The dam"),
        ("\ufeffThe dam".encode("utf-16-be"), "The dam"),
        ("\ufeffThe dam".encode("utf-32-le"), "The dam"),
        (b"The mayor\x92s \x93dam\x94 \x96 broken", "The mayor’s “dam” – broken"),
    ],
)
def test_marks_utf8_and_windows_punctuation(content: bytes, text: str) -> None:
    assert decode(content) == text


def test_another_encoding_is_found() -> None:
    text = "Дамбу прорвало в понедельник, сообщил губернатор области на встрече с жителями города. " * 5
    assert decode(text.encode("cp1251")) == text


def test_html_says_its_encoding() -> None:
    page = '<meta charset="windows-1250"><p>Příliš žluťoučký</p>'
    assert decode(page.encode("cp1250"), html=True) == page
    assert decode('<meta charset="nonsense"><p>š'.encode(), html=True) == '<meta charset="nonsense"><p>š'


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"a\0b", "zero bytes"),
        (b"%PDF-1.7", "a PDF file"),
        (b"\x89PNG\r\n", "a picture"),
        (b"PK\x03\x04", "a ZIP archive"),
        (b"\xef\xbb\xbf\xff", "marked as UTF-8, broken at byte 1"),
        (b"ab\x01\x02\x03", "control characters"),
    ],
)
def test_what_is_no_text(content: bytes, reason: str) -> None:
    with pytest.raises(RefusedPage, match=reason):
        decode(content)


@given(st.binary(max_size=200), st.booleans())
def test_a_text_or_a_refusal(content: bytes, html: bool) -> None:
    with suppress(RefusedPage):
        assert isinstance(decode(content, html), str)


def test_the_charset_of_the_answer_comes_before_what_the_page_declares() -> None:
    page = '<meta charset="utf-8"><p>Мост рухнул'.encode("koi8-r")
    assert decode(page, html=True, charset="KOI8-R").endswith("Мост рухнул")


def test_a_default_charset_over_utf8_is_passed_over() -> None:
    assert decode("Šibenik".encode(), charset="ISO-8859-1") == "Šibenik"
    assert decode("Malmö".encode("cp1252"), charset="ISO-8859-1") == "Malmö"


@pytest.mark.parametrize("name", ["idna", "undefined", "unicode_escape", "zlib", "no\0name", "nonsense"])
def test_a_charset_that_is_none_is_passed_over(name: str) -> None:
    assert decode("Šibenik".encode(), charset=name) == "Šibenik"
