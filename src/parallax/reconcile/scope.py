"""Where two figures are counted: the same place, a part of it, another, or not told."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from parallax.nouns.place import Place

PlacesKind = Literal["same", "within", "apart", "near", "unstated", "neither"]

ROUGH_KM = {"region": 200.0, "district": 60.0, "settlement": 15.0}
"""How far from its middle a region, district or settlement of common size still reaches; countries go by their code."""
SIZE = {"settlement": 0, "district": 1, "region": 2, "country": 3}
EARTH_KM = 6371.0
NEAR_KM = 30.0
"""Two settlements this near to each other can be told by one name, the larger's."""


@dataclass(frozen=True, slots=True)
class Places:
    """How two places stand; `inner` says which is the part; `stated` the one told where the other is not."""

    kind: PlacesKind
    why: str
    inner: Literal["first", "second"] | None = None
    stated: Place | None = None
    wide: bool = False
    """All places told are regions or countries."""


def compare_places(
    first: str | None, second: str | None, places: Mapping[str, Place], countries: bool = True
) -> Places:
    """Compare two places by id; without `countries`, a whole country tells no scope (harm done by an event in it)."""
    one, other = _resolved(first, places, countries), _resolved(second, places, countries)
    if one is None and other is None:
        return Places("neither", "neither says where")
    if one is None or other is None:
        stated = one or other
        wide = stated is not None and SIZE[stated.precision] >= SIZE["region"]
        return Places("unstated", "only one says where", stated=stated, wide=wide)
    wide = min(SIZE[one.precision], SIZE[other.precision]) >= SIZE["region"]
    if one.id == other.id:
        return Places("same", f"both in {one.name}", wide=wide)
    if is_part(one, other):
        return Places("within", f"{one.name} lies in {other.name}", "first", wide=wide)
    if is_part(other, one):
        return Places("within", f"{other.name} lies in {one.name}", "second", wide=wide)
    apart = kilometres(one, other)
    if apart is not None and apart <= NEAR_KM and one.precision == other.precision == "settlement":
        return Places("near", f"{one.name} and {other.name} lie {apart:.0f} km apart")
    return Places(
        "apart", f"{one.name} and {other.name}", wide=max(SIZE[one.precision], SIZE[other.precision]) >= SIZE["region"]
    )


def _resolved(ident: str | None, places: Mapping[str, Place], countries: bool) -> Place | None:
    """A place that is known to lie somewhere; a name alone tells no scope."""
    place = places.get(ident or "")
    if place is None or place.latitude is None or (place.precision == "country" and not countries):
        return None
    return place


def is_part(inner: Place, outer: Place) -> bool:
    """True when the larger place reaches over the smaller one: by country code, or by distance for lesser places."""
    if SIZE[inner.precision] >= SIZE[outer.precision]:
        return False
    if outer.country and inner.country and outer.country != inner.country:
        return False
    if outer.precision == "country":
        return bool(outer.country) and outer.country == inner.country
    apart = kilometres(inner, outer)
    return apart is not None and apart <= ROUGH_KM[outer.precision]


def kilometres(one: Place, other: Place) -> float | None:
    """The distance over the ground (haversine), None where either has no coordinates."""
    if one.latitude is None or one.longitude is None or other.latitude is None or other.longitude is None:
        return None
    p, q = math.radians(one.latitude), math.radians(other.latitude)
    across = math.radians(other.longitude - one.longitude)
    h = math.sin((q - p) / 2) ** 2 + math.cos(p) * math.cos(q) * math.sin(across / 2) ** 2
    return 2 * EARTH_KM * math.asin(math.sqrt(h))
