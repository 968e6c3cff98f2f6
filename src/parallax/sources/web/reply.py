"""One request and its reply: a single try at a single address."""

import ssl
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import TypeVar

import httpcore
import httpx

from parallax.errors import SourceError
from parallax.sources.web.clock import Clock
from parallax.sources.web.faults import AbsentFault, PassingFault, SilentFault
from parallax.sources.web.guarded import Deadline
from parallax.sources.web.limits import Limits
from parallax.sources.web.types import is_read
from parallax.sources.web.unpacking import read_capped

REDIRECTS = frozenset({301, 302, 303, 307, 308})
ACCEPT = "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/xml;q=0.9,*/*;q=0.5"
Given = TypeVar("Given")
PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})
"""Statuses that may be others on another try."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What one address answered: a status below 400, its headers, and the body of a success, unpacked."""

    url: httpx.URL
    status: int
    headers: httpx.Headers
    content: bytes = b""


@dataclass(frozen=True, slots=True)
class Asker:
    """Asks one address once."""

    transport: httpx.BaseTransport
    deadline: Deadline
    limits: Limits
    clock: Clock
    agent: str

    def ask(self, url: httpx.URL, headers: Mapping[str, str], any_type: bool = False) -> Reply:
        """The reply. Raises PassingFault where another try may help, and SourceError where not."""
        own = {"Accept": ACCEPT, "Accept-Encoding": "gzip, deflate"}
        request = self._request("GET", url, {**own, **headers})
        return self._exchange(request, lambda response: self._reply(url, response, any_type))

    def post(self, url: httpx.URL, headers: Mapping[str, str], body: bytes) -> int:
        """The status that is answered to a body sent; nothing of the answer's own is read.

        Raises PassingFault where another try may help, and SourceError where not.
        """
        return self._exchange(self._request("POST", url, headers, body), self._status)

    def _exchange(self, request: httpx.Request, read: Callable[[httpx.Response], Given]) -> Given:
        """What is read of the answer to a request; every fault of the connection told in words."""
        self.deadline.begin()
        try:
            with closing(self.transport.handle_request(request)) as response:
                return read(response)
        except httpcore.ConnectTimeout:
            raise SilentFault(f"can't be reached within {self.limits.connect:g} s") from None
        except httpcore.TimeoutException:
            self.deadline.left()
            raise SilentFault(f"gives no answer within {self.limits.read:g} s") from None
        except httpcore.ConnectError as error:
            raise _fault_of(error) from None
        except httpcore.RemoteProtocolError as error:
            raise PassingFault(f"breaks off, or does not speak HTTP: {_words(error)}") from None
        except (httpcore.NetworkError, httpcore.ProtocolError) as error:
            raise PassingFault(f"the connection breaks off: {_words(error)}") from None

    def _request(
        self, method: str, url: httpx.URL, headers: Mapping[str, str], body: bytes | None = None
    ) -> httpx.Request:
        """A request without a client, which would keep cookies and take redirects apart by itself."""
        waits = httpx.Timeout(self.limits.read, connect=self.limits.connect)
        own = {"User-Agent": self.agent, "Connection": "close"}
        extensions = {"timeout": waits.as_dict()}
        return httpx.Request(method, url, headers={**own, **headers}, content=body, extensions=extensions)

    def _status(self, response: httpx.Response) -> int:
        if response.status_code in PASSING:
            raise PassingFault(f"answers {_told(response)}", self._after(response))
        return response.status_code

    def _reply(self, url: httpx.URL, response: httpx.Response, any_type: bool) -> Reply:
        status = response.status_code
        if status in REDIRECTS or status == 304:
            return Reply(url, status, response.headers)
        if status in PASSING:
            raise PassingFault(f"answers {_told(response)}", self._after(response))
        if 400 <= status < 500:
            raise AbsentFault(f"answers {_told(response)}")
        if status != 200:
            raise SourceError(f"answers {_told(response)}")
        kind = type_of(response.headers)
        if not any_type and not is_read(kind, url.path):
            raise SourceError(f"of a type that is not read ({kind})")
        return Reply(url, status, response.headers, self._body(response))

    def _body(self, response: httpx.Response) -> bytes:
        encoding = response.headers.get("content-encoding", "").strip().lower().removeprefix("x-")
        if encoding not in ("", "identity", "gzip", "deflate"):
            raise SourceError(f"packed in a way that was not asked for ({encoding})")
        length = response.headers.get("content-length", "")
        if _is_number(length) and int(length[:20]) > self.limits.size:
            raise SourceError(f"larger than the limit of {self.limits.size:,} bytes")
        return read_capped(response.iter_raw(), encoding.removeprefix("identity"), self.limits.size)

    def _after(self, response: httpx.Response) -> float:
        """Seconds that the host asks to wait."""
        words = response.headers.get("retry-after", "").strip()
        if _is_number(words):
            return float(words[:9])
        try:
            when: datetime = parsedate_to_datetime(words)
            return max((when - self.clock.wall()).total_seconds(), 0.0)
        except (ValueError, TypeError, IndexError, OverflowError):
            return 0.0


def type_of(headers: httpx.Headers) -> str:
    """The content type without its parameters, in lower case; "" where none was sent."""
    return str(headers.get("content-type", "")).partition(";")[0].strip().lower()


def _is_number(words: str) -> bool:
    return words.isascii() and words.isdigit()


def _told(response: httpx.Response) -> str:
    phrase = httpx.codes.get_reason_phrase(response.status_code)
    return f"{response.status_code} {phrase}".strip()


def _words(error: Exception) -> str:
    return str(error) or type(error).__name__


def _fault_of(error: httpcore.ConnectError) -> SourceError:
    """A certificate that is not trusted today will not be in two seconds."""
    cause = error.__cause__ or error.__context__
    if isinstance(cause, ssl.SSLCertVerificationError):
        return SourceError(f"its certificate is not trusted: {cause.verify_message}")
    words = (cause.strerror if isinstance(cause, OSError) else None) or _words(error)
    return SilentFault(f"can't be reached: {words}")
