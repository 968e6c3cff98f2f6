"""Trials of a store by force: programs that are killed, whose disk is full, that write and read all at once.

`python -m tests.store.trials WHAT ADDRESS …` runs one kind of trial and prints what happened as JSON; it ends with status 1
where something was lost, twice, or shown as an error. One process gets everything ready and forks for each trial, so that
each takes a few hundredths of a second; it has no threads.
"""

import argparse
import json
import os
import random
import resource
import shutil
import signal
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import text

from parallax.engine.add import add
from parallax.engine.audit import verify
from parallax.engine.executors import keep_readers
from parallax.engine.failpoints import NAMES, Reach, die_at, pass_by
from parallax.engine.results import Maker
from parallax.engine.rooms import Rooms
from parallax.engine.run import run
from parallax.engine.stored import account_of_story, whole_account
from parallax.errors import StoreError
from parallax.export import write_json
from parallax.settings import Settings
from parallax.store import Store, listing, open_store
from parallax.store.schema import METADATA
from parallax.store.search import Asked, search
from tests.store.ready import VERSIONS, Ready, make_ready

NOW = datetime(2031, 3, 9, 12, tzinfo=UTC)
ONE = Settings(workers=1)


@dataclass(frozen=True)
class Trial:
    """Ready-made reports, what a single run makes of them, and how a store is filled with them one by one."""

    ready: Ready
    rooms: Rooms
    paths: tuple[str, ...]
    expected: str

    def fill(self, store: Store, reach: Reach = pass_by) -> None:
        for path in self.paths:
            add(store, [path], NOW, settings=ONE, rooms=self.rooms, versions=VERSIONS, reach=reach)

    def faults(self, store: Store, counts: dict[str, int], *, deep: bool = True) -> list[str]:
        """What is not as if nothing had happened."""
        with keep_readers(ONE, self.rooms.make_reader) as read:
            maker = Maker(self.rooms, VERSIONS, read)
            found = list(verify(store, maker, deep=True).faults) if deep else []
            if write_json(whole_account(store, maker)) != self.expected:
                found.append("the account is not that of a single run")
        now = count_rows(store)
        return found + [f"{name}: {now[name]} rows, not {counts[name]}" for name in counts if now[name] != counts[name]]


def prepare(seeds: Sequence[int], *, remembered: bool = True, most: int = 0) -> Trial:
    """The worlds of some seeds, so many reports at most; what is reconciled once is not reconciled again."""
    ready = make_ready(seeds)
    rooms = replace(ready.rooms(), make_reader=cache(lambda: ready))
    if remembered:
        rooms = replace(
            rooms,
            find_lineage=_remembered(rooms.find_lineage, lambda reports, _: repr([report.id for report in reports])),
            reconcile=_remembered(rooms.reconcile, lambda story, *_: story.id),
            compose=_remembered(rooms.compose, lambda made: made.story.id),
        )
    paths = sorted(ready.reports)
    random.Random(len(paths)).shuffle(paths)
    paths = paths[:most] if most else paths
    return Trial(ready, rooms, tuple(paths), write_json(run(paths, settings=ONE, rooms=rooms)))


def _remembered(work: Callable[..., Any], key: Callable[..., str]) -> Callable[..., Any]:
    done: dict[str, Any] = {}

    def look(*words: Any) -> Any:
        name = key(*words)
        if name not in done:
            done[name] = work(*words)
        return done[name]

    return look


def count_rows(store: Store) -> dict[str, int]:
    names = sorted(METADATA.tables)
    return store.read(
        lambda db: {each: db.execute(text(f"SELECT count(*) FROM {each}")).scalar_one() for each in names}
    )


class Scene:
    """A store that is emptied again and again. It stays the same `Store`, so that its statements are compiled once."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._empty = Path(f"{address}.empty")
        if "://" not in address:
            open_store(str(self._empty), create=True).close()
            shutil.copy(self._empty, address)
        self.store = open_store(address, create=True)

    def empty(self) -> None:
        """Takes everything out."""
        self.store.close()
        if self.store.kind == "postgresql":
            self.store.write(lambda db: db.execute(text(f"TRUNCATE {', '.join(METADATA.tables)} RESTART IDENTITY")))
            self.store.close()
            return
        for end in ("-wal", "-shm"):
            Path(self._address + end).unlink(missing_ok=True)
        shutil.copy(self._empty, self._address)

    def fill(self, trial: Trial, reach: Reach = pass_by) -> None:
        """Adds the reports of a trial, and lets go of the database."""
        trial.fill(self.store, reach)
        self.store.close()


def forked(work: Callable[[], None]) -> int:
    """Starts work in a process of its own, which ends with status 1 where it raises."""
    child = os.fork()
    if child:
        return child
    status = 1
    try:
        work()
        status = 0
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(status)


def end_of(child: int) -> int:
    """The exit status of a child, or the number of the signal that ended it, negated."""
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def kill(address: str, kills: int, seed: int) -> Counter[str]:
    """Kills a program that fills a store, at random moments and at every named one; then fills the store to its end.

    On a machine with other work a moment drawn may come when all is filled: up to three times as many are killed until
    two in five were met half-way.
    """
    trial, draw, scene = prepare([4, 6], most=5), random.Random(seed), Scene(address)
    lasted = 0.0
    for _ in range(2):
        scene.empty()
        began = time.monotonic()
        scene.fill(trial)
        lasted = time.monotonic() - began
    counts = count_rows(scene.store)
    named = [(name, nth) for name in NAMES for nth in (1, 3)]
    seen: Counter[str] = Counter()
    for number in range(3 * kills):
        if number >= kills and seen["killed half-way"] >= 0.4 * kills:
            break
        scene.empty()
        name, nth = named[number % len(named)]
        at_name = number < 2 * len(named) or number % 10 == 0
        child = forked(lambda: scene.fill(trial, die_at(name, nth) if at_name else pass_by))  # noqa: B023
        if not at_name:
            time.sleep(draw.uniform(0, lasted))
            os.kill(child, signal.SIGKILL)
        ended = end_of(child)
        seen[f"killed at {name}" if at_name and ended == -signal.SIGKILL else f"ended with {ended}"] += 1
        before = count_rows(scene.store)
        seen["killed half-way"] += ended == -signal.SIGKILL and 0 < before["log"] < counts["log"]
        trial.fill(scene.store)
        faults = trial.faults(scene.store, counts, deep=number % 5 == 0)
        _must_hold(faults, f"kill {number}, {name if at_name else 'at random'}")
    scene.store.close()
    return seen


def run_short(address: str, steps: int) -> Counter[str]:
    """Lets the files of a store grow so far only that a write fails, a little farther each time (SQLite)."""
    trial, seen, scene = prepare([4]), Counter[str](), Scene(address)
    scene.fill(trial)
    counts = count_rows(scene.store)
    empty, full = os.path.getsize(f"{address}.empty"), 1_600_000
    for step in range(steps):
        scene.empty()
        limit = empty + (full - empty) * step // steps

        def work(limit: int = limit) -> None:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
            try:
                scene.fill(trial)
            except StoreError:
                os._exit(7)

        seen[{0: "enough", 7: "told"}.get(ended := end_of(forked(work)), f"ended with {ended}")] += 1
        trial.fill(scene.store)
        _must_hold(trial.faults(scene.store, counts), f"files of {limit} bytes at most")
    _must_hold([name for name in seen if name not in ("enough", "told")], "a failed write")
    scene.store.close()
    return seen


def load(address: str, seconds: float, writers: int, readers: int, worlds: int) -> Counter[str]:
    """Many programs write and read at once; none is shown an error, and afterwards all is there once."""
    trial, scene = prepare(range(100, 100 + worlds), remembered=False), Scene(address)
    scene.empty()
    until = time.monotonic() + seconds
    folder = Path(os.environ.get("TMPDIR", "/tmp")) / f"parallax-load-{os.getpid()}"  # noqa: S108
    folder.mkdir()
    children = [forked(lambda n=n: _write(trial, address, n, writers, until, folder)) for n in range(writers)]  # type: ignore[misc]
    children += [forked(lambda n=n: _read(trial, address, n, until, folder)) for n in range(readers)]  # type: ignore[misc]
    ends = [end_of(child) for child in children]
    seen = Counter[str]()
    for path in folder.iterdir():
        seen.update(json.loads(path.read_text()))
        path.unlink()
    folder.rmdir()
    _must_hold([f"a program ended with {end}" for end in ends if end], "load")
    store = open_store(address)
    add(store, trial.paths, NOW, settings=ONE, rooms=trial.rooms, versions=VERSIONS)
    counts = {"kept_reports": len(trial.paths), "pages": len(trial.paths), "log": 2 * len(trial.paths), "unsettled": 0}
    _must_hold(trial.faults(store, counts), "load")
    store.close()
    return seen


def _write(trial: Trial, address: str, number: int, writers: int, until: float, folder: Path) -> None:
    """Adds a share of the reports, some of another's share too, until the time is over."""
    draw, done = random.Random(number), Counter[str]()
    mine = [path for at, path in enumerate(trial.paths) if at % writers == number]
    store = open_store(address)
    while time.monotonic() < until:
        batch = [mine.pop() for _ in range(min(len(mine), draw.randint(1, 3)))] or [draw.choice(trial.paths)]
        add(store, [*batch, draw.choice(trial.paths)], NOW, settings=ONE, rooms=trial.rooms, versions=VERSIONS)
        done["adds"] += 1
    (folder / f"writer-{number}").write_text(json.dumps(done))


def _read(trial: Trial, address: str, number: int, until: float, folder: Path) -> None:
    """Lists, searches and writes accounts until the time is over."""
    draw, done = random.Random(number), Counter[str]()
    store = open_store(address)
    with keep_readers(ONE, trial.rooms.make_reader) as read:
        maker = Maker(trial.rooms, VERSIONS, read)
        while time.monotonic() < until:
            rows = store.read(lambda db: listing.stories(db, 20))
            words = draw.choice(("said", "people", "the", "mayor", "workers"))
            store.read(lambda db: search(db, Asked(words), (), 20))  # noqa: B023
            settled = [row.id for row in rows if row.settled]
            if settled:
                account_of_story(store, maker, draw.choice(settled))
                done["accounts"] += 1
            done["searches"] += 1
            time.sleep(draw.uniform(0, 0.2))  # a person reads, and writers come to their turn
    (folder / f"reader-{number}").write_text(json.dumps(done))


def call(address: str, kills: int, seed: int) -> Counter[str]:
    """Kills the program itself, as `parallax add` over files, while it reads, groups and reconciles."""
    import parallax.engine.rooms as rooms_of_engine
    from parallax.cli import main
    from parallax.cli.stores import making

    files = sorted((Path(__file__).parents[2] / "examples" / "vrana-dam").glob("0[1-5]*"))
    rooms_of_engine.make_reader = cache(rooms_of_engine.make_reader)  # type: ignore[assignment]
    expected = write_json(run([str(each) for each in files], settings=ONE))
    draw, seen = random.Random(seed), Counter[str]()

    def program(failpoint: str | None) -> Callable[[], None]:
        def work() -> None:
            sys.argv = ["parallax", "add", *(str(each) for each in files), "--store", address, "--workers", "1"]
            if failpoint:
                os.environ["PARALLAX_FAILPOINT"] = failpoint
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            try:
                main()
            except SystemExit as end:
                sys.stderr.flush()
                os._exit(int(end.code or 0))

        return work

    scene = Scene(address)
    scene.empty()
    began = time.monotonic()
    _must_hold([f"status {end}" for end in [end_of(forked(program(None)))] if end], "an add")
    lasted = time.monotonic() - began
    for number in range(kills):
        scene.empty()
        failpoint = NAMES[number // 2] if number % 2 and number // 2 < len(NAMES) else None
        child = forked(program(failpoint))
        if failpoint is None:
            time.sleep(draw.uniform(lasted / 10, lasted))
            os.kill(child, signal.SIGKILL)
        seen[f"ended with {end_of(child)}"] += 1
        _must_hold([f"status {end}" for end in [end_of(forked(program(None)))] if end], "an add after a kill")
        with making(scene.store) as maker:
            found = list(verify(scene.store, maker, deep=True).faults)
            found += ["another account"] * (write_json(whole_account(scene.store, maker)) != expected)
        _must_hold(found, f"kill {number} of the program")
        scene.store.close()
    return seen


def _must_hold(faults: Sequence[str], where: str) -> None:
    if faults:
        sys.stderr.write(f"{where}: {'; '.join(faults[:9])}\n")
        sys.exit(1)


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="python -m tests.store.trials", description=__doc__)
    parser.add_argument("what", choices=("kill", "short", "load", "call"))
    parser.add_argument("address")
    parser.add_argument("--times", type=int, default=300)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--writers", type=int, default=8)
    parser.add_argument("--readers", type=int, default=32)
    parser.add_argument("--worlds", type=int, default=30)
    told = parser.parse_args()
    began = time.monotonic()
    seen = {
        "kill": lambda: kill(told.address, told.times, told.seed),
        "short": lambda: run_short(told.address, told.times),
        "load": lambda: load(told.address, told.seconds, told.writers, told.readers, told.worlds),
        "call": lambda: call(told.address, told.times, told.seed),
    }[told.what]()
    sys.stdout.write(json.dumps({**seen, "seconds": round(time.monotonic() - began, 1)}, sort_keys=True) + "\n")


if __name__ == "__main__":
    main()
