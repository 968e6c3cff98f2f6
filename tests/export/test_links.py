import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parallax.export.links import anchor, language_tag, safe_link


@pytest.mark.parametrize("url", ["https://ebb.example/a?b=1&c=2", "http://ebb.example", "HTTPS://ebb.example/"])
def test_web_addresses_are_links(url):
    assert safe_link(url) == url


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JaVaScript:alert(1)",
        " https://ebb.example",
        "java\nscript:x",
        "data:text/html,x",
        "//ebb.example",
        "https:///x",
        "file:///etc/hosts",
        "https://[",
        "vbscript:x",
        "",
        None,
    ],
)
def test_all_other_addresses_are_text(url):
    assert safe_link(url) is None


@given(st.text())
def test_anchors_are_plain_and_the_same_for_the_same_id(name):
    assert re.fullmatch(r"r-[A-Za-z0-9_-]+", anchor("r", name))
    assert anchor("r", name) == anchor("r", name)


def test_anchors_keep_plain_ids():
    assert anchor("s", "s-12ab") == "s-12ab"
    assert anchor("s", "12ab") == "s-12ab"
    assert anchor("s", 'x" onclick="y') != anchor("s", 'x" onclick="z')


def test_languages():
    assert [language_tag(tag) for tag in ("en", "pt-BR", "x y", None, '"')] == ["en", "pt-BR", None, None, None]
