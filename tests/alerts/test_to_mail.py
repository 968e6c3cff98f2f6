"""Mails caught by a server on this machine."""

import socket
import ssl
import threading
from contextlib import contextmanager
from dataclasses import replace
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

from parallax.alerts.to_mail import MailServer, ToMail, make_message, send_letter
from parallax.errors import DeliveryError
from parallax.export.alert_writing import AlertWriting
from parallax.nouns.letter import Letter

from .conftest import MADE, make_alert

pytestmark = pytest.mark.allow_hosts(["127.0.0.1", "localhost", "::1"])
CERTIFICATE = Path(__file__).with_name("loopback.pem")
WRITING = AlertWriting("Alerts", 3)
LETTER = Letter("Subject", "Text – “quoted” über\n", "<p>Text – “quoted” über</p>")
SENDER = "parallax@desk.example"
HEADERS = ["auto-submitted", "content-type", "date", "from", "message-id", "mime-version", "subject", "to"]


class Box:
    """Keeps what comes; refuses addresses that begin with "no"."""

    def __init__(self):
        self.got = []

    async def handle_RCPT(self, server, session, envelope, address, rcpt_options):  # noqa: N802  (aiosmtpd's name)
        if address.startswith("no"):
            return "550-5.1.1 no such\r\n550 5.1.1 mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):  # noqa: N802
        self.got.append((envelope, session.ssl is not None, session.authenticated))
        return "250 OK"

    @property
    def messages(self):
        return [message_from_bytes(envelope.content, policy=default) for envelope, _, _ in self.got]


class OnAnyPort(Controller):
    """A server whose port the system chose."""

    def _trigger_server(self):
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


@contextmanager
def mail_server(*, tls=False, password=None):
    box = Box()
    context = None
    if tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(CERTIFICATE)

    def known(server, session, envelope, mechanism, given):
        return AuthResult(success=given.password == password.encode(), handled=False)

    login = {"authenticator": known, "auth_required": True, "auth_require_tls": True} if password else {}
    controller = OnAnyPort(box, hostname="127.0.0.1", port=0, tls_context=context, require_starttls=tls, **login)
    controller.start()
    try:
        yield (
            box,
            MailServer("127.0.0.1", controller.port, SENDER, "starttls" if tls else "none", timeout=5, trust=_trust()),
        )
    finally:
        controller.stop()


def _trust():
    return ssl.create_default_context(cafile=str(CERTIFICATE))


def test_alerts_come_as_text_and_html_of_the_same_content():
    with mail_server() as (box, server):
        ToMail("anna@desk.example", server, WRITING).send([make_alert(1), make_alert(2, question="How many were hurt")])
    (message,) = box.messages
    assert (message["From"], message["To"]) == (SENDER, "anna@desk.example")
    assert message["Subject"] == "2 alerts: Mill fire in Orrin"
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["Date"].datetime == MADE
    assert message.get_content_type() == "multipart/alternative"
    text, html = (part.get_content() for part in message.iter_parts())
    for words in ("against that, the union said “eight”", "Orrin Fire Brigade", "https://ebb.example/m"):
        assert words in " ".join(text.split())
        assert words in html
    envelope = box.got[0][0]
    assert (envelope.mail_from, envelope.rcpt_tos) == (SENDER, ["anna@desk.example"])


def test_the_same_alerts_have_the_same_message_id():
    with mail_server() as (box, server):
        for alerts in ([make_alert(1), make_alert(2)], [make_alert(2), make_alert(1)], [make_alert(1)]):
            ToMail("anna@desk.example", server, WRITING).send(alerts)
    first, again, other = (message["Message-ID"] for message in box.messages)
    assert first == again != other


@pytest.mark.parametrize(
    "words",
    [
        "Fire\r\nBcc: everyone@desk.example",
        "Fire\nX-Header: 1\n\nbody",
        "Fire\r\n\r\n<script>alert(1)</script>",
        "Fire\x00\x0b\x85\u2028\u2029Bcc: everyone@desk.example",
        "=?utf-8?q?=0d=0aBcc:_everyone@desk.example?=",
        "==?utf-8?q??= ?utf-8?b?DQpCY2M6IGV2ZXJ5b25lQGRlc2suZXhhbXBsZQ==?=",
        "word " * 500,
        "\u202eerif",
    ],
)
def test_no_report_s_words_can_add_a_header_or_a_recipient(words):
    with mail_server() as (box, server):
        ToMail("anna@desk.example", server, WRITING).send([make_alert(1, title=words, question=words, text=words)])
        send_letter(replace(LETTER, subject=words), "anna@desk.example", server, "k", MADE)
    for (envelope, _, _), message in zip(box.got, box.messages, strict=True):
        assert envelope.rcpt_tos == ["anna@desk.example"]
        assert sorted(map(str.lower, message.keys())) == HEADERS
        assert len(message["Subject"]) <= 151 + len("Conflict: ")


@pytest.mark.parametrize("address", ["a@b.example\r\nBcc: c@d.example", "a@b.example, c@d.example", "", "a"])
def test_an_address_that_is_none_is_never_sent_to(address):
    with pytest.raises(ValueError, match="is not one mail address"):
        make_message(LETTER, address, SENDER, "k", MADE)
    with pytest.raises(ValueError, match="is not one mail address"):
        make_message(LETTER, "a@b.example", address, "k", MADE)


def test_over_starttls_with_a_password():
    with mail_server(tls=True, password="mill") as (box, server):  # noqa: S106  (invented)
        send_letter(LETTER, "anna@desk.example", replace(server, user="parallax", password="mill"), "k", MADE)  # noqa: S106
        with pytest.raises(DeliveryError, match=r"knows no such user and password \(535\)"):
            send_letter(LETTER, "anna@desk.example", replace(server, user="parallax", password="no"), "k", MADE)  # noqa: S106
    assert [(secret, signed_in) for _, secret, signed_in in box.got] == [(True, True)]


def test_nothing_is_said_over_a_connection_that_is_not_secret():
    with mail_server() as (box, server):
        with pytest.raises(DeliveryError, match="STARTTLS"):
            send_letter(LETTER, "anna@desk.example", replace(server, security="starttls"), "k", MADE)
        with pytest.raises(DeliveryError, match="nobody signs in"):
            send_letter(LETTER, "anna@desk.example", replace(server, user="a", password="b"), "k", MADE)  # noqa: S106
        with pytest.raises(DeliveryError):
            send_letter(LETTER, "anna@desk.example", replace(server, security="tls"), "k", MADE)
    assert not box.got


def test_a_certificate_that_is_not_believed_ends_it():
    with mail_server(tls=True) as (box, server):
        with pytest.raises(DeliveryError, match="certificate"):
            send_letter(LETTER, "anna@desk.example", replace(server, trust=None), "k", MADE)
        send_letter(LETTER, "anna@desk.example", server, "k", MADE)
    assert len(box.got) == 1


def test_an_address_that_the_server_refuses_is_told_on_one_line():
    with (
        mail_server() as (box, server),
        pytest.raises(DeliveryError, match=r"refuses nobody@desk.example: 550 ") as met,
    ):
        send_letter(LETTER, "nobody@desk.example", server, "k", MADE)
    assert "\n" not in str(met.value)
    assert not box.got


def test_a_server_that_is_not_there_is_told():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(DeliveryError, match="Connection refused"):
        send_letter(LETTER, "anna@desk.example", MailServer("127.0.0.1", port, SENDER, "none"), "k", MADE)


def test_a_server_that_drips_is_left_when_the_time_is_over():
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        door.listen()
        stop = threading.Event()

        def drip():
            inner, _ = door.accept()
            with inner:
                while not stop.wait(0.05):
                    inner.send(b"2")

        thread = threading.Thread(target=drip)
        thread.start()
        server = MailServer("127.0.0.1", door.getsockname()[1], SENDER, "none", timeout=5, total=0.5)
        with pytest.raises(DeliveryError, match=r"longer than 0\.5 s"):
            send_letter(LETTER, "anna@desk.example", server, "k", MADE)
        stop.set()
        thread.join()


def test_a_password_is_never_shown():
    server = MailServer("mail.example", 587, SENDER, user="u", password="mill")  # noqa: S106
    assert "mill" not in repr(server)
