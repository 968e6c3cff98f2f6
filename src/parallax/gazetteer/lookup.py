"""Looks place names up in the data that `parallax.gazetteer.build` wrote."""

import sqlite3
import threading
from collections.abc import Collection
from math import asin, ceil, cos, radians, sin, sqrt
from pathlib import Path
from typing import Any

from parallax.errors import DataError
from parallax.gazetteer.entry import NAME_USES, Entry, Match
from parallax.gazetteer.write import DEGREE, SCHEMA_VERSION, cell_of, sound_number
from parallax.values.memo import NAMES, memo
from parallax.values.place_name import fold, similar_names, slips_allowed, sound

DATA = Path(__file__).parent / "data" / "places.sqlite"
"""Where the built data stands inside the package."""

EARTH = 6371.0
"""The earth's mean radius in kilometres."""

_DEGREE_KM = 111.2
"""Kilometres of a degree of latitude."""

_MAPPED = 64 * 2**20
"""Bytes of the file, which is smaller, that are read in place: so its pages are neither copied nor read twice, and every
process has the same ones."""

_COLUMNS = (
    f"k.source || ':' || p.key, p.name, p.latitude / {DEGREE}.0, p.longitude / {DEGREE}.0, k.precision, k.kind, p.country, "
    "CASE p.region WHEN '' THEN '' ELSE p.country || '.' || p.region END, p.population, p.renown"
)
_PLACES = "places p JOIN kinds k ON k.id = p.kind"


def kilometres(one: tuple[float, float], other: tuple[float, float]) -> float:
    """The distance over the sphere between two points of (latitude, longitude) in degrees."""
    north, south = radians(one[0]), radians(other[0])
    east = radians(other[1] - one[1])
    half = sin((south - north) / 2) ** 2 + cos(north) * cos(south) * sin(east / 2) ** 2
    return 2 * EARTH * asin(min(1.0, sqrt(half)))


class Gazetteer:
    """Names to places, read only. One may serve several threads; a process pool opens one in each process.

    Raises DataError where the data is absent, broken, or of another version; the message says how to build it.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or DATA
        self._begin()
        self._check()

    def candidates(self, name: str, *, heard: bool = True) -> tuple[Match, ...]:
        """The entries that bear `name` in any use: as written, and, if `heard`, by sound where the name is otherwise spelt.

        Most populous first, then by key. Empty for a name without letters.
        """
        return self._candidates(name, heard)

    def similar(self, name: str, countries: tuple[str, ...]) -> tuple[Match, ...]:
        """The entries of these countries whose name is `name` but for a slip or two of the finger.

        Looks only among names that share the first two letters or the sound of the first two, and the length within two.
        """
        return self._similar(name, countries)

    def _begin(self) -> None:
        """Nothing is opened yet, and no answer kept."""
        self._local = threading.local()
        self._candidates = memo(NAMES)(self._find_candidates)
        self._similar = memo(NAMES)(self._find_similar)

    def _find_candidates(self, name: str, heard: bool) -> tuple[Match, ...]:
        name = _storable(name)
        exact = self._matches("names n", "n.folded IN (?, ?)", (fold(name) or "\0", name), "n.use", heard=False)
        if not heard:
            return _ordered(exact)
        known = {match.entry.key for match in exact}
        alike = self._matches("sounds n", "n.sound = ?", (sound_number(sound(name)),), "1", heard=True)
        return _ordered([*exact, *(match for match in alike if match.entry.key not in known)])

    def _find_similar(self, name: str, countries: tuple[str, ...]) -> tuple[Match, ...]:
        folded = fold(_storable(name))
        if not slips_allowed(name) or not countries:
            return ()
        of_them = f"n.use < 2 AND p.country IN ({_marks(countries)})"
        rows = self._rows(
            "SELECT DISTINCT n.folded FROM names n JOIN places p ON p.id = n.place "  # noqa: S608
            f"WHERE n.folded >= ? AND n.folded < ? AND length(n.folded) BETWEEN ? AND ? AND {of_them}",
            (folded[:2], folded[:2] + "\uffff", len(folded) - 2, len(folded) + 2, *countries),
        )
        near: dict[str, int] = {}
        for slips, other in similar_names(name, sorted(row[0] for row in rows)):
            near.setdefault(other, slips)
        rows = self._rows(
            f"SELECT n.folded, n.use, {_COLUMNS} FROM names n JOIN places p ON p.id = n.place JOIN kinds k ON k.id = p.kind "  # noqa: S608
            f"WHERE n.folded IN ({_marks(near)}) AND {of_them}",
            (*near, *countries),
        )
        found: dict[str, Match] = {}
        for row in sorted(rows, key=lambda row: (near[row[0]], row[1], row[2])):
            found.setdefault(row[2], Match(Entry(*row[2:]), NAME_USES[row[1]], near[row[0]]))
        return _ordered(list(found.values()))

    def country(self, code: str) -> Entry | None:
        """The country of this two-letter code, None where there is none."""
        rows = self._rows(f"SELECT {_COLUMNS} FROM {_PLACES} WHERE k.precision = 'country' AND p.country = ?", (code,))  # noqa: S608
        return Entry(*rows[0]) if rows else None

    def capital(self, code: str) -> Entry | None:
        """The capital of this country, None where the data names none."""
        query = f"SELECT {_COLUMNS} FROM {_PLACES} WHERE k.kind = 'capital' AND p.country = ? ORDER BY p.population DESC, p.id"  # noqa: S608
        rows = self._rows(query, (code,))
        return Entry(*rows[0]) if rows else None

    def distance_to_country(self, latitude: float, longitude: float, code: str, within: float = 330.0) -> float | None:
        """Kilometres from a point to the nearest settlement of a country, so about as far as to its border.

        Looks about so far as `within` around; None where nothing of the country stands so near.
        """
        steps = ceil(within / _DEGREE_KM)
        wide = min(ceil(steps / max(cos(radians(latitude)), 0.05)), 180)
        norths, easts = range(-steps, steps + 1), range(-wide, wide + 1)
        cells = sorted({cell_of(latitude + north, longitude + east) for north in norths for east in easts})
        rows = self._rows(
            f"SELECT p.latitude / {DEGREE}.0, p.longitude / {DEGREE}.0 FROM cells c JOIN places p ON p.id = c.place "  # noqa: S608
            f"WHERE c.country = ? AND c.cell IN ({_marks(cells)})",
            (code, *cells),
        )
        return min((kilometres((latitude, longitude), (row[0], row[1])) for row in rows), default=None)

    def about(self) -> dict[str, str]:
        """What the data was built from: packages, versions, licences."""
        return dict(self._rows("SELECT field, value FROM about ORDER BY field", ()))

    def _matches(
        self, table: str, condition: str, values: tuple[str | int, ...], use: str, *, heard: bool
    ) -> list[Match]:
        query = f"SELECT {use}, {_COLUMNS} FROM {table} CROSS JOIN {_PLACES} WHERE p.id = n.place AND {condition}"  # noqa: S608
        found: dict[str, Match] = {}
        for row in sorted(self._rows(query, values)):
            found.setdefault(row[1], Match(Entry(*row[1:]), NAME_USES[row[0]], heard=heard))
        return list(found.values())

    def _rows(self, query: str, values: tuple[str | int, ...]) -> list[tuple[Any, ...]]:
        try:
            return self._database().execute(query, values).fetchall()
        except sqlite3.Error as error:
            raise DataError(f"the gazetteer's data can't be read: {error}; {_HOW}") from error

    def _database(self) -> sqlite3.Connection:
        database: sqlite3.Connection | None = getattr(self._local, "database", None)
        if database is None:
            database = sqlite3.connect(f"{self._path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
            database.execute(f"PRAGMA mmap_size = {_MAPPED}")
            self._local.database = database
        return database

    def _check(self) -> None:
        if not self._path.is_file():
            raise DataError(f"the gazetteer's data is absent; {_HOW}")
        if self.about().get("schema") != str(SCHEMA_VERSION):
            raise DataError(f"the gazetteer's data is of another version; {_HOW}")

    def __getstate__(self) -> dict[str, Path]:
        return {"path": self._path}

    def __setstate__(self, state: dict[str, Path]) -> None:
        self._path = state["path"]
        self._begin()


_HOW = "build it with: python -m parallax.gazetteer.build"


def _marks(values: Collection[object]) -> str:
    return ", ".join("?" * len(values))


def _storable(name: str) -> str:
    """The name without lone surrogates, which no database takes."""
    return name.encode("utf-8", "ignore").decode("utf-8")


def _ordered(matches: list[Match]) -> tuple[Match, ...]:
    return tuple(sorted(matches, key=lambda match: (-match.entry.population, match.entry.key, match.use)))
