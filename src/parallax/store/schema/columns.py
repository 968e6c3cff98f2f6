"""Kinds of columns, alike on both databases."""

from sqlalchemy import BigInteger, Column, Integer, MetaData, Text

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    }
)

NUMBER = BigInteger().with_variant(Integer, "sqlite")
"""A number that the database gives a row."""

IDENT = Text().with_variant(Text(collation="C"), "postgresql")
"""An id; ids are ordered by code points, whatever the language of the database."""


def number() -> Column[int]:
    """The number of a row, in the order in which rows came."""
    return Column("n", NUMBER, primary_key=True, autoincrement=True)


def ident(name: str, *, key: bool = False, null: bool = False) -> Column[str]:
    """An id."""
    return Column(name, IDENT, primary_key=key, nullable=null and not key)


def words(name: str, *, null: bool = True) -> Column[str]:
    """Text as `shown` gives it; a moment as ISO 8601; a list as JSON."""
    return Column(name, Text, nullable=null)
