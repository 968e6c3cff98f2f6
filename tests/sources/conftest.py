"""A news site of our own on loopback, and a fetcher whose clock the test holds."""

import ssl
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from ipaddress import ip_network
from typing import Any

import pytest

from parallax.sources.web.clock import Clock
from parallax.sources.web.fetcher import Fetcher
from parallax.sources.web.limits import Limits
from tests.sources.site import Site, serve

LOOPBACK = (ip_network("127.0.0.1/32"),)
BEGIN = datetime(2031, 3, 4, 8, 50, tzinfo=UTC)


@pytest.fixture
def site() -> Iterator[Site]:
    with serve() as found:
        yield found


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
