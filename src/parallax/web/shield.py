"""What stands between the desk and the rest of the browser: hosts, headers, sizes.

A page of another site can make a browser send requests here. So only names that mean this machine, or that were allowed, are
answered to (a foreign name that is made to lead here, "DNS rebinding", is not), nothing from reports can run (the policy
allows the desk's own scripts alone), no page can be framed, and what is sent is limited.
"""

from collections.abc import Collection
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})

LARGEST = 64 * 1024 * 1024
"""Bytes that one request may send."""

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "object-src 'none'",
    )
)

HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",  # with "no-referrer" a browser would hide from which site a form is sent
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}


class Shield:
    """The application, answered to by the names allowed alone, with headers on all that it gives."""

    def __init__(self, app: ASGIApp, hosts: Collection[str]) -> None:
        self._app = app
        self._hosts = frozenset(hosts) | LOOPBACK

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        refused = self._fault(headers, scope["method"])
        if refused is not None:
            await refused(scope, receive, _with_headers(send))
            return
        await self._app(scope, _Limited(receive).receive, _with_headers(send))

    def _fault(self, headers: Headers, method: str) -> PlainTextResponse | None:
        host = headers.get("host", "")
        if host_name(host) not in self._hosts:
            return PlainTextResponse("The desk does not answer to this name.\n", 421)
        if method in ("GET", "HEAD"):
            return None
        if headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
            return PlainTextResponse("Only the desk's own pages can change anything.\n", 403)
        origin = headers.get("origin")
        if origin is not None and urlsplit(origin).netloc != host:
            return PlainTextResponse("Only the desk's own pages can change anything.\n", 403)
        length = headers.get("content-length", "0")
        if not length.isascii() or not length.isdigit() or int(length) > LARGEST:
            return PlainTextResponse(f"More than {LARGEST // 1024**2} MB can't be sent at once.\n", 413)
        return None


class _Limited:
    """What is received, cut off past the limit, whatever length it told."""

    def __init__(self, receive: Receive) -> None:
        self._receive = receive
        self._left = LARGEST

    async def receive(self) -> Message:
        """The next piece."""
        message = await self._receive()
        if message["type"] == "http.request":
            self._left -= len(message.get("body", b""))
            if self._left < 0:
                return {"type": "http.disconnect"}
        return message


def host_name(host: str) -> str:
    """The name in a Host header, without its port: "[::1]:8765" is "::1"."""
    try:
        return (urlsplit(f"//{host}").hostname or "").lower()
    except ValueError:
        return ""


def _with_headers(send: Send) -> Send:
    async def give(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers.setdefault(name, value)
            headers.setdefault("Cache-Control", "no-store")
        await send(message)

    return give
