"""A round of alerts: from two accounts to those who asked, and through a store."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from parallax.alerts import parse_rules
from parallax.alerts.outbox_here import OutboxHere
from parallax.engine.add import add
from parallax.engine.alerting import Surroundings, alert, deliver
from parallax.engine.store_alerts import keep_rules, kept_rules, note_alerts
from parallax.nouns.account import Account
from parallax.store import open_store
from parallax.store.outbox import StoreOutbox

MADE = datetime(2031, 3, 13, 6, 30, tzinfo=UTC)
RULES = """
[[alert]]
name = "stories"
when = ["new-story", "conflict"]
to = ["stdout", "jsonl:out.jsonl"]

[[alert]]
name = "toll"
when = "figure-above"
counted = "dead"
min = 8
to = ["stdout", "jsonl:out.jsonl"]
"""
FIRST = (
    "Mill fire in Orrin\n\nThe Daily Ebb – March 12, 2031\n\nORRIN – Five people died in the fire at the Orrin grain mill on "
    "Tuesday, the Orrin Fire Brigade said.\n\nThe mill's east gate was locked, the brigade said."
)
SECOND = (
    "Union counts nine dead at Orrin mill\n\nMorning Tide – March 13, 2031\n\nORRIN – Nine people died in the fire at the Orrin "
    "grain mill on Tuesday, the Mill Workers' Union said.\n\nThe mill's east gate was locked, the union said."
)


def around(folder: Path, out: list[str]) -> Surroundings:
    return Surroundings(folder, lambda: MADE, lambda _: None, out.append)


def test_a_round_sends_and_the_next_sends_nothing(account, tmp_path):
    rules, box, out = parse_rules(RULES, "r"), OutboxHere(), []
    new, deliveries = alert(rules, Account(), account, box, around(tmp_path, out))
    assert {each.when for each in new} == {"new-story", "conflict", "figure-above"}
    assert [(str(each.receiver), each.sent, each.due) for each in deliveries] == [
        ("jsonl:out.jsonl", len(new), 0),
        ("stdout", len(new), 0),
    ]
    assert {json.loads(line)["made"] for line in (tmp_path / "out.jsonl").read_text("utf-8").splitlines()} == {
        MADE.isoformat()
    }
    assert alert(rules, Account(), account, box, around(tmp_path, out)) == ((), ())


def test_a_story_that_goes_on_under_another_id_is_followed(account, tmp_path):
    first = account.stories[0]
    earlier = replace(account, stories=(replace(first, id="t-before", points=()),), points=())
    rules = parse_rules('[[alert]]\nwhen = "conflict"\nstory = "t-before"\n', "r")
    new, _ = alert(rules, earlier, account, OutboxHere(), around(tmp_path, []))
    assert [each.story for each in new] == ["t-mill"]


@pytest.fixture
def kept(tmp_path):
    store = open_store(str(tmp_path / "news.db"), create=True)
    yield store
    store.close()


def written(folder: Path, name: str, text: str) -> str:
    path = folder / name
    path.write_text(text, "utf-8")
    return str(path)


class Ended(Exception):
    """The program ends here."""


@pytest.mark.parametrize("where", [None, "story-made", "rows-put", "story-settled"])
def test_through_a_store_each_alert_goes_out_once_wherever_the_program_ends(kept, tmp_path, where):
    rules, out = parse_rules(RULES, "r"), []
    keep = note_alerts(rules, lambda: MADE)
    add(kept, [written(tmp_path, "one.txt", FIRST)], MADE, keep=keep)
    deliver(rules, StoreOutbox(kept), around(tmp_path, out))
    assert "".join(out).count("NEW STORY") == 1

    def reach(name: str) -> None:
        if name == where:
            raise Ended

    second = written(tmp_path, "two.txt", SECOND)
    if where:
        with pytest.raises(Ended):
            add(kept, [second], MADE, keep=keep, reach=reach)
    add(kept, [second], MADE, keep=keep)
    add(kept, [second], MADE, keep=keep)
    deliver(rules, StoreOutbox(kept), around(tmp_path, out))
    text = "".join(out)
    assert (text.count("NEW STORY"), text.count("CONFLICT"), text.count("FIGURE ABOVE")) == (1, 1, 1)
    assert "The Daily Ebb" in text
    whens = [json.loads(line)["when"] for line in (tmp_path / "out.jsonl").read_text("utf-8").splitlines()]
    assert sorted(whens) == ["conflict", "figure-above", "new-story"]


def test_what_a_receiver_did_not_take_goes_out_the_next_round(kept, tmp_path):
    rules, out = parse_rules(RULES.replace("out.jsonl", "none/out.jsonl"), "r"), []
    add(kept, [written(tmp_path, "one.txt", FIRST)], MADE, keep=note_alerts(rules, lambda: MADE))
    first = deliver(rules, StoreOutbox(kept), around(tmp_path, out))
    assert [(each.sent, each.due, bool(each.fault)) for each in first] == [(0, 1, True), (1, 0, False)]
    (tmp_path / "none").mkdir()
    assert [(each.sent, each.due) for each in deliver(rules, StoreOutbox(kept), around(tmp_path, out))] == [(1, 0)]


def test_a_store_notes_its_rules(kept, tmp_path):
    assert kept_rules(kept) is None
    keep_rules(kept, tmp_path / "rules.toml")
    assert kept_rules(kept) == tmp_path / "rules.toml"
