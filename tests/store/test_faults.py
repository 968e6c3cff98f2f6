"""Each write in turn fails; nothing of its batch is kept, all before is, and the same add again does the rest."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import Engine, event, text
from sqlalchemy.exc import OperationalError

from parallax.engine.add import add
from parallax.engine.audit import verify
from parallax.engine.executors import keep_readers
from parallax.engine.results import Maker
from parallax.engine.run import run
from parallax.engine.stored import whole_account
from parallax.errors import StoreError
from parallax.export import write_json
from parallax.settings import Settings
from parallax.store import Store, open_store
from parallax.store.schema import METADATA
from tests.store.ready import VERSIONS, Ready, make_ready

NOW = datetime(2031, 3, 9, 12, tzinfo=UTC)
ONE = Settings(workers=1)


@pytest.fixture(scope="module")
def ready() -> Ready:
    """The first two reports of a world."""
    whole = make_ready([4])
    return Ready({name: whole.reports[name] for name in sorted(whole.reports)[:2]}, whole.readings)


def put(store: Store, ready: Ready) -> None:
    add(store, list(ready.reports), NOW, settings=ONE, rooms=ready.rooms(), versions=VERSIONS)


def failure(store: Store, ready: Ready) -> str:
    """What an add that fails says; nothing where it does not."""
    try:
        put(store, ready)
    except StoreError as error:
        return str(error)
    return ""


def faults(store: Store, ready: Ready, *, whole: bool) -> list[str]:
    with keep_readers(ONE, lambda: ready) as read:
        maker = Maker(ready.rooms(), VERSIONS, read)
        found = list(verify(store, maker, deep=True).faults)
        once = write_json(run(list(ready.reports), settings=ONE, rooms=ready.rooms()))
        return found + ["another account"] * (whole and write_json(whole_account(store, maker)) != once)


@contextmanager
def failing(at: int) -> Iterator[list[int]]:
    """The so-manieth statement that writes fails, as on a broken disk; the list has how many came."""
    seen = [0]

    def fail(connection, cursor, statement, parameters, context, many) -> None:  # type: ignore[no-untyped-def]
        if not statement.lstrip().upper().startswith(("SELECT", "BEGIN")):
            seen[0] += 1
            if seen[0] == at:
                cause = sqlite3.OperationalError("disk I/O error")
                raise OperationalError(statement, None, cause)

    event.listen(Engine, "before_cursor_execute", fail)
    try:
        yield seen
    finally:
        event.remove(Engine, "before_cursor_execute", fail)


def test_each_statement_in_turn_fails(address: str, ready: Ready) -> None:
    store = open_store(address, create=True)
    cut = 0
    for at in count(1):
        with failing(at):
            told = failure(store, ready)
        if not told:
            break
        assert "disk I/O error" in told
        cut += 1
        if at % 8 == 0:
            assert faults(store, ready, whole=False) == []
        _empty(store)
    assert cut > 30
    put(store, ready)
    assert faults(store, ready, whole=True) == []
    store.close()


def _empty(store: Store) -> None:
    """Takes everything out."""
    names = [table.name for table in reversed(METADATA.sorted_tables)]
    store.write(lambda db: [db.execute(text(f"DELETE FROM {name}")) for name in names])


def test_a_full_disk_is_told_and_nothing_is_half_there(tmp_path: Path, ready: Ready) -> None:
    limits = {"pages": 0}

    def narrow(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {limits['pages'] or 1 << 30}")

    event.listen(Engine, "connect", narrow)
    try:
        path = tmp_path / "news.db"
        store = open_store(str(path), create=True)
        size = store.read(lambda db: db.execute(text("PRAGMA page_count")).scalar_one())
        told = 0
        for more in range(200):
            store.close()
            limits["pages"] = size + more
            why = failure(store, ready)
            if not why:
                break
            assert "disk of the store" in why
            told += 1
        assert told >= 3
        store.close()
        limits["pages"] = 0
        put(store, ready)
        assert faults(store, ready, whole=True) == []
        store.close()
    finally:
        event.remove(Engine, "connect", narrow)
