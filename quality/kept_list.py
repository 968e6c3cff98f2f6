"""Holds the gazetteer's kept list of regions against its built data, to catch gross errors: `python -m quality.kept_list`.

The kept points are written by hand, and nothing but this bears them out. Three things are asked of a row:

- its form: degrees within their range, a known precision and kind, names that no other row of its country bears;
- where it names a country: that a settlement of that country lies within reach of its point;
- where another place of the data bears its name, or the name in it ("Lake VELM", "Gulf of VELM"): how far that lies. One
  beyond reach is a fault only where it is a first-level region or a city of the same name and country.

A row that neither a country nor a namesake bears out has only been read over.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from parallax.gazetteer import Entry, Gazetteer
from parallax.gazetteer.kept import parts, read_kept
from parallax.gazetteer.lookup import kilometres
from parallax.values.place_name import fold

Row = Mapping[str, str]

REACH = {"settlement": 60.0, "district": 150.0, "region": 250.0}
"""Kilometres from a point within which its country has settlements and its namesakes lie, by how large the place is."""

WIDE = 600.0
"""The same for seas, deserts and former countries."""

CITY = 100_000
"""People from which a settlement of the same name and country is the place itself, so that it must lie near."""

OF_REGION = 400.0
"""Kilometres within which the first-level region of the same name and country lies; a river may name one far down."""

_WIDE = frozenset({"sea", "desert", "former country", "bloc", "continent"})
_KINDS = _WIDE | {"region", "river", "island", "site", "mountain", "lake", "building"}
_OWN_USES = frozenset({"name", "alternate"})

UNPEOPLED = frozenset(
    (
        "Aleutian Islands", "Baffin Island", "Bikini Atoll", "Chukotka", "Ellesmere Island", "Franz Josef Land",
        "Grand Ethiopian Renaissance Dam", "Iwo Jima", "Kuril Islands", "Lord Howe Island", "Midway Atoll", "Mururoa",
        "Novaya Zemlya", "Nullarbor", "Nunavik", "Senkaku Islands", "Victoria Island", "Wake Island", "Wrangel Island",
    )
)  # fmt: skip
"""Places so far from any that the data lists no settlement of their country within reach."""

_KIND_WORDS = re.compile(
    r"^(?:the |(?:lake|lough|loch|mount|river|isle|gulf|bay|bight|strait|straits|sea|port|camp|fort) (?:of )?|straits? of )|"
    r" (?:river|lake|sea|bay|gulf|straits?|islands?|mountains?|peninsula|desert|valley|delta|basin|range|hills|plateau|canal|"
    r"province|region|district|state|airport|air base|base|dam|castle|crossing|camp|nuclear power plant|volcano|square|"
    r"national park|prison|reservoir|coast|peak|archipelago|highlands)$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with the row of this name."""

    name: str
    what: str


def names_of_row(row: Row) -> list[str]:
    """A row's own name and its others."""
    return [row["name"], *parts(row["alternates"])]


def reach(row: Row) -> float:
    """Kilometres from a row's point within which what bears it out must lie."""
    return WIDE if row["kind"] in _WIDE else REACH[row["precision"]]


def point(row: Row) -> tuple[float, float]:
    """A row's point, in degrees."""
    return float(row["latitude"]), float(row["longitude"])


def form_faults(rows: Sequence[Row]) -> Iterator[Fault]:
    """Degrees out of range, unknown kinds, and names that two rows of one country bear."""
    bearers: dict[tuple[str, str], list[str]] = {}
    for row in rows:
        latitude, longitude = point(row)
        if abs(latitude) > 90 or abs(longitude) > 180:
            yield Fault(row["name"], "degrees out of range")
        if row["precision"] not in REACH or row["kind"] not in _KINDS:
            yield Fault(row["name"], "unknown precision or kind")
        for name in dict.fromkeys(fold(name) for name in names_of_row(row) if row["country"]):
            bearers.setdefault((name, row["country"]), []).append(row["name"])
    for (name, _), bearing in bearers.items():
        if len(bearing) > 1:
            yield Fault(" and ".join(bearing), f"both are named {name}")


def from_country(row: Row, gazetteer: Gazetteer) -> float | None:
    """Kilometres from a row's point to the nearest settlement of its country; None where none stands within `WIDE`."""
    return gazetteer.distance_to_country(*point(row), row["country"], WIDE) if row["country"] else None


def namesakes(row: Row, gazetteer: Gazetteer) -> list[tuple[float, Entry, bool]]:
    """The places of the data, nearest first, that bear a row's name or the name in it, with the kilometres to each.

    The last tells whether it is the whole name, and the namesake's own. Only those of the row's country, if it has one.
    """
    found: dict[str, tuple[float, Entry, bool]] = {}
    for name in names_of_row(row):
        inner = _KIND_WORDS.sub("", name)
        for words in dict.fromkeys((name, inner, _KIND_WORDS.sub("", inner))):
            for match in gazetteer.candidates(words):
                entry = match.entry
                here = row["country"] in {"", entry.country} and not entry.key.startswith("kept:")
                if here and not match.heard and match.use in _OWN_USES:
                    whole = words == row["name"] and match.use == "name"
                    away = kilometres(point(row), (entry.latitude, entry.longitude))
                    found.setdefault(entry.key, (away, entry, whole))
    return sorted(found.values(), key=lambda met: (met[0], met[1].key))


def country_faults(rows: Iterable[Row], gazetteer: Gazetteer) -> Iterator[Fault]:
    """Rows whose country has no settlement within reach."""
    for row in rows:
        away = from_country(row, gazetteer)
        if row["country"] and row["name"] not in UNPEOPLED and (away is None or away > reach(row)):
            yield Fault(row["name"], f"{row['country']} is {'far' if away is None else f'{away:.0f} km'} away")


def name_faults(rows: Iterable[Row], gazetteer: Gazetteer) -> Iterator[Fault]:
    """Rows whose region or city of the same name and country lies beyond reach."""
    for row in rows:
        if not row["country"] or row["kind"] == "river":
            continue
        met = namesakes(row, gazetteer)
        far = [
            away for away, entry, whole in met if whole and (entry.precision == "region" or entry.population >= CITY)
        ]
        if far and met[0][0] > max(reach(row), OF_REGION if met[0][1].precision == "region" else 0.0):
            yield Fault(row["name"], f"the nearest namesake is {met[0][0]:.0f} km away")


def borne_out(row: Row, gazetteer: Gazetteer) -> str:
    """What bears a row's point out: "country and name", "country", "name" or "nothing"."""
    away, met = from_country(row, gazetteer), namesakes(row, gazetteer)
    country = away is not None and away <= reach(row)
    name = bool(met) and met[0][0] <= reach(row)
    return " and ".join(word for word, told in (("country", country), ("name", name)) if told) or "nothing"


def main() -> int:
    """The command: prints the faults and by what how many rows are borne out; gives 1 where there are faults."""
    rows, gazetteer = read_kept("regions"), Gazetteer()
    faults = [*form_faults(rows), *country_faults(rows, gazetteer), *name_faults(rows, gazetteer)]
    for fault in faults:
        print(f"{fault.name}: {fault.what}")
    counts = Counter(borne_out(row, gazetteer) for row in rows)
    print(f"{len(rows)} rows, borne out by: " + ", ".join(f"{what} {counts[what]}" for what in sorted(counts)))
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main())
