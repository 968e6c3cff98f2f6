"""What each person has looked at."""

from sqlalchemy import Column, Table

from parallax.store.schema.columns import METADATA, NUMBER, ident, words

LOOKS = Table(
    "looks",
    METADATA,
    ident("who", key=True),
    ident("report", key=True),
    words("moment", null=False),
    Column("page", NUMBER, nullable=False),
    sqlite_with_rowid=False,
)
"""Who looked at which report's story, when last, and the page that the report was made of then. It names reports, for a
story's id is another as soon as a report comes to it."""
