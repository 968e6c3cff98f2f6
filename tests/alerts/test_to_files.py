import json
from datetime import timedelta

import feedparser
import pytest
from lxml import etree

from parallax.alerts.to_atom import ToAtom
from parallax.alerts.to_jsonl import ToJsonl
from parallax.alerts.to_stdout import ToStdout
from parallax.errors import DeliveryError
from parallax.export.alert_writing import AlertWriting

from .conftest import MADE, make_alert

WRITING = AlertWriting("The mill & its “fire”", 3)


def lines(path):
    return [json.loads(line)["id"] for line in path.read_text("utf-8").splitlines()]


def test_standard_output():
    out = []
    ToStdout(WRITING, out.append).send([make_alert(1), make_alert(2)])
    assert "".join(out).count("CONFLICT · Mill fire in Orrin\n") == 2


def test_a_line_an_alert(tmp_path):
    path = tmp_path / "a.jsonl"
    sender = ToJsonl(path, WRITING)
    sender.send([make_alert(1), make_alert(2)])
    sender.send([make_alert(3)])
    assert lines(path) == [make_alert(number).id for number in (1, 2, 3)]


def test_what_a_killed_round_wrote_is_not_written_again(tmp_path):
    path = tmp_path / "a.jsonl"
    sender = ToJsonl(path, WRITING)
    sender.send([make_alert(1)])
    sender.send([make_alert(1), make_alert(2)])
    assert lines(path) == [make_alert(1).id, make_alert(2).id]


def test_a_line_cut_short_stays_by_itself(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text('{"id": "alert-0', "utf-8")
    ToJsonl(path, WRITING).send([make_alert(1)])
    assert path.read_text("utf-8").splitlines()[0] == '{"id": "alert-0'
    assert json.loads(path.read_text("utf-8").splitlines()[1])["id"] == make_alert(1).id


def test_a_full_disk_leaves_the_file_as_it_was(tmp_path, monkeypatch):
    path = tmp_path / "a.jsonl"
    sender = ToJsonl(path, WRITING)
    sender.send([make_alert(1)])
    before = path.read_bytes()
    import os

    write = os.write
    monkeypatch.setattr(os, "write", lambda file, data: write(file, data[:10]))
    with pytest.raises(DeliveryError, match="no room"):
        sender.send([make_alert(2)])
    assert path.read_bytes() == before


@pytest.mark.parametrize("make", [lambda path: ToJsonl(path, WRITING), lambda path: ToAtom(path, "a", WRITING)])
def test_a_folder_that_is_not_there_is_told(tmp_path, make):
    with pytest.raises(DeliveryError, match=r"can't be written: No such file"):
        make(tmp_path / "none" / "a").send([make_alert(1)])


def test_a_feed_keeps_the_newest_each_once(tmp_path):
    path = tmp_path / "feed.xml"
    sender = ToAtom(path, "feed.xml", WRITING)
    for number in (1, 2, 2, 3, 4, 5):
        sender.send([make_alert(number, made=MADE + timedelta(minutes=number), question=f"Question {number}")])
    feed = feedparser.parse(path.read_bytes())
    assert not feed.bozo
    assert feed.feed.title == "The mill & its “fire”"
    assert [entry.title.split(" – ")[0] for entry in feed.entries] == [f"Conflict: Question {n}" for n in (5, 4, 3)]
    assert len({entry.id for entry in feed.entries}) == 3
    assert feed.feed.updated == feed.entries[0].updated == "2031-03-13T06:35:00.000000Z"
    assert all(entry.id.startswith("urn:uuid:") for entry in (feed.feed, *feed.entries))
    assert feed.entries[0].link == "https://ebb.example/m"
    assert "Post & Sons, 13 Mar 2031: “At least eight were killed”" in feed.entries[0].content[0].value
    assert feed.entries[0].content[0].type == "text/plain"


def test_a_feed_holds_what_rfc_4287_asks_for(tmp_path):
    path = tmp_path / "feed.xml"
    ToAtom(path, "feed.xml", WRITING).send([make_alert(1)])
    root = etree.fromstring(path.read_bytes())
    names = [etree.QName(each).localname for each in root]
    assert all(names.count(name) == 1 for name in ("id", "title", "updated", "author"))
    for entry in root.findall("{*}entry"):
        names = [etree.QName(each).localname for each in entry]
        assert all(names.count(name) == 1 for name in ("id", "title", "updated", "content"))


def test_nothing_of_a_report_becomes_markup_in_a_feed(tmp_path):
    path = tmp_path / "feed.xml"
    ToAtom(path, "f", WRITING).send([make_alert(1, text="</content><script>x</script>&amp; \x00\ufffe\x1b[2J")])
    root = etree.fromstring(path.read_bytes())
    assert not root.findall(".//{*}script")
    assert "</content><script>x</script>&amp; \ufffd\ufffd\ufffd[2J" in root.findtext(".//{*}content")


@pytest.mark.parametrize(
    "text",
    [
        "notes",
        "<html/>",
        "",
        '<?xml version="1.0"?><!DOCTYPE f [<!ENTITY x SYSTEM "file:///etc/hostname">]><f>&x;</f>',
        '<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:other</id></feed>',
    ],
)
def test_a_file_that_is_no_feed_of_these_alerts_is_left_as_it_is(tmp_path, text):
    path = tmp_path / "feed.xml"
    path.write_text(text)
    with pytest.raises(DeliveryError, match="is left as it is"):
        ToAtom(path, "f", WRITING).send([make_alert(1)])
    assert path.read_text() == text
    assert [each.name for each in tmp_path.iterdir()] == ["feed.xml"]
