"""Pauses between two requests to one host."""

from math import isfinite

from parallax.errors import SourceError
from parallax.sources.web.clock import Clock
from parallax.sources.web.limits import Limits


class Pauses:
    """When each host may be asked again, in seconds of the steady clock."""

    def __init__(self, limits: Limits, clock: Clock) -> None:
        self._limits = limits
        self._clock = clock
        self._next: dict[str, float] = {}
        self._interval: dict[str, float] = {}
        self._silent: dict[str, float] = {}

    def wait(self, host: str) -> None:
        """Sleep until `host` may be asked. Raises SourceError where that is beyond all patience."""
        if self._silent.get(host, 0.0) > self._clock.steady():
            raise SourceError(f"{host} gave no answer a short while ago")
        left = self.left(host)
        if left > self._limits.patience:
            raise SourceError(f"{host} asks to be left alone for {left:,.0f} s")
        if left > 0:
            self._clock.sleep(left)

    def left(self, host: str) -> float:
        """Seconds until `host` may be asked."""
        return max(self._next.get(host, 0.0) - self._clock.steady(), 0.0)

    def silent(self, host: str) -> None:
        """`host` gave no answer on any try."""
        self._silent[host] = self._clock.steady() + self._limits.silence

    def note(self, host: str) -> None:
        """A request to `host` has ended."""
        self.hold(host, self._interval.get(host, self._limits.pause))

    def hold(self, host: str, seconds: float) -> None:
        """Leave `host` alone for so long at least."""
        self._next[host] = max(self._next.get(host, 0.0), self._clock.steady() + seconds)

    def slow(self, host: str, interval: float) -> None:
        """The least time between two requests that `host` itself asks for."""
        if isfinite(interval):
            self._interval[host] = max(interval, self._limits.pause)
