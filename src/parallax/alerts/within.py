"""Work that talks to another machine, waited for no longer than a given time."""

import threading
from collections.abc import Callable
from typing import TypeVar

Given = TypeVar("Given")


def within(seconds: float, work: Callable[[], Given]) -> Given:
    """What `work` gives or raises. Raises TimeoutError when it takes longer: it is then left behind, in a thread.

    Time limits of single steps don't end a talk in which every answer drips in just in time.
    """
    given: list[Given] = []
    raised: list[BaseException] = []

    def do() -> None:
        try:
            given.append(work())
        except BaseException as fault:
            raised.append(fault)

    thread = threading.Thread(target=do, daemon=True)
    thread.start()
    thread.join(seconds)
    if raised:
        raise raised[0]
    if not given:
        raise TimeoutError(f"it took longer than {seconds:,g} s")
    return given[0]
