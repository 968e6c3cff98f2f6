"""Webhooks answered by a server on this machine."""

import hmac
import json
import socket
import threading
from contextlib import contextmanager
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from parallax.alerts.to_webhook import Calling, ToWebhook
from parallax.errors import DeliveryError
from parallax.export.alert_writing import AlertWriting

from .conftest import make_alert

pytestmark = pytest.mark.allow_hosts(["127.0.0.1", "localhost", "::1"])
WRITING = AlertWriting("Alerts", 3)
SECRET = "orrin-mill"  # noqa: S105  (invented)


class Hook(BaseHTTPRequestHandler):
    """Answers with the statuses given, one after another, the last for good."""

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.got.append((self.path, dict(self.headers.items()), body))
        statuses = self.server.statuses
        self.send_response(statuses.pop(0) if len(statuses) > 1 else statuses[0])
        self.send_header("Location", "http://127.0.0.1:1/inside")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *words):
        pass


@contextmanager
def hook(*statuses):
    server = ThreadingHTTPServer(("127.0.0.1", 0), Hook)
    server.got, server.statuses = [], list(statuses or (204,))
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield server, f"http://hooks.example:{server.server_port}/alerts?key=1"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class Caller:
    """A webhook whose name leads here, and the pauses it made."""

    def __init__(self, url, addresses=("127.0.0.1",), **fields):
        self.pauses, self.asked = [], []
        fields = {"allow_private": True, "timeout": 5.0, **fields}

        def resolve(host, port):
            self.asked.append((host, port))
            if isinstance(addresses, Exception):
                raise addresses
            return addresses

        self.send = ToWebhook(url, WRITING, Calling(self.pauses.append, **fields), resolve).send


def test_an_alert_is_posted_as_json():
    with hook() as (server, url):
        Caller(url).send([make_alert(1)])
    ((path, headers, body),) = server.got
    assert path == "/alerts?key=1"
    assert json.loads(body) == json.loads(WRITING.row(make_alert(1)))
    assert headers["Content-Type"] == "application/json"
    assert headers["Host"] == f"hooks.example:{server.server_port}"
    assert headers["Idempotency-Key"] == make_alert(1).id
    assert "X-Parallax-Signature" not in headers


def test_a_secret_signs_what_is_sent_and_is_never_shown():
    with hook() as (server, url):
        Caller(url, secret=SECRET).send([make_alert(1)])
    ((_, headers, body),) = server.got
    assert headers["X-Parallax-Signature"] == "sha256=" + hmac.new(SECRET.encode(), body, sha256).hexdigest()
    assert SECRET not in repr(Calling(print, secret=SECRET))


def test_what_fails_in_passing_is_tried_again_under_the_same_key():
    with hook(500, 429, 200) as (server, url):
        caller = Caller(url)
        caller.send([make_alert(1)])
    assert len({headers["Idempotency-Key"] for _, headers, _ in server.got}) == 1
    assert (len(server.got), caller.pauses) == (3, [1, 2])


@pytest.mark.parametrize(("status", "tries"), [(503, 3), (404, 1), (400, 1), (302, 1), (307, 1)])
def test_what_is_not_taken_is_told_and_no_redirect_is_followed(status, tries):
    with (
        hook(status) as (server, url),
        pytest.raises(DeliveryError, match=f"webhook at hooks.example answered {status}") as met,
    ):
        Caller(url).send([make_alert(1)])
    assert len(server.got) == tries
    assert "key=1" not in str(met.value), "a webhook's address is a secret"


@pytest.mark.parametrize(
    "addresses",
    [
        ("127.0.0.1",),
        ("10.0.0.1",),
        ("169.254.169.254",),
        ("::1",),
        ("1.1.1.1", "127.0.0.1"),
        ("::ffff:127.0.0.1",),
        ("x",),
    ],
)
def test_an_address_inside_a_private_network_is_not_called(addresses):
    with hook() as (server, url), pytest.raises(DeliveryError, match="inside a private network"):
        Caller(url, addresses, allow_private=False).send([make_alert(1)])
    assert not server.got


def test_a_name_is_looked_up_once_a_try_and_the_address_judged_is_the_one_called():
    with hook() as (server, url):
        caller = Caller(url)
        caller.send([make_alert(1)])
    assert caller.asked == [("hooks.example", server.server_port)]


def test_the_next_address_is_called_where_one_is_not_reached():
    with hook() as (server, url):
        Caller(url, ("::1", "127.0.0.1")).send([make_alert(1)])
    assert len(server.got) == 1


@pytest.mark.parametrize(
    ("addresses", "told"),
    [
        (socket.gaierror(-2, "Name or service not known"), "is not found: Name or service not known"),
        ((), "it has no address"),
    ],
)
def test_a_name_that_leads_nowhere_is_told(addresses, told):
    caller = Caller("https://hooks.example/", addresses)
    with pytest.raises(DeliveryError, match=told):
        caller.send([make_alert(1)])
    assert caller.asked[0] == ("hooks.example", 443)


def test_a_server_that_hangs_up_and_one_that_is_not_there():
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        url = f"http://hooks.example:{door.getsockname()[1]}/"
        with pytest.raises(DeliveryError, match="is not reached"):
            Caller(url).send([make_alert(1)])
        door.listen()
        thread = threading.Thread(target=lambda: [door.accept()[0].close() for _ in range(3)])
        thread.start()
        with pytest.raises(DeliveryError, match="does not answer"):
            Caller(url).send([make_alert(1)])
        thread.join()


def test_a_server_that_drips_is_left_when_the_time_is_over():
    stop = threading.Event()
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        door.listen()

        def drip():
            inner, _ = door.accept()
            with inner:
                while not stop.wait(0.05):
                    inner.send(b"H")

        thread = threading.Thread(target=drip)
        thread.start()
        with pytest.raises(DeliveryError, match=r"longer than 0\.5 s"):
            Caller(f"http://hooks.example:{door.getsockname()[1]}/", total=0.5, attempts=1).send([make_alert(1)])
        stop.set()
        thread.join()
