"""Where a store is: a file, or the URL of a database."""

from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from parallax.errors import UsageError


def read_address(told: str) -> URL:
    """The database that a file's path or a URL ("postgresql://…", "sqlite:///…") names. Raises UsageError."""
    if "://" not in told:
        return URL.create("sqlite+pysqlite", database=str(Path(told).expanduser().absolute()))
    try:
        url = make_url(told)
    except (ArgumentError, ValueError):
        raise UsageError("the store's URL can't be read; give a file, or postgresql://user@host/name") from None
    kind = url.get_backend_name()
    if kind in ("postgresql", "postgres"):
        return url.set(drivername="postgresql+psycopg")
    if kind == "sqlite" and url.database and url.database != ":memory:":
        return read_address(url.database)
    raise UsageError(f"a store is a file or a PostgreSQL database, not {kind}")


def share_address(url: URL) -> str:
    """The URL without its password, by which programs elsewhere open the store; empty for a file, which only programs here
    can.
    """
    if url.get_backend_name() == "sqlite":
        return ""
    return url.set(drivername="postgresql", password=None).render_as_string(hide_password=False)


def show_address(url: URL) -> str:
    """The file, or the URL without its password."""
    if url.get_backend_name() == "sqlite":
        return url.database or ""
    return url.set(drivername="postgresql").render_as_string(hide_password=True)
