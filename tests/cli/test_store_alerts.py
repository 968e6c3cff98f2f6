"""A store that tells what changes in it, from the command line."""

import json
from datetime import UTC, datetime, timedelta

import pytest

RULES = '[[alert]]\nname = "stories"\nwhen = "new-story"\nto = ["stdout", "atom:sub/feed.xml"]\n'
TEXT = (
    "Mill fire in Orrin\n\nThe Daily Ebb – March 12, 2031\n\nORRIN – Five people died in the fire at the Orrin grain mill on "
    "Tuesday, the Orrin Fire Brigade said."
)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "rules.toml").write_text(RULES, "utf-8")
    (tmp_path / "one.txt").write_text(TEXT, "utf-8")
    return tmp_path


def test_rules_noted_by_init_hold_for_every_add_and_what_is_due_can_be_sent(call, folder):
    store = folder / "news.db"
    assert call("init", "--store", store, "--alerts", folder / "rules.toml").status == 0
    done = call("add", folder / "one.txt", "--store", store)
    assert done.status == 0, "all that was given is kept"
    assert "NEW STORY · " in done.out
    assert "alerts: 1 kept for the next round, to atom:sub/feed.xml: feed.xml can't be written" in done.err
    assert call("alerts", folder / "rules.toml", "--due", "--store", store).status == 1
    (folder / "sub").mkdir()
    done = call("alerts", folder / "rules.toml", "--due", "--store", store)
    assert (done.status, done.out, done.err) == (0, "", "alerts: 1 sent to atom:sub/feed.xml\n")
    assert (folder / "sub" / "feed.xml").read_bytes().count(b"<entry>") == 1
    digest = call("digest", "--store", store, "--since", "2020-01-01T06:00")
    assert digest.out.startswith("Digest since 1 Jan 2020 06:00\n")
    assert "New story: 1 report" in digest.out
    tomorrow = (datetime.now(UTC) + timedelta(days=2)).date().isoformat()
    assert "Nothing is new." in call("digest", "--store", store, "--since", tomorrow).out


def test_as_json_standard_output_stays_json(call, folder):
    store = folder / "news.db"
    call("init", "--store", store)
    done = call("add", folder / "one.txt", "--store", store, "--alerts", folder / "rules.toml", "--format", "json")
    assert json.loads(done.out)["stories"] == 1
    assert "NEW STORY · " in done.err


def test_rules_that_can_t_be_followed_stop_it_before_any_work(call, folder):
    store = folder / "news.db"
    (folder / "broken.toml").write_text("[[alert]]\n")
    assert call("init", "--store", store, "--alerts", folder / "broken.toml").status == 2
    assert not store.exists()
    call("init", "--store", store)
    assert call("add", folder / "one.txt", "--store", store, "--alerts", folder / "broken.toml").status == 2
    assert json.loads(call("stories", "--store", store, "--format", "json").out) in ([], {"stories": []})
