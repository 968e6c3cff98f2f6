"""How Alembic runs the migrations: over the connection that it is handed."""

from alembic import context

from parallax.store.opening import REVISIONS
from parallax.store.schema import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    version_table=REVISIONS,
    transactional_ddl=False,  # the connection stands in a transaction already
)
context.run_migrations()
