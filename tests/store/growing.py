"""A store of a file made large: copies of its rows, with ids and index keys of their own.

All tables and indexes come to be as large as they would be; the copies' nouns and texts are those of the first. Indexes and
triggers are taken away and made again at the end, words are indexed at once, rows come in the order of their keys, and there
is no journal: what fails leaves no store.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

from sqlalchemy import Table
from sqlalchemy.types import Text

from parallax.store.schema import INDEX_KEYS, LOG, META, METADATA, PAGES
from parallax.store.words import INDEXED

IDENTS = ("id", "key", "report", "series", "input", "one", "other", "story", "statement", "point")
"""Columns whose values are another copy's own."""

SETTINGS = ("journal_mode = OFF", "synchronous = OFF", "locking_mode = EXCLUSIVE", "cache_size = -2000000")


def grow(path: str, copies: int) -> None:
    """Puts so many copies of all rows into the store of a file, which nobody else has open."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for setting in SETTINGS:
            db.execute(f"PRAGMA {setting}").fetchall()
        db.execute("ATTACH ':memory:' AS first")
        db.execute("CREATE TABLE first.copies (at INTEGER PRIMARY KEY, number INTEGER, suffix TEXT)")
        # in the order of their suffixes, so that the ids of one row's copies come in the order of an index
        numbers = sorted(range(1, copies + 1), key=str)
        db.executemany("INSERT INTO first.copies VALUES (?, ?, ?)", [(n, n, f"-copy-{n}") for n in numbers])
        db.execute("BEGIN")
        made_again = list(_take_away(db))
        tables = [table for table in METADATA.sorted_tables if table not in (LOG, META)]
        for table in tables:
            db.execute(f"CREATE TABLE first.{table.name} AS SELECT * FROM main.{table.name}")
        for table in tables:
            _multiply(db, table)
        for sql in made_again:
            db.execute(sql)
        for name in INDEXED:
            db.execute(f"INSERT INTO {name}_words({name}_words) VALUES ('rebuild')")
        db.execute("COMMIT")
        for name in INDEXED:
            _merge_words(db, name)
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA journal_mode = WAL").fetchall()


def _merge_words(db: sqlite3.Connection, name: str) -> None:
    """Ends the merges of words that indexing all at once leaves begun: what is added next is not to do them."""
    changed = 2
    while changed > 1:
        before = db.total_changes
        db.execute(f"INSERT INTO {name}_words({name}_words, rank) VALUES ('merge', 2000)")
        changed = db.total_changes - before


def _take_away(db: sqlite3.Connection) -> Iterator[str]:
    """Drops indexes and triggers; gives what makes them again."""
    asked = "SELECT type, name, sql FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL"
    for kind, name, sql in db.execute(asked).fetchall():
        if "_words_" in str(name):
            continue
        db.execute(f"DROP {kind} main.{name}")
        yield sql


def _multiply(db: sqlite3.Connection, table: Table) -> None:
    names = [column.name for column in table.c]
    cells = ", ".join(_copied(table, name) for name in names)
    put = f"INSERT INTO main.{table.name} ({', '.join(names)}) SELECT {cells} FROM "
    if table.dialect_options["sqlite"]["with_rowid"]:
        db.execute(f"{put} first.copies c CROSS JOIN first.{table.name} f")
        return
    key = next(iter(table.primary_key)).name
    copies = "ORDER BY number DESC" if table is INDEX_KEYS else "ORDER BY suffix"
    db.execute(f"CREATE INDEX first.by_{table.name} ON {table.name} ({key})")
    db.execute(
        f"{put} (SELECT DISTINCT {key} AS own FROM first.{table.name} ORDER BY 1) k "
        f"CROSS JOIN (SELECT * FROM first.copies {copies}) c CROSS JOIN first.{table.name} f ON f.{key} = k.own"
    )


def _copied(table: Table, name: str) -> str:
    """A cell of a copy: ids, numbers and keys of its own, all else as it is."""
    if name == "n" and table.c[name].primary_key:
        return f"f.n + c.number * (SELECT max(n) FROM first.{table.name})"
    if name == "page":
        return f"f.page + c.number * (SELECT max(n) FROM first.{PAGES.name})"
    if name in IDENTS and isinstance(table.c[name].type, Text):
        return f"f.{name} || c.suffix"
    return f"f.{name} - c.number" if table is INDEX_KEYS and name == "key" else f"f.{name}"
