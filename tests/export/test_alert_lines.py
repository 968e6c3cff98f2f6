import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import get_args

import jsonschema
import pytest

from parallax.account import find_changes
from parallax.alerts import find_matches
from parallax.export import read_alert_schema
from parallax.export.alert_json import read_alert, write_alert
from parallax.export.alert_letter import SHADES, write_alerts_letter
from parallax.export.alert_lines import tell_alerts
from parallax.export.alert_text import LABELS, write_alerts_text
from parallax.nouns.account import Account
from parallax.nouns.alert import AlertMatch
from parallax.nouns.alert_rule import AlertRule, AlertWhen, Receiver
from parallax.nouns.succession import Succession

MADE = datetime(2031, 3, 13, 6, 30, tzinfo=UTC)
STDOUT = (Receiver("stdout"),)
EVERYTHING = tuple(each for each in get_args(AlertWhen) if not each.startswith("figure"))


@pytest.fixture
def alerts(account):
    """All that a first reading brings."""
    rules = (AlertRule("all", EVERYTHING, STDOUT), AlertRule("toll", ("figure-above",), STDOUT, low=6))
    changes = find_changes(Account(), account, (Succession("t-mill"),))
    return tell_alerts(find_matches(rules, Account(), account, changes, {}), Account(), account, MADE)


def tell(account, when, **fields):
    match = AlertMatch(("alert-1",), when, ("r",), STDOUT, "t-mill", **fields)
    (alert,) = tell_alerts((match,), Account(), account, MADE)
    return alert


@pytest.mark.parametrize(
    ("when", "fields", "text"),
    [
        (
            "conflict",
            {"point": "q-dead", "before": ("f-1", "f-2"), "after": ("f-3",)},
            "How many died: Orrin Fire Brigade said “Five people”; against that, mill workers' union said “At least eight "
            "workers”",
        ),
        (
            "update",
            {"point": "q-dead", "before": ("f-1",), "after": ("f-3",)},
            "How many died: now mill workers' union said “At least eight workers”; before, Orrin Fire Brigade said “Five people”",
        ),
        (
            "update",
            {"point": "q-dead", "before": ("f-4",), "after": ("f-3",)},
            "How many died: now mill workers' union said “At least eight workers”; before, “two”",
        ),
        (
            "denial",
            {"point": "q-gate", "before": ("s-6",), "after": ("s-8",)},
            "The mill's owner denied “the gate was locked”; of that, Mara Voss said “We found them … near the east gate”",
        ),
        (
            "caveat",
            {"point": "q-gate", "after": ("s-9",)},
            "The Daily Ebb, in its own voice, said “The Ebb could not verify the claim independently.”",
        ),
        (
            "retracted",
            {"before": ("s-1",), "reports": ("r-ebb",)},
            "The Daily Ebb “Mill fire kills five in Orrin” no longer has: Orrin Fire Brigade said “Five people died in the mill "
            "fire”",
        ),
        ("retracted", {"after": ("s-3",)}, "mill workers' union said “At least eight workers were killed”"),
        (
            "agreed",
            {"point": "q-dead", "after": ("f-1", "f-3")},
            "How many died: Orrin Fire Brigade said “Five people”; also mill workers' union said “At least eight workers”",
        ),
        (
            "figure-above",
            {"point": "q-dead", "before": ("f-1",), "after": ("f-3",), "bound": 8.0},
            "How many died: mill workers' union said “At least eight workers” (8 or more, for the first time); before, Orrin "
            "Fire Brigade said “Five people”",
        ),
        (
            "figure-below",
            {"point": "q-dead", "after": ("f-4",), "bound": 1234.5},
            "How many died: mill workers' union said “two” (1,234.5 or less, for the first time)",
        ),
        (
            "new-origin",
            {"point": "q-dead", "before": ("f-1",), "after": ("s-3",)},
            "How many died: mill workers' union said “At least eight workers were killed”, as Orrin Fire Brigade said “Five "
            "people”",
        ),
        ("new-statement", {"point": "q-hurt", "after": ("s-5",)}, "a senior official said “Dozens were hurt”"),
        (
            "new-report",
            {"after": ("r-tide",)},
            "Morning Tide “Five die at mill”, 12 Mar 2031 (from a line of the text)",
        ),
        (
            "new-story",
            {"after": ("t-mill",)},
            "3 reports: The fire brigade said that five people died; the union said at least eight.",
        ),
        ("rewritten", {"before": ("r-was",), "after": ("r-ebb",)}, None),
        (
            "stale-copy",
            {"point": "q-dead", "before": ("f-2",), "after": ("f-3",)},
            "How many died: Morning Tide “Five die at mill” has Orrin Fire Brigade said “Five people”; since then, mill workers' "
            "union said “At least eight workers”",
        ),
    ],
)
def test_each_kind_is_told_and_cited(account, when, fields, text):
    alert = tell(account, when, **fields)
    assert text is None or alert.text == text
    assert alert.title == "Mill fire in Orrin"
    assert alert.citations
    assert all(each.speaker and each.outlet and each.words and each.report for each in alert.citations)


def test_what_the_line_quotes_is_cited_first(account):
    alert = tell(account, "conflict", point="q-dead", before=("f-1", "f-2"), after=("f-3",))
    assert [each.statement for each in alert.citations] == ["s-2", "s-3", "s-1"]
    assert alert.citations[1].words == "At least eight workers were killed"


def test_only_what_may_be_clicked_on_is_a_link(account):
    alert = tell(account, "conflict", point="q-dead", before=("f-1",), after=("f-3",))
    assert [each.url for each in alert.citations] == ["https://ebb.example/mill?a=1&b=2", None]


def test_every_kind_has_a_name_and_a_place():
    kinds = get_args(AlertWhen)
    assert set(LABELS) == set(kinds)
    assert sorted(each for _, mine in SHADES.values() for each in mine) == sorted(kinds)


def test_as_json_it_keeps_to_its_schema_and_comes_back(alerts):
    schema = json.loads(read_alert_schema())
    jsonschema.Draft202012Validator.check_schema(schema)
    assert len({alert.when for alert in alerts}) > 5
    for alert in alerts:
        line = write_alert(alert)
        assert "\n" not in line
        jsonschema.Draft202012Validator(schema).validate(json.loads(line))
        assert read_alert(line, STDOUT) == alert


@pytest.mark.parametrize("line", ["", "[]", "{}", '{"schema": "parallax.alert/2"}', '{"schema": "parallax.alert/1"}'])
def test_what_is_no_alert_is_refused(line):
    with pytest.raises(ValueError, match=r"."):
        read_alert(line)


def test_as_text_within_80_columns_and_nothing_is_obeyed(alerts):
    text = write_alerts_text(alerts)
    assert all(len(line) <= 80 for line in text.splitlines() if "https://" not in line)
    assert not set(text) & set("\x1b\u202e\u202c")
    for alert in alerts:
        assert alert.id in text


def test_as_a_letter_nothing_of_a_report_is_markup(alerts):
    letter = write_alerts_letter(alerts)
    assert letter.subject == f"{len(alerts)} alerts: Mill fire in Orrin"
    assert "<script" not in letter.html
    assert "<img" not in letter.html
    assert "javascript:" not in letter.html
    assert not set(letter.html + letter.text) & set("\x1b\u202e\u202c")
    assert 'href="https://ebb.example/mill?a=1&amp;b=2"' in letter.html


def test_a_single_alert_says_in_the_subject_what_it_is(account):
    alert = tell(account, "conflict", point="q-dead", before=("f-1",), after=("f-3",))
    assert write_alerts_letter([alert]).subject == "Conflict: How many died"
    other = replace(alert, title="Another story", id="alert-2")
    assert write_alerts_letter([alert, other, other]).subject == "3 alerts: Mill fire in Orrin and 1 other story"
