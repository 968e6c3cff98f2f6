"""Bodies sent to an address, as guarded as what is fetched."""

import ssl
from collections.abc import Mapping, Sequence

import httpx
from tenacity import RetryCallState, Retrying, retry_if_exception_type, stop_after_attempt

from parallax.errors import SourceError
from parallax.sources.web.addresses import Network, Resolver, read_url
from parallax.sources.web.clock import Clock
from parallax.sources.web.faults import PassingFault
from parallax.sources.web.guarded import CheckedBackend, Deadline, GuardedTransport
from parallax.sources.web.limits import AGENT, Limits
from parallax.sources.web.reply import Asker

LONGEST_WAIT = 60.0
"""Seconds that are waited between two tries, whatever the host asks for."""


class Poster:
    """Sends bodies over HTTP, one address at a time: addresses checked, hosts looked up once, nothing longer than the limits.

    `allowed` are networks that may be reached though they are private.
    """

    def __init__(
        self,
        clock: Clock,
        resolve: Resolver,
        context: ssl.SSLContext,
        limits: Limits | None = None,
        allowed: Sequence[Network] = (),
        agent: str = AGENT,
    ) -> None:
        self._limits = limits or Limits()
        self._clock = clock
        deadline = Deadline(self._limits, clock)
        self._transport = GuardedTransport(CheckedBackend(resolve, allowed, deadline), context)
        self._asker = Asker(self._transport, deadline, self._limits, clock, agent)

    def post(self, url: str, body: bytes, headers: Mapping[str, str]) -> int:
        """The status that is answered, no redirect followed; what may pass is tried again after a longer wait each time.

        Raises SourceError where there is no answer, or none but of a fault that may pass.
        """
        again = Retrying(
            stop=stop_after_attempt(self._limits.tries),
            wait=_wait,
            retry=retry_if_exception_type(PassingFault),
            sleep=self._clock.sleep,
            reraise=True,
        )
        try:
            return again(self._asker.post, read_url(url), headers, body)
        except (httpx.InvalidURL, ValueError) as error:  # what a host made up
            raise SourceError(f"can't be reached: {error}") from None

    def close(self) -> None:
        """Close what is open."""
        self._transport.close()


def _wait(state: RetryCallState) -> float:
    """A second, then two, then four; longer where the host asked for it."""
    fault = state.outcome.exception() if state.outcome else None
    asked = fault.after if isinstance(fault, PassingFault) else 0.0
    return min(max(2.0 ** (state.attempt_number - 1), asked), LONGEST_WAIT)
