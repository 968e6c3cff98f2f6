"""Full-text search: how each database indexes the words of a table, and how words asked for are put to it.

Both fold letters alike (small, without marks), break at whatever is no letter or digit, and know no stems, so that the same
words find the same rows on both.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    String,
    Table,
    TextualSelect,
    and_,
    bindparam,
    column,
    exists,
    false,
    func,
    literal_column,
    select,
    text,
)

from parallax.store.database import Db

INDEXED: dict[str, tuple[str, ...]] = {
    "kept_reports": ("outlet", "title", "text"),
    "statement_rows": ("speaker_name", "text"),
    "figure_rows": ("counted", "state", "unit", "text"),
    "speaker_rows": ("names", "roles"),
    "place_rows": ("names",),
}
"""By table the columns whose words are searched."""

SEARCHED = 200_000
"""Characters of a column that PostgreSQL indexes, for what it indexes has a limit; SQLite indexes all."""

LETTERS = "ABCD"
"""What PostgreSQL tells the words of a table's columns apart by, in the order of its columns above."""

_WORD = re.compile(r'"[^"]*"?|\S+')
_BREAK = r"[\u0001-\u002F\u003A-\u0040\u005B-\u0060\u007B-\u00BF\u2000-\u206F\u3000-\u303F]+"
_MARKS = r"[\u0300-\u036F]+"


def sqlite_ddl(indexed: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """FTS5 tables that hold no text of their own, and triggers that keep them up."""
    for table, columns in indexed.items():
        names = ", ".join(columns)
        new, old = (", ".join(f"{which}.{column}" for column in columns) for which in ("new", "old"))
        yield (
            f"CREATE VIRTUAL TABLE {table}_words USING fts5({names}, content='{table}', content_rowid='n', "
            "tokenize='unicode61 remove_diacritics 2')"
        )
        put = f"INSERT INTO {table}_words(rowid, {names}) VALUES (new.n, {new});"  # noqa: S608  names of our own
        take = f"INSERT INTO {table}_words({table}_words, rowid, {names}) VALUES ('delete', old.n, {old});"  # noqa: S608
        yield f"CREATE TRIGGER {table}_put AFTER INSERT ON {table} BEGIN {put} END"
        yield f"CREATE TRIGGER {table}_take AFTER DELETE ON {table} BEGIN {take} END"
        yield f"CREATE TRIGGER {table}_turn AFTER UPDATE OF {names} ON {table} BEGIN {take} {put} END"


def postgres_ddl(indexed: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """A generated column of words, and its index."""
    for table, columns in indexed.items():
        words = " || ".join(f"setweight({_vector(column)}, '{LETTERS[at]}')" for at, column in enumerate(columns))
        yield f"ALTER TABLE {table} ADD COLUMN words tsvector GENERATED ALWAYS AS ({words}) STORED"
        yield f"CREATE INDEX ix_{table}_words ON {table} USING gin (words)"


def _vector(column: str) -> str:
    """The words of a column, as SQL."""
    plain = f"regexp_replace(normalize(left(coalesce({column}, ''), {SEARCHED}), NFKD), '{_MARKS}', '', 'g')"
    return f"to_tsvector('simple'::regconfig, regexp_replace({plain}, '{_BREAK}', ' ', 'g'))"


def matching(db: Db, table: Table, asked: str, *columns: str) -> ColumnElement[bool]:
    """The condition that a row has all words asked for, in any of these columns; nothing fits where no word is asked for."""
    if not split(asked):
        return false()
    if db.dialect.name == "postgresql":
        return literal_column(f"{table.name}.words").op("@@")(_postgres_asked(table.name, asked, columns))
    return table.c.n.in_(_matched(table, _sqlite_asked(columns, asked)))


def matching_both(db: Db, table: Table, *asked: tuple[str, tuple[str, ...]]) -> ColumnElement[bool]:
    """The condition that a row has all words of each, in any of the columns named with them."""
    if db.dialect.name == "postgresql" or not all(split(words) for words, _ in asked):
        return and_(*(matching(db, table, words, *columns) for words, columns in asked))
    # as one question, for SQLite would go through all rows that have either
    return table.c.n.in_(
        _matched(table, " AND ".join(f"({_sqlite_asked(columns, words)})" for words, columns in asked))
    )


def matching_here(db: Db, table: Table, asked: str, *columns: str, called: str | None = None) -> ColumnElement[bool]:
    """The same condition, asked of each row by itself: for few rows, of words that many have. `called` is the name that the
    table has in the question.
    """
    here = called or table.name
    if not split(asked):
        return false()
    if db.dialect.name == "postgresql":
        return literal_column(f"{here}.words").op("@@")(_postgres_asked(table.name, asked, columns))
    found = text(f"SELECT 1 FROM {table.name}_words WHERE {table.name}_words MATCH :asked AND rowid = {here}.n")  # noqa: S608
    words = bindparam("asked", _sqlite_asked(columns, asked), String, unique=True)
    return exists(found.bindparams(words).columns(column("found")).scalar_subquery())


def are_few(db: Db, table: Table, asked: str, columns: Sequence[str], most: int) -> bool:
    """True where no more rows than that have all words asked for."""
    found = select(table.c.n).where(matching(db, table, asked, *columns)).limit(most + 1)
    if db.dialect.name == "sqlite" and split(asked):
        found = select(_matched(table, _sqlite_asked(columns, asked)).subquery()).limit(most + 1)
    return db.execute(select(func.count()).select_from(found.subquery())).scalar_one() <= most


def _matched(table: Table, query: str) -> TextualSelect:
    """The numbers of the rows that answer a query, in SQLite."""
    found = text(f"SELECT rowid FROM {table.name}_words WHERE {table.name}_words MATCH :asked")  # noqa: S608
    return found.bindparams(bindparam("asked", query, unique=True)).columns(column("rowid"))


def split(asked: str) -> list[tuple[list[str], bool]]:
    """What is asked for as phrases of folded words, all of which must be found; True for one whose last word goes on.

    Words in double quotation marks are one phrase; `flood*` finds "floods" and "flooding".
    """
    found = []
    for piece in _WORD.findall(asked):
        words = folded(piece)
        if words:
            found.append((words, piece.rstrip('"').endswith("*")))
    return found


def folded(text: str) -> list[str]:
    """The words of a text as both databases index them."""
    bare = "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))
    return re.findall(r"[^\W_]+", bare.lower())


def _sqlite_asked(columns: Sequence[str], asked: str) -> str:
    """What is asked for in some columns, as FTS5 reads it."""
    return f"{{{' '.join(columns)}}} : ({_sqlite_query(asked)})"


def _postgres_asked(name: str, asked: str, columns: Sequence[str]) -> ColumnElement[Any]:
    """What is asked for in some columns of a table, as PostgreSQL has it."""
    letters = "".join(LETTERS[INDEXED[name].index(column)] for column in columns)
    return func.to_tsquery("simple", _postgres_query(asked, letters))


def _sqlite_query(asked: str) -> str:
    """What is asked for, as FTS5 reads it."""
    return " AND ".join(f'"{" ".join(words)}"{"*" if goes_on else ""}' for words, goes_on in split(asked))


def _postgres_query(asked: str, letters: str) -> str:
    """What is asked for in the columns of these letters, as `to_tsquery('simple', …)` reads it."""
    return " & ".join(
        "(" + " <-> ".join([*(f"'{word}':{letters}" for word in words[:-1]), _last(words[-1], letters, goes_on)]) + ")"
        for words, goes_on in split(asked)
    )


def _last(word: str, letters: str, goes_on: bool) -> str:
    return f"'{word}':{'*' if goes_on else ''}{letters}"
