"""Views as they are, for other programs."""

from collections.abc import Iterator

from sqlalchemy import text

from parallax.store.database import Db
from parallax.store.views import VIEWS

AT_ONCE = 500
"""Rows that are held."""


def columns(db: Db, view: str) -> list[str]:
    """The columns of a view. Raises KeyError for a name that is none."""
    VIEWS[view]
    return list(db.execute(text(f"SELECT * FROM {view} LIMIT 0")).keys())  # noqa: S608  a name of ours


def rows(db: Db, view: str) -> Iterator[dict[str, object]]:
    """The rows of a view, by id. Raises KeyError for a name that is none."""
    VIEWS[view]
    order = "id" if view == "stories" else "id, story"
    asked = text(f"SELECT * FROM {view} ORDER BY {order}")  # noqa: S608  names of ours
    for row in db.execute(asked, execution_options={"yield_per": AT_ONCE}).mappings():
        yield dict(row)
