"""Migrations: from any older schema to this program's, in one transaction."""

from importlib.resources import as_file, files

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

from parallax.store.database import Db
from parallax.store.views import VIEWS


def is_known(revision: str) -> bool:
    """True for a schema that this program or an older one wrote."""
    with as_file(files("parallax.store") / "migrations") as folder:
        return any(each.revision == revision for each in ScriptDirectory(str(folder)).walk_revisions())


def migrate(db: Db) -> None:
    """Brings the schema up; of several programs that try at once one does it, and the others find it done."""
    with as_file(files("parallax.store") / "migrations") as folder:
        config = Config()
        config.set_main_option("script_location", str(folder).replace("%", "%%"))
        config.attributes["connection"] = db
        _drop_views(db)
        command.upgrade(config, "head")
        for name, select in VIEWS.items():
            db.exec_driver_sql(f"CREATE VIEW {name} AS {select}")


def _drop_views(db: Db) -> None:
    """Takes the views away, for no table that a view reads can be changed; they are made anew as they are now."""
    for name in inspect(db).get_view_names():
        if name in VIEWS:
            db.exec_driver_sql(f"DROP VIEW {name}")
