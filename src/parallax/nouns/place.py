"""A resolved location."""

from dataclasses import dataclass
from typing import Literal

PlacePrecision = Literal["settlement", "district", "region", "country"]


@dataclass(frozen=True, slots=True)
class Place:
    """One location. `id` is a function of the gazetteer entry, or of the name where there is none.

    `latitude` and `longitude` are degrees, None where the place is not resolved. `names` are the spellings met in
    reports, sorted. `country` is the two-letter code, "" where unknown. `why` says what decided.
    """

    id: str
    name: str
    names: tuple[str, ...]
    latitude: float | None = None
    longitude: float | None = None
    precision: PlacePrecision = "settlement"
    gazetteer: str | None = None
    country: str = ""
    why: tuple[str, ...] = ()
