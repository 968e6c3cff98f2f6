"""The place of a name: what the gazetteer has, or where the report says that a name it lacks lies."""

from dataclasses import replace
from math import cos, radians, sin

from parallax.gazetteer import Entry
from parallax.nouns.ident import make_id
from parallax.nouns.place import Place, PlacePrecision
from parallax.reading.places.group import Group
from parallax.reading.places.grouping import Grouping
from parallax.reading.places.hints import Distance
from parallax.reading.places.locality import locality
from parallax.reading.places.slots import Found, Slots
from parallax.reading.places.words import ORDINARY, SECTORS, TOWN_SITES
from parallax.values.place_name import spelling_key

_CITY_STATE = 1_000_000
"""People up to which a country is as small as a city, so that its point will do for a site in it."""
_FARTHEST = 40
"""Kilometres up to which a distance and bearing tell a point."""
_DEGREE_KM = 111.2
"""Kilometres of a degree of latitude."""


def place_of(entry: Entry, names: tuple[str, ...], why: tuple[str, ...]) -> Place:
    """An entry of the gazetteer as a place, with the names that the report gives it and why it was chosen."""
    return Place(
        id=make_id("p", entry.key),
        name=entry.name,
        names=names,
        latitude=entry.latitude,
        longitude=entry.longitude,
        precision=entry.precision,
        gazetteer=entry.key,
        country=entry.country,
        why=why,
    )


def told_place(on: Grouping, number: int, names: tuple[str, ...]) -> Place | None:
    """The place of a name found, by its number; None where its words may be no place's, or several places bear them."""
    group, item = on.group_of[number], on.found[number]
    if group.chosen is None:
        return _approximate(on, item, group, names)
    place = place_of(group.chosen, names, group.why)
    sector = place.precision == "settlement" and Slots(on.doc, on.found).fronts(item.last, SECTORS)
    return _sector_of(place) if sector else place


def _sector_of(town: Place) -> Place:
    """The land about or towards a town, of which the town's point is only the middle or the aim."""
    why = (*town.why, f"a sector or direction named for {town.name}, whose point this is")
    return replace(town, precision="district", why=why)


def _approximate(on: Grouping, item: Found, group: Group, names: tuple[str, ...]) -> Place | None:
    """The place of a name that the gazetteer lacks: where the report says that it lies, else without coordinates."""
    key = make_id("p", spelling_key(group.name))
    told = next((d for d in on.distances if on.group_of[d.name] is group), None)
    near = _by_distance(on, told) if told else None
    if near is not None and told is not None:
        why = (f"{told.words} {on.group_of[told.other].name}, as the report tells",)
        return Place(key, group.name, names, *near, "district", None, "", why)
    held = _holder(group) or _in_town(on, item)
    if held is not None:
        holder, reason = held
        at = (holder.latitude, holder.longitude)
        precision: PlacePrecision = "region" if holder.precision == "region" else "district"
        return Place(key, group.name, names, *at, precision, None, holder.country, (reason,))
    if any(not match.heard and not match.slips for match in group.matches):
        return None  # several places bear the name
    if item.label in {"GPE", "LOC"} or item.strength == "sure":
        return Place(key, group.name, names, why=("not in the gazetteer",))
    return None


def _holder(group: Group) -> tuple[Entry, str] | None:
    """The town or district that the report says holds a place, else the first-level region that it says does."""
    told = [(other.chosen, how) for other, how in group.containers if other.chosen is not None]
    common = group.name.lower() in ORDINARY
    for fits in (_is_small, _is_first_level):
        for place, how in told:
            if fits(place) and not (fits is _is_first_level and (how == "named" or common)):
                where = "near" if how == "near" else "in"
                return place, f"not in the gazetteer; {where} {place.name}, whose point this is"
    return None


def _is_small(place: Entry) -> bool:
    small = place.kind == "country" and place.population < _CITY_STATE
    return small or place.precision in {"settlement", "district"}


def _is_first_level(place: Entry) -> bool:
    return place.precision == "region" and bool(place.region)


def _in_town(on: Grouping, item: Found) -> tuple[Entry, str] | None:
    """The town that a report is about, for a site of a kind that stands in towns."""
    if item.last <= item.first + 1 or not _words(on, item) & TOWN_SITES:
        return None
    around = locality(on.groups.values())
    return (around, f"a site in a town, and this report speaks of places around {around.name}") if around else None


def _words(on: Grouping, item: Found) -> set[str]:
    return {token.lower for token in on.doc.tokens[item.last - 2 : item.last]}


def _by_distance(on: Grouping, told: Distance) -> tuple[float, float] | None:
    """The point at the distance and bearing told from a place that is known."""
    other = on.group_of[told.other].chosen
    if other is None or told.bearing is None or other.precision != "settlement" or told.kilometres > _FARTHEST:
        return None
    north = told.kilometres * cos(radians(told.bearing)) / _DEGREE_KM
    east = told.kilometres * sin(radians(told.bearing)) / (_DEGREE_KM * cos(radians(other.latitude)))
    return round(other.latitude + north, 3), round(other.longitude + east, 3)
