"""Figures in bands of magnitude by day; rows of relations are no longer found by an id that nobody is told."""

import math

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

IDENT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
WORDS = ("kept_reports", "statement_rows", "figure_rows", "speaker_rows", "place_rows")
MERGED = 8
"""Segments of words of a size that SQLite lets come together before it makes one of them; by itself it takes four."""

AT_ONCE = 5000


def upgrade() -> None:
    """Figures that may lie between two bounds are found the latest first, so many as are wanted, however many there are."""
    db = op.get_bind()
    op.drop_index("ix_relation_rows_id", "relation_rows")
    op.add_column("figure_rows", sa.Column("day", IDENT, nullable=False, server_default=""))
    op.add_column("figure_rows", sa.Column("band", sa.Integer(), nullable=False, server_default="0"))
    db.execute(
        sa.text(
            "UPDATE figure_rows SET day = coalesce("
            "(SELECT m.published FROM story_members m WHERE m.report = figure_rows.report), '')"
        )
    )
    _put_bands(db)
    op.create_index("ix_figure_rows_band", "figure_rows", ["band", sa.text("day DESC"), "id", "low", "high"])
    if db.dialect.name == "sqlite":
        for table in WORDS:
            db.exec_driver_sql(f"INSERT INTO {table}_words({table}_words, rank) VALUES ('automerge', {MERGED})")  # noqa: S608


def _put_bands(db: sa.Connection) -> None:
    last = 0
    asked = sa.text("SELECT n, low, high FROM figure_rows WHERE n > :last ORDER BY n LIMIT :most")
    put = sa.text("UPDATE figure_rows SET band = :band WHERE n = :n")
    while rows := db.execute(asked, {"last": last, "most": AT_ONCE}).all():
        db.execute(put, [{"n": row.n, "band": _band(row.low, row.high)} for row in rows])
        last = rows[-1].n


def _band(low: float | None, high: float | None) -> int:
    """As it was when this was written; `bands.py` has it as it is."""
    if low is None:
        return -1 if high is None else 400 + _band_of(high)
    if high is None:
        return 300 + _band_of(low)
    first = _band_of(low)
    span = _band_of(high) - first
    return span * 100 + first if 0 <= span <= 2 else -1


def _band_of(value: float) -> int:
    if value < 1:
        return 0
    return 64 if value >= 2.0**63 else math.frexp(value)[1]
