"""The world outside: the clock, the names of hosts, and whom to trust, handed to what fetches."""

import socket
import ssl
import threading
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from parallax.settings import Settings

if TYPE_CHECKING:
    from parallax.sources.web.addresses import Network, Resolver
    from parallax.sources.web.clock import Clock
    from parallax.sources.web.fetcher import Fetcher
    from parallax.sources.web.limits import Limits
    from parallax.sources.web.poster import Poster


def open_web(settings: Settings, sleep: Callable[[float], None] = time.sleep) -> "Fetcher":
    """What fetches by these settings; `sleep` may end early where somebody asked to stop."""
    from parallax.sources.web.fetcher import Fetcher

    return Fetcher(*_surroundings(settings, sleep))


def open_post(settings: Settings, sleep: Callable[[float], None] = time.sleep) -> "Poster":
    """What sends bodies by these settings, as guarded as what fetches."""
    from parallax.sources.web.poster import Poster

    return Poster(*_surroundings(settings, sleep))


def _surroundings(
    settings: Settings, sleep: Callable[[float], None]
) -> "tuple[Clock, Resolver, ssl.SSLContext, Limits, tuple[Network, ...], str]":
    from parallax import __version__
    from parallax.sources.web.addresses import EVERYWHERE
    from parallax.sources.web.clock import Clock
    from parallax.sources.web.limits import AGENT, Limits

    wait = min(settings.timeout, Limits().read)
    limits = Limits(connect=min(settings.timeout, Limits().connect), read=wait, total=settings.timeout)
    return (
        Clock(lambda: datetime.now(UTC), time.monotonic, sleep),
        lambda host, port: look_up(host, port, limits.connect),
        ssl.create_default_context(),
        limits,
        EVERYWHERE if settings.allow_private else (),
        f"{AGENT}/{__version__}",
    )


def look_up(host: str, port: int, patience: float) -> Sequence[str]:
    """A host's numeric addresses. Raises OSError where there are none, and after `patience` seconds.

    The system's own look-up can't be told to hurry: it is waited for in a thread, and left behind when it is late.
    """
    found: list[str] = []
    failed: list[OSError | UnicodeError] = []

    def ask() -> None:
        try:
            found.extend(str(entry[4][0]) for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        except (OSError, UnicodeError) as error:
            failed.append(error)

    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    thread.join(patience)
    if failed:
        raise failed[0]
    if thread.is_alive():
        raise TimeoutError(f"no answer within {patience:g} s")
    return found
