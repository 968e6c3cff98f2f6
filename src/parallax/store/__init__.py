"""A store: what was given, what was made of it and what people decided, kept in SQLite or PostgreSQL.

`open_store` opens one; a `Store` runs pieces of work in transactions of their own, and the functions of this room's files
are what such work is made of.
"""

from parallax.store.database import Db, Store
from parallax.store.opening import open_store

__all__ = ["Db", "Store", "open_store"]
