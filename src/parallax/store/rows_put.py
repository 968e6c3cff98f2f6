"""Many rows put at once."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Dialect, Table
from sqlalchemy.dialects import postgresql, sqlite

from parallax.store.database import Db

Cells = tuple[Any, ...]


def put_cells(db: Db, table: Table, names: tuple[str, ...], rows: Sequence[Cells], *, instead: bool = False) -> None:
    """Inserts rows whose cells stand in the order of these columns' names; `instead` of those that have their keys.

    They go to the driver as they are: it takes text, numbers, flags and bytes alike on both databases.
    """
    if rows:
        db.exec_driver_sql(_insertion(db.dialect, table, names, instead=instead), list(rows))


@cache
def _insertion(dialect: Dialect, table: Table, names: tuple[str, ...], *, instead: bool) -> str:
    quote = dialect.identifier_preparer.quote
    place = "?" if dialect.paramstyle == "qmark" else "%s"
    columns, places = ", ".join(map(quote, names)), ", ".join(place for _ in names)
    put = f"INSERT INTO {quote(table.name)} ({columns}) VALUES ({places})"  # noqa: S608  names of our own
    if not instead:
        return put
    keys = [column.name for column in table.primary_key]
    others = ", ".join(f"{quote(name)} = excluded.{quote(name)}" for name in names if name not in keys)
    return f"{put} ON CONFLICT ({', '.join(map(quote, keys))}) DO UPDATE SET {others}"


def put_missing(db: Db, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Inserts rows; one whose key is taken is passed over."""
    if not rows:
        return
    insert = postgresql.insert if db.dialect.name == "postgresql" else sqlite.insert
    db.execute(insert(table).on_conflict_do_nothing(), list(rows))
