"""Connections that are checked and timed: to the very address that was checked, and no longer than the whole time allows."""

import ssl
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import httpcore
import httpx

from parallax.sources.web.addresses import Network, Resolver, reachable
from parallax.sources.web.clock import Clock
from parallax.sources.web.faults import LateFault, PassingFault
from parallax.sources.web.limits import Limits


@dataclass(slots=True)
class Deadline:
    """The moment by which the try in hand must have ended."""

    limits: Limits
    clock: Clock
    end: float = 0.0

    def begin(self) -> None:
        """A try begins."""
        self.end = self.clock.steady() + self.limits.total

    def left(self, wait: float | None = None) -> float:
        """Seconds that one wait may take, `wait` at most. Raises LateFault when none is left."""
        left = self.end - self.clock.steady()
        if left <= 0:
            raise LateFault(f"took longer than {self.limits.total:g} s in all")
        return left if wait is None else min(wait, left)


class TimedStream(httpcore.NetworkStream):
    """A stream whose every read and write keeps to the deadline: headers and bodies that drip are cut off alike."""

    def __init__(self, inner: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._inner = inner
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Some bytes."""
        return self._inner.read(max_bytes, self._deadline.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """All of the bytes."""
        self._inner.write(buffer, self._deadline.left(timeout))

    def close(self) -> None:
        """Close the connection."""
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """The stream inside TLS, its certificate checked against the name asked for."""
        inner = self._inner.start_tls(ssl_context, server_hostname, self._deadline.left(timeout))
        return TimedStream(inner, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        """What the stream beneath knows."""
        return self._inner.get_extra_info(info)


class CheckedBackend(httpcore.NetworkBackend):
    """Looks a host up once, checks all of its addresses, and connects to one that was checked.

    A name that answers otherwise the next time (DNS rebinding) changes nothing.
    """

    def __init__(self, resolve: Resolver, allowed: Sequence[Network], deadline: Deadline) -> None:
        self._resolve = resolve
        self._allowed = allowed
        self._deadline = deadline
        self._inner = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """A connection to the first checked address that takes one."""
        failed: Exception | None = None
        for address in reachable(host, port, self._resolve, self._allowed):
            try:
                stream = self._inner.connect_tcp(
                    address, port, self._deadline.left(timeout), local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failed = error
                continue
            return TimedStream(stream, self._deadline)
        raise failed or PassingFault("its host has no address")


class GuardedTransport(httpx.BaseTransport):
    """The transport of all fetching: a connection a request, none through a proxy, since a proxy would look hosts up."""

    def __init__(self, backend: CheckedBackend, context: ssl.SSLContext) -> None:
        self._pool = httpcore.ConnectionPool(
            ssl_context=context, network_backend=backend, max_connections=1, max_keepalive_connections=0
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """The answer, its body not read yet; httpcore's errors come through as they are."""
        url = request.url
        target = httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
        answer = self._pool.handle_request(
            httpcore.Request(
                request.method,
                target,
                headers=request.headers.raw,
                content=request.stream,
                extensions=request.extensions,
            )
        )
        return httpx.Response(answer.status, headers=answer.headers, stream=_Body(answer), extensions=answer.extensions)

    def close(self) -> None:
        """Close what is open."""
        self._pool.close()


class _Body(httpx.SyncByteStream):
    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    def __iter__(self) -> Any:
        return self._answer.iter_stream()

    def close(self) -> None:
        self._answer.close()
