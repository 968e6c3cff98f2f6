"""An open store: whole transactions, tried again where another program writes."""

import sqlite3
from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import URL, Connection, Engine, create_engine, event, text
from sqlalchemy.exc import DBAPIError
from tenacity import Retrying, retry_if_exception, stop_after_delay, wait_random_exponential

from parallax.errors import StoreError
from parallax.store.address import share_address, show_address

Db = Connection
"""One transaction of a store. What is done in it is done whole or not at all."""

Done = TypeVar("Done")

WAIT = 600.0
"""Seconds after which a program that can't get to write gives up; a batch takes a second or so."""

DRIVER_WAIT = 5.0
"""Seconds that SQLite itself waits for a lock before it is asked again."""

WRITERS = 0x70617278
"""The advisory lock that writers of a PostgreSQL store take one after another."""

JOURNAL = 4000
"""Pages of 4 KiB that SQLite lets come together in its journal before it puts them into the file: a page that was written
several times is put once."""

_WRITES = "parallax_writes"


class Store:
    """An open store. `read` and `write` run a piece of work in one transaction each, and may run it again from its start."""

    def __init__(self, url: URL, engine: Engine) -> None:
        self._engine = engine
        self.address = show_address(url)
        self.kind = url.get_backend_name()
        self.shared = share_address(url)

    def read(self, work: Callable[[Db], Done]) -> Done:
        """What `work` gives, all of it seen at one moment. Raises StoreError."""
        return self._run(work, writes=False)

    def write(self, work: Callable[[Db], Done]) -> Done:
        """What `work` gives; kept whole when it returns, forgotten whole when it raises. Raises StoreError.

        One writer works at a time: what it writes hangs together (the log's chain, candidates, stories), so work that can
        be done beforehand is.
        """
        return self._run(work, writes=True)

    def close(self) -> None:
        """Lets go of the database."""
        self._engine.dispose()

    def _run(self, work: Callable[[Db], Done], *, writes: bool) -> Done:
        try:
            for attempt in retrying():
                with attempt:
                    return self._once(work, writes=writes)
        except DBAPIError as error:
            raise StoreError(tell_error(error, self.address)) from error
        raise AssertionError("a retry ends or raises")

    def _once(self, work: Callable[[Db], Done], *, writes: bool) -> Done:
        options: dict[str, object] = {_WRITES: writes}
        if self.kind == "postgresql" and not writes:
            options["isolation_level"] = "REPEATABLE READ"  # else what is read would be of several moments
        with self._engine.connect().execution_options(**options) as db, db.begin():
            if self.kind == "postgresql" and writes:
                db.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": WRITERS})
            return work(db)


def make_engine(url: URL) -> Engine:
    """The engine of a store's database. Nothing is opened yet."""
    if url.get_backend_name() == "postgresql":
        return create_engine(url, isolation_level="READ COMMITTED", pool_pre_ping=True, max_overflow=40)
    engine = create_engine(url, connect_args={"timeout": DRIVER_WAIT, "isolation_level": None})
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA cache_size = -65536")
    connection.execute("PRAGMA secure_delete = OFF")
    connection.execute(f"PRAGMA wal_autocheckpoint = {JOURNAL}")


def _begin(db: Connection) -> None:
    writes = db.get_execution_options().get(_WRITES, False)
    db.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def retrying() -> Retrying:
    """Attempts at a piece of work, as long as errors go away by themselves."""
    return Retrying(
        retry=retry_if_exception(is_passing),
        stop=stop_after_delay(WAIT),
        wait=wait_random_exponential(multiplier=0.01, max=1.0),
        reraise=True,
    )


def is_passing(error: BaseException) -> bool:
    """True for an error that goes away by itself: another program holds a lock, or two stood in each other's way."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, sqlite3.OperationalError):
        return getattr(cause, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
    return getattr(cause, "sqlstate", None) in ("40001", "40P01", "55P03", "53300")


def tell_error(error: DBAPIError, address: str) -> str:
    """What went wrong, for a person."""
    if is_passing(error):
        return f"the store {address} is busy: other programs have been writing for {WAIT / 60:.0f} minutes; try again later"
    words = str(error.orig).strip().splitlines()[0] if error.orig and str(error.orig).strip() else "no reason told"
    code = getattr(error.orig, "sqlite_errorcode", 0)
    if code & 0xFF == sqlite3.SQLITE_FULL or getattr(error.orig, "sqlstate", None) == "53100":
        return f"the disk of the store {address} is full: what was being written is not kept, all else is"
    return f"the store {address} can't be used: {words}"
