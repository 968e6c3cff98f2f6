"""`python -m tests.store.speeds`: reports a second into stores of some sizes, and how long search and accounts take there.

Reports and readings are invented and ready-made (`tests.store.ready`), so that what is timed is the store: keeping, grouping
and reconciling, not reading. Some are added; a larger store is made of copies of their rows, with ids and
index keys of their own, so that all tables are as large as they would be and new reports are set beside the first alone.
"""

import argparse
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from sqlalchemy import Table, text
from sqlalchemy.types import Text

from parallax.engine.add import add
from parallax.engine.executors import keep_readers
from parallax.engine.results import Maker
from parallax.engine.stored import account_of_story
from parallax.settings import Settings
from parallax.store import Db, Store, listing, open_store
from parallax.store.schema import INDEX_KEYS, LOG, META, METADATA
from parallax.store.search import Asked, search
from tests.store.ready import VERSIONS, Ready, make_ready

NOW = datetime(2031, 3, 9, 12, tzinfo=UTC)
ONE = Settings(workers=1)
IDENTS = ("id", "key", "report", "series", "input", "one", "other", "story", "statement", "point")
"""Columns whose values are another copy's own."""

LONG = 5
"""Letters of a word that is searched for."""


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="python -m tests.store.speeds", description=__doc__)
    parser.add_argument("--copies", type=int, default=99, metavar="N", help="copies of the first reports")
    parser.add_argument("--worlds", type=int, default=140, metavar="N", help="worlds of which the first reports are")
    parser.add_argument("--more", type=int, default=60, metavar="N", help="reports whose adding is timed, each way")
    told = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/news.db"
        store = open_store(path, create=True)
        first = make_ready(range(told.worlds), tongues=True)
        _tell(f"{len(first.reports)} reports added at once", lambda: _add(store, first, list(first.reports)))
        seed = _measure(store, path, first, len(first.reports), told.worlds, told.more)
        if told.copies:
            _tell(
                f"{told.copies} copies",
                lambda: [store.write(lambda db, n=n: _copy(db, n)) for n in range(1, told.copies + 1)],
            )
            _measure(store, path, first, len(first.reports) * (1 + told.copies), seed, told.more)
        store.close()


def _tell(what: str, work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    lasted = time.perf_counter() - began
    sys.stdout.write(f"{what}: {lasted:.1f} s\n")
    sys.stdout.flush()
    return lasted


def _add(store: Store, ready: Ready, names: Sequence[str]) -> None:
    add(store, [",".join(names)], NOW, settings=ONE, rooms=ready.rooms(), versions=VERSIONS)


def _measure(store: Store, path: str, first: Ready, stored: int, seed: int, more: int) -> int:
    """Times adding, search and accounts; gives the first seed that is not used yet."""
    used = _more(seed, more)
    ready = make_ready(range(seed, used), tongues=True)
    names = sorted(ready.reports)
    one_by_one, together = names[: len(names) // 2], names[len(names) // 2 :]
    singly = _tell(
        f"{stored} stored, {len(one_by_one)} more one by one",
        lambda: [_add(store, ready, [name]) for name in one_by_one],
    )
    batch = _tell(f"{stored} stored, {len(together)} more together", lambda: _add(store, ready, together))
    sys.stdout.write(
        f"  reports a second: {len(one_by_one) / singly:.1f} singly, {len(together) / batch:.1f} together\n"
    )
    draw = random.Random(1)
    rows = store.read(lambda db: listing.stories(db, 0))
    stories = [row.id for row in rows if "-copy-" not in row.id and row.settled]
    with keep_readers(ONE, lambda: ready) as read:
        maker = Maker(ready.rooms(), VERSIONS, read)
        _spread("account", [_timed(lambda: account_of_story(store, maker, draw.choice(stories))) for _ in range(60)])
    told = [word for report in first.reports.values() for word in report.text.split() if len(word) >= LONG]
    asked = [Asked(draw.choice(told)) for _ in range(40)] + [Asked(" ".join(draw.sample(told, 2))) for _ in range(10)]
    asked += [Asked(counted="people", low=low, high=2 * low) for low in (3, 10, 40, 200, 1000)] * 2
    asked += [Asked(words=draw.choice(told), outlet="press", after="2031-03-01") for _ in range(10)]
    _spread("search", [_timed(lambda each=each: store.read(lambda db: search(db, each, (), 20))) for each in asked])
    store.close()
    sys.stdout.write(f"  bytes a report: {os.path.getsize(path) / (stored + len(names)):,.0f}\n")
    return used


def _more(seed: int, reports: int) -> int:
    """The seed before which there are so many reports, from another on."""
    count, at = 0, seed
    while count < 2 * reports:
        count += len(make_ready([at]).reports)
        at += 1
    return at


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - began)


def _spread(what: str, times: list[float]) -> None:
    cuts = statistics.quantiles(times, n=20)
    sys.stdout.write(f"  {what}: p50 {cuts[9]:.0f} ms, p95 {cuts[18]:.0f} ms\n")


def _copy(db: Db, number: int) -> None:
    """One more copy of the rows of the first reports and of all that was made of them."""
    for table in METADATA.sorted_tables:
        if table in (LOG, META):
            continue
        db.execute(text(f"CREATE TEMP TABLE IF NOT EXISTS first_{table.name} AS SELECT * FROM {table.name}"))
        names = [column.name for column in table.c if not (column.name == "n" and column.primary_key)]
        cells = ", ".join(_copied(table, name, number) for name in names)
        db.execute(text(f"INSERT INTO {table.name} ({', '.join(names)}) SELECT {cells} FROM first_{table.name}"))


def _copied(table: Table, name: str, number: int) -> str:
    """A cell of a copy: ids and keys of its own, all else as it is."""
    if name in IDENTS and isinstance(table.c[name].type, Text):
        return f"{name} || '-copy-{number}'"
    return f"key - {number}" if table is INDEX_KEYS and name == "key" else name


if __name__ == "__main__":
    main()
