"""The program as a process of its own: how long it takes to start, and how much memory it takes at most."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter

START = ("--version",)


def run_process(words: Sequence[str]) -> tuple[float, float]:
    """Run `parallax` with these words, its output thrown away: seconds, and the most MiB of memory it held.

    Raises RuntimeError where it doesn't end with 0.
    """
    begun = perf_counter()
    child = subprocess.Popen(  # noqa: S603  # our own command
        [sys.executable, "-m", "parallax", *words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise RuntimeError(f"parallax {' '.join(words)} ended with {child.returncode}")
    most = used.ru_maxrss / (1024 if sys.platform != "darwin" else 1024**2)  # KiB, but bytes on macOS
    return perf_counter() - begun, most


def read_words(folder: Path) -> tuple[str, ...]:
    """The words that read a folder whole."""
    return ("read", str(folder), "--format", "json")
