import json
from email import message_from_bytes
from email.policy import default

import pytest
from aiosmtpd.controller import Controller

import parallax.engine
from parallax.export import write_json
from parallax.nouns.account import Account


@pytest.fixture
def since_engine(account, monkeypatch):
    """The engine answers with nothing before, and the invented account after."""
    asked = []

    def run_since(paths, since, stdin, settings, progress):
        asked.append((paths, since))
        return Account(), account

    monkeypatch.setattr(parallax.engine, "run_since", run_since)
    return asked


class Box:
    def __init__(self):
        self.got = []

    async def handle_DATA(self, server, session, envelope):  # noqa: N802  (aiosmtpd's name)
        self.got.append((envelope.rcpt_tos, message_from_bytes(envelope.content, policy=default)))
        return "250 OK"


class OnAnyPort(Controller):
    """A server whose port the system chose."""

    def _trigger_server(self):
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


@pytest.fixture
def box(monkeypatch):
    box = Box()
    controller = OnAnyPort(box, hostname="127.0.0.1", port=0)
    controller.start()
    monkeypatch.setenv("PARALLAX_SMTP", f"smtp+plain://127.0.0.1:{controller.port}")
    monkeypatch.setenv("PARALLAX_MAIL_FROM", "parallax@desk.example")
    yield box
    controller.stop()


def test_as_text(call, since_engine):
    done = call("digest", "folder", "--since", "2031-03-12")
    assert done.status == 0
    assert done.out.startswith("Digest since 12 Mar 2031\n")
    assert since_engine[0][0] == ["folder"]
    assert "refused: empty.txt" in done.err


def test_as_html_by_the_file_s_ending(call, since_engine, tmp_path):
    done = call("digest", "folder", "--since", "2031-03-12", "-o", tmp_path / "d.html")
    assert (done.status, done.out) == (0, "")
    assert (tmp_path / "d.html").read_text("utf-8").startswith("<!doctype html>")


@pytest.mark.allow_hosts(["127.0.0.1"])
def test_by_mail(call, since_engine, box):
    done = call(
        "digest",
        "folder",
        "--since",
        "2031-03-12",
        "--mail",
        "a@desk.example",
        "--mail",
        "b@desk.example",
        "--mail",
        "a@desk.example",
    )
    assert (done.status, done.out) == (0, "")
    assert "digest: 1 sent to mail:a@desk.example" in done.err
    assert [to for to, _ in box.got] == [["a@desk.example"], ["b@desk.example"]]
    message = box.got[0][1]
    assert message["Subject"] == "1 disputed, 2 new: Mill fire in Orrin"
    text, html = (part.get_content() for part in message.iter_parts())
    assert text.startswith("Digest since 12 Mar 2031")
    assert "Mill fire in Orrin" in html


@pytest.mark.allow_hosts(["127.0.0.1"])
def test_where_nothing_is_new_no_mail_is_sent(call, account, box, tmp_path):
    path = tmp_path / "a.json"
    path.write_text(write_json(account), "utf-8")
    done = call("digest", path, "--before", path, "--mail", "a@desk.example")
    assert (done.status, done.out, done.err) == (0, "", "digest: nothing is new; no mail was sent\n")
    assert not box.got


@pytest.mark.allow_hosts(["127.0.0.1"])
def test_a_mail_that_is_not_taken_is_told(call, since_engine, monkeypatch):
    monkeypatch.setenv("PARALLAX_SMTP", "smtp+plain://127.0.0.1:1")
    monkeypatch.setenv("PARALLAX_MAIL_FROM", "parallax@desk.example")
    done = call("digest", "folder", "--since", "2031-03-12", "--mail", "a@desk.example")
    assert done.status == 1
    assert "digest: 1 not sent, to mail:a@desk.example: the mail server 127.0.0.1: " in done.err


def test_between_two_accounts(call, account, tmp_path):
    earlier, later = tmp_path / "a.json", tmp_path / "b.json"
    earlier.write_text(write_json(Account()), "utf-8")
    later.write_text(write_json(account, texts=False), "utf-8")
    done = call("digest", later, "--before", earlier)
    assert done.status == 0
    assert done.out.startswith("Digest\n======\n")
    assert "New story" in done.out


def test_nothing_read_is_3(call, monkeypatch):
    monkeypatch.setattr(parallax.engine, "run_since", lambda *_, **__: (Account(), Account()))
    assert call("digest", "folder", "--since", "2031-03-12").status == 3


def test_an_account_that_does_not_hold_is_not_told(call, account, tmp_path):
    row = json.loads(write_json(account))
    row["statements"][0]["text"] = "Nobody died"
    (tmp_path / "a.json").write_text(json.dumps(row), "utf-8")
    done = call("digest", tmp_path / "a.json", "--before", tmp_path / "a.json")
    assert (done.status, done.out) == (1, "")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("folder",), "give either --since TIME or --before"),
        (("folder", "--since", "2031-03-12", "--before", "a.json"), "give either --since TIME or --before"),
        (("folder", "--since", "lately"), "--since lately"),
        (("a.json", "b.json", "--before", "c.json"), "with --before give one account"),
        (
            ("folder", "--since", "2031-03-12", "--mail", "a@b.example, c@d.example"),
            "--mail: 'a@b.example, c@d.example' is not",
        ),
        (("folder", "--since", "2031-03-12", "--mail", "a@b.example"), "--mail needs a mail server"),
    ],
)
def test_wrong_usage(call, since_engine, monkeypatch, words, told):
    monkeypatch.delenv("PARALLAX_SMTP", raising=False)
    done = call("digest", *words)
    assert (done.status, since_engine) == (2, [])
    assert told in done.err
