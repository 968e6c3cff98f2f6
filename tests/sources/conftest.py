"""A news site of our own on loopback, and a fetcher whose clock the test holds."""

import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_network
from typing import Any

import pytest

from parallax.sources.web.clock import Clock
from parallax.sources.web.fetcher import Fetcher
from parallax.sources.web.limits import Limits

LOOPBACK = (ip_network("127.0.0.1/32"),)
BEGIN = datetime(2031, 3, 4, 8, 50, tzinfo=UTC)

Handler = BaseHTTPRequestHandler
Play = Callable[[Handler], None]


@dataclass
class Site:
    """What the site answers, by path: bytes or text of a page, a list of answers one after another, or a function."""

    port: int = 0
    pages: dict[str, Any] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    sent: int = 0

    def url(self, path: str, host: str = "news.example") -> str:
        return f"http://{host}:{self.port}{path}"

    def paths(self) -> list[str]:
        return [path for path, _ in self.asked if path != "/robots.txt"]


def reply(
    status: int = 200, content: bytes | str = b"", kind: str | None = "text/html; charset=utf-8", **headers: str
) -> Play:
    """An answer with these headers, "_" for "-"."""

    def play(handler: Handler) -> None:
        body = content.encode() if isinstance(content, str) else content
        handler.send_response(status)
        told = {"Content-Type": kind, "Content-Length": str(len(body)), **headers}
        for name, value in told.items():
            if value is not None:
                handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        handler.wfile.write(body)

    return play


@pytest.fixture
def site() -> Iterator[Site]:
    found = Site()

    class Answers(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            found.asked.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
            answer = found.pages.get(self.path, reply(404))
            if isinstance(answer, list):
                answer = answer.pop(0) if len(answer) > 1 else answer[0]
            with suppress(OSError):  # the fetcher had enough
                (answer if callable(answer) else reply(200, answer))(self)

        def log_message(self, *words: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    server.daemon_threads = True
    found.port = server.server_port
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield found
    server.shutdown()
    server.server_close()


@dataclass
class Time:
    """A clock that runs, and jumps ahead where somebody sleeps."""

    slept: list[float] = field(default_factory=list)

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)

    def clock(self) -> Clock:
        return Clock(
            lambda: BEGIN + timedelta(seconds=sum(self.slept)), lambda: time.monotonic() + sum(self.slept), self.sleep
        )


@pytest.fixture
def slept() -> Time:
    return Time()


@pytest.fixture
def fetcher(slept: Time) -> Iterator[Callable[..., Fetcher]]:
    """Makes fetchers: names ending in ".example" are this machine, `hosts` others."""
    made: list[Fetcher] = []

    def make(hosts: dict[str, list[str]] | None = None, allowed: Any = LOOPBACK, **limits: Any) -> Fetcher:
        def resolve(host: str, port: int) -> list[str]:
            told = (hosts or {}).get(host)
            return told if told is not None else ["127.0.0.1"] if host.endswith(".example") else [host]

        context = ssl.create_default_context()
        made.append(Fetcher(slept.clock(), resolve, context, Limits(**limits), allowed, "parallax-news/test"))
        return made[-1]

    yield make
    for one in made:
        one.close()
