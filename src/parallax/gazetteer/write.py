"""Writes the gazetteer's file: SQLite, the same bytes for the same records."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from hashlib import blake2b
from pathlib import Path

from parallax.gazetteer.entry import NAME_USES
from parallax.gazetteer.record import Record
from parallax.values.place_name import fold, sound

SCHEMA_VERSION = 2
"""Raised with every change of the tables below."""

_TABLES = """
PRAGMA page_size = 4096;
CREATE TABLE about (field TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE kinds (id INTEGER PRIMARY KEY, source TEXT NOT NULL, precision TEXT NOT NULL, kind TEXT NOT NULL);
CREATE TABLE places (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL, name TEXT NOT NULL, latitude INTEGER NOT NULL, longitude INTEGER NOT NULL,
    kind INTEGER NOT NULL REFERENCES kinds (id), country TEXT NOT NULL, region TEXT NOT NULL, population INTEGER NOT NULL,
    renown INTEGER NOT NULL
);
CREATE TABLE names (folded TEXT NOT NULL, place INTEGER NOT NULL, use INTEGER NOT NULL,
    PRIMARY KEY (folded, place, use)) WITHOUT ROWID;
CREATE TABLE sounds (sound INTEGER NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (sound, place)) WITHOUT ROWID;
CREATE TABLE cells (cell INTEGER NOT NULL, country TEXT NOT NULL, place INTEGER NOT NULL,
    PRIMARY KEY (cell, country, place)) WITHOUT ROWID;
"""

_HEARD = 1000
"""People from which a settlement's other names are also found by sound; its own name always is."""

_WRITTEN = 5000
"""People from which other names that sound like the own one are kept too; of smaller places the sound finds them."""

DEGREE = 100_000
"""Coordinates are kept as whole numbers of this part of a degree."""


def sound_number(heard: str) -> int:
    """A sound as a number of 40 bits, which takes less room than its letters; strangers meet once in a million names."""
    return int.from_bytes(blake2b(heard.encode("utf-8", "surrogatepass"), digest_size=5).digest(), "big")


def cell_of(latitude: float, longitude: float) -> int:
    """The number of the one-degree cell that a point lies in."""
    return (int(latitude // 1) + 90) * 360 + (int(longitude // 1) + 180) % 360


def write(records: Iterable[Record], about: Mapping[str, str], output: Path) -> int:
    """Writes the records, sorted by key, into a new file at `output`; gives how many places. Replaces a file there."""
    rows = sorted(records, key=lambda record: record.entry.key)
    output.parent.mkdir(parents=True, exist_ok=True)
    fresh = output.with_suffix(".new")
    fresh.unlink(missing_ok=True)
    with closing(sqlite3.connect(fresh)) as database:
        database.executescript(_TABLES)
        database.executemany(
            "INSERT INTO about VALUES (?, ?)", sorted({**about, "schema": str(SCHEMA_VERSION)}.items())
        )
        _insert(database, rows)
        database.commit()
        database.execute("VACUUM")
    fresh.replace(output)
    return len(rows)


def _insert(database: sqlite3.Connection, rows: Sequence[Record]) -> None:
    kinds = {kind: number for number, kind in enumerate(sorted({_kind(row) for row in rows}), 1)}
    database.executemany("INSERT INTO kinds VALUES (?, ?, ?, ?)", ((number, *kind) for kind, number in kinds.items()))
    numbered = list(enumerate(rows, 1))
    named = [(number, list(_names(row))) for number, row in numbered]
    database.executemany(
        "INSERT INTO places VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        ((number, *_place(row, kinds)) for number, row in numbered),
    )
    names = sorted({(folded, number, use) for number, borne in named for folded, use, _ in borne})
    database.executemany("INSERT INTO names VALUES (?, ?, ?)", names)
    sounds = sorted({(sound_number(heard), number) for number, borne in named for _, _, heard in borne if heard})
    database.executemany("INSERT INTO sounds VALUES (?, ?)", sounds)
    cells = sorted(
        (cell_of(row.entry.latitude, row.entry.longitude), row.entry.country, number)
        for number, row in numbered
        if row.entry.key.startswith("geonames:") and row.entry.precision == "settlement"
    )
    database.executemany("INSERT INTO cells VALUES (?, ?, ?)", cells)


def _kind(record: Record) -> tuple[str, str, str]:
    return record.entry.key.partition(":")[0], record.entry.precision, record.entry.kind


def _place(record: Record, kinds: Mapping[tuple[str, str, str], int]) -> tuple[str | int, ...]:
    entry = record.entry
    return (
        entry.key.partition(":")[2],
        entry.name,
        round(entry.latitude * DEGREE),
        round(entry.longitude * DEGREE),
        kinds[_kind(record)],
        entry.country,
        entry.region.partition(".")[2],
        entry.population,
        entry.renown,
    )


def _names(record: Record) -> Iterable[tuple[str, int, str]]:
    """The folded names with their use and, where they are also found by it, their sound ("" where not)."""
    entry = record.entry
    own = sound(entry.name)
    for name, use in record.names:
        # An abbreviation's full stops tell it from a word, so it is kept as written.
        folded = name if use == "abbreviation" else fold(name)
        heard = sound(folded) if use in {"name", "alternate"} else ""
        if use == "alternate" and entry.kind == "settlement":
            if heard == own and entry.population < _WRITTEN:
                continue
            if entry.population < _HEARD:
                heard = ""
        if folded:
            yield folded, NAME_USES.index(use), heard
