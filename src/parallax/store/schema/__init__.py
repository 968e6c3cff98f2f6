"""The tables, defined once for SQLite and PostgreSQL.

What people read are the views (`views.py`), whose names and columns are kept stable and are told in docs/store.md; the
tables behind them change with the program, and migrations bring an older store up.
"""

from parallax.store.schema.alerts import ALERTS_DUE, ALERTS_SEEN
from parallax.store.schema.columns import METADATA
from parallax.store.schema.grouped import CANDIDATES, INDEX_KEYS, KEPT_STORIES, PROFILES, STORY_MEMBERS, UNSETTLED
from parallax.store.schema.kept import KEPT_REPORTS, PAGES, REFUSALS, RESULTS
from parallax.store.schema.looks import LOOKS
from parallax.store.schema.records import DECISIONS, LOG, META, WATCHES
from parallax.store.schema.told import ROWS

REVISION = "0004"
"""The schema that this program writes: the last of `migrations/versions`."""

__all__ = [
    "ALERTS_DUE",
    "ALERTS_SEEN",
    "CANDIDATES",
    "DECISIONS",
    "INDEX_KEYS",
    "KEPT_REPORTS",
    "KEPT_STORIES",
    "LOG",
    "LOOKS",
    "META",
    "METADATA",
    "PAGES",
    "PROFILES",
    "REFUSALS",
    "RESULTS",
    "REVISION",
    "ROWS",
    "STORY_MEMBERS",
    "UNSETTLED",
    "WATCHES",
]
