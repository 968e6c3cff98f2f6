"""Named moments in the writing of a store at which a test may end the program; nothing happens there otherwise."""

import os
import signal
from collections.abc import Callable

Reach = Callable[[str], None]
"""Called at each moment, with its name."""

NAMES = (
    "pages-prepared",
    "readings-kept",
    "page-kept",
    "versions-chosen",
    "report-entered",
    "stories-replaced",
    "batch-kept",
    "story-made",
    "rows-put",
    "story-settled",
)
"""All of them, in the order in which an add comes to them."""


def pass_by(_name: str) -> None:
    """Nothing happens."""


def die_at(name: str, time: int = 1) -> Reach:
    """Ends the program, as `kill -9` does, when it comes to a moment for the so-manieth time.

    Raises ValueError for a name that is none.
    """
    if name not in NAMES:
        raise ValueError(f"there is no failpoint {name}: it is one of {', '.join(NAMES)}")
    times = 0

    def reach(where: str) -> None:
        nonlocal times
        times += where == name
        if times == time:
            os.kill(os.getpid(), signal.SIGKILL)

    return reach
