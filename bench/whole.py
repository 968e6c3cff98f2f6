"""The whole way from pages to what is kept, beside what a newcomer would put together for it."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from bench.processes import OURS, Ran, run_process
from quality.stages.beside import ENVIRONMENT, make_environment

Row = tuple[str, str, str]
Way = Callable[[Path, Path], Sequence[Sequence[str]]]
"""The programs that go the whole way, one after another, of a folder of pages and a folder for what is kept."""

USUAL = Path(__file__).with_name("usual.py")
PEER = str(ENVIRONMENT / "bin" / "python")


def usual(processes: int) -> Way:
    """trafilatura, spaCy, datasketch and SQLite."""
    return lambda pages, kept: [(PEER, str(USUAL), "whole", str(pages), str(kept / "rows.sqlite"), str(processes))]


def read(processes: int) -> Way:
    """The account of all pages in one file."""
    return lambda pages, kept: [(*OURS, "read", str(pages), "-w", str(processes), "-o", str(kept / "account.json"))]


def add(processes: int) -> Way:
    """The pages in a store, with their stories' accounts."""
    return lambda pages, kept: [
        (*OURS, "init", "-s", str(kept / "store.sqlite")),
        (*OURS, "add", "-s", str(kept / "store.sqlite"), "-w", str(processes), str(pages)),
    ]


WAYS: dict[str, Way] = {
    "usual stack, one process": usual(1),
    "usual stack, two processes": usual(2),
    "parallax read, two processes": read(2),
    "parallax add, two processes": add(2),
}


def whole_rows(pages: Path, rounds: int) -> Iterator[Row]:
    """A row a way: reports a second, beside the quicker of the usual ones; then on processors, in memory and on disk."""
    make_environment()
    count = len(list(pages.iterdir()))
    ran: dict[str, list[tuple[Ran, int]]] = {name: [] for name in WAYS}
    for _ in range(rounds):
        for name, way in WAYS.items():
            ran[name].append(_go(way, pages))
    quickest = min(median(each.seconds for each, _ in ran[name]) for name in WAYS if name.startswith("usual"))
    least = min(median(each.processor for each, _ in ran[name]) for name in WAYS if name.startswith("usual"))
    for name in WAYS:
        seconds = median(each.seconds for each, _ in ran[name])
        processor = median(each.processor for each, _ in ran[name])
        largest, together = (
            max(figures) for figures in zip(*((r.largest, r.together) for r, _ in ran[name]), strict=True)
        )
        kept = median(size for _, size in ran[name])
        yield (
            name,
            f"{quickest / seconds:.2f}",
            f"of the usual stack's reports a second ({count / seconds:.1f} a second)",
        )
        yield "", f"{least / processor:.2f}", f"the same on processors ({processor / count * 1000:.0f} ms a report)"
        yield "", f"{largest:.0f}", f"MiB at most in one process, {together:.0f} in all together"
        yield "", f"{kept / count / 1024:.1f}", "KiB kept a report"


def _go(way: Way, pages: Path) -> tuple[Ran, int]:
    with TemporaryDirectory() as folder:
        kept = Path(folder)
        parts = [run_process(words) for words in way(pages, kept)]
        size = sum(each.stat().st_size for each in kept.rglob("*") if each.is_file())
    sums = (sum(part.seconds for part in parts), sum(part.processor for part in parts))
    return Ran(*sums, max(part.largest for part in parts), max(part.together for part in parts)), size
