"""What is known of the addresses that are fetched again."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass

from sqlalchemy import delete, insert, select

from parallax.store.database import Db
from parallax.store.schema import WATCHES


@dataclass(frozen=True, slots=True)
class Watch:
    """One address: the validators of its last answer, when it was looked at and is to be again (ISO 8601, UTC), failures in
    a row, and what its source notes of it beside (JSON).
    """

    url: str
    etag: str | None = None
    modified: str | None = None
    checked: str | None = None
    due: str | None = None
    failures: int = 0
    state: str | None = None


def get(db: Db, url: str) -> Watch | None:
    """What is known of an address."""
    row = db.execute(select(WATCHES).where(WATCHES.c.url == url)).one_or_none()
    return Watch(**row._mapping) if row else None


def put(db: Db, watch: Watch) -> None:
    """Notes what is known of an address, in place of what was."""
    db.execute(delete(WATCHES).where(WATCHES.c.url == watch.url))
    db.execute(insert(WATCHES), asdict(watch))


def forget(db: Db, url: str) -> None:
    """Forgets an address."""
    db.execute(delete(WATCHES).where(WATCHES.c.url == url))


def each(db: Db) -> Iterator[Watch]:
    """All addresses, in order."""
    for row in db.execute(select(WATCHES).order_by(WATCHES.c.url)):
        yield Watch(**row._mapping)
