"""Alerts to a webhook: one POST of JSON each."""

import hmac
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Protocol
from urllib.parse import urlsplit

from parallax.alerts.writing import Writing
from parallax.errors import DeliveryError
from parallax.nouns.alert import Alert


class Post(Protocol):
    """Sends bodies over HTTP, as guarded as what is fetched; another room's work, handed in."""

    def __call__(self, url: str, body: bytes, headers: Mapping[str, str]) -> int:
        """The status that is answered, no redirect followed. Raises DeliveryError where there is no answer to rely on."""
        ...


class ToWebhook:
    """Posts each alert to a URL.

    `Idempotency-Key` is the alert's id. With a secret, `X-Parallax-Signature` is "sha256=" and the hexadecimal HMAC-SHA-256
    of the body.
    """

    together = False

    def __init__(self, url: str, writing: Writing, post: Post, secret: str | None = None) -> None:
        self._url = url
        self._writing = writing
        self._post = post
        self._secret = secret

    def send(self, alerts: Sequence[Alert]) -> None:
        """Post each. Raises DeliveryError for any answer but a success."""
        for alert in alerts:
            body = self._writing.row(alert).encode()
            try:
                status = self._post(self._url, body, self._headers(alert.id, body))
            except DeliveryError as fault:
                raise DeliveryError(f"{self._named()}: {fault}") from None
            if not 200 <= status < 300:
                moved = "; redirects are not followed" if 300 <= status < 400 else ""
                raise DeliveryError(f"{self._named()} answers {status}{moved}")

    def _headers(self, key: str, body: bytes) -> dict[str, str]:
        headers = {"Content-Type": "application/json", "Idempotency-Key": key}
        if self._secret is not None:
            digest = hmac.new(self._secret.encode(), body, sha256).hexdigest()
            headers["X-Parallax-Signature"] = f"sha256={digest}"
        return headers

    def _named(self) -> str:
        """The host alone: a webhook's path is often its secret."""
        return f"the webhook at {urlsplit(self._url).hostname}"
