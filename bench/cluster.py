"""`python -m bench.cluster`: how many reports a second a cluster takes in, by a small simulation of its parts.

What is assumed stands in `Cost`, measured figures of one machine as the defaults; what the simulation leaves out is told in
docs/scale.md. Reports arrive as fast as they are taken. A leader prepares a batch and hands it out in chunks, workers read
them, the leader writes the batch in one transaction; then workers make the results of the stories, and put each while no
other writer writes.
"""

import argparse
import heapq
import sys
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of one core or of the database, by what takes them.

    `prepare`, `read`: a report. `keep`: a report's transaction part at the leader. `make`, `put`: a story made anew, and put by
    the one writer at a time. `send`: a task of a cluster, both ways. `per_story`: new reports of a batch that fall into one story.
    """

    prepare: float = 0.004
    read: float = 0.2
    keep: float = 0.008
    make: float = 0.03
    put: float = 0.012
    send: float = 0.002
    per_story: float = 4.0


def reports_a_second(workers: int, cost: Cost, batch: int = 50, chunk: int = 4, batches: int = 40) -> float:
    """The rate at which a cluster of so many workers (one thread each) takes in batches, stories brought up at the end."""
    leader = writer = 0.0
    free = [0.0] * workers
    for _ in range(batches):
        leader += batch * cost.prepare
        done = leader
        for _ in range(-(-batch // chunk)):
            leader += cost.send / 2
            begin = max(leader, heapq.heappop(free))
            end = begin + chunk * cost.read + cost.send / 2
            heapq.heappush(free, end)
            done = max(done, end)
        leader = writer = max(done, writer) + batch * cost.keep
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
    told = parser.parse_args()
    cost = Cost(**{name: getattr(told, name) for name in Cost.__dataclass_fields__})
    alone = reports_a_second(1, cost, told.batch)
    for workers in told.workers:
        rate = reports_a_second(workers, cost, told.batch)
        sys.stdout.write(f"{workers:>4} workers: {rate:6.1f} reports a second, {rate / alone:4.1f} times one\n")


if __name__ == "__main__":
    main()
