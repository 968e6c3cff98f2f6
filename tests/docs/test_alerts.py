"""docs/alerts.md says what the program does."""

import re
import runpy
from pathlib import Path
from typing import get_args

import pytest

from parallax.alerts import parse_rules
from parallax.alerts.rules import NAMES
from parallax.nouns.alert_rule import AlertWhen, ReceiverKind

ALERTS = runpy.run_path(str(Path(__file__).parent / "alerts.py"))
TEXT = ALERTS["DOC"].read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def printed(tmp_path_factory):
    return ALERTS["run_all"](tmp_path_factory.mktemp("docs"))


def test_every_command_runs_and_the_first_round_prints_what_is_shown(printed):
    assert ALERTS["shown"]() == ALERTS["sample"](printed), "python tests/docs/alerts.py writes it anew"


def test_nothing_is_sent_twice(printed):
    assert printed[2] == "examples/alerts.toml: 3 rules hold\n"
    assert printed[3].count("NEW STATEMENT") > 0
    assert printed[4] == ""


def test_a_store_tells_by_itself(printed):
    assert "CONFLICT · " in printed[8]
    assert printed[9].startswith("Digest since 1 Jan 2025\n")
    assert "New story: 11 reports" in printed[9]
    assert printed[10] == ""


def test_the_file_of_rules_that_is_shown_can_be_followed():
    (rules,) = re.findall(r"(?s)```toml\n(.*?)```", TEXT)
    assert len(parse_rules(rules, "rules.toml").rules[0].to) == 6


def test_every_kind_condition_and_receiver_is_told():
    first_cells = " ".join(re.findall(r"(?m)^\| (.*?) \|", TEXT))
    for word in (*get_args(AlertWhen), *NAMES, "min", "max"):
        assert f"`{word}`" in first_cells
    for kind in get_args(ReceiverKind):
        assert re.search(rf"`{kind}[:`]", first_cells)
