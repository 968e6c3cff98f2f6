"""Migrations: from any older schema to this program's, in one transaction."""

from importlib.resources import as_file, files

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

from parallax.store.database import Db


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
        command.upgrade(config, "head")
