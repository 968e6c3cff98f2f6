import json
from dataclasses import replace

import pytest

from parallax.export import write_json
from parallax.nouns.account import Account

RULES = """
[[alert]]
name = "tolls"
when = ["conflict", "figure-above"]
counted = "dead"
min = 6
to = ["stdout", "jsonl:out.jsonl", "atom:feed.xml"]
"""


@pytest.fixture
def rules(tmp_path):
    path = tmp_path / "rules.toml"
    path.write_text(RULES, "utf-8")
    return path


@pytest.fixture
def pair(account, tmp_path):
    earlier, later = tmp_path / "earlier.json", tmp_path / "later.json"
    earlier.write_text(write_json(replace(Account(), refused=account.refused)), "utf-8")
    later.write_text(write_json(account), "utf-8")
    return earlier, later


def test_rules_alone_are_checked(call, rules):
    done = call("alerts", rules)
    assert (done.status, done.out, done.err) == (0, f"{rules}: 1 rule holds\n", "")


def test_rules_that_can_t_be_followed_are_told_whole(call, rules):
    rules.write_text("[[alert]]\nname = 'a'\nwhen = 'war'\nto = 'pager'\n")
    done = call("alerts", rules)
    assert (done.status, done.out) == (2, "")
    assert done.err.count(f"{rules}: alert “a”: ") == 2


@pytest.mark.parametrize("text", [b"\xff", None])
def test_a_file_of_rules_that_can_t_be_read_is_wrong_usage(call, rules, text):
    rules.write_bytes(text) if text else rules.unlink()
    assert call("alerts", rules).status == 2


def test_alerts_go_where_the_rules_say_files_beside_them(call, rules, pair, tmp_path):
    done = call("alerts", rules, *pair)
    assert done.status == 0
    assert done.out.startswith("CONFLICT · Mill fire in Orrin\n")
    assert "FIGURE ABOVE · Mill fire in Orrin" in done.out
    lines = (tmp_path / "out.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["when"] for line in lines] == ["conflict", "figure-above"]
    assert (tmp_path / "feed.xml").read_bytes().count(b"<entry>") == 2
    assert done.err == "alerts: 2 sent to atom:feed.xml\nalerts: 2 sent to jsonl:out.jsonl\n"


def test_with_an_outbox_nothing_is_sent_twice(call, rules, pair, tmp_path):
    box = tmp_path / "box"
    assert call("alerts", rules, *pair, "--outbox", box).out
    done = call("alerts", rules, *pair, "--outbox", box)
    assert (done.status, done.out, done.err) == (0, "", "")


def test_what_was_not_taken_is_kept_and_sent_the_next_time(call, rules, pair, tmp_path, account):
    box, feed = tmp_path / "box", tmp_path / "feed.xml"
    feed.write_text("my notes")
    done = call("alerts", rules, *pair, "--outbox", box)
    assert done.status == 1
    assert "alerts: 2 kept for the next round, to atom:feed.xml: feed.xml is left as it is" in done.err
    feed.unlink()
    done = call("alerts", rules, pair[1], pair[1], "--outbox", box)
    assert (done.status, done.out, done.err) == (0, "", "alerts: 2 sent to atom:feed.xml\n")
    assert feed.read_bytes().count(b"<entry>") == 2


def test_without_an_outbox_what_was_not_taken_is_told_as_lost(call, rules, pair, tmp_path):
    (tmp_path / "feed.xml").write_text("my notes")
    done = call("alerts", rules, *pair)
    assert done.status == 1
    assert "alerts: 2 not sent, to atom:feed.xml" in done.err


def test_a_dry_run_sends_nothing(call, rules, pair, tmp_path):
    done = call("alerts", rules, *pair, "--dry-run")
    assert done.status == 0
    assert "  to atom:feed.xml, jsonl:out.jsonl, stdout\n" in done.out
    assert not (tmp_path / "out.jsonl").exists()
    assert call("alerts", rules, pair[1], pair[1], "--dry-run").out == "No rule finds anything.\n"


def test_a_mail_without_a_server_is_told(call, rules, pair, monkeypatch):
    monkeypatch.delenv("PARALLAX_SMTP", raising=False)
    rules.write_text('[[alert]]\nwhen = "conflict"\nto = "mail:a@b.example"\n')
    done = call("alerts", rules, *pair)
    assert done.status == 1
    assert "no mail server is set: PARALLAX_SMTP" in done.err


def test_one_account_is_wrong_usage(call, rules, pair):
    assert call("alerts", rules, pair[0]).status == 2


def test_an_account_that_does_not_hold_is_not_compared(call, rules, pair):
    row = json.loads(pair[1].read_text("utf-8"))
    row["statements"][0]["text"] = "Nobody died"
    pair[1].write_text(json.dumps(row), "utf-8")
    done = call("alerts", rules, *pair)
    assert (done.status, done.out) == (1, "")


def test_accounts_without_texts_will_do(call, rules, pair, account):
    pair[1].write_text(write_json(account, texts=False), "utf-8")
    assert "CONFLICT" in call("alerts", rules, *pair).out


def test_the_schema_of_an_alert_is_shown(call):
    assert json.loads(call("schema", "alert").out)["$id"] == "urn:parallax:alert:1"
