"""`python -m bench.cluster`: how many reports a second a cluster takes in, by a small simulation of its parts; with `--measure`
how the same read goes by processes of this machine and by Dask's workers on it, beside what the simulation says of it.

What is assumed stands in `Cost`, measured figures of one machine as the defaults; what the simulation leaves out is told in
docs/scale.md. Reports arrive as fast as they are taken. A leader hands a batch out in chunks, workers prepare and read them,
the leader writes the batch in one transaction while workers have the next; then workers make the results of the stories, and
put each while no other writer writes.
"""

import argparse
import heapq
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.engines import Row, Way, measure, rows
from bench.made import make_pages

CHUNK = 4
"""Reports in a task of a cluster."""


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of one core or of the database, by what takes them.

    `prepare`, `read`: a report. `keep`: a report's transaction part at the leader. `make`, `put`: a story made anew, and put by
    the one writer at a time. `send`: a task of a cluster, both ways. `per_story`: new reports of a batch that fall into one story.
    """

    prepare: float = 0.006
    read: float = 0.08
    keep: float = 0.01
    make: float = 0.1
    put: float = 0.03
    send: float = 0.002
    per_story: float = 4.0


def reports_a_second(workers: int, cost: Cost, batch: int = 50, chunk: int = CHUNK, batches: int = 40) -> float:
    """The rate at which a cluster of so many workers (one thread each) takes in batches, stories brought up at the end."""
    leader, ended = 0.0, None
    free = [0.0] * workers
    for _ in range(batches):
        done = leader
        for _ in range(-(-batch // chunk)):
            leader += cost.send / 2
            begin = max(leader, heapq.heappop(free))
            end = begin + chunk * (cost.prepare + cost.read) + cost.send / 2
            heapq.heappush(free, end)
            done = max(done, end)
        if ended is not None:
            leader = max(leader, ended) + batch * cost.keep
        ended = done
    writer = leader = max(leader, ended or 0.0) + batch * cost.keep
    for _ in range(int(batch * batches / cost.per_story)):
        begin = max(leader, heapq.heappop(free))
        writer = max(writer, begin + cost.make) + cost.put
        heapq.heappush(free, writer)
    return batch * batches / max(writer, leader, *free)


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="python -m bench.cluster", description=__doc__)
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2, 4, 8, 16, 32, 64], metavar="N")
    parser.add_argument("--batch", type=int, default=50, metavar="N", help="reports in a batch")
    for name, value in Cost.__dataclass_fields__.items():
        parser.add_argument(f"--{name.replace('_', '-')}", type=float, default=value.default, metavar="S")
    parser.add_argument(
        "--measure", type=int, metavar="N", help="read so many pages by each engine, with 1 and 2 workers"
    )
    parser.add_argument("--rounds", type=int, default=1, metavar="N", help="rounds of which medians are taken (1)")
    told = parser.parse_args()
    cost = Cost(**{name: getattr(told, name) for name in Cost.__dataclass_fields__})
    if told.measure:
        _measure(told.measure, told.rounds, cost)
        return
    alone = reports_a_second(1, cost, told.batch)
    for workers in told.workers:
        rate = reports_a_second(workers, cost, told.batch)
        sys.stdout.write(f"{workers:>4} workers: {rate:6.1f} reports a second, {rate / alone:4.1f} times one\n")


def _measure(pages: int, rounds: int, cost: Cost) -> None:
    with TemporaryDirectory() as folder:
        make_pages(Path(folder), pages)
        ways = measure(Path(folder), max(1, pages // 5), rounds)
    for name, value, words in rows(ways):
        sys.stdout.write(f"{name:16}{value:>8}  {words}\n")
    for name, value, words in _beside(ways, pages, cost):
        sys.stdout.write(f"{name:16}{value:>8}  {words}\n")


def _beside(ways: Mapping[str, Way], pages: int, cost: Cost) -> Iterator[Row]:
    """What was measured of that which the simulation assumes, and what it says of the same read."""
    one, two = ways["processes, 1"], ways["Dask, 1"]
    send = CHUNK * (two.a_report - one.a_report)
    yield (
        "a task",
        f"{send * 1000:.1f}",
        f"ms of processor time more than a process's (assumed: {cost.send * 1000:.1f})",
    )
    leader = (two.many[1].leader - two.few[1].leader) / (two.many[0] - two.few[0])
    yield "the leader", f"{leader * 1000:.1f}", "ms of processor time a report, which nobody can share"
    same = replace(cost, prepare=0.0, read=two.a_report - leader, keep=leader, make=0.0, put=0.0, send=0.0)
    gain = reports_a_second(2, same, pages, batches=1) / reports_a_second(1, same, pages, batches=1)
    yield "two workers", f"{gain:.2f}", "times one, by the simulation with these"


if __name__ == "__main__":
    main()
