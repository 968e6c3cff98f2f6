"""The time, passed in: work rooms hold no clock."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Clock:
    """`wall` tells the time in UTC, aware; `steady` seconds that never jump; `sleep` waits for so many of them.

    `sleep` may end early where somebody asked to stop.
    """

    wall: Callable[[], datetime]
    steady: Callable[[], float]
    sleep: Callable[[float], None]
