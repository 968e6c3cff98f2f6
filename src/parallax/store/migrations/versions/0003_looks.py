"""What each person has looked at, and an index of the points that are disputed."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
IDENT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
DISPUTED = sa.text("""flags LIKE '%"disputed"%'""")


def upgrade() -> None:
    """Looks by person and report; and which stories are disputed, so that their list need not read all points."""
    op.create_table(
        "looks",
        sa.Column("who", IDENT, primary_key=True),
        sa.Column("report", IDENT, primary_key=True),
        sa.Column("moment", sa.Text(), nullable=False),
        sa.Column("page", NUMBER, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_point_rows_disputed", "point_rows", ["story"], sqlite_where=DISPUTED, postgresql_where=DISPUTED)
