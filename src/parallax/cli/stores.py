"""The store that a command works on."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from parallax.errors import UsageError
from parallax.settings import Settings

if TYPE_CHECKING:
    from parallax.engine.results import Maker
    from parallax.store import Store

StoreOption = Annotated[
    str | None,
    typer.Option(
        "--store",
        "-s",
        metavar="FILE|URL",
        envvar="PARALLAX_STORE",
        show_envvar=False,
        help="The store: a file, or postgresql://user@host/name; else the one that PARALLAX_STORE names.",
    ),
]


class ListFormat(StrEnum):
    """How a list is written."""

    TEXT = "text"
    JSON = "json"


ListFormatOption = Annotated[ListFormat, typer.Option("--format", "-f", metavar="text|json", help="How to write it.")]


def address(told: str | None) -> str:
    """The store that is named. Raises UsageError where none is."""
    if not told:
        raise UsageError("no store is named: give --store, or set PARALLAX_STORE")
    return told


@contextmanager
def opened(told: str | None) -> Iterator["Store"]:
    """The store that is named, closed afterwards."""
    from parallax.store import open_store

    store = open_store(address(told))
    try:
        yield store
    finally:
        store.close()


@contextmanager
def making(store: "Store", settings: Settings | None = None) -> Iterator["Maker"]:
    """What it takes to make what is not kept."""
    from parallax.engine.add import kept_settings
    from parallax.engine.executors import keep_readers
    from parallax.engine.results import Maker
    from parallax.engine.rooms import open_rooms
    from parallax.engine.versions import find_versions

    settings = kept_settings(store, settings or Settings())
    rooms = open_rooms(settings)
    with keep_readers(settings, rooms.make_reader) as read:
        yield Maker(rooms, find_versions(settings.vague), read)


def now() -> datetime:
    """The moment at which it is asked."""
    return datetime.now(UTC)
