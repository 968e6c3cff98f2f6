"""Which reports tell one event: the index of candidates, and the stories."""

from sqlalchemy import BigInteger, Boolean, Column, Double, Index, Integer, LargeBinary, Table

from parallax.store.schema.columns import METADATA, ident, words

PROFILES = Table(
    "profiles",
    METADATA,
    ident("report", key=True),
    Column("profile", LargeBinary, nullable=False),
)

INDEX_KEYS = Table(
    "index_keys",
    METADATA,
    Column("key", BigInteger, primary_key=True, autoincrement=False),
    Column("day", Integer, primary_key=True, autoincrement=False),
    ident("report", key=True),
    sqlite_with_rowid=False,
)
"""The reports under each key, by day and id; a key stands as 63 bits of its hash, so that its length can't matter."""

CANDIDATES = Table(
    "candidates",
    METADATA,
    ident("one", key=True),
    ident("other", key=True),
    Column("keys", Integer, nullable=False),
    Column("likeness", Double, nullable=False),
    Index(None, "other"),
    sqlite_with_rowid=False,
)
"""The pairs of reports worth comparing."""

KEPT_STORIES = Table(
    "kept_stories",
    METADATA,
    ident("story", key=True),
    Column("standing", Boolean, nullable=False),
    Column("settled", Boolean, nullable=False),
    ident("input", null=True),
    ident("version", null=True),
    words("title"),
    words("first_published"),
    words("last_published"),
    Column("reports", Integer, nullable=False),
    Column("outlets", Integer),
    Column("origins_low", Integer),
    Column("origins_high", Integer),
    Column("speakers", Integer),
    Column("sides", Integer),
    Column("noun", LargeBinary, nullable=False),
    Index(None, "standing", "settled"),
)
"""Every story that stands or has stood. Settled: its rows are those of its reports; `input` and `version` name the results
that they were made of."""

STORY_MEMBERS = Table(
    "story_members",
    METADATA,
    ident("report", key=True),
    ident("story"),
    words("published"),
    words("published_basis"),
    words("published_precision"),
    Index(None, "story"),
)
"""The standing story of each current report, and the day that the story gives it."""

UNSETTLED = Table(
    "unsettled",
    METADATA,
    ident("story", key=True),
    ident("earlier", key=True),
    Index(None, "earlier"),
)
"""The earlier stories whose rows a standing story is to replace when it is settled."""
