"""`parallax watch`, `add` and `read` of addresses, on a news site of our own."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest

from tests.sources.site import serve

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

ENGLISH = "<html><body><article><p>The dam above Velm broke on Tuesday, Mayor Ana Petrova said. {}</p></article></body></html>"
FRENCH = (
    "<html><body><article><p>Le barrage de Velm a cédé mardi matin, a déclaré la maire Ana Petrova, et la rivière est "
    "montée de deux mètres dans la vallée. Les secours sont arrivés par bateau. {}</p></article></body></html>"
)
"""In a language that is not read, so that no model is loaded."""


@pytest.fixture
def site():
    with serve() as found:
        yield found


def own(site, path: str) -> str:
    return site.url(path, "127.0.0.1")


def feed(site, *names: str) -> str:
    items = "".join(f"<item><title>T {name}</title><link>{own(site, f'/{name}')}</link></item>" for name in names)
    return f'<rss version="2.0"><channel><title>Harbour Post</title>{items}</channel></rss>'


@pytest.fixture
def store(call, tmp_path):
    path = tmp_path / "news.db"
    assert call("init", "--store", path).status == 0
    return path


def test_rounds_tell_what_is_new_and_what_changed(call, site, store):
    words = ("watch", own(site, "/a"), "--once", "--store", store, "--allow-private")
    site.pages["/a"] = ENGLISH.format("Governor Jan Novak said that the bridge was closed.")
    first = call(*words)
    assert (first.status, first.err) == (0, "")
    assert first.out.endswith("1 fetched, 1 new, 0 changed, 0 unchanged, 0 refused\n")
    site.pages["/a"] = ENGLISH.format("Governor Jan Novak said that rescuers had arrived in boats.")
    row = json.loads(call(*words, "--format", "jsonl").out)
    assert (row["fetched"], row["new"], row["changed"]) == (1, 0, 1)
    (reworded,) = row["reworded"]
    assert reworded["location"] == own(site, "/a")
    site.pages["/a"] = ENGLISH.format("Police chief Olga Maros said that the river was falling.")
    lines = call(*words).out.splitlines()
    assert lines[1] == f"  changed: {own(site, '/a')}"
    assert any(line.startswith("    no longer: ") and "boats" in line for line in lines)
    assert any(line.startswith("    added: ") and "Olga Maros" in line for line in lines)


def test_rules_tell_what_each_round_changed_and_what_was_not_taken_is_sent_after_the_next(call, site, store, tmp_path):
    rules = tmp_path / "rules.toml"
    rules.write_text('[[alert]]\nwhen = ["new-story", "rewritten"]\nto = ["stdout", "jsonl:sub/a.jsonl"]\n')
    words = ("watch", own(site, "/a"), "--once", "--store", store, "--allow-private", "--alerts", rules)
    site.pages["/a"] = ENGLISH.format("Governor Jan Novak said that the bridge was closed.")
    first = call(*words)
    assert first.status == 0
    assert first.out.count("NEW STORY · ") == 1
    assert "alerts: 1 kept for the next round, to jsonl:sub/a.jsonl" in first.err
    (tmp_path / "sub").mkdir()
    site.pages["/a"] = ENGLISH.format("Governor Jan Novak said that rescuers had arrived in boats.")
    second = call(*words)
    assert second.out.count("NEW STORY · ") == 0
    assert second.out.count("REWRITTEN · ") == 1
    assert second.err == "alerts: 2 sent to jsonl:sub/a.jsonl\n"
    row = json.loads(call(*words, "--format", "jsonl").out)
    assert row["unchanged"] == 1


def test_nothing_was_read(call, site, store):
    done = call("watch", own(site, "/none"), "--once", "--store", store, "--allow-private")
    assert done.status == 3
    assert done.err == f"refused: {own(site, '/none')}: answers 404 Not Found\n"


def test_private_networks_are_refused_unless_allowed(call, site, store):
    for command in (("watch", "--once"), ("add",)):
        done = call(command[0], own(site, "/a"), *command[1:], "--store", store)
        assert done.status == 3
        assert "127.0.0.1 is inside a private or reserved network" in done.err
    assert site.asked == []


@pytest.mark.parametrize("every", ["", "10", "0m", "-5m", "10 weeks"])
def test_wrong_lengths_of_time(call, store, every):
    done = call("watch", "x.opml", "--store", store, f"--every={every}")
    assert done.status == 2
    assert "give a length of time, as 90s, 10m, 2h or 1d" in done.err


def test_add_takes_addresses_and_feeds(call, site, store):
    site.pages |= {"/feed": feed(site, "a", "b"), "/a": FRENCH.format("Un."), "/b": FRENCH.format("Deux.")}
    done = call("add", own(site, "/feed"), "--store", store, "--allow-private", "--format", "json")
    assert len(json.loads(done.out)["new"]) == 2


def test_read_takes_addresses_and_feeds(call, site):
    site.pages |= {"/feed": feed(site, "a"), "/a": FRENCH.format("Un.")}
    done = call("read", own(site, "/feed"), "--allow-private", "--format", "json")
    (report,) = json.loads(done.out)["reports"]
    assert (report["url"], report["outlet"], report["title"]) == (own(site, "/a"), "Harbour Post", "T a")
    assert report["fetched"]


def start(site, store, *words: str) -> subprocess.Popen[str]:
    named = ("watch", own(site, "/feed"), "--store", store, "--allow-private", *words)
    command = [sys.executable, "-m", "parallax", *map(str, named)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_killed_in_the_middle_of_a_round_and_taken_up_then_stopped(site, store):
    names = [f"p{n}" for n in range(3)]
    site.pages |= {"/feed": feed(site, *names), **{f"/{name}": FRENCH.format(name) for name in names}}
    killed: list[subprocess.Popen[str]] = []

    def kill(handler):
        while not killed:
            time.sleep(0.01)
        os.kill(killed[0].pid, signal.SIGKILL)

    site.pages["/p1"] = [kill, FRENCH.format("p1")]
    with start(site, store, "--once") as first:
        killed.append(first)
        assert first.wait(60) == -signal.SIGKILL
    with start(site, store, "--every", "1h") as again:
        assert again.stdout is not None
        assert again.stdout.readline().endswith("4 fetched, 3 new, 0 changed, 0 unchanged, 0 refused\n")
        again.send_signal(signal.SIGTERM)
        assert again.wait(20) == 0
        assert again.communicate() == ("", "")
