"""The views are those that docs/store.md tells of, and that the migrations make."""

import re
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from parallax.store import Store, table
from parallax.store.opening import REVISIONS
from parallax.store.schema import METADATA, REVISION
from parallax.store.views import VIEWS
from parallax.store.words import INDEXED

DOCS = (Path(__file__).parents[2] / "docs" / "store.md").read_text("utf-8")
NAMED = ("reports", "statements", "figures", "incidents", "points", "origins", "relations", "stories")


def told(view: str) -> list[str]:
    """The columns of a view, as the page tells them."""
    section = DOCS.split(f"### {view}\n")[1].split("\n#")[0]
    return re.findall(r"^\| `(\w+)`", section, re.MULTILINE)


@pytest.mark.parametrize("view", VIEWS)
def test_the_page_tells_every_column(store: Store, view: str) -> None:
    assert told(view) == store.read(lambda db: table.columns(db, view))


def test_the_names_that_were_promised_are_there() -> None:
    assert set(NAMED) <= set(VIEWS)
    assert set(re.findall(r"^### (\w+)$", DOCS, re.MULTILINE)) == set(VIEWS)


def test_migrations_make_what_the_program_writes(store: Store) -> None:
    folder = Path(__file__).parents[2] / "src" / "parallax" / "store" / "migrations"
    assert ScriptDirectory(str(folder)).get_current_head() == REVISION

    def differences(db) -> list[object]:  # type: ignore[no-untyped-def]
        words = {f"ix_{name}_words" for name in INDEXED} | {"words"}

        def mine(thing, name, kind, reflected, compare_to) -> bool:  # type: ignore[no-untyped-def]
            if kind == "table":
                return name != REVISIONS and not any(name.startswith(f"{each}_words") for each in INDEXED)
            return name not in words

        context = MigrationContext.configure(db, opts={"include_object": mine, "compare_type": True})
        return list(compare_metadata(context, METADATA))

    assert store.read(differences) == []


def test_a_view_can_be_read_by_anyone(store: Store) -> None:
    for view in VIEWS:
        assert store.read(lambda db, view=view: db.execute(text(f"SELECT count(*) FROM {view}")).scalar()) == 0  # type: ignore[misc]
