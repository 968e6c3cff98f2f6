"""A desk of one's own to decide on, and somebody at it."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from starlette.testclient import TestClient

from parallax.engine.add import add
from parallax.store import listing, open_store
from parallax.web import Desk, make_app, open_desk
from tests.web.conftest import NOW, WORLD

TOKEN = re.compile(r'name="token" value="([0-9a-f]{64})"')


FEW = ("01-*", "03-*", "10-*")
"""Reports of the invented world that tell one story, in little time."""


@contextmanager
def small_desk(path: Path, now: datetime = NOW) -> Iterator[Desk]:
    """A desk on a new store with a few reports."""
    store = open_store(str(path), create=True)
    add(store, [str(each) for name in FEW for each in WORLD.glob(name)], now)
    with open_desk(store, now=lambda: now) as own:
        yield own
    store.close()


def story_of(desk: Desk) -> str:
    """The largest story's id."""
    return max(desk.read(listing.stories), key=lambda each: each.reports).id


class Visitor:
    """Somebody at a desk: looks at pages and sends their forms."""

    def __init__(self, desk: Desk) -> None:
        self.client = TestClient(make_app(desk), base_url="http://localhost", follow_redirects=False)

    def look(self, address: str) -> str:
        """The page at an address, which must be there."""
        answer = self.client.get(address)
        assert answer.status_code == 200, answer.text
        return answer.text

    def send(self, address: str, **fields: object) -> tuple[int, str]:
        """The status of an answer and where it leads, or what it says."""
        token = TOKEN.search(self.look("/decisions"))
        assert token is not None
        answer = self.client.post(address, data={"token": token[1], "by": "A. Velde", "why": "seen", **fields})
        return answer.status_code, answer.headers.get("location", answer.text)
