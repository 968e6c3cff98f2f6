"""The convention for vague amounts, from the command line to the figure."""

import json
import re
from pathlib import Path

import pytest

from parallax.cli.vague import Vague
from parallax.settings import Settings
from parallax.values.vague import CONVENTIONS, vague_range

TEXT = "Dozens of sailors were hurt and hundreds fled the port of Orrin, the harbour master said on Monday."
ROW = json.dumps({"id": "v1", "text": TEXT, "outlet": "The Ebb", "published": "2031-03-05"}) + "\n"
LOWS = {
    (): [(12, None), (100, 1000)],
    ("--vague", "acled"): [(12, None), (100, 1000)],
    ("--vague", "open"): [(12, None), (100, None)],
    ("--vague", "plural"): [(24, None), (200, None)],
}


@pytest.fixture
def lines(tmp_path):
    path = tmp_path / "lines.jsonl"
    path.write_text(ROW, "utf-8")
    return path


def ends(figures):
    return [(figure["low"], figure["high"]) for figure in figures]


@pytest.mark.parametrize(("option", "wanted"), LOWS.items())
def test_inspect_and_read_take_the_convention_by_name(call, lines, option, wanted):
    inspected = call("inspect", lines, "--format", "jsonl", *option)
    account = call("read", lines, "--format", "json", *option)
    assert (inspected.status, account.status) == (0, 0)
    figures = json.loads(inspected.out)["figures"]
    assert ends(figures) == ends(json.loads(account.out)["figures"]) == wanted
    assert [figure["vague"] for figure in figures] == ["dozens", "hundreds"]


@pytest.mark.parametrize("command", ["read", "inspect"])
def test_another_name_is_wrong_usage(call, lines, command):
    done = call(command, lines, "--vague", "most")
    assert (done.status, done.out) == (2, "")
    assert "acled" in done.err


def test_the_option_names_every_convention_and_no_other():
    assert {one.value for one in Vague} == set(CONVENTIONS)
    with pytest.raises(ValueError, match="acled, open, plural"):
        Settings(vague="most")


def test_the_published_table_is_that_of_the_program():
    text = (Path(__file__).parents[2] / "docs" / "words.md").read_text("utf-8")
    rows = re.findall(r"^\| ([a-z, ]+) \| ([\d][^|]*) \| ([\d][^|]*) \| ([\d][^|]*) \|$", text, re.MULTILINE)
    assert len(rows) == 11
    for words, *cells in rows:
        for cell, name in zip(cells, ("acled", "open", "plural"), strict=True):
            for word in words.split(", "):
                assert _told(cell) == vague_range(word, CONVENTIONS[name]), (word, name)


def _told(cell: str) -> tuple[float, float | None]:
    """The bounds that a cell of the table tells: "1 to 10 million", "200 and more"."""
    low, _, high = cell.strip().partition(" to ") if " to " in cell else cell.strip().partition(" and ")
    return _number(low, high), None if high == "more" else _number(high, high)


def _number(words: str, whole: str) -> float:
    digits = float(words.split()[0].replace(",", ""))
    scale = next((word for word in ("million", "billion") if word in (words if " " in words else "")), None)
    if scale is None and digits < 10 and whole.endswith(("million", "billion")):
        scale = whole.split()[-1]
    return digits * {None: 1.0, "million": 1e6, "billion": 1e9}[scale]
