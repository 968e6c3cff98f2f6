"""A Dask scheduler and its workers on this machine, as programs of their own."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0
"""Seconds in which workers must have come."""


class Programs:
    """A scheduler and its workers."""

    def __init__(self) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.address = f"tcp://127.0.0.1:{free.getsockname()[1]}"
        port = self.address.rpartition(":")[2]
        self.scheduler = _start("scheduler", "--host", "127.0.0.1", "--port", port, "--no-dashboard", "--no-jupyter")
        self.workers: list[subprocess.Popen[bytes]] = []

    def have(self, count: int) -> None:
        """Starts workers until there are so many, and waits for them."""
        while len(self.workers) < count:
            self._add_worker(ROOT / "src")
        self._wait_for(count)

    def have_other(self, packages: Path) -> None:
        """Starts one worker that finds its packages in another folder first, and waits for it."""
        self._add_worker(packages)
        self._wait_for(len(self.workers))

    def _add_worker(self, packages: Path) -> None:
        told = ("--host", "127.0.0.1", "--nthreads", "1", "--no-nanny", "--no-dashboard", "--memory-limit", "0")
        self.workers.append(_start("worker", self.address, *told, packages=packages))

    def _wait_for(self, count: int) -> None:
        from distributed import Client

        with Client(self.address, timeout=PATIENCE, set_as_default=False) as client:
            client.wait_for_workers(count, timeout=PATIENCE)

    def kill_worker(self) -> None:
        """Ends a worker as a power cut does."""
        _kill(self.workers.pop())

    def end(self) -> None:
        """Ends all of it."""
        for program in [*self.workers, self.scheduler]:
            _kill(program)


def _start(*words: str, packages: Path = ROOT / "src") -> "subprocess.Popen[bytes]":
    path = os.pathsep.join([str(packages), str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    return subprocess.Popen([sys.executable, "-m", "dask", *words], env={**os.environ, "PYTHONPATH": path}, **quiet)  # type: ignore[call-overload, no-any-return]


def _kill(program: "subprocess.Popen[bytes]") -> None:
    program.kill()
    program.wait(timeout=PATIENCE)


@contextmanager
def run_cluster() -> Iterator[Programs]:
    """A scheduler without workers, ended afterwards."""
    programs = Programs()
    try:
        yield programs
    finally:
        programs.end()
