"""What was told to whom, and what is still to be."""

from sqlalchemy import Column, LargeBinary, Table, Text, UniqueConstraint

from parallax.store.schema.columns import METADATA, ident, number

ALERTS_SEEN = Table(
    "alerts_seen",
    METADATA,
    Column("receiver", Text, primary_key=True),
    ident("key", key=True),
    sqlite_with_rowid=False,
)
"""The keys of all that was ever put for a receiver."""

ALERTS_DUE = Table(
    "alerts_due",
    METADATA,
    number(),
    Column("receiver", Text, nullable=False),
    ident("alert"),
    Column("noun", LargeBinary, nullable=False),
    UniqueConstraint("receiver", "alert"),
)
"""The alerts that a receiver has not taken yet, in the order in which they were put."""
