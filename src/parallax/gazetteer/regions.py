"""First-level regions (ISO 3166-2) and districts (GeoNames' second level, from the settlements in them)."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import cos, radians
from typing import Any

from parallax.gazetteer.entry import Entry
from parallax.gazetteer.record import Record, names_of
from parallax.values.place_name import fold, sound

_LOCAL = re.compile(r"'?([^,(']+(?:'[^,(']+)*)'? \((\w+)\)")
_NICKNAME = re.compile(
    r"^The |\b(?:land|home|heart|heartland|gate|gateway|mother|porch|pride|dawn|treasure|centre|people|nation|world|gods|basket|spirit)\b",
    re.I,
)
_LATIN = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ'’‘ʼ][A-Za-zÀ-ɏḀ-ỿ'’‘ʼ .-]*$")
_CLASS = re.compile(
    r"^(?:kabupaten|kota|provinsi|propinsi|province? (?:of|de|del|di)|provincia (?:de|di|del|de la)?|departamento (?:de|del)?|"
    r"département (?:de|du|des|de la)?|municipio (?:de|del)?|comuna|okres|powiat|landkreis|kreis|politischer bezirk|bezirk|"
    r"wilaya (?:de|d['’])?|daïra (?:de|d['’])?|region of|república (?:de|del)?|estado (?:de|do)?|obshtina|judetul|judeţ|judet|"
    r"huyện|thành phố|thị xã|tỉnh|amphoe|changwat|khwaeng|gmina|opština|arrondissement (?:de|du|d['’])?|cercle (?:de|du)?|"
    r"respublika|republic of|state of|county|city of|autonomous|nanggroe) |"
    r"[ -](?:oblast['’]?|krai|kraj|okrug|respublika|raion|rayon|county|parish|borough|district|department|municipality|"
    r"province|governorate|region|state|shi|gun|ken|prefecture|kommun|kommune|län|fylke|ilçesi|ili|subdistrict|division|"
    r"regency|city|township|shahrestan|ostan|zone|woreda|tehsil|apskritis|maakond|powiat|voivodeship|emirate|territory|"
    r"judet|canton|census area)$",
    re.I,
)
_DIRECTIONS = {
    "tengah": "Central", "utara": "North", "selatan": "South", "timur": "East", "barat": "West", "tenggara": "Southeast",
    "norte": "North", "sur": "South", "nord": "North", "sud": "South", "est": "East", "ouest": "West", "central": "Central",
}  # fmt: skip
"""Words for directions that stand after the name in Indonesian, Spanish and French names of regions and districts."""

NEAR = 480.0
"""Kilometres between the middles of a GeoNames region and an ISO one whose names only sound alike."""


def bare_name(name: str) -> str:
    """A region's or district's name without its class word, in the commoner languages of the gazetteers."""
    bare = _CLASS.sub("", name).strip()
    return bare or name


def english_names(bare: str) -> list[str]:
    """Names with the direction put before, as English has it: "Jawa Tengah" → "Central Jawa"."""
    head, _, last = bare.rpartition(" ")
    direction = _DIRECTIONS.get(fold(last))
    if not head or direction is None:
        return []
    return [f"{direction} {head}", *([f"{direction}ern {head}"] if direction != "Central" else [])]


def region_records(
    subdivisions: Mapping[str, Mapping[str, Mapping[str, Any]]],
    states: Mapping[str, str],
    middles: Mapping[str, tuple[float, float]],
    people: Mapping[str, int],
) -> Iterable[Record]:
    """A record a subdivision of ISO 3166-2.

    `states` names the GeoNames regions by code, `middles` gives the middle and `people` the number of
    people of the settlements of each; by a name in
    common a subdivision gets its GeoNames code, else that of the subdivision it is part of.
    """
    for country in sorted(subdivisions):
        codes = {code: name for code, name in states.items() if code.startswith(country + ".")}
        for iso in sorted(subdivisions[country]):
            subdivision = subdivisions[country][iso]
            if not subdivision.get("latLng"):
                continue
            names, others = _iso_names(subdivision)
            at = (float(subdivision["latLng"][0]), float(subdivision["latLng"][1]))
            code = _geonames_code([*names, *others], at, codes, middles)
            known = bare_name(codes[code]) if code else ""
            parent = subdivisions[country].get(subdivision.get("parentCode") or "")
            if not code and parent and parent.get("latLng"):
                code = _geonames_code([*_iso_names(parent)[0]], at, codes, middles)
            english = _english_of(subdivision)
            main = known or (english[0] if english else names[0])
            yield Record(
                Entry(
                    f"iso:{iso}",
                    main,
                    round(at[0], 4),
                    round(at[1], 4),
                    "region",
                    "region",
                    country,
                    code,
                    people.get(code, 0) if known else 0,
                ),
                names_of(
                    ("name", [main, *names, *english[:1]]), ("alternate", [*others, *([codes[code]] if known else [])])
                ),
            )


def _english_of(subdivision: Mapping[str, Any]) -> list[str]:
    local = _LOCAL.findall(subdivision.get("localOtherName") or "")
    return [name.strip() for name, language in local if language == "eng" and _kept(name.strip())]


def _iso_names(subdivision: Mapping[str, Any]) -> tuple[list[str], list[str]]:
    own = str(subdivision["name"]).split(" [")[0].split(",")[0].strip()
    local = _LOCAL.findall(subdivision.get("localOtherName") or "")
    others = [name.strip() for name, _ in local if _kept(name.strip())]
    bare = bare_name(own)
    others += [english for name in (bare, *others) for english in english_names(name)]
    others += [bare_name(name) for name in others]
    return [bare, own], others


def _kept(name: str) -> bool:
    return bool(_LATIN.match(name)) and not _NICKNAME.search(name) and len(name) > 3


def _geonames_code(
    names: Sequence[str],
    at: tuple[float, float],
    codes: Mapping[str, str],
    middles: Mapping[str, tuple[float, float]],
) -> str:
    """The GeoNames region that bears one of `names`, folded or by sound, the nearest such, or ""."""
    folded = {fold(bare_name(name)) for name in names} | {fold(name) for name in names}
    heard = {sound(name) for name in folded}
    by_distance = sorted((kilometres_about(at, middles[code]), code) for code in codes if code in middles)
    named = [code for _, code in by_distance if fold(bare_name(codes[code])) in folded]
    named += [code for distance, code in by_distance if distance < NEAR and sound(bare_name(codes[code])) in heard]
    return named[0] if named else ""


def kilometres_about(one: tuple[float, float], other: tuple[float, float]) -> float:
    """The distance in kilometres on a flat earth: good enough to compare near things, wrong across the date line."""
    north = (one[0] - other[0]) * 111.2
    east = (one[1] - other[1]) * 111.2 * cos(radians((one[0] + other[0]) / 2))
    return float((north**2 + east**2) ** 0.5)


def district_records(located: Iterable[Mapping[str, Any]], codes: Mapping[tuple[str, str], str]) -> Iterable[Record]:
    """A record a district that two settlements or more, or a place with a class word of its own, lie in.

    `located` are settlements with `country_code`, `state`, `county`; `codes` gives the region's code by country and
    state. A district's point is the middle of its settlements.
    """
    members: dict[tuple[str, str], list[Mapping[str, Any]]] = defaultdict(list)
    for place in located:
        if place.get("county"):
            region = codes.get((place["country_code"], place.get("state", "")), place["country_code"] + ".")
            members[region, place["county"]].append(place)
    for (region, county), places in sorted(members.items()):
        yield _district(region, county, places)


def _district(region: str, county: str, places: Sequence[Mapping[str, Any]]) -> Record:
    bare = bare_name(county)
    latitude = sum(float(place["latitude"]) for place in places) / len(places)
    longitude = sum(float(place["longitude"]) for place in places) / len(places)
    english = english_names(bare)
    entry = Entry(
        key=f"district:{region}.{fold(county)}",
        name=english[0] if english else (county if bare == county or region.startswith("US") else bare),
        latitude=round(latitude, 4),
        longitude=round(longitude, 4),
        precision="district",
        kind="district",
        country=region[:2],
        region=region if not region.endswith(".") else "",
        population=sum(int(place["population"]) for place in places),
    )
    return Record(entry, names_of(("name", [entry.name, county, *english]), ("bare", [bare] if bare != county else [])))


def state_codes(
    cities: Iterable[Mapping[str, Any]], located: Iterable[Mapping[str, Any]]
) -> dict[tuple[str, str], str]:
    """(country, state's name) → the region's code, by what most settlements of one name and place say."""
    at = {
        (c["countrycode"], c["name"], round(c["latitude"], 1), round(c["longitude"], 1)): c["admin1code"]
        for c in cities
    }
    votes: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for place in located:
        spot = (place["country_code"], place["city"], round(place["latitude"], 1), round(place["longitude"], 1))
        if at.get(spot) and place.get("state"):
            votes[place["country_code"], place["state"]][f"{place['country_code']}.{at[spot]}"] += 1
    return {state: min(counts, key=lambda code: (-counts[code], code)) for state, counts in sorted(votes.items())}


def middles_of(cities: Iterable[Mapping[str, Any]]) -> dict[str, tuple[float, float]]:
    """The middle of the settlements of each region, by code."""
    sums: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0])
    for city in cities:
        total = sums[f"{city['countrycode']}.{city['admin1code']}"]
        total[0] += float(city["latitude"])
        total[1] += float(city["longitude"])
        total[2] += 1
    return {code: (north / n, east / n) for code, (north, east, n) in sorted(sums.items())}


def people_of(cities: Iterable[Mapping[str, Any]]) -> dict[str, int]:
    """The people of the settlements of each region, by code."""
    sums: Counter[str] = Counter()
    for city in cities:
        sums[f"{city['countrycode']}.{city['admin1code']}"] += int(city["population"])
    return dict(sums)
