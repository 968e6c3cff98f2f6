"""Ukrainian settlements too small for the city lists: known by name and district, with the district's point.

The codifier KATOTTG has every settlement and no coordinates. A settlement's district is placed by those of its settlements
that GeoNames has; so the point is the district's, and the precision says so.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from parallax.gazetteer.entry import Entry
from parallax.gazetteer.record import Record, names_of
from parallax.gazetteer.regions import kilometres_about
from parallax.values.place_name import sound

SETTLEMENTS = frozenset("MTXC")
"""Categories of the codifier that are settlements: city, and the two classes of settlement, and village."""

_PLAIN = dict(
    zip(
        "абвгґдеєжзиіїйклмнопрстуфхцчшщюя",
        "a b v h g d e ie zh z y i i i k l m n o p r s t u f kh ts ch sh shch iu ia".split(),
        strict=True,
    )
)
_PLAIN["ь"] = ""
_FIRST = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}


def romanise(name: str) -> str:
    """A Ukrainian name in Latin letters by the national system of 2010 (Resolution 55): "Щасливе" → "Shchaslyve"."""
    words = name.replace("’", "'").replace("ʼ", "'").replace("зг", "zgh").replace("Зг", "Zgh")
    out, fresh = [], True
    for letter in words:
        small = letter.lower()
        latin = _FIRST[small] if fresh and small in _FIRST else _PLAIN.get(small, "" if small == "'" else letter)
        out.append(latin.capitalize() if letter != small else latin)
        fresh = not letter.isalpha() and letter != "'"
    return "".join(out)


def ukrainian_records(
    rows: Iterable[Mapping[str, str]], known: Sequence[tuple[str, str, float, float]]
) -> Iterable[Record]:
    """A record a settlement that GeoNames lacks.

    `rows` have `id`, `name` and `district` (its id); `known` are the GeoNames settlements of the
    country: name's sound, region code, latitude, longitude. A district is placed where at least three of its
    settlements, each the only one of its name in the country, stand close together.
    """
    rows = sorted(rows, key=lambda row: row["id"])
    count: dict[str, int] = defaultdict(int)
    for row in rows:
        count[sound(romanise(row["name"]))] += 1
    by_name: dict[str, list[tuple[str, float, float]]] = defaultdict(list)
    for heard, code, latitude, longitude in known:
        by_name[heard].append((code, latitude, longitude))
    spots: dict[str, list[tuple[str, float, float]]] = defaultdict(list)
    for row in rows:
        heard = sound(romanise(row["name"]))
        if count[heard] == 1 and len(by_name[heard]) == 1:
            spots[row["district"]].extend(by_name[heard])
    places = {district: place for district in sorted(spots) if (place := _middle(spots[district]))}
    for row in rows:
        heard, district = sound(romanise(row["name"])), places.get(row["district"])
        if district and not _is_known(by_name.get(heard, []), district):
            yield _record(row, district)


def _middle(spots: Sequence[tuple[str, float, float]]) -> tuple[str, float, float] | None:
    """The middle one of the spots by latitude and longitude, and the commonest region; None for fewer than three."""
    if len(spots) < 3:
        return None
    north, east = sorted(spot[1] for spot in spots), sorted(spot[2] for spot in spots)
    codes = sorted(spot[0] for spot in spots)
    return max(codes, key=codes.count), north[len(north) // 2], east[len(east) // 2]


def _is_known(spots: Sequence[tuple[str, float, float]], district: tuple[str, float, float]) -> bool:
    return any(kilometres_about(spot[1:], district[1:]) < 70 for spot in spots)


def _record(row: Mapping[str, str], district: tuple[str, float, float]) -> Record:
    name = romanise(row["name"])
    code, latitude, longitude = district
    entry = Entry(
        f"katottg:{row['id']}", name, round(latitude, 4), round(longitude, 4), "district", "settlement", "UA", code, 0
    )
    return Record(entry, names_of(("name", [name])))
