"""The log: what was fetched, added, refused and decided, in a chain that shows where a row was changed or taken out."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from sqlalchemy import select

from parallax.store.database import Db
from parallax.store.moments import moment_text
from parallax.store.rows_put import put_cells
from parallax.store.schema import LOG
from parallax.store.shown import shown

FIRST = "0" * 64
"""What stands before the first row."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: when, what was done ("page", "report", "superseded", "refused", "decision" …), about what, and details."""

    n: int
    moment: str
    what: str
    about: str
    detail: str
    before: str
    hash: str


Line = tuple[str, str, Mapping[str, object]]
"""What was done, about what, and details."""


def append(db: Db, when: datetime, what: str, about: str, **detail: object) -> None:
    """Adds a row to the end."""
    append_all(db, when, [(what, about, detail)])


def append_all(db: Db, when: datetime, lines: Sequence[Line]) -> None:
    """Adds rows to the end, in order."""
    last, before = head(db) if lines else (0, FIRST)
    rows, moment = [], moment_text(when)
    for n, (what, about, detail) in enumerate(lines, last + 1):
        told = shown(json.dumps(detail, ensure_ascii=False, sort_keys=True))
        row = {"n": n, "moment": moment, "what": what, "about": shown(about), "detail": told}
        after = hash_of(row, before)
        rows.append((*row.values(), before, after))
        before = after
    put_cells(db, LOG, ("n", "moment", "what", "about", "detail", "before", "hash"), rows)


def head(db: Db) -> tuple[int, str]:
    """The number and the hash of the last row; 0 and zeros where there is none."""
    row = db.execute(select(LOG.c.n, LOG.c.hash).order_by(LOG.c.n.desc()).limit(1)).one_or_none()
    return (row.n, row.hash) if row else (0, FIRST)


def entries(db: Db, after: int = 0) -> Iterator[Entry]:
    """The rows after one, in order."""
    for row in db.execute(select(LOG).where(LOG.c.n > after).order_by(LOG.c.n)).yield_per(1000):
        yield Entry(row.n, row.moment, row.what, row.about, row.detail, row.before, row.hash)


def latest(db: Db, before: int = 0) -> Iterator[Entry]:
    """The rows before one (all of them for 0), the last first."""
    asked = select(LOG).order_by(LOG.c.n.desc())
    for row in db.execute(asked.where(LOG.c.n < before) if before else asked).yield_per(100):
        yield Entry(row.n, row.moment, row.what, row.about, row.detail, row.before, row.hash)


def faults(db: Db) -> Iterator[str]:
    """Where the chain does not hold, in words."""
    n, before = 0, FIRST
    for entry in entries(db):
        n += 1
        if entry.n != n:
            yield f"log: row {n} is gone"
            n = entry.n
        elif entry.before != before:
            yield f"log: row {n} does not follow from the row before it"
        row = {name: getattr(entry, name) for name in ("n", "moment", "what", "about", "detail")}
        if hash_of(row, entry.before) != entry.hash:
            yield f"log: row {n} was changed"
        before = entry.hash


def hash_of(row: Mapping[str, object], before: str) -> str:
    """The SHA-256 of the hash before and the row's columns as JSON."""
    return sha256(before.encode() + json.dumps(list(row.values()), ensure_ascii=False).encode()).hexdigest()
