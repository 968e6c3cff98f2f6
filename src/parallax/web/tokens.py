"""Tokens that tell the desk's own forms from those of others."""

import hmac
from secrets import token_urlsafe

from starlette.requests import Request
from starlette.responses import Response

COOKIE = "parallax_desk"
FIELD = "token"
HEADER = "x-parallax-token"

YEAR = 365 * 24 * 3600
"""Seconds for which a browser is known again: what changed since it looked is told by it."""


class Tokens:
    """A token is bound to the browser's cookie by a secret of this process: who can't read the cookie can't make one."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    def of(self, visitor: str) -> str:
        """The token of a visitor."""
        return hmac.digest(self._secret, visitor.encode(), "sha256").hex()

    def holds(self, visitor: str, token: str) -> bool:
        """True for the visitor's own token."""
        return bool(visitor) and hmac.compare_digest(self.of(visitor), token)


def visitor_of(request: Request) -> str:
    """The visitor that the browser's cookie names; a new one where it names none."""
    return request.cookies.get(COOKIE) or token_urlsafe(24)


def remember(response: Response, visitor: str) -> None:
    """Lets the browser keep who visits; no script can read it, and no other site makes the browser send it."""
    response.set_cookie(COOKIE, visitor, max_age=YEAR, httponly=True, samesite="strict", path="/")
