"""The rows of what a story's reports say, put and taken away with its result."""

from collections.abc import Collection, Iterator, Sequence
from functools import cache
from operator import itemgetter
from typing import Any

from sqlalchemy import Table, delete, select, update

from parallax.nouns.reconciled import Reconciled
from parallax.store.database import Db
from parallax.store.rows_put import put_cells
from parallax.store.rows_told import Row, rows_of
from parallax.store.schema.told import ORIGINS, POINTS, RELATIONS, ROWS

AT_ONCE = 500
"""Rows that one question may name."""

_TABLES = {table.name: table for table in ROWS}
_ANEW = (POINTS, ORIGINS, RELATIONS)
"""Tables whose rows all say something else when a report comes to a story: a point's id is made of all that speaks to it."""


def put(db: Db, made: Reconciled, behind: Collection[str]) -> None:
    """Puts the rows of a story in place of those of the stories behind it.

    A row that says the same stays where it is, with its words in the index, and is only given to the story: most of what a
    story's reports say is as it was when another comes to them.
    """
    story = made.story.id
    for name, rows in rows_of(made).items():
        table = _TABLES[name]
        if table in _ANEW:
            clear(db, behind, (table,))
        held = _held(db, table, behind) if behind and table not in _ANEW else {}
        lacking, staying = [], []
        for told in map(itemgetter(*_told(table)), rows):
            same = held.get(told)
            if same:
                staying.append(same.pop())
            else:
                lacking.append((story, *told))
        _take(db, table, [n for left in held.values() for n in left])
        _give(db, table, staying, story)
        put_cells(db, table, ("story", *_told(table)), lacking)


@cache
def _told(table: Table) -> tuple[str, ...]:
    """The columns that hold what a row says."""
    return tuple(column.name for column in table.c if column.name not in ("n", "story"))


def _held(db: Db, table: Table, stories: Collection[str]) -> dict[tuple[Any, ...], list[int]]:
    """By what they say the numbers of the rows of stories."""
    asked = select(*(table.c[name] for name in _told(table)), table.c.n).where(table.c.story.in_(sorted(stories)))
    found: dict[tuple[Any, ...], list[int]] = {}
    for *told, n in db.execute(asked):
        found.setdefault(tuple(told), []).append(n)
    return found


def _take(db: Db, table: Table, numbers: Sequence[int]) -> None:
    for start in range(0, len(numbers), AT_ONCE):
        db.execute(delete(table).where(table.c.n.in_(numbers[start : start + AT_ONCE])))


def _give(db: Db, table: Table, numbers: Sequence[int], story: str) -> None:
    for start in range(0, len(numbers), AT_ONCE):
        mine = table.c.n.in_(numbers[start : start + AT_ONCE])
        db.execute(update(table).where(mine, table.c.story != story).values(story=story))


def clear(db: Db, stories: Collection[str], tables: Sequence[Table] = ROWS) -> None:
    """Takes away the rows of stories."""
    if stories:
        for table in tables:
            db.execute(delete(table).where(table.c.story.in_(sorted(stories))))


def stories(db: Db) -> set[str]:
    """The stories of which there are rows."""
    return {name for table in ROWS for name in db.execute(select(table.c.story).distinct()).scalars()}


def faults(db: Db, made: Reconciled) -> Iterator[str]:
    """Where the rows of a story are not those that its result gives, in words."""
    for name, rows in rows_of(made).items():
        table = _TABLES[name]
        columns = [column for column in table.c if column.name != "n"]
        kept = db.execute(select(*columns).where(table.c.story == made.story.id)).mappings()
        if sorted(map(_plain, rows)) != sorted(_plain(dict(row)) for row in kept):
            yield f"story {made.story.id}: the rows of {name} are not those of its result"


def _plain(row: Row) -> str:
    """A row as text, so that rows can be sorted and compared; SQLite gives whole numbers for true and false."""
    cells = {name: float(cell) if isinstance(cell, bool | int | float) else cell for name, cell in row.items()}
    return repr(sorted(cells.items()))
