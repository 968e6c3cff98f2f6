"""Rows of what the stories' reports say, for search and for people who ask in SQL. They are made of the results alone."""

from typing import Any

from sqlalchemy import Boolean, Column, Double, Index, Integer, Table, literal_column

from parallax.store.schema.columns import IDENT, METADATA, ident, number, words


def _flag(name: str) -> Column[bool]:
    return Column(name, Boolean, nullable=False)


def _count(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False)


def _table(name: str, *columns: Column[Any], indexed: tuple[str, ...] = ("id",)) -> Table:
    """A table of rows of one noun, each of one story."""
    return Table(
        name,
        METADATA,
        number(),
        ident("id"),
        ident("story"),
        *columns,
        *(Index(None, each) for each in ("story", *indexed)),
    )


STATEMENTS = _table(
    "statement_rows",
    ident("report"),
    _count("starts"),
    _count("ends"),
    *(words("text", null=False), words("kind", null=False)),
    *(_flag("own_voice"), _flag("quoted"), _flag("anonymous")),
    *(ident("speaker", null=True), words("speaker_name"), words("speaker_text"), words("side"), words("channel")),
    *(words("relays", null=False), words("said_from"), words("said_to"), words("happened_from"), words("happened_to")),
    *(words("stance"), words("hedges", null=False)),
    *(_flag("denial"), _flag("caveat"), _flag("correction")),
    *(ident("about", null=True), ident("within", null=True), words("places", null=False)),
    *(_flag("headline"), _flag("opinion"), _flag("caption")),
    indexed=("id", "report"),
)

FIGURES = _table(
    "figure_rows",
    *(ident("report"), ident("statement"), _count("starts"), _count("ends"), words("text", null=False)),
    *(Column("low", Double), Column("high", Double), words("comparator"), words("unit", null=False)),
    *(words("counted"), words("state"), words("change"), words("vague"), words("per")),
    *(words("window_from"), words("window_to"), ident("place", null=True), words("place_name")),
    *(ident("part_of", null=True), words("flags", null=False)),
    *(Column("day", IDENT, nullable=False), _count("band")),
)
"""`day`: when the report was published, in its story; empty where that is unknown. `band`: of its magnitude (`bands.py`)."""

Index(
    "ix_figure_rows_band", FIGURES.c.band, FIGURES.c.day.desc(), FIGURES.c.id, FIGURES.c.low, FIGURES.c.high
)  # with both ends, so that no row is read to see that it does not fit

INCIDENTS = _table(
    "incident_rows",
    *(words("act", null=False), words("polarity", null=False)),
    *(ident("actor", null=True), words("actor_name"), words("target")),
    *(ident("place", null=True), words("place_name"), Column("latitude", Double), Column("longitude", Double)),
    *(words("extent"), words("happened_from"), words("happened_to"), words("holds")),
    *(words("figures", null=False), words("statements", null=False), words("sides", null=False)),
)

POINTS = _table(
    "point_rows",
    *(words("title", null=False), words("kind", null=False), words("flags", null=False)),
    *(words("statements", null=False), words("figures", null=False), words("incidents", null=False)),
)

ORIGINS = _table(
    "origin_rows",
    *(ident("point"), _count("reports"), _count("outlets"), words("statements", null=False), words("why", null=False)),
)

DISPUTED = literal_column("""flags LIKE '%"disputed"%'""", Boolean)
"""Of a point: said against one another. It stands in a query exactly as in the index, or the index is not used."""

Index("ix_point_rows_disputed", POINTS.c.story, sqlite_where=DISPUTED, postgresql_where=DISPUTED)

RELATIONS = _table(
    "relation_rows",
    *(ident("point"), ident("source"), ident("target"), words("type", null=False), words("how", null=False)),
    *(words("missing"), words("why", null=False), _flag("across")),
    indexed=(),
)
"""Nobody is told the id of a relation, so none is looked for."""

SPEAKERS = _table(
    "speaker_rows",
    *(words("name", null=False), words("names", null=False), words("kind", null=False)),
    *(words("roles", null=False), words("side"), _count("statements")),
)

PLACES = _table(
    "place_rows",
    *(words("name", null=False), words("names", null=False)),
    *(Column("latitude", Double), Column("longitude", Double), words("precision", null=False)),
    *(words("gazetteer"), words("country", null=False)),
)

ROWS = (STATEMENTS, FIGURES, INCIDENTS, POINTS, ORIGINS, RELATIONS, SPEAKERS, PLACES)
"""The tables whose rows a story's result gives."""
