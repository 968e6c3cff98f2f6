"""One place across reports and spellings."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from math import cos, hypot, radians

from parallax.nouns.place import Place
from parallax.nouns.reading import Reading
from parallax.values.place_name import fold, same_place_name

SAME_SPOT = 5.0
"""Kilometres within which two entries of one name and one precision are one place, met in two registers."""


def unite_places(
    readings: Sequence[Reading], apart: Collection[frozenset[str]] = ()
) -> tuple[tuple[Place, ...], dict[str, str]]:
    """The places of a story, in order of id, and the id here of every place of its readings.

    Places of one id are one, with the spellings of all reports. One that no gazetteer entry was found for is the
    resolved place of the story of whose name it is a spelling, where there is only one such; so is a name that was left
    open. Two entries of one name on one spot are one. A region and a town of one name stay two, and so do the pairs of
    ids in `apart`.
    """
    met: defaultdict[str, list[Place]] = defaultdict(list)
    open_names: set[str] = set()
    for reading in sorted(readings, key=lambda each: each.report):
        for mention in reading.places:
            if mention.place is not None:
                met[mention.place.id].append(mention.place)
            elif mention.use in ("name", "metonym"):
                open_names.add(mention.text)
    merged = {name: _merge(places) for name, places in sorted(met.items())}
    new_id = _lead_home(merged, apart)
    found: defaultdict[str, list[Place]] = defaultdict(list)
    for name, place in merged.items():
        found[new_id[name]].append(place)
    united = {home: replace(merged[home], names=_names(places)) for home, places in found.items()}
    for name in sorted(open_names):
        homes = _fits(name, united)
        if len(homes) == 1:
            place = united[homes[0]]
            united[place.id] = replace(place, names=tuple(sorted({*place.names, name})))
    return tuple(united[name] for name in sorted(united)), new_id


def _merge(places: Sequence[Place]) -> Place:
    """One place of several readings of one id: the commonest wording of everything, the names of all.

    Where one report tells where it lies and another does not, it lies there.
    """
    located = [place for place in places if place.latitude is not None]
    counted = Counter(replace(place, names=(), why=()) for place in located or places)
    first = min(counted, key=lambda place: (-counted[place], repr(place)))
    why = tuple(sorted({reason for place in places for reason in place.why}))
    return replace(first, names=_names(places), why=why)


def _names(places: Sequence[Place]) -> tuple[str, ...]:
    return tuple(sorted({name for place in places for name in place.names}))


def _lead_home(merged: Mapping[str, Place], apart: Collection[frozenset[str]]) -> dict[str, str]:
    """The id under which each place is kept: its own, or that of the resolved place it is a spelling or a double of."""
    resolved = {name: place for name, place in merged.items() if place.latitude is not None}
    home = {name: name for name in merged}
    for name, place in merged.items():
        if name in resolved:
            doubles = [
                other
                for other in resolved
                if other < name and home[other] == other and _double(merged[other], place)
                if frozenset((other, name)) not in apart
            ]
            home[name] = doubles[0] if doubles else name
    for name, place in merged.items():
        if name not in resolved:
            fits = {home[fit] for spelling in (place.name, *place.names) for fit in _fits(spelling, resolved)}
            fits = {fit for fit in fits if frozenset((fit, name)) not in apart}
            home[name] = fits.pop() if len(fits) == 1 else name
    return home


def _double(one: Place, other: Place) -> bool:
    """True for two entries of one name and precision on one spot."""
    if one.precision != other.precision or fold(one.name) != fold(other.name):
        return False
    if one.latitude is None or one.longitude is None or other.latitude is None or other.longitude is None:
        return False
    east = (one.longitude - other.longitude) * cos(radians(one.latitude))
    return 111.2 * hypot(one.latitude - other.latitude, east) <= SAME_SPOT


def _fits(name: str, places: Mapping[str, Place]) -> list[str]:
    """The ids of the resolved places of whose name `name` is a spelling."""
    return [
        key
        for key, place in sorted(places.items())
        if place.latitude is not None and any(same_place_name(name, other) for other in {place.name, *place.names})
    ]
