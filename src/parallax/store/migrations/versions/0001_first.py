"""The first schema. It stays as it is: what changes later is a migration of its own."""

import sqlalchemy as sa
from alembic import op

from parallax.store.words import postgres_ddl, sqlite_ddl

revision = "0001"
down_revision = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
IDENT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

INDEXED = {
    "kept_reports": ("outlet", "title", "text"),
    "statement_rows": ("speaker_name", "text"),
    "figure_rows": ("counted", "state", "unit", "text"),
    "speaker_rows": ("names", "roles"),
    "place_rows": ("names",),
}


def upgrade() -> None:
    """The tables, and the index of words."""
    op.create_table(
        "candidates",
        sa.Column("one", IDENT, primary_key=True),
        sa.Column("other", IDENT, primary_key=True),
        sa.Column("keys", sa.Integer(), nullable=False),
        sa.Column("likeness", sa.Double(), nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_candidates_other", "candidates", ["other"])
    op.create_table(
        "decisions",
        sa.Column("n", NUMBER, primary_key=True, autoincrement=True),
        sa.Column("id", IDENT, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.Text(), nullable=True),
        sa.Column("moment", sa.Text(), nullable=True),
        sa.Column("why", sa.Text(), nullable=True),
        sa.Column("noun", sa.Text(), nullable=False),
        sa.Column("exact", sa.LargeBinary(), nullable=False),
        sa.UniqueConstraint("id", name="uq_decisions_id"),
    )
    op.create_table(
        "figure_rows",
        sa.Column("n", NUMBER, primary_key=True, autoincrement=True),
        sa.Column("id", IDENT, nullable=False),
        sa.Column("story", IDENT, nullable=False),
        sa.Column("report", IDENT, nullable=False),
        sa.Column("statement", IDENT, nullable=False),
        sa.Column("starts", sa.Integer(), nullable=False),
        sa.Column("ends", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("low", sa.Double(), nullable=True),
        sa.Column("high", sa.Double(), nullable=True),
        sa.Column("comparator", sa.Text(), nullable=True),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("counted", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=True),
        sa.Column("change", sa.Text(), nullable=True),
        sa.Column("vague", sa.Text(), nullable=True),
        sa.Column("per", sa.Text(), nullable=True),
        sa.Column("window_from", sa.Text(), nullable=True),
        sa.Column("window_to", sa.Text(), nullable=True),
        sa.Column("place", IDENT, nullable=True),
        sa.Column("place_name", sa.Text(), nullable=True),
        sa.Column("part_of", IDENT, nullable=True),
        sa.Column("flags", sa.Text(), nullable=False),
    )
    op.create_index("ix_figure_rows_id", "figure_rows", ["id"])
    op.create_index("ix_figure_rows_story", "figure_rows", ["story"])
    op.create_table(
        "incident_rows",
        sa.Column("n", NUMBER, primary_key=True, autoincrement=True),
        sa.Column("id", IDENT, nullable=False),
        sa.Column("story", IDENT, nullable=False),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("polarity", sa.Text(), nullable=False),
        sa.Column("actor", IDENT, nullable=True),
        sa.Column("actor_name", sa.Text(), nullable=True),
        sa.Column("target", sa.Text(), nullable=True),
        sa.Column("place", IDENT, nullable=True),
        sa.Column("place_name", sa.Text(), nullable=True),
        sa.Column("latitude", sa.Double(), nullable=True),
        sa.Column("longitude", sa.Double(), nullable=True),
        sa.Column("extent", sa.Text(), nullable=True),
        sa.Column("happened_from", sa.Text(), nullable=True),
        sa.Column("happened_to", sa.Text(), nullable=True),
        sa.Column("holds", sa.Text(), nullable=True),
        sa.Column("figures", sa.Text(), nullable=False),
        sa.Column("statements", sa.Text(), nullable=False),
        sa.Column("sides", sa.Text(), nullable=False),
    )
    op.create_index("ix_incident_rows_id", "incident_rows", ["id"])
    op.create_index("ix_incident_rows_story", "incident_rows", ["story"])
    op.create_table(
        "index_keys",
        sa.Column("key", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("day", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("report", IDENT, primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "kept_reports",
        sa.Column("n", NUMBER, primary_key=True, autoincrement=True),
        sa.Column("report", IDENT, nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("series", IDENT, nullable=False),
        sa.Column("moment", sa.Text(), nullable=False),
        sa.Column("page", NUMBER, nullable=False),
        sa.Column("current", sa.Boolean(), nullable=False),
        sa.Column("location", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("outlet", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("byline", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("published", sa.Text(), nullable=True),
        sa.Column("published_basis", sa.Text(), nullable=False),
        sa.Column("published_precision", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("input", sa.Text(), nullable=False),
        sa.Column("exact", sa.LargeBinary(), nullable=True),
        sa.Column("noun", sa.LargeBinary(), nullable=False),
        sa.UniqueConstraint("report", "sha256", name="uq_kept_reports_report_sha256"),
    )
    op.create_index("ix_kept_reports_page", "kept_reports", ["page"])
    op.create_index("ix_kept_reports_series", "kept_reports", ["series"])
    op.create_table(
        "kept_stories",
        sa.Column("story", IDENT, primary_key=True),
        sa.Column("standing", sa.Boolean(), nullable=False),
        sa.Column("settled", sa.Boolean(), nullable=False),
        sa.Column("input", IDENT, nullable=True),
        sa.Column("version", IDENT, nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("first_published", sa.Text(), nullable=True),
        sa.Column("last_published", sa.Text(), nullable=True),
        sa.Column("reports", sa.Integer(), nullable=False),
        sa.Column("outlets", sa.Integer(), nullable=True),
        sa.Column("origins_low", sa.Integer(), nullable=True),
        sa.Column("origins_high", sa.Integer(), nullable=True),
        sa.Column("speakers", sa.Integer(), nullable=True),
        sa.Column("sides", sa.Integer(), nullable=True),
        sa.Column("noun", sa.LargeBinary(), nullable=False),
    )
    op.create_index("ix_kept_stories_standing_settled", "kept_stories", ["standing", "settled"])
    op.create_table(
        "log",
        sa.Column("n", NUMBER, primary_key=True, autoincrement=False),
        sa.Column("moment", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
    )
    op.create_table(
        "meta",
        sa.Column("name", IDENT, primary_key=True),
        sa.Column("value", sa.Text(), nullable=False),
    )
    op.create_table(
        "origin_rows",
        sa.Column("n", NUMBER, primary_key=True, autoincrement=True),
        sa.Column("id", IDENT, nullable=False),
        sa.Column("story", IDENT, nullable=False),
        sa.Column("point", IDENT, nullable=False),
        sa.Column("reports", sa.Integer(), nullable=False),
        sa.Column("outlets", sa.Integer(), nullable=False),
        sa.Column("statements", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
    )
    op.create_index("ix_origin_rows_id", "origin_rows", ["id"])
    op.create_index("ix_origin_rows_story", "origin_rows", ["story"])
    op.create_table(
        "pages",
        sa.Column("n", NUMBER, primary_key=True, autoincrement=True),
        sa.Column("key", IDENT, nullable=False),
        sa.Column("location", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("first_seen", sa.Text(), nullable=False),
        sa.Column("last_seen", sa.Text(), nullable=False),
        sa.Column("as_text", sa.Boolean(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("noun", sa.LargeBinary(), nullable=False),
        sa.UniqueConstraint("key", name="uq_pages_key"),
    )
    op.create_table(
        "place_rows",
        sa.Column("n", NUMBER, primary_key=True, autoincrement=True),
        sa.Column("id", IDENT, nullable=False),
        sa.Column("story", IDENT, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("names", sa.Text(), nullable=False),
        sa.Column("latitude", sa.Double(), nullable=True),
        sa.Column("longitude", sa.Double(), nullable=True),
        sa.Column("precision", sa.Text(), nullable=False),
        sa.Column("gazetteer", sa.Text(), nullable=True),
        sa.Column("country", sa.Text(), nullable=False),
    )
    op.create_index("ix_place_rows_id", "place_rows", ["id"])
    op.create_index("ix_place_rows_story", "place_rows", ["story"])
    op.create_table(
        "point_rows",
        sa.Column("n", NUMBER, primary_key=True, autoincrement=True),
        sa.Column("id", IDENT, nullable=False),
        sa.Column("story", IDENT, nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("flags", sa.Text(), nullable=False),
        sa.Column("statements", sa.Text(), nullable=False),
        sa.Column("figures", sa.Text(), nullable=False),
        sa.Column("incidents", sa.Text(), nullable=False),
    )
    op.create_index("ix_point_rows_id", "point_rows", ["id"])
    op.create_index("ix_point_rows_story", "point_rows", ["story"])
    op.create_table(
        "profiles",
        sa.Column("report", IDENT, primary_key=True),
        sa.Column("profile", sa.LargeBinary(), nullable=False),
    )
    op.create_table(
        "refusals",
        sa.Column("key", IDENT, primary_key=True),
        sa.Column("location", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("about", IDENT, nullable=True),
        sa.Column("first_seen", sa.Text(), nullable=False),
        sa.Column("last_seen", sa.Text(), nullable=False),
        sa.Column("noun", sa.LargeBinary(), nullable=False),
    )
    op.create_index("ix_refusals_about", "refusals", ["about"])
    op.create_table(
        "relation_rows",
        sa.Column("n", NUMBER, primary_key=True, autoincrement=True),
        sa.Column("id", IDENT, nullable=False),
        sa.Column("story", IDENT, nullable=False),
        sa.Column("point", IDENT, nullable=False),
        sa.Column("source", IDENT, nullable=False),
        sa.Column("target", IDENT, nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("how", sa.Text(), nullable=False),
        sa.Column("missing", sa.Text(), nullable=True),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("across", sa.Boolean(), nullable=False),
    )
    op.create_index("ix_relation_rows_id", "relation_rows", ["id"])
    op.create_index("ix_relation_rows_story", "relation_rows", ["story"])
    op.create_table(
        "results",
        sa.Column("input", IDENT, primary_key=True),
        sa.Column("step", IDENT, primary_key=True),
        sa.Column("version", IDENT, primary_key=True),
        sa.Column("value", sa.LargeBinary(), nullable=False),
    )
    op.create_table(
        "speaker_rows",
        sa.Column("n", NUMBER, primary_key=True, autoincrement=True),
        sa.Column("id", IDENT, nullable=False),
        sa.Column("story", IDENT, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("names", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("roles", sa.Text(), nullable=False),
        sa.Column("side", sa.Text(), nullable=True),
        sa.Column("statements", sa.Integer(), nullable=False),
    )
    op.create_index("ix_speaker_rows_id", "speaker_rows", ["id"])
    op.create_index("ix_speaker_rows_story", "speaker_rows", ["story"])
    op.create_table(
        "statement_rows",
        sa.Column("n", NUMBER, primary_key=True, autoincrement=True),
        sa.Column("id", IDENT, nullable=False),
        sa.Column("story", IDENT, nullable=False),
        sa.Column("report", IDENT, nullable=False),
        sa.Column("starts", sa.Integer(), nullable=False),
        sa.Column("ends", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("own_voice", sa.Boolean(), nullable=False),
        sa.Column("quoted", sa.Boolean(), nullable=False),
        sa.Column("anonymous", sa.Boolean(), nullable=False),
        sa.Column("speaker", IDENT, nullable=True),
        sa.Column("speaker_name", sa.Text(), nullable=True),
        sa.Column("speaker_text", sa.Text(), nullable=True),
        sa.Column("side", sa.Text(), nullable=True),
        sa.Column("channel", sa.Text(), nullable=True),
        sa.Column("relays", sa.Text(), nullable=False),
        sa.Column("said_from", sa.Text(), nullable=True),
        sa.Column("said_to", sa.Text(), nullable=True),
        sa.Column("happened_from", sa.Text(), nullable=True),
        sa.Column("happened_to", sa.Text(), nullable=True),
        sa.Column("stance", sa.Text(), nullable=True),
        sa.Column("hedges", sa.Text(), nullable=False),
        sa.Column("denial", sa.Boolean(), nullable=False),
        sa.Column("caveat", sa.Boolean(), nullable=False),
        sa.Column("correction", sa.Boolean(), nullable=False),
        sa.Column("about", IDENT, nullable=True),
        sa.Column("within", IDENT, nullable=True),
        sa.Column("places", sa.Text(), nullable=False),
        sa.Column("headline", sa.Boolean(), nullable=False),
        sa.Column("opinion", sa.Boolean(), nullable=False),
        sa.Column("caption", sa.Boolean(), nullable=False),
    )
    op.create_index("ix_statement_rows_id", "statement_rows", ["id"])
    op.create_index("ix_statement_rows_report", "statement_rows", ["report"])
    op.create_index("ix_statement_rows_story", "statement_rows", ["story"])
    op.create_table(
        "story_members",
        sa.Column("report", IDENT, primary_key=True),
        sa.Column("story", IDENT, nullable=False),
        sa.Column("published", sa.Text(), nullable=True),
        sa.Column("published_basis", sa.Text(), nullable=True),
        sa.Column("published_precision", sa.Text(), nullable=True),
    )
    op.create_index("ix_story_members_story", "story_members", ["story"])
    op.create_table(
        "unsettled",
        sa.Column("story", IDENT, primary_key=True),
        sa.Column("earlier", IDENT, primary_key=True),
    )
    op.create_index("ix_unsettled_earlier", "unsettled", ["earlier"])
    op.create_table(
        "watches",
        sa.Column("url", IDENT, primary_key=True),
        sa.Column("etag", sa.Text(), nullable=True),
        sa.Column("modified", sa.Text(), nullable=True),
        sa.Column("checked", sa.Text(), nullable=True),
        sa.Column("due", sa.Text(), nullable=True),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=True),
    )
    db = op.get_bind()
    for line in postgres_ddl(INDEXED) if db.dialect.name == "postgresql" else sqlite_ddl(INDEXED):
        db.exec_driver_sql(line)
