"""Opening a store: is it one, and of which schema."""

from pathlib import Path

from sqlalchemy import URL, Engine, inspect, text

from parallax.errors import StoreError, UsageError
from parallax.store.address import read_address
from parallax.store.database import Db, Store, make_engine, retrying
from parallax.store.schema import REVISION

REVISIONS = "parallax_schema"
"""The table that tells which schema a store has."""

MARK = 0x70617278
"""What SQLite is told that a file is for."""


def open_store(told: str, *, create: bool = False) -> Store:
    """The store at a file's path or a database's URL; an older one is brought up to this program's schema.

    Where there is none it is made if `create` is true. Raises UsageError where there is none or the address can't be read,
    StoreError where it is of a newer program, is no store, or can't be opened.
    """
    url = read_address(told)
    _check_file(url, create=create)
    engine = make_engine(url)
    store = Store(url, engine)
    try:
        found = store.read(_revision)
        if found != REVISION:
            _bring_up(store, engine, found, create=create)
    except BaseException:
        store.close()
        raise
    return store


def _check_file(url: URL, *, create: bool) -> None:
    if url.get_backend_name() != "sqlite":
        return
    path = Path(url.database or "")
    if path.is_dir():
        raise UsageError(f"{path} is a folder; a store is a file")
    if create and not path.parent.is_dir():
        raise UsageError(f"there is no folder {path.parent}")
    if not create and not path.exists():
        raise UsageError(f"there is no store at {path}; parallax init makes one")


def _revision(db: Db) -> str | None:
    """The schema; None where there is none yet. Raises StoreError for a file that holds a database of something else."""
    if inspect(db).has_table(REVISIONS):
        return db.execute(text(f"SELECT version_num FROM {REVISIONS}")).scalar_one_or_none()  # noqa: S608  a name of ours
    if db.dialect.name == "sqlite" and db.execute(text("SELECT count(*) FROM sqlite_master")).scalar_one():
        raise StoreError(f"{db.engine.url.database} is a database of something else, no store")
    return None


def _bring_up(store: Store, engine: Engine, found: str | None, *, create: bool) -> None:
    """Makes what is missing, or brings up what is older."""
    from parallax.store.migrating import is_known, migrate

    where = store.address
    if found is None and not create:
        raise UsageError(f"{where} is no store; parallax init makes one there")
    if found is not None and not is_known(found):
        raise StoreError(
            f"the store {where} is of a newer Parallax (its schema is {found}, this program's {REVISION}); "
            "install the newer one"
        )
    if store.kind == "sqlite":
        _prepare_file(engine)
    store.write(migrate)


def _prepare_file(engine: Engine) -> None:
    """Readers and a writer side by side (WAL); a setting of the file, made outside of transactions."""
    for attempt in retrying():
        with attempt, engine.connect() as db:
            for setting in ("journal_mode = WAL", f"application_id = {MARK}"):
                db.connection.driver_connection.execute(f"PRAGMA {setting}")  # type: ignore[union-attr]
