"""`python -m tests.store.speeds`: what adding, search and accounts take in stores of some sizes.

Reports and readings are invented and ready-made (`tests.store.ready`), so that what is timed is the store: keeping, grouping
and reconciling, not reading. Some are added; each larger store is made of copies of their rows (`tests.store.growing`), and
the same new reports, of other events, are added to each.
"""

import argparse
import os
import random
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from parallax.engine.add import add
from parallax.engine.executors import keep_readers
from parallax.engine.results import Maker
from parallax.engine.stored import account_of_story
from parallax.settings import Settings
from parallax.store import Store, listing, open_store
from parallax.store.search import Asked, search
from tests.store.growing import grow
from tests.store.ready import VERSIONS, Ready, make_ready

NOW = datetime(2031, 3, 9, 12, tzinfo=UTC)
ONE = Settings(workers=1)
LONG = 5
"""Letters of a word that is searched for."""

Took = tuple[float, float]
"""Milliseconds of processor time and by the clock."""


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="python -m tests.store.speeds", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000, 100_000], metavar="N")
    parser.add_argument("--worlds", type=int, default=140, metavar="N", help="worlds of which the first reports are")
    parser.add_argument("--more", type=int, default=80, metavar="N", help="reports whose adding is timed, each way")
    parser.add_argument(
        "--folder", type=Path, metavar="FOLDER", help="where the stores are made; else among temporary files"
    )
    told = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=told.folder) as folder:
        first, seed = make_ready(range(told.worlds), tongues=True), f"{folder}/first.db"
        own = _fill(seed, first)
        more = _more(told.worlds, 2 * told.more)
        for size in told.sizes:
            path = f"{folder}/{size}.db"
            shutil.copyfile(seed, path)
            copies = max(0, round(size / len(first.reports)) - 1)
            grown = _took(lambda path=path, copies=copies: grow(path, copies))[1] if copies else 0.0
            _tell(f"{len(first.reports) * (1 + copies)} stored, made large in {grown / 1000:.0f} s")
            _tell(f"  bytes a report: {os.path.getsize(path) / len(first.reports) / (1 + copies):,.0f}")
            store = open_store(path)
            _measure_adding(store, more)
            _measure_looks(store, first, own)
            store.close()
            for each in Path(folder).glob(f"{size}.db*"):
                each.unlink()


def _fill(path: str, ready: Ready) -> list[str]:
    """Adds the first reports; gives their stories."""
    store = open_store(path, create=True)
    _add(store, ready, list(ready.reports))
    found = store.read(listing.stories)
    store.close()
    return [row.id for row in found]


def _add(store: Store, ready: Ready, names: Sequence[str]) -> None:
    add(store, [",".join(names)], NOW, settings=ONE, rooms=ready.rooms(), versions=VERSIONS)


def _measure_adding(store: Store, more: Ready) -> None:
    names = sorted(more.reports)
    one_by_one, together = names[: len(names) // 2], names[len(names) // 2 :]
    _add(store, more, one_by_one[:1])  # what is loaded on first use is not timed
    singly = [_took(lambda name=name: _add(store, more, [name])) for name in one_by_one[1:]]
    processor = [took[0] for took in singly]
    _tell(f"  one by one: processor {statistics.mean(processor):.1f} ms, median {statistics.median(processor):.1f} ms")
    _spread("until it stands in its account, by the clock", singly)
    batch = _took(lambda: _add(store, more, together))
    _tell(f"  {len(together)} together: processor {batch[0] / len(together):.1f} ms a report")


def _measure_looks(store: Store, first: Ready, own: Sequence[str]) -> None:
    draw = random.Random(1)
    with keep_readers(ONE, lambda: first) as read:
        maker = Maker(first.rooms(), VERSIONS, read)
        _spread("account", [_took(lambda: account_of_story(store, maker, draw.choice(own))) for _ in range(60)])
    told = [word for report in first.reports.values() for word in report.text.split() if len(word) >= LONG]
    asked = [Asked(draw.choice(told)) for _ in range(40)] + [Asked(" ".join(draw.sample(told, 2))) for _ in range(10)]
    asked += [Asked(words=draw.choice(told), outlet="press", after="2031-03-01") for _ in range(10)]
    _spread("search", [_look(store, each) for each in asked])
    counted = [Asked(counted="people", low=low, high=2 * low) for low in (3, 10, 40, 200, 1000)] * 2
    _spread("search, counts of people", [_look(store, each) for each in counted])


def _look(store: Store, asked: Asked) -> Took:
    return _took(lambda: store.read(lambda db: search(db, asked, (), 20)))


def _more(seed: int, reports: int) -> Ready:
    """So many reports of worlds from a seed on, or a few more."""
    seeds = [seed]
    while len((made := make_ready(seeds, tongues=True)).reports) < reports:
        seeds.append(seeds[-1] + 1)
    return made


def _took(work: Callable[[], object]) -> Took:
    clock, processor = time.perf_counter(), time.process_time()
    work()
    return 1000 * (time.process_time() - processor), 1000 * (time.perf_counter() - clock)


def _spread(what: str, times: Sequence[Took]) -> None:
    cuts = statistics.quantiles([clock for _, clock in times], n=20)
    mean = statistics.mean(processor for processor, _ in times)
    _tell(f"  {what}: p50 {cuts[9]:.0f} ms, p95 {cuts[18]:.0f} ms (processor {mean:.1f} ms)")


def _tell(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
