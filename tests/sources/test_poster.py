"""Bodies sent to hostile, broken and merely slow hosts."""

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from parallax.errors import SourceError
from parallax.sources.web.limits import Limits
from parallax.sources.web.poster import Poster
from tests.sources.conftest import LOOPBACK, Time

pytestmark = pytest.mark.allow_hosts(["127.0.0.1", "::1"])


class Hook(BaseHTTPRequestHandler):
    """Answers with the statuses given, one after another, the last for good."""

    server: Any

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.got.append((self.path, dict(self.headers.items()), body))
        statuses = self.server.statuses
        self.send_response(statuses.pop(0) if len(statuses) > 1 else statuses[0])
        self.send_header("Location", "http://127.0.0.1:1/inside")
        self.send_header("Retry-After", "7")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *words: object) -> None:
        pass


@contextmanager
def hook(*statuses: int) -> Iterator[tuple[Any, str]]:
    server: Any = ThreadingHTTPServer(("127.0.0.1", 0), Hook)
    server.got, server.statuses = [], list(statuses or (204,))
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield server, f"http://hooks.example:{server.server_port}/alerts?key=1"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def poster(slept: Time) -> Iterator[Callable[..., Poster]]:
    """Makes posters for whom every host is at these addresses."""
    made: list[Poster] = []

    def make(*addresses: str, allowed: Any = LOOPBACK, **limits: Any) -> Poster:
        told = addresses or ("127.0.0.1",)
        made.append(Poster(slept.clock(), lambda *_: told, ssl.create_default_context(), Limits(**limits), allowed))
        return made[-1]

    yield make
    for one in made:
        one.close()


def test_a_body_arrives_with_its_headers(poster: Callable[..., Poster]) -> None:
    with hook() as (server, url):
        assert poster().post(url, '{"a": "“ü”"}'.encode(), {"Idempotency-Key": "k"}) == 204
    ((path, headers, body),) = server.got
    assert (path, body.decode()) == ("/alerts?key=1", '{"a": "“ü”"}')
    assert headers["Idempotency-Key"] == "k"
    assert headers["Host"] == f"hooks.example:{server.server_port}"
    assert "Accept-Encoding" not in headers


def test_what_may_pass_is_tried_again_after_the_wait_asked_for(poster: Callable[..., Poster], slept: Time) -> None:
    with hook(500, 429, 200) as (server, url):
        assert poster().post(url, b"{}", {}) == 200
    assert (len(server.got), slept.slept) == (3, [7.0, 7.0])


@pytest.mark.parametrize("status", [200, 302, 307, 400, 404])
def test_other_answers_are_given_as_they_are_and_no_redirect_is_followed(
    poster: Callable[..., Poster], status: int
) -> None:
    with hook(status) as (server, url):
        assert poster().post(url, b"{}", {}) == status
    assert len(server.got) == 1


def test_a_fault_that_does_not_pass_is_told(poster: Callable[..., Poster]) -> None:
    with hook(503) as (server, url), pytest.raises(SourceError, match="answers 503 Service Unavailable"):
        poster().post(url, b"{}", {})
    assert len(server.got) == 3


@pytest.mark.parametrize("addresses", [("127.0.0.1",), ("10.0.0.1",), ("169.254.169.254",), ("1.1.1.1", "127.0.0.1")])
def test_nothing_is_sent_into_a_private_network(poster: Callable[..., Poster], addresses: tuple[str, ...]) -> None:
    with hook() as (server, url), pytest.raises(SourceError, match="inside a private or reserved network"):
        poster(*addresses, allowed=()).post(url, b"{}", {})
    assert not server.got


@pytest.mark.parametrize("url", ["ftp://hooks.example/", "https://anna:secret@hooks.example/", "https://", "x"])
def test_an_address_that_is_none(poster: Callable[..., Poster], url: str) -> None:
    with pytest.raises(SourceError):
        poster().post(url, b"{}", {})


def test_a_host_that_drips_its_answer_is_left(poster: Callable[..., Poster]) -> None:
    stop = threading.Event()
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        door.listen()

        def drip() -> None:
            inner, _ = door.accept()
            with inner:
                inner.settimeout(1)
                while not stop.wait(0.02):
                    try:
                        inner.send(b"H")
                    except OSError:
                        return

        thread = threading.Thread(target=drip)
        thread.start()
        begun = time.monotonic()
        with pytest.raises(SourceError, match=r"longer than|HTTP|breaks off"):
            poster(total=0.5, tries=1).post(f"http://hooks.example:{door.getsockname()[1]}/", b"{}", {})
        stop.set()
        thread.join()
    assert time.monotonic() - begun < 3


def test_a_host_that_is_not_there(poster: Callable[..., Poster]) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(SourceError, match="can't be reached"):
        poster().post(f"http://hooks.example:{port}/", b"{}", {})
