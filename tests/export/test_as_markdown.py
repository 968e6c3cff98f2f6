import re

import pytest

from parallax.export import write_markdown
from parallax.export.as_markdown import escape
from parallax.nouns.account import Account


def test_every_footnote_is_told_and_leads_somewhere(account):
    text = write_markdown(account)
    used = set(re.findall(r"\[\^(\d+)\](?!:)", text))
    told = re.findall(r"^\[\^(\d+)\]:", text, re.MULTILINE)
    assert used == set(told)
    assert len(told) == len(set(told))


def test_the_parts_stand_in_their_order(account):
    headings = re.findall(r"^## (.+)$", write_markdown(account), re.MULTILINE)
    assert headings[:3] == ["Brief", "Figures side by side", "Timeline"]
    assert headings[-5:] == ["Near-copies", "Reports", "The words", "Reports of no story", "Refused"]


def test_a_table_keeps_its_columns(account):
    rows = [line for line in write_markdown(account).splitlines() if line.startswith("|")]
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows} == {7}


@pytest.mark.parametrize(
    "raw",
    [
        "<script>x</script>",
        "![x](http://a.example)",
        "# head",
        "> quote",
        "- item",
        "1. item",
        "a | b",
        "*bold*",
        "`rm`",
        "~~no~~",
        "[a](javascript:x)",
        "&lt;",
        "http://a.example",
        "www.a.example",
        "=====",
        ": term",
    ],
)
def test_markup_of_a_report_is_not_obeyed(raw):
    shown = escape(raw)
    assert shown != raw
    assert re.sub(r"\\(.)", r"\1", shown) == raw


def test_hostile_text_is_escaped_in_the_whole(account):
    text = write_markdown(account)
    assert "<script>" not in text
    assert "<b>" not in text
    assert "\u202e" not in text
    assert "\x1b" not in text


def test_nothing_read():
    assert write_markdown(Account()) == "Nothing was read.\n"
