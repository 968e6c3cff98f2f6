"""How much of everything one fetch may take."""

from dataclasses import dataclass

AGENT = "parallax-news"
"""The name that robots.txt knows the program by."""


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of fetching; times in seconds, sizes in bytes.

    `connect` and `read` bound one wait, `total` a whole try, from the first address looked up to the last byte. `size`
    bounds a body, as sent and as unpacked. `pause` is the least time between two requests to one host; `patience` the
    longest pause that is slept through: a host that asks for more is refused, and may be asked again later. `silence` is how
    long a host that could not be reached, or gave no answer on any try, is left alone: its other pages would cost as much.
    """

    connect: float = 10.0
    read: float = 20.0
    total: float = 60.0
    size: int = 20_000_000
    redirects: int = 5
    tries: int = 3
    pause: float = 1.0
    patience: float = 120.0
    silence: float = 600.0
