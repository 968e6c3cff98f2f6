"""What the gazetteer knows of one place."""

from dataclasses import dataclass
from typing import Literal

from parallax.nouns.place import PlacePrecision

NameUse = Literal["name", "alternate", "adjective", "people", "bare", "abbreviation"]
"""How a name stands for a place.

`name` is its own, `alternate` another or earlier one, `adjective` ("Ukrainian") and `people` ("Ukrainians") derive from it,
`bare` is a district's name without its class word ("Orange" of "Orange County"), `abbreviation` stands beside a town ("Ill.").
"""

NAME_USES: tuple[NameUse, ...] = ("name", "alternate", "adjective", "people", "bare", "abbreviation")
"""In this order they are numbered in the data."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One place. Degrees; `population` 0 where unknown; `country` two letters, "" where none or several.

    `key` names the source's record ("geonames:3143244", "iso:NO-46", "kept:lapland", "district:FR.84.rhone",
    "katottg:UA…"). `region` is the GeoNames code of the first-level region, country first ("NO.46"), "" where unknown.
    `renown` is how many other names and spellings GeoNames lists, in any script: the better known, the more (0: no list).
    `kind` is settlement, capital, district, region, country, or a kept one's (sea, island, river, mountain …).
    """

    key: str
    name: str
    latitude: float
    longitude: float
    precision: PlacePrecision
    kind: str
    country: str
    region: str
    population: int
    renown: int = 0


@dataclass(frozen=True, slots=True)
class Match:
    """An entry that bears the name looked up: in which use, and by how many slips (0: as written)."""

    entry: Entry
    use: NameUse
    slips: int = 0
    heard: bool = False
