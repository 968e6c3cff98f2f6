"""Decisions, what is watched, the log, and what holds for the whole store."""

from sqlalchemy import Column, Integer, LargeBinary, Table, UniqueConstraint

from parallax.store.schema.columns import METADATA, NUMBER, ident, number, words

DECISIONS = Table(
    "decisions",
    METADATA,
    number(),
    ident("id"),
    words("kind", null=False),
    words("decided_by"),
    words("moment"),
    words("why"),
    words("noun", null=False),
    Column("exact", LargeBinary, nullable=False),
    UniqueConstraint("id"),
)
"""What people decided, in order, rows that are never changed: to undo is a decision too. `noun` is the whole as JSON to
read, `exact` to the code point."""

WATCHES = Table(
    "watches",
    METADATA,
    ident("url", key=True),
    words("etag"),
    words("modified"),
    words("checked"),
    words("due"),
    Column("failures", Integer, nullable=False),
    words("state"),
)
"""What is known of each address that is fetched again: validators, when it was and will be looked at, failures in a row."""

LOG = Table(
    "log",
    METADATA,
    Column("n", NUMBER, primary_key=True, autoincrement=False),
    words("moment", null=False),
    words("what", null=False),
    words("about", null=False),
    words("detail", null=False),
    words("before", null=False),
    words("hash", null=False),
)
"""What was fetched, added, refused and decided; each row's hash covers the row and the hash before."""

META = Table("meta", METADATA, ident("name", key=True), words("value", null=False))
"""What holds for the whole store: its settings, and the versions of the steps that made what stands in it."""
