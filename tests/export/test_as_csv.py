import csv
import io
import re
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parallax.export import write_csv
from parallax.export.as_csv import COLUMNS, NUMERIC, OBEYED, safe
from parallax.nouns.account import Account
from parallax.nouns.incident import Extent, Hold, Incident
from parallax.reading.act_nouns import ACT_NOUNS
from parallax.reading.act_senses import SENSES
from parallax.reading.acts import ACT_VERBS
from parallax.reading.incidents.senses import STATES

CODEBOOK = (Path(__file__).parents[2] / "docs" / "codebook.md").read_text("utf-8")


def rows(account: Account) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(write_csv(account), newline="")))


def with_incident(account: Account, **fields) -> Account:
    incident = replace(account.incidents[0], **fields)
    return replace(account, incidents=(incident,))


def test_one_row_an_incident(account):
    (row,) = rows(account)
    assert row == {
        "incident": "i-1",
        "story": "t-mill",
        "act": "close",
        "polarity": "denied",
        "actor": "",
        "actor_name": "",
        "target": "the gate",
        "place": "p-orrin",
        "place_name": "Orrin",
        "latitude": "12.5",
        "longitude": "-3.25",
        "place_precision": "settlement",
        "gazetteer": "",
        "extent": "",
        "holds": "",
        "from": "",
        "to": "",
        "figures": "",
        "speakers": "The mill's owner",
        "sides": "Town of Orrin",
        "words": "the gate was locked",
        "statements": "s-8",
        "reports": "r-ebb",
        "outlets": "The Daily Ebb",
        "published": "2031-03-12T08:50",
        "origins": "1",
        "points": "q-gate",
        "flags": "one-side | unverified",
    }


def test_several_values_stand_apart_and_once(account):
    (row,) = rows(with_incident(account, statements=("s-1", "s-2", "s-3"), figures=("f-3", "f-1", "f-5")))
    assert (
        row["figures"]
        == "At least eight workers [8.. person dead] | Five people [5 person dead] | Dozens [12.. person wounded]"
    )
    assert row["speakers"] == "Orrin Fire Brigade | mill workers' union"
    assert row["reports"] == "r-ebb | r-tide | r-post"
    assert row["origins"] == "2"
    assert row["words"] == "Five people died in the mill fire | At least eight workers were killed"


def test_a_bar_in_a_value_parts_nothing(account):
    (row,) = rows(with_incident(account, target="mill | gate", sides=("a|b",)))
    assert (row["target"], row["sides"]) == ("mill | gate", "a¦b")


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_a_formula(account, sign):
    (row,) = rows(with_incident(account, target=f"{sign}1+1", sides=(f"{sign}HYPERLINK(1)",)))
    assert not row["target"].startswith(OBEYED)
    assert not row["sides"].startswith(OBEYED)
    assert safe(f"{sign}cmd") == f"'{sign}cmd"


@given(st.text())
def test_a_cell_never_begins_as_a_formula_and_keeps_its_words(text):
    assert not safe(text).startswith(OBEYED)
    assert safe(text).removeprefix("'") == text.removeprefix("'") or safe(text) == text


@given(st.text(max_size=40))
def test_what_a_report_says_breaks_no_row(account, text):
    made = rows(with_incident(account, target=text))
    assert len(made) == 1
    assert set(made[0]) == set(COLUMNS)
    assert not any(cell.startswith(OBEYED) for name, cell in made[0].items() if name not in NUMERIC)


def test_an_account_without_incidents_is_a_row_of_names():
    assert write_csv(Account()) == ",".join(COLUMNS) + "\r\n"


def test_every_incident_of_the_stories_has_its_row(account):
    more = (*account.incidents, Incident("i-2", "kill", statements=("s-1",)))
    story = replace(account.stories[0], incidents=("i-2", "i-1"))
    assert [row["incident"] for row in rows(replace(account, incidents=more, stories=(story,)))] == ["i-2", "i-1"]


def table(heading: str) -> list[str]:
    """The words in the first column of the table under a heading of the codebook."""
    part = CODEBOOK.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    cells = [line.split("|")[1] for line in part.splitlines() if line.startswith("| `")]
    return [word for cell in cells for word in re.findall(r"`(\w+)`", cell)]


def test_the_codebook_tells_every_column_in_order():
    assert tuple(table("Columns")) == COLUMNS


def test_the_codebook_tells_every_act():
    senses = {name for cases in SENSES.values() for _, name in cases}
    classes = {*ACT_VERBS.values(), *ACT_NOUNS.values(), *STATES.values(), *senses}
    assert set(table("Acts")) == classes


def test_the_codebook_tells_every_extent_and_hold():
    assert table("Extent") == list(get_args(Extent))
    assert table("Holds") == list(get_args(Hold))
