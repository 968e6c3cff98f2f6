"""Who may look at a desk that others can reach: a file of names and hashes, sessions, and a gate before every page.

A line of the file is NAME:HASH. The hash is scrypt's (RFC 7914), with its costs and its salt before it. A wrong password
makes the next try wait, longer each time, by name and by address.
"""

import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import scrypt
from pathlib import Path
from secrets import token_bytes, token_urlsafe
from threading import Lock
from urllib.parse import quote

from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from parallax.errors import UsageError

PERSON = "parallax.person"
"""Where a request's scope holds the name of who is logged in."""
COOKIE = "parallax_session"
LASTS = 14 * 24 * 3600
"""Seconds for which a session holds."""
COST, BLOCK, LANES = 2**15, 8, 1
MEMORY = 64 * 1024 * 1024
LEAST = 8
"""Characters of a password."""
FREE_TRIES = 3
LONGEST_WAIT = 300.0
OPEN = ("/login", "/static/")
"""What can be had without logging in."""


@dataclass(frozen=True, slots=True)
class Secret:
    """A password's hash, its salt, and scrypt's costs."""

    cost: int
    block: int
    lanes: int
    salt: bytes
    hash: bytes

    def fits(self, password: str) -> bool:
        """True for the password; takes as long for any other."""
        return hmac.compare_digest(_hash(password, self.salt, self.cost, self.block, self.lanes), self.hash)


def make_line(name: str, password: str) -> str:
    """A line of the file. Raises UsageError for a name or a password that can't be used."""
    if (
        not name.strip()
        or name != name.strip()
        or len(name) > 80
        or not name.isprintable()
        or ":" in name
        or name[0] == "#"
    ):
        raise UsageError("a name has up to 80 characters, no colon, and no blank around it")
    if len(password) < LEAST:
        raise UsageError(f"a password has {LEAST} characters or more")
    salt = token_bytes(16)
    parts = (_text(salt), _text(_hash(password, salt, COST, BLOCK, LANES)))
    return f"{name}:scrypt${COST}${BLOCK}${LANES}${parts[0]}${parts[1]}\n"


def read_users(path: Path) -> dict[str, Secret]:
    """The names of a file and their hashes; blank lines and lines that begin with # are passed over.

    Raises UsageError where it can't be read or names nobody, and with the number of a line that is at fault.
    """
    try:
        lines = path.read_text("utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as fault:
        raise UsageError(f"{path} can't be read: {fault}") from None
    users = {}
    for n, line in enumerate(lines, 1):
        if line.strip() and not line.startswith("#"):
            name, secret = _read_line(line, f"{path}, line {n}")
            users[name] = secret
    if not users:
        raise UsageError(f"{path} names nobody: parallax serve --add-user NAME --users {path}")
    return users


def _read_line(line: str, where: str) -> tuple[str, Secret]:
    name, colon, told = line.rpartition(":")
    parts = told.split("$")
    try:
        if not colon or not name or len(parts) != 6 or parts[0] != "scrypt":
            raise ValueError
        cost, block, lanes = map(int, parts[1:4])
        if not 2 <= cost <= 2**20 or not 1 <= block <= 32 or not 1 <= lanes <= 16:
            raise ValueError
        return name, Secret(cost, block, lanes, urlsafe_b64decode(parts[4]), urlsafe_b64decode(parts[5]))
    except ValueError:
        raise UsageError(f"{where} is no line of names: parallax serve --add-user makes one") from None


class People:
    """Who may log in, the sessions that hold, and how long the next try has to wait. May be used from several threads."""

    def __init__(self, users: Mapping[str, Secret], secret: bytes, clock: Callable[[], float]) -> None:
        self._users = dict(users)
        self._secret = secret
        self._clock = clock
        self._decoy = Secret(COST, BLOCK, LANES, token_bytes(16), token_bytes(64))
        self._failed: dict[str, tuple[int, float]] = {}
        self._ended: dict[str, float] = {}
        self._lock = Lock()

    def wait(self, *keys: str) -> float:
        """Seconds until somebody of a name, or from an address, may try again."""
        now = self._clock()
        with self._lock:
            return max(0.0, *(self._until(key) - now for key in keys))

    def enter(self, name: str, password: str, *keys: str) -> bool:
        """True for a name and its password; a failure is counted against all of `keys`."""
        held = self._users.get(name)
        right = (held or self._decoy).fits(password) and held is not None
        now = self._clock()
        with self._lock:
            self._failed = {key: each for key, each in self._failed.items() if now - each[1] < 2 * LONGEST_WAIT}
            for key in keys:
                if right:
                    self._failed.pop(key, None)
                else:
                    self._failed[key] = (self._failed.get(key, (0, 0.0))[0] + 1, now)
        return right

    def _until(self, key: str) -> float:
        count, last = self._failed.get(key, (0, 0.0))
        return last + min(2.0 ** (count - FREE_TRIES), LONGEST_WAIT) if count >= FREE_TRIES else 0.0

    def begin(self, name: str) -> str:
        """A session, as the cookie holds it."""
        told = f"{name.encode().hex()}.{int(self._clock()) + LASTS}.{token_urlsafe(12)}"
        return f"{told}.{self._sign(told)}"

    def name_of(self, session: str) -> str | None:
        """Who a session is of; None where it is none, is over, or was ended."""
        told, _, signature = session.rpartition(".")
        if not told or not hmac.compare_digest(self._sign(told).encode(), signature.encode("utf-8", "replace")):
            return None
        name, until, _ = told.split(".")
        with self._lock:
            if int(until) <= self._clock() or session in self._ended:
                return None
        found = bytes.fromhex(name).decode()
        return found if found in self._users else None

    def end(self, session: str) -> None:
        """Logs out: the session holds no more, whoever has its cookie."""
        now = self._clock()
        with self._lock:
            self._ended = {each: when for each, when in self._ended.items() if now - when < LASTS}
            self._ended[session] = now

    def _sign(self, told: str) -> str:
        return hmac.digest(self._secret, told.encode("utf-8", "surrogatepass"), "sha256").hex()


class Gate:
    """The application, for those alone who are logged in; others are led to where they can."""

    def __init__(self, app: ASGIApp, people: People | None) -> None:
        self._app = app
        self._people = people

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] == "http" and self._people is not None:
            name = self._people.name_of(HTTPConnection(scope).cookies.get(COOKIE, ""))
            if name is None and not scope["path"].startswith(OPEN):
                await _refused(scope)(scope, receive, send)
                return
            scope = {**scope, PERSON: name or ""}
        await self._app(scope, receive, send)


def _refused(scope: Scope) -> Response:
    path = scope["path"]
    if scope["method"] != "GET" or path.endswith(".json") or path.startswith("/api"):
        return PlainTextResponse("Log in first.\n", 401)
    asked = path + (f"?{scope['query_string'].decode('latin-1')}" if scope["query_string"] else "")
    return RedirectResponse(f"/login?next={quote(asked, safe='')}", 303)


def _hash(password: str, salt: bytes, cost: int, block: int, lanes: int) -> bytes:
    return scrypt(
        password.encode("utf-8", "surrogatepass"),
        salt=salt,
        n=cost,
        r=block,
        p=lanes,
        maxmem=max(MEMORY, 256 * cost * block),
    )


def _text(data: bytes) -> str:
    return urlsafe_b64encode(data).decode()
