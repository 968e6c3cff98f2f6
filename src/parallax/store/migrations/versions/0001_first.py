"""The first schema."""

from alembic import op

from parallax.store.schema import METADATA
from parallax.store.views import VIEWS
from parallax.store.words import postgres_ddl, sqlite_ddl

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Tables, the index of words, and the views."""
    db = op.get_bind()
    METADATA.create_all(db)
    for line in postgres_ddl() if db.dialect.name == "postgresql" else sqlite_ddl():
        db.exec_driver_sql(line)
    for name, select in VIEWS.items():
        db.exec_driver_sql(f"CREATE VIEW {name} AS {select}")
