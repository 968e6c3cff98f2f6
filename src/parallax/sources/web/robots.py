"""What robots.txt allows, asked once a host and kept for a day (RFC 9309)."""

from collections.abc import Callable
from dataclasses import dataclass

import httpx
from protego import Protego

from parallax.errors import SourceError
from parallax.sources.web.clock import Clock
from parallax.sources.web.faults import BarredFault
from parallax.sources.web.limits import AGENT
from parallax.sources.web.pauses import Pauses

KEPT = 24 * 3600.0
"""Seconds that an answer is kept."""

KEPT_FAILURE = 600.0
"""Seconds after which a robots.txt that could not be read is asked for again."""

SIZE = 512_000
"""Bytes of robots.txt that are read: the standard asks for no fewer; what stands beyond is passed over."""


@dataclass(frozen=True, slots=True)
class _Rules:
    until: float
    rules: Protego | None = None
    fault: str | None = None


class Robots:
    """The rules of every host asked so far. `ask` gives the text of a robots.txt, None where the host has none."""

    def __init__(self, ask: Callable[[httpx.URL], bytes | None], pauses: Pauses, clock: Clock) -> None:
        self._ask = ask
        self._pauses = pauses
        self._clock = clock
        self._known: dict[str, _Rules] = {}

    def check(self, url: httpx.URL) -> None:
        """Raise SourceError where the host wants the address left alone, or does not say what it wants."""
        found = self._rules(url)
        if found.fault:
            raise SourceError(f"{found.fault} (asked for robots.txt, before which nothing else is fetched)")
        if found.rules and not found.rules.can_fetch(str(url), AGENT):
            raise SourceError("robots.txt asks that it is not fetched")

    def _rules(self, url: httpx.URL) -> _Rules:
        root = f"{url.scheme}://{url.netloc.decode('ascii')}"
        known = self._known.get(root)
        if known and known.until > self._clock.steady():
            return known
        self._known = {name: one for name, one in self._known.items() if one.until > self._clock.steady()}
        found = self._known[root] = self._asked(httpx.URL(f"{root}/robots.txt"))
        delay = found.rules.crawl_delay(AGENT) if found.rules else None
        if delay:
            self._pauses.slow(url.host, float(delay))
        return found

    def _asked(self, url: httpx.URL) -> _Rules:
        try:
            text = self._ask(url)
        except BarredFault:
            raise
        except SourceError as error:
            return _Rules(self._clock.steady() + KEPT_FAILURE, fault=str(error))
        rules = Protego.parse(text[:SIZE].decode("utf-8", "replace")) if text else None
        return _Rules(self._clock.steady() + KEPT, rules)
