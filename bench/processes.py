"""A program as processes of its own: how long it takes, by the clock and on processors, and how much memory it holds."""

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread
from time import perf_counter

OURS = (sys.executable, "-m", "parallax")
EVERY = 0.2
"""Seconds between two looks at the memory and the processor time."""
_MIB = 1024


@dataclass(frozen=True, slots=True)
class Ran:
    """One run: seconds by the clock, seconds on processors, and the most MiB in one process and in all together (what
    several share counted once).

    Where the system tells it (/proc), memory is looked at, elsewhere it is 0; and so is the processor time of processes that
    the program does not wait for, less what they took since the last look.
    """

    seconds: float
    processor: float
    largest: float
    together: float


def run_process(words: Sequence[str]) -> Ran:
    """Run a program, its output thrown away. Raises RuntimeError where it doesn't end with 0."""
    begun = perf_counter()
    child = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603  # our own commands
    watch = _Watch(child.pid)
    watch.start()
    _, status, used = os.wait4(child.pid, 0)
    seconds = perf_counter() - begun
    watch.stop()
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise RuntimeError(f"{' '.join(words)} ended with {child.returncode}")
    processor = max(used.ru_utime + used.ru_stime, watch.processor)
    return Ran(seconds, processor, watch.largest, watch.together)


def processor_of(pid: int) -> float:
    """Seconds on processors of a process and of all that stem from it, so far."""
    ticks = 0
    for each in _tree(pid):
        try:
            told = Path(f"/proc/{each}/stat").read_text(encoding="utf-8")
        except OSError:
            continue  # it has ended meanwhile
        ticks += sum(map(int, told.rpartition(")")[2].split()[11:15]))  # its own, and of children that have ended
    return ticks / os.sysconf("SC_CLK_TCK")


class _Watch(Thread):
    """Looks again and again at the memory and the processor time of a process and of all that stem from it."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self._pid, self._over = pid, Event()
        self.largest = self.together = self.processor = 0.0

    def run(self) -> None:
        """Look until told to stop."""
        while not self._over.wait(EVERY):
            held = [_held(pid) for pid in _tree(self._pid)]
            self.largest = max(self.largest, max((resident for resident, _ in held), default=0.0))
            self.together = max(self.together, sum(share for _, share in held))
            self.processor = max(self.processor, processor_of(self._pid))

    def stop(self) -> None:
        """Stop looking."""
        self._over.set()
        self.join()


def _tree(root: int) -> Iterator[int]:
    """The process and all that stem from it."""
    below: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text(encoding="utf-8").rpartition(")")[2].split()
        except OSError:
            continue  # it has ended meanwhile
        below.setdefault(int(fields[1]), []).append(int(stat.parent.name))
    open_ = [root]
    while open_:
        yield (pid := open_.pop())
        open_ += below.get(pid, ())


def _held(pid: int) -> tuple[float, float]:
    """MiB that a process holds in memory, and its share of them where others hold the same pages."""
    try:
        told = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="utf-8")
    except OSError:
        return 0.0, 0.0
    found = dict(line.split(":", 1) for line in told.splitlines()[1:])
    return tuple(int(found[name].split()[0]) / _MIB for name in ("Rss", "Pss"))  # type: ignore[return-value]
