"""A changed program does again what it does otherwise, and no more."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from parallax.engine.add import add
from parallax.engine.executors import keep_readers
from parallax.engine.results import Maker
from parallax.engine.rooms import Rooms
from parallax.engine.run import run
from parallax.engine.stored import whole_account
from parallax.engine.versions import Versions
from parallax.export import write_json
from parallax.nouns.reading import Reading
from parallax.nouns.report import Report
from parallax.settings import Settings
from parallax.store import Store, log
from tests.store.ready import VERSIONS, Ready, make_ready

NOW = datetime(2031, 3, 9, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def ready() -> Ready:
    """Two worlds, 13 reports."""
    return make_ready([2, 3])


class Counting:
    """Counts what is read and reconciled."""

    def __init__(self, ready: Ready) -> None:
        self._ready = ready
        self.read_reports: list[str] = []
        self.reconciled = 0

    def read(self, report: Report) -> Reading:
        self.read_reports.append(report.id)
        return self._ready.readings[report.id]

    def rooms(self, make: Callable[[Report], Report] = lambda report: report) -> Rooms:
        rooms = self._ready.rooms()

        def reconcile(*words):  # type: ignore[no-untyped-def]
            self.reconciled += 1
            return rooms.reconcile(*words)

        return replace(
            rooms,
            make_reader=lambda: self,
            reconcile=reconcile,
            make_report=lambda page: make(self._ready.reports[page.location]),
        )


def put(store: Store, rooms: Rooms, versions: Versions, *paths: str) -> None:
    add(store, paths, NOW, settings=Settings(workers=1), rooms=rooms, versions=versions)


def told(store: Store, rooms: Rooms, versions: Versions) -> str:
    with keep_readers(Settings(workers=1), rooms.make_reader) as read:
        return write_json(whole_account(store, Maker(rooms, versions, read)))


@pytest.mark.parametrize(
    ("step", "reads", "reconciles"),
    [("prepare", 0, 0), ("read", 13, 2), ("group", 0, 0), ("reconcile", 0, 2), ("compose", 0, 0)],
)
def test_a_step_that_changed_is_done_again(store: Store, ready: Ready, step: str, reads: int, reconciles: int) -> None:
    first = Counting(ready)
    put(store, first.rooms(), VERSIONS, *ready.reports)
    assert (len(first.read_reports), first.reconciled) == (13, 2)
    again, versions = Counting(ready), replace(VERSIONS, **{step: "2"})
    put(store, again.rooms(), versions, min(ready.reports))
    assert (len(again.read_reports), again.reconciled) == (reads, reconciles)
    assert told(store, again.rooms(), versions) == write_json(run(list(ready.reports), rooms=again.rooms()))
    assert [entry.detail for entry in store.read(lambda db: list(log.entries(db))) if entry.what == "rerun"] == [
        f'{{"steps": ["{step}"]}}'
    ]


def test_reports_that_are_made_otherwise_now_are_read_again(store: Store, ready: Ready) -> None:
    """A new rule of `reports` changes one report of thirteen: it alone is read again, its story alone reconciled."""
    changed = min(ready.reports)

    def make(report: Report) -> Report:
        return replace(report, outlet="Ternfield Ledger") if report.id == changed else report

    put(store, Counting(ready).rooms(), VERSIONS, *ready.reports)
    again, versions = Counting(ready), replace(VERSIONS, prepare="2")
    put(store, again.rooms(make), versions, "none")
    assert (again.read_reports, again.reconciled) == ([changed], 1)
    assert told(store, again.rooms(make), versions) == write_json(
        run([*ready.reports, "none"], rooms=again.rooms(make))
    )


def test_the_same_versions_do_nothing_again(store: Store, ready: Ready) -> None:
    put(store, Counting(ready).rooms(), VERSIONS, *ready.reports)
    again = Counting(ready)
    put(store, again.rooms(), VERSIONS, *ready.reports)
    assert (again.read_reports, again.reconciled) == ([], 0)
