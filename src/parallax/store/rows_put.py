"""Rows put where there are none yet."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite

from parallax.store.database import Db


def put_missing(db: Db, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Inserts rows; one whose key is taken is passed over."""
    if not rows:
        return
    insert = postgresql.insert if db.dialect.name == "postgresql" else sqlite.insert
    db.execute(insert(table).on_conflict_do_nothing(), list(rows))
