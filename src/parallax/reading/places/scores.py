"""What speaks for and against each candidate of a name: named features with their weights and reasons.

The weights were set by hand on what features a reader uses; docs/accuracy.md tells how they do.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log10

from parallax.gazetteer import Entry, Gazetteer, Match
from parallax.gazetteer.lookup import kilometres
from parallax.reading.places.group import Group
from parallax.reading.places.inside import shares_region

SAME_SPOT = 60.0
"""Kilometres within which two candidates need no telling apart (a town and its district)."""

RENOWNED = 1_000_000
"""People from which a city is as well known by another name as by its own."""

_NAMED = {"name": 3.0, "alternate": 1.6, "bare": 0.8, "abbreviation": 2.5, "adjective": 3.0, "people": 3.0}
_HEARD = 1.0
_SLIP = 0.6
_BY_PEOPLE = 0.6
_BY_RENOWN = 1.2
_CAPITAL = 0.7
_EMBEDDED = 0.25
_FOREMOST = 1.0
_REGION_RENOWN = 1.6
_SMALL_REGION = 30_000
_OTHER_NAME = 1.0
_KEPT = 6.8
"""People, and the logarithm of people, that stand for a region's and a kept entry's fame, where the data have none."""

_NEARNESS = ((50.0, 2.0), (100.0, 1.6), (300.0, 0.7))
"""Kilometres from the nearest place that the report surely speaks of, and what nearness so far is worth."""

_HOLDS = 1.6
_INSIDE = 0.5
_EACH_MORE, _MOST = 0.25, 4
"""What each more place near by is worth, and how many of them count."""

_BY_COMPANY = 0.7
_NEIGHBOURS = 100.0
"""Kilometres within which two names that are still open may tell each other."""

_CITY = 100_000
"""People from which a town is a city, known outside its region."""

_TIMES = 2
"""How many times as many people as its next namesake the town has that is meant where nothing is said."""


@dataclass(frozen=True, slots=True)
class Around:
    """What the rest of a report says around a name.

    `weights`: how much it speaks of each country; `spots`: the places it surely speaks of; `places`: these, and the towns
    that it probably speaks of; `company`: for each name still open that few places bear, those that bear it.
    """

    weights: Mapping[str, float]
    spots: Sequence[Entry]
    places: Sequence[Entry]
    company: Sequence[tuple[str, Sequence[Entry]]]
    gazetteer: Gazetteer


def elsewhere(one: Entry, other: Entry) -> bool:
    """True when two candidates are not one spot, nor a region and what lies in it, and so need telling apart."""
    if one.precision == "country" or other.precision == "country":
        return one.country != other.country
    distance = kilometres((one.latitude, one.longitude), (other.latitude, other.longitude))
    within = bool(one.region) and one.region == other.region and "region" in {one.precision, other.precision}
    return distance > SAME_SPOT and not within and not (one.precision == other.precision == "region" and distance < 250)


@dataclass(frozen=True, slots=True)
class Score:
    """What a candidate scores in all, the part of it that the words around say, and the reasons, the weightiest first."""

    total: float
    said: float
    why: tuple[str, ...]


def score(group: Group, match: Match, around: Around) -> Score:
    """The score of a candidate."""
    entry, class_parts = match.entry, _class_parts(group, match)
    fits = all(weight >= 0 for weight, _ in class_parts)
    parts = [
        (_name_score(match) - (_OTHER_NAME if outnamed(group, match) else 0.0), f"named {entry.name}"),
        (_fame(group, match) + (_FOREMOST if foremost(group, match) else 0.0), "most people"),
        *class_parts,
        *_country_parts(group, match, around.weights),
        *container_parts(group, entry),
        *distance_parts(group, entry, around.gazetteer),
        *(near_parts(entry, around.spots) if fits else []),
        *(_company_parts(entry, around.company) if fits else []),
    ]
    told = sorted(((score, why) for score, why in parts[2:] if score > 0.3), reverse=True)
    reasons = [parts[0][1], *(why for _, why in told)] if told else [parts[0][1], parts[1][1]]
    said = sum(score for score, _ in parts[2:])
    return Score(said + parts[0][0] + parts[1][0], said, tuple(reasons))


def outnamed(group: Group, match: Match) -> bool:
    """True for another, often a former, name of a place where a town not much smaller has it as its own: one of the same
    country, or a city.
    """
    entry = match.entry
    if match.use != "alternate" or entry.kind not in {"settlement", "capital", "region"}:
        return False
    owners = [m.entry for m in group.matches if m.use == "name" and not m.heard and m.entry.precision == "settlement"]
    if entry.population > RENOWNED:
        owners = [owner for owner in owners if owner.population >= _CITY]
    return any(
        (owner.country == entry.country or owner.population >= _CITY) and 50 * owner.population >= entry.population
        for owner in owners
    )


def foremost(group: Group, match: Match) -> bool:
    """True for the town that is meant where nothing is said: it has by far the most people of those that bear the name."""
    entry = match.entry
    if match.use != "name" or match.heard or match.slips or entry.precision != "settlement" or entry.population < _CITY:
        return False
    others = (m.entry for m in group.matches if m.use == "name" and not m.heard and m.entry.precision != "district")
    return all(_TIMES * other.population <= entry.population or not elsewhere(entry, other) for other in others)


def _name_score(match: Match) -> float:
    if match.slips:
        return 1.4 - _SLIP * match.slips
    if match.heard:
        return _HEARD
    return _NAMED[match.use]


def _fame(group: Group, match: Match) -> float:
    entry = match.entry
    if entry.kind == "country":
        return 6.0
    if entry.key.startswith("kept:"):
        return _KEPT * _BY_PEOPLE + _REGION_RENOWN + 0.5
    if entry.precision == "region":
        shares = any(
            other.entry.precision == "settlement" and other.entry.region == entry.region and not other.heard
            and other.entry.population > 100_000
            for other in group.matches
        )  # fmt: skip
        return log10(max(entry.population, _SMALL_REGION)) * _BY_PEOPLE + _REGION_RENOWN + (-0.6 if shares else 0.5)
    bonus = 0.5 if entry.precision == "settlement" else -0.4
    known = log10(entry.population + 10) * _BY_PEOPLE + log10(entry.renown + 1) * _BY_RENOWN
    return known + bonus + (_CAPITAL if entry.kind == "capital" else 0.0)


def _class_parts(group: Group, match: Match) -> list[tuple[float, str]]:
    if group.class_ is None or match.slips:
        return []
    entry = match.entry
    fits = {
        "settlement": entry.precision == "settlement" or entry.key.startswith("katottg:"),
        "district": entry.precision == "district" and entry.kind != "settlement",
        "region": entry.precision == "region",
        "island": entry.kind == "island" or entry.precision == "region",
        "country": entry.precision == "country",
    }[group.class_]
    if fits:
        return [(2.0 + (1.5 if match.use == "bare" else 0.0), f"called a {group.class_}")]
    near = {"district": {"region", "settlement"}, "region": {"district"}}.get(group.class_, set())
    return [(-0.6 if entry.precision in near else -2.0, "")]


def _country_parts(group: Group, match: Match, weights: Mapping[str, float]) -> list[tuple[float, str]]:
    """What the countries spoken of say of a candidate: less where the name stands only in others' names, which are not
    given anew in each report, and nothing where these are no bodies that serve a place.
    """
    entry, total = match.entry, sum(weights.values())
    share = 1.0 if group.inside < group.mentions else _EMBEDDED if group.local else 0.0
    if not total or not entry.country:
        return []
    weight = weights.get(entry.country, 0.0)
    if not weight:
        by_another = match.use == "alternate" and entry.population <= RENOWNED
        return [(0.0 if entry.kind == "country" else share * (-1.8 if by_another else -0.6), "")]
    return [(share * (0.6 + 2.0 * weight / total), "in a country that the report speaks of")]


def container_parts(group: Group, entry: Entry) -> list[tuple[float, str]]:
    """What the places said to hold a name, or to lie near it, say of a candidate: the best of it."""
    parts = []
    for other, how in group.containers:
        if how == "near":
            parts.extend(_beside(other, entry))
            continue
        holds = [match.entry for match in other.matches if _holds(match.entry, entry) and not match.heard]
        # What is chosen already counts, else any that might be meant.
        if other.chosen is not None and other.sure:
            holds = [held for held in holds if held.key == other.chosen.key]
        if holds:
            parts.append((3.5 if how == "comma" else 3.0, f"said to lie in {other.name}"))
        elif other.chosen is not None and other.sure and (how == "comma" or other.class_):
            parts.append((-3.0 if _abroad(other.chosen, entry) else -1.5, ""))
    return sorted(parts, reverse=True)[:1]


def _beside(other: Group, entry: Entry) -> list[tuple[float, str]]:
    town = other.chosen
    if town is None or town.precision != "settlement":
        return []
    close = kilometres((town.latitude, town.longitude), (entry.latitude, entry.longitude)) < 50
    return [(2.0, f"said to lie near {other.name}")] if close else []


def _abroad(one: Entry, other: Entry) -> bool:
    return bool(one.country and other.country) and one.country != other.country


def _holds(holder: Entry, held: Entry) -> bool:
    if holder.key == held.key:
        return False
    if holder.kind == "country":
        return holder.country == held.country
    if holder.precision == "region":
        if holder.region:
            return holder.region == held.region and held.precision != "region"
        near = kilometres((holder.latitude, holder.longitude), (held.latitude, held.longitude)) < 400
        return near and (not holder.country or holder.country == held.country)
    if holder.kind == "district":
        near = kilometres((holder.latitude, holder.longitude), (held.latitude, held.longitude)) < 80
        return near and holder.country == held.country and held.precision == "settlement"
    return False


def distance_parts(group: Group, entry: Entry, gazetteer: Gazetteer) -> list[tuple[float, str]]:
    """What the distances told say of a candidate."""
    if entry.precision not in {"settlement", "district"}:
        return []
    parts = []
    for told, other, border in group.distances:
        if other.chosen is None:
            continue
        if border and other.chosen.country:
            if other.chosen.country == entry.country:
                continue
            real = gazetteer.distance_to_country(entry.latitude, entry.longitude, other.chosen.country)
            fits = real is not None and real <= 1.6 * told + 15
        elif other.chosen.precision == "settlement":
            real = kilometres((entry.latitude, entry.longitude), (other.chosen.latitude, other.chosen.longitude))
            fits = abs(real - told) <= 0.35 * told + 10
        else:
            continue
        parts.append((2.5, f"{told:g} km from {other.name}, as told") if fits else (-1.5, ""))
    return parts


def near_parts(entry: Entry, spots: Sequence[Entry]) -> list[tuple[float, str]]:
    """How near a candidate lies to what the report surely speaks of."""
    if entry.precision == "region" and entry.region and any(spot.region == entry.region for spot in spots):
        return [(_HOLDS, "holds a place that the report speaks of")]
    if entry.precision not in {"settlement", "district"} or not spots:
        return []
    near = [
        (kilometres((entry.latitude, entry.longitude), (spot.latitude, spot.longitude)), spot.name)
        for spot in spots
        if spot.precision != "region" or spot.kind == "island"
    ]
    parts = []
    if any(shares_region(entry, spot) for spot in spots):
        parts.append((_INSIDE, "in a region that the report speaks of"))
    distance, name = min(near, default=(9e9, ""))
    weight = next((weight for reach, weight in _NEARNESS if distance < reach), 0.0)
    if weight:
        more = sum(away < _NEIGHBOURS for away, _ in near) - 1
        parts.append((weight + _EACH_MORE * max(0, min(more, _MOST)), f"near {name}"))
    return parts


def _company_parts(entry: Entry, company: Sequence[tuple[str, Sequence[Entry]]]) -> list[tuple[float, str]]:
    """How many names that are still open may lie near a candidate: two open names that agree on one spot tell it."""
    names = [name for name, entries in company if in_company(entry, entries)]
    return [(_BY_COMPANY * min(len(names), 2), f"may lie near {names[0]}")] if names else []


def in_company(entry: Entry, entries: Sequence[Entry]) -> bool:
    """True when one of the entries is a neighbour of a town."""
    if entry.precision not in {"settlement", "district"}:
        return False
    return any(
        abs(entry.latitude - other.latitude) < 1.0
        and kilometres((entry.latitude, entry.longitude), (other.latitude, other.longitude)) < _NEIGHBOURS
        for other in entries
    )
