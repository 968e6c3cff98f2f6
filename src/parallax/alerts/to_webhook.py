"""Alerts to a webhook: one POST of JSON each."""

import hmac
import socket
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

import httpx
import tenacity

from parallax import __version__
from parallax.alerts.within import within
from parallax.alerts.writing import Writing
from parallax.errors import DeliveryError
from parallax.nouns.alert import Alert
from parallax.values.net_address import is_public

Resolve = Callable[[str, int], Sequence[str]]


@dataclass(frozen=True, slots=True)
class Calling:
    """How webhooks are called: `attempts` in all, `timeout` seconds for each step of one and `total` for all of it, `sleep`
    between them.

    `allow_private`: also inside a private network. `secret` signs what is sent.
    """

    sleep: Callable[[float], None]
    attempts: int = 3
    timeout: float = 10.0
    total: float = 60.0
    allow_private: bool = False
    secret: str | None = field(default=None, repr=False)


class _Passing(DeliveryError):
    """A failure that may be over in a moment."""


def resolve(host: str, port: int) -> tuple[str, ...]:
    """The numeric addresses of a host, as the system knows them. Raises OSError."""
    return tuple(dict.fromkeys(str(found[4][0]) for found in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)))


class ToWebhook:
    """Posts each alert to a URL.

    The address is looked up once and the connection made to it, so that a name can't point elsewhere after it was judged;
    redirects are not followed. `Idempotency-Key` is the alert's id. With a secret, `X-Parallax-Signature` is "sha256=" and
    the hexadecimal HMAC-SHA-256 of the body.
    """

    together = False

    def __init__(self, url: str, writing: Writing, calling: Calling, resolve: Resolve = resolve) -> None:
        self._url = httpx.URL(url)
        self._writing = writing
        self._calling = calling
        self._resolve = resolve

    def send(self, alerts: Sequence[Alert]) -> None:
        """Post each; what fails in passing (no answer, 429, 5xx) is tried again. Raises DeliveryError."""
        retrying = tenacity.Retrying(
            stop=tenacity.stop_after_attempt(self._calling.attempts),
            wait=tenacity.wait_exponential(multiplier=1, max=30),
            retry=tenacity.retry_if_exception_type(_Passing),
            sleep=self._calling.sleep,
            reraise=True,
        )
        for alert in alerts:
            retrying(self._post, alert)

    def _post(self, alert: Alert) -> None:
        body = self._writing.row(alert).encode()
        headers = self._headers(alert.id, body)
        try:
            status = within(self._calling.total, lambda: self._answer(body, headers))
        except TimeoutError as fault:
            raise _Passing(f"{self._named()}: {fault}") from None
        if status == 429 or status >= 500:
            raise _Passing(f"{self._named()} answered {status}")
        if not 200 <= status < 300:
            moved = "; redirects are not followed" if 300 <= status < 400 else ""
            raise DeliveryError(f"{self._named()} answered {status}{moved}")

    def _headers(self, key: str, body: bytes) -> dict[str, str]:
        headers = {
            "Host": self._url.netloc.decode("ascii"),
            "Content-Type": "application/json",
            "User-Agent": f"parallax/{__version__}",
            "Idempotency-Key": key,
        }
        if self._calling.secret is not None:
            digest = hmac.new(self._calling.secret.encode(), body, sha256).hexdigest()
            headers["X-Parallax-Signature"] = f"sha256={digest}"
        return headers

    def _answer(self, body: bytes, headers: dict[str, str]) -> int:
        """The status of the answer of the first of the host's addresses that a connection can be made to."""
        unreached = ""
        for address in self._addresses():
            try:
                with (
                    httpx.Client(timeout=self._calling.timeout, follow_redirects=False, trust_env=False) as client,
                    client.stream(
                        "POST",
                        self._url.copy_with(host=address),
                        content=body,
                        headers=headers,
                        extensions={"sni_hostname": self._url.host},
                    ) as answer,
                ):
                    return answer.status_code
            except (httpx.ConnectError, httpx.ConnectTimeout) as fault:
                unreached = str(fault) or type(fault).__name__
            except httpx.TransportError as fault:
                raise _Passing(f"{self._named()} does not answer: {str(fault) or type(fault).__name__}") from None
        raise _Passing(f"{self._named()} is not reached: {unreached or 'it has no address'}")

    def _addresses(self) -> Sequence[str]:
        """The host's numeric addresses, if all of them may be called."""
        port = self._url.port or (443 if self._url.scheme == "https" else 80)
        try:
            addresses = self._resolve(self._url.host, port)
        except OSError as fault:
            raise _Passing(f"{self._named()} is not found: {fault.strerror or fault}") from None
        if not self._calling.allow_private and not all(is_public(each) for each in addresses):
            raise DeliveryError(f"{self._named()} lies inside a private network, which is not allowed")
        return addresses

    def _named(self) -> str:
        """The host alone: a webhook's path is often its secret."""
        return f"the webhook at {self._url.host}"
