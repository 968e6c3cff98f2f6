"""Adding reports in the page: what is given, what is wrong with it, what came of it, and what is filled in afterwards."""

import json
from html import unescape

import pytest
from starlette.testclient import TestClient

from parallax.engine import network
from parallax.store import reports
from parallax.web import Desk
from parallax.web.pages.add import safe_name
from tests.web.conftest import token, worked

FIRE = "Fire at Orrin mill\n\nORRIN – Nine people died in the fire at the Orrin grain mill, the Mill Workers' Union said.\n"
MORE = "Orrin mill: toll\n\nORRIN – Six people died in the fire at the Orrin grain mill, the Orrin Fire Brigade said.\n"


def give(client: TestClient, *files: tuple[str, bytes], **fields: str) -> str:
    """Sends the form; gives where it leads."""
    sent = [("files", (name, content)) for name, content in files]
    answer = client.post("/add", data={"token": token(client), **fields}, files=sent or None)
    assert answer.status_code == 303, answer.text
    return answer.headers["location"]


def test_a_pasted_text_is_read_with_what_was_told_of_it(own_desk: Desk, own_client: TestClient) -> None:
    at = give(own_client, text=FIRE, outlet="The Ebb", day="2031-03-12", time="08:50", url="https://ebb.example/fire")
    done = worked(own_desk)
    assert at == f"/work#job-{done.number}"
    assert (done.state, len(done.new), done.refused, done.stories) == ("done", 1, (), 1)
    report = own_desk.read(lambda db: reports.current(db, done.new))[done.new[0]].report
    assert (report.outlet, report.url, str(report.published.when)) == (
        "The Ebb",
        "https://ebb.example/fire",
        "2031-03-12 08:50:00",
    )
    assert report.text == FIRE
    job = own_client.get("/work.json").json()["jobs"][0]
    (added,) = job["reports"]
    assert added["lacking"] == []
    assert added["story_href"].startswith("/stories/story-")
    assert own_client.get(added["story_href"]).status_code == 200


def test_the_same_again_is_nothing_new(own_desk: Desk, own_client: TestClient) -> None:
    for _ in range(2):
        give(own_client, text=FIRE, outlet="The Tide", day="2031-03-12")
    done = worked(own_desk)
    assert (done.state, done.new, done.changed) == ("done", (), ())
    assert "Nothing new" in own_client.get("/work").text


def test_what_a_report_does_not_say_is_filled_in(own_desk: Desk, own_client: TestClient) -> None:
    give(own_client, text=MORE)
    name = worked(own_desk).new[0]
    page = own_client.get("/work").text
    assert "not told: outlet, address, day" in page
    told = {"report": name, "outlet": "The Flow", "day": "2031-03-13", "basis": "the printed page", "by": "Anna"}
    answer = own_client.post("/add/missing", data={"token": token(own_client), **told})
    assert answer.status_code == 303
    assert worked(own_desk).state == "done"
    job = next(each for each in own_client.get("/work.json").json()["jobs"] if each["reports"])
    assert job["reports"][0]["outlet"] == "The Flow"
    assert job["reports"][0]["published"] == "13 Mar 2031"
    assert job["reports"][0]["lacking"] == ["address"]
    shown = own_client.get(job["reports"][0]["story_href"] + ".json").json()
    assert any(each["outlet"] == "The Flow" for each in shown["citations"])


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ({"basis": "the page", "by": "Anna"}, "nothing was filled in"),
        ({"outlet": "The Flow", "by": "Anna"}, "where one can see"),
        ({"outlet": "The Flow", "basis": "the page"}, "who says so"),
        ({"url": "file:///etc/hosts", "basis": "the page", "by": "Anna"}, "is no address"),
    ],
)
def test_what_cannot_be_filled_in_is_told(own_client: TestClient, told: dict[str, str], why: str) -> None:
    answer = own_client.post("/add/missing", data={"token": token(own_client), "report": "r-1", **told})
    assert answer.status_code == 400
    assert why in answer.text


def test_files_keep_their_names_and_what_is_no_report_is_refused_with_the_reason(
    own_desk: Desk, own_client: TestClient
) -> None:
    line = json.dumps({"text": FIRE + "It was the third fire.", "outlet": "The Weir", "published": "2031-03-12"})
    give(own_client, ("../../up.txt", FIRE.encode()), ("many.jsonl", f"{line}\nno json\n".encode()), ("x.pdf", b"%PDF"))
    done = worked(own_desk)
    assert len(done.new) == 2
    found = own_desk.read(lambda db: reports.current(db, done.new))
    assert {each.report.location for each in found.values()} == {"up.txt", "many.jsonl#1"}
    refused = {each.location: each.reason for each in done.refused}
    assert refused["x.pdf"] == "not a kind of file that is read (.pdf)"
    assert "not JSON" in refused["many.jsonl#2"]
    page = own_client.get("/work").text
    assert "not a kind of file that is read (.pdf)" in page


def test_two_files_of_one_name_are_both_read(own_desk: Desk, own_client: TestClient) -> None:
    give(own_client, ("one.txt", FIRE.encode()), ("one.txt", MORE.encode()))
    done = worked(own_desk)
    assert {each.location for each in done.refused} == set()
    assert len(done.new) == 2


@pytest.mark.parametrize("address", ["http://127.0.0.1:9/feed", "http://192.168.0.1/a", "http://[::1]/a"])
def test_addresses_inside_private_networks_are_refused(
    own_desk: Desk, own_client: TestClient, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(network, "look_up", lambda host, _port, _patience: [host])
    give(own_client, addresses=address)
    done = worked(own_desk)
    assert (done.state, done.new) == ("done", ())
    assert ["private or reserved" in each.reason for each in done.refused] == [True]
    again = own_client.get("/work.json").json()["jobs"][0]["again"]
    assert address in own_client.get(again).text


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({}, "Nothing was given"),
        ({"addresses": "/etc/passwd"}, "is no address of a page"),
        ({"addresses": "file:///etc/passwd"}, "is no address of a page"),
        ({"addresses": "-"}, "is no address of a page"),
        ({"outlet": "The Ebb"}, "there is none"),
        ({"text": FIRE, "day": "soon"}, "give a day or a minute"),
        ({"text": FIRE, "time": "08:50"}, "needs its day"),
        ({"text": FIRE, "url": "javascript:alert(1)"}, "begins with http"),
    ],
)
def test_what_is_wrong_is_told_and_what_was_typed_is_kept(
    own_desk: Desk, own_client: TestClient, fields: dict[str, str], why: str
) -> None:
    before = len(own_desk.work.all())
    at = give(own_client, **fields)
    assert at.startswith("/add?again=")
    assert len(own_desk.work.all()) == before
    page = own_client.get(at).text
    assert why in page
    draft = own_client.get(at.replace("/add?", "/add.json?")).json()["draft"]
    assert {name: draft[name] for name in fields} == {
        name: told.strip() if name != "text" else told for name, told in fields.items()
    }


def test_a_text_comes_back_to_the_letter_and_can_run_nowhere(own_desk: Desk, own_client: TestClient) -> None:
    odd = "\n</textarea><script>alert(1)</script> Nine\u202e died & six\u200b were hurt in Orrin."
    at = give(own_client, text=odd, day="soon")
    assert own_client.get(at.replace("/add?", "/add.json?")).json()["draft"]["text"] == odd
    page = own_client.get(at).text
    assert "<script>alert" not in page
    typed = page.split('<textarea id="text"')[1].split(">", 1)[1].split("</textarea>")[0]
    assert unescape(typed).removeprefix("\n") == odd, "a form leaves out the first line end"
    give(own_client, text=odd, outlet="<b>The Ebb</b>")
    done = worked(own_desk)
    report = own_desk.read(lambda db: reports.current(db, done.new))[done.new[0]].report
    assert report.text == odd
    for address in (
        "/",
        "/work",
        "/search?q=Orrin",
        own_client.get("/work.json").json()["jobs"][0]["reports"][0]["story_href"],
    ):
        shown = own_client.get(address).text
        assert "<script>alert" not in shown
        assert "<b>The Ebb" not in shown
        assert "\u202e" not in shown


def test_nothing_is_added_from_another_site(own_desk: Desk, own_client: TestClient) -> None:
    before = len(own_desk.work.all())
    assert own_client.post("/add", data={"text": FIRE}).status_code == 403
    crossed = {"origin": "http://elsewhere.example"}
    sent = {"text": FIRE, "token": token(own_client)}
    assert own_client.post("/add", data=sent, headers=crossed).status_code == 403
    assert len(own_desk.work.all()) == before


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("a.txt", "a.txt"),
        ("C:\\news\\a.txt", "a.txt"),
        ("../../.hidden.txt", "hidden.txt"),
        ("..", "file"),
        ("", "file"),
        ("a\nb\x00.html", "a_b_.html"),
        (f"{'ж' * 300}.jsonl", f"{'ж' * 48}.jsonl"),
    ],
)
def test_a_files_name_can_lead_nowhere(name: str, safe: str) -> None:
    assert safe_name(name) == safe
