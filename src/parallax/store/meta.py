"""What holds for the whole store, by name."""

from sqlalchemy import delete, insert, select

from parallax.store.database import Db
from parallax.store.schema import META


def get(db: Db, name: str) -> str | None:
    """What is kept under a name; None for nothing."""
    return db.execute(select(META.c.value).where(META.c.name == name)).scalar_one_or_none()


def put(db: Db, name: str, value: str) -> None:
    """Keeps a value under a name, in place of the one before."""
    db.execute(delete(META).where(META.c.name == name))
    db.execute(insert(META), {"name": name, "value": value})
