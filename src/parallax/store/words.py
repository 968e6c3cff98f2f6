"""Full-text search: how each database indexes the words of a table, and how words asked for are put to it.

Both fold letters alike (small, without marks), break at whatever is no letter or digit, and know no stems, so that the same
words find the same rows on both.
"""

import re
import unicodedata
from collections.abc import Iterator

INDEXED: dict[str, tuple[str, ...]] = {
    "kept_reports": ("title", "text"),
    "statement_rows": ("text", "speaker_name"),
    "speaker_rows": ("names", "roles"),
    "place_rows": ("names",),
}
"""By table the columns whose words are searched."""

SEARCHED = 200_000
"""Characters of a column that PostgreSQL indexes, for what it indexes has a limit; SQLite indexes all."""

_WORD = re.compile(r'"[^"]*"?|\S+')
_BREAK = r"[\u0001-\u002F\u003A-\u0040\u005B-\u0060\u007B-\u00BF\u2000-\u206F\u3000-\u303F]+"
_MARKS = r"[\u0300-\u036F]+"


def sqlite_ddl() -> Iterator[str]:
    """FTS5 tables that hold no text of their own, and triggers that keep them up."""
    for table, columns in INDEXED.items():
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


def postgres_ddl() -> Iterator[str]:
    """A generated column of words, and its index."""
    for table, columns in INDEXED.items():
        joined = " || ' ' || ".join(f"left(coalesce({column}, ''), {SEARCHED})" for column in columns)
        plain = f"regexp_replace(normalize({joined}, NFKD), '{_MARKS}', '', 'g')"
        words = f"to_tsvector('simple'::regconfig, regexp_replace({plain}, '{_BREAK}', ' ', 'g'))"
        yield f"ALTER TABLE {table} ADD COLUMN words tsvector GENERATED ALWAYS AS ({words}) STORED"
        yield f"CREATE INDEX ix_{table}_words ON {table} USING gin (words)"


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


def sqlite_query(asked: str) -> str:
    """What is asked for, as FTS5 reads it."""
    return " ".join(f'"{" ".join(words)}"{"*" if goes_on else ""}' for words, goes_on in split(asked))


def postgres_query(asked: str) -> str:
    """What is asked for, as `to_tsquery('simple', …)` reads it."""
    return " & ".join(
        "(" + " <-> ".join([*(f"'{word}'" for word in words[:-1]), f"'{words[-1]}'{':*' if goes_on else ''}"]) + ")"
        for words, goes_on in split(asked)
    )
