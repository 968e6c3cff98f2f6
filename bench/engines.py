"""One read done by processes of this machine and by Dask's workers on it: what handing the work out costs, what two give."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from shutil import copy
from socket import socket
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from bench.processes import OURS, processor_of, run_process

DASK = (sys.executable, "-m", "dask")
CORES = (1, 2)
PATIENCE = 60.0
"""Seconds in which all workers must have come."""

Row = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Read:
    """One read, starts included: seconds by the clock, seconds on processors of all processes together, and of these what
    the program that leads (and what it started) took.
    """

    seconds: float
    processor: float
    leader: float


@dataclass(frozen=True, slots=True)
class Way:
    """A way of reading, as reads of a few pages and of many (their numbers) show it: medians of the rounds."""

    few: tuple[int, Read]
    many: tuple[int, Read]

    @property
    def start(self) -> float:
        """Seconds on processors before the first page."""
        return self.many[1].processor - self.many[0] * self.a_report

    @property
    def a_report(self) -> float:
        """Seconds on processors a report."""
        return (self.many[1].processor - self.few[1].processor) / (self.many[0] - self.few[0])

    @property
    def pace(self) -> float:
        """Seconds by the clock a report, starts apart."""
        return (self.many[1].seconds - self.few[1].seconds) / (self.many[0] - self.few[0])


def measure(pages: Path, few: int, rounds: int) -> dict[str, Way]:
    """By name each way of reading all pages of a folder and so few of them. Raises RuntimeError where two accounts differ."""
    with TemporaryDirectory() as folder:
        some = Path(folder) / "few"
        some.mkdir()
        paths = sorted(pages.iterdir())
        for path in paths[:: max(1, len(paths) // few)][:few]:
            copy(path, some)
        ran: dict[tuple[str, Path], list[Read]] = {}
        for _ in range(rounds):
            for given in (some, pages):
                _round(given, Path(folder), ran)
    names = dict.fromkeys(name for name, _ in ran)
    return {name: Way((few, _middle(ran[name, some])), (len(paths), _middle(ran[name, pages]))) for name in names}


def _round(given: Path, folder: Path, ran: dict[tuple[str, Path], list[Read]]) -> None:
    accounts = set()
    for workers in CORES:
        for name, read in ((f"processes, {workers}", _by_processes), (f"Dask, {workers}", _by_dask)):
            account = folder / "account.json"
            ran.setdefault((name, given), []).append(read(given, account, workers))
            accounts.add(account.read_bytes())
    if len(accounts) > 1:
        raise RuntimeError("the ways of reading gave different accounts")


def _middle(reads: list[Read]) -> Read:
    return Read(*(median(getattr(each, name) for each in reads) for name in Read.__dataclass_fields__))


def _by_processes(pages: Path, account: Path, workers: int) -> Read:
    ran = run_process((*OURS, "read", str(pages), "-w", str(workers), "-o", str(account)))
    return Read(ran.seconds, ran.processor, ran.processor)


def _by_dask(pages: Path, account: Path, workers: int) -> Read:
    begun = perf_counter()
    with _cluster(workers) as (address, programs):
        ran = run_process((*OURS, "read", str(pages), "--engine", "dask", "--scheduler", address, "-o", str(account)))
        seconds = perf_counter() - begun
        return Read(seconds, ran.processor + sum(processor_of(each.pid) for each in programs), ran.processor)


@contextmanager
def _cluster(workers: int) -> Iterator[tuple[str, list["subprocess.Popen[bytes]"]]]:
    """The address of a scheduler with so many workers of one thread, and the programs that they are."""
    from distributed import Client

    with socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address, quiet = f"tcp://127.0.0.1:{port}", ("--host", "127.0.0.1", "--no-dashboard")
    programs = [_start("scheduler", *quiet, "--port", str(port), "--no-jupyter")]
    try:
        programs += [_start("worker", address, *quiet, "--nthreads", "1") for _ in range(workers)]
        with Client(address, timeout=PATIENCE, set_as_default=False) as client:
            client.wait_for_workers(workers, timeout=PATIENCE)
        yield address, programs
    finally:
        for program in reversed(programs):
            program.terminate()
        for program in programs:
            program.wait(PATIENCE)


def _start(*words: str) -> "subprocess.Popen[bytes]":
    path = os.pathsep.join(filter(None, [str(Path(__file__).parents[1] / "src"), os.environ.get("PYTHONPATH")]))
    return subprocess.Popen(  # noqa: S603  # our own commands
        (*DASK, *words), env={**os.environ, "PYTHONPATH": path}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


def rows(ways: dict[str, Way]) -> Iterator[Row]:
    """Rows of a way: a report's processor time and what it is beside one process, the start, and the clock."""
    alone = ways[f"processes, {CORES[0]}"]
    for name, way in ways.items():
        whole, speed = way.many[1], alone.many[1].seconds / way.many[1].seconds
        yield name, f"{way.a_report * 1000:.1f}", f"ms of processor time a report ({way.a_report / alone.a_report:.2f})"
        yield "", f"{way.start:.1f}", "s of processor time beside, for starts"
        yield "", f"{speed:.2f}", f"times as fast by the clock, starts and all: {whole.seconds:.1f} s"
        yield (
            "",
            f"{alone.pace / way.pace:.2f}",
            f"times as fast by the clock, starts apart: {way.pace * 1000:.0f} ms a report",
        )
