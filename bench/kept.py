"""Pages into a store whose reports, readings and stories are made already: what keeping takes by itself."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from parallax.engine.add import add
from parallax.engine.rooms import Rooms
from parallax.nouns.page import Page
from parallax.nouns.reading import Reading
from parallax.nouns.report import Report
from parallax.settings import Settings
from parallax.store import open_store

NOW = datetime(2031, 3, 9, 12, tzinfo=UTC)


class _Ready:
    """A reader that has read."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        self._readings = {reading.report: reading for reading in readings}

    def read(self, report: Report) -> Reading:
        """What was read of it."""
        return self._readings[report.id]


def keeper(pages: Sequence[Page], rooms: Rooms, readings: Sequence[Reading]) -> Callable[[], None]:
    """Puts the pages into a new store each time; the first time, before it is given, makes what is kept."""
    known: dict[object, object] = {}

    def once(work: Callable[..., Any], key: Callable[..., object]) -> Callable[..., Any]:
        def done(*given: object) -> object:
            name = (work, key(*given))
            if name not in known:
                known[name] = work(*given)
            return known[name]

        return done

    ready = _Ready(readings)
    kept = replace(
        rooms,
        read_sources=lambda *_: iter(pages),
        make_report=once(rooms.make_report, lambda page: page.location),
        make_reader=lambda: ready,
        date_reports=once(rooms.date_reports, lambda story, *_: story),
        find_lineage=once(rooms.find_lineage, lambda reports, _: tuple(each.id for each in reports)),
        reconcile=once(rooms.reconcile, lambda story, *_: story),
        compose=once(rooms.compose, lambda made: made.story),
    )

    empty = _empty_store()

    def keep() -> None:
        with TemporaryDirectory() as folder:
            path = Path(folder) / "store.db"
            path.write_bytes(empty)
            store = open_store(str(path))
            add(store, (), NOW, settings=Settings(workers=1), rooms=kept)
            store.close()

    keep()
    return keep


def _empty_store() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "store.db"
        open_store(str(path), create=True).close()
        return path.read_bytes()
