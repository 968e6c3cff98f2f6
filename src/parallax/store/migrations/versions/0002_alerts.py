"""What alerts were told to whom, and which are still to be."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
IDENT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """The keys of all that was ever put for a receiver, and the alerts that it has not taken yet."""
    op.create_table(
        "alerts_seen",
        sa.Column("receiver", sa.Text(), primary_key=True),
        sa.Column("key", IDENT, primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "alerts_due",
        sa.Column("n", NUMBER, primary_key=True, autoincrement=True),
        sa.Column("receiver", sa.Text(), nullable=False),
        sa.Column("alert", IDENT, nullable=False),
        sa.Column("noun", sa.LargeBinary(), nullable=False),
        sa.UniqueConstraint("receiver", "alert", name="uq_alerts_due_receiver_alert"),
    )
