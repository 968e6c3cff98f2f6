"""What was given: pages, the reports made of them in all versions, refusals, and each step's results."""

from sqlalchemy import Boolean, Column, Index, LargeBinary, Table, UniqueConstraint

from parallax.store.schema.columns import METADATA, NUMBER, ident, number, words

PAGES = Table(
    "pages",
    METADATA,
    number(),
    ident("key"),
    words("location", null=False),
    words("url"),
    words("sha256", null=False),
    words("first_seen", null=False),
    words("last_seen", null=False),
    Column("as_text", Boolean, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("noun", LargeBinary, nullable=False),
    UniqueConstraint("key"),
)
"""Every page as it was fetched; `key` names all that was given, `noun` holds the page without its content."""

KEPT_REPORTS = Table(
    "kept_reports",
    METADATA,
    number(),
    ident("report"),
    words("sha256", null=False),
    ident("series"),
    words("moment", null=False),
    Column("page", NUMBER, nullable=False),
    Column("current", Boolean, nullable=False),
    words("location", null=False),
    words("url"),
    words("outlet"),
    words("title"),
    words("byline"),
    words("language"),
    words("published"),
    words("published_basis", null=False),
    words("published_precision", null=False),
    words("text", null=False),
    words("input", null=False),
    Column("exact", LargeBinary),
    Column("noun", LargeBinary, nullable=False),
    UniqueConstraint("report", "sha256"),
    Index(None, "series"),
    Index(None, "page"),
)
"""Every version of every report. `series` is what versions have in common; `noun` is the report without its text,
`exact` the text to the code point where `text` could not hold it, `input` names the whole noun."""

RESULTS = Table(
    "results",
    METADATA,
    ident("input", key=True),
    ident("step", key=True),
    ident("version", key=True),
    Column("value", LargeBinary, nullable=False),
)
"""What a step made of an input, by the version of the step."""

REFUSALS = Table(
    "refusals",
    METADATA,
    ident("key", key=True),
    words("location", null=False),
    words("reason", null=False),
    words("step", null=False),
    ident("about", null=True),
    words("first_seen", null=False),
    words("last_seen", null=False),
    Column("noun", LargeBinary, nullable=False),
    Index(None, "about"),
)
"""What was refused and still is; `step` says by which step, `about` for the sake of which report or page."""
