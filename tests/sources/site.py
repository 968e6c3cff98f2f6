"""A news site of our own on loopback."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

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


@contextmanager
def serve() -> Iterator[Site]:
    """The site, until the block ends."""
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
