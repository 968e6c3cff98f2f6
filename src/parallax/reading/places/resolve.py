"""Decides which place a name means, by named features with reasons, and abstains where two are too near.

The weights were set by hand on what features a reader uses; docs/accuracy.md tells how they do.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import log10

from parallax.gazetteer import Entry, Gazetteer, Match
from parallax.gazetteer.lookup import kilometres
from parallax.values.place_name import fold

MARGIN = 0.15
"""By how much the best candidate must beat the next that lies elsewhere; below, no place is told."""

_GREAT, _VILLAGE = 300_000, 5_000
"""People from which a city is thought of though its name is spelt otherwise and its country not named, and below which
a place is one that only those near by know.
"""

_RENOWNED = 1_000_000
"""People from which a city is as well known by another name as by its own."""

_SURE = 5.0
"""The score from which a lone candidate counts as evidence for others."""

SAME_SPOT = 60.0
"""Kilometres within which two candidates need no telling apart (a town and its district)."""

_NAMED = {"name": 3.0, "alternate": 1.6, "bare": 0.8, "abbreviation": 2.5, "adjective": 3.0, "people": 3.0}
_HEARD = 1.0
_SLIP = 0.6
_BY_PEOPLE = 0.6
_BY_RENOWN = 1.2
_CAPITAL = 0.7
_REGION_RENOWN = 1.6
_SMALL_REGION = 30_000
_OTHER_NAME = 1.0
_KEPT = 6.8
"""People, and the logarithm of people, that stand for a region's and a kept entry's fame, where the data have none."""


@dataclass(slots=True)
class Group:
    """All mentions of one name in one class in a report: one meaning is sought for all.

    `aside` counts the mentions that say whose, not where ("US-led"); `containers` are the groups said to hold it, with
    how; `distances` (kilometres, other group, border country or None).
    """

    name: str
    class_: str | None
    matches: tuple[Match, ...]
    mentions: int = 0
    aside: int = 0
    containers: list[tuple["Group", str]] = field(default_factory=list)
    distances: list[tuple[float, "Group", bool]] = field(default_factory=list)
    chosen: Entry | None = None
    sure: bool = False
    why: tuple[str, ...] = ()


def resolve(groups: Sequence[Group], weights: Mapping[str, float], gazetteer: Gazetteer) -> None:
    """Chooses an entry for each group, twice: the second time by nearness to what the first time was sure.

    `weights` say how much the report speaks of each country.
    """
    for nearness in (False, True):
        near = [(group, group.chosen) for group in groups if group.sure and group.chosen] if nearness else []
        told = {id(group): _told_by(group) for group in groups} if nearness else {}
        for group in sorted(
            groups, key=lambda g: (not any(m.entry.kind == "country" for m in g.matches), g.name, g.class_ or "")
        ):
            total = _with_places(weights, [place for other, place in told.items() if other != id(group)])
            spots = [entry for other, entry in near if other is not group and entry.precision != "country"]
            _choose(group, total, spots, gazetteer)


def _told_by(group: Group) -> tuple[str, float]:
    """The country that a group speaks for, once it is sure, and how much; "" for none."""
    if group.sure and group.chosen and group.chosen.country and group.chosen.kind != "country":
        return group.chosen.country, 0.7 * min(group.mentions, 3)
    return "", 0.0


def _with_places(weights: Mapping[str, float], told: Iterable[tuple[str, float]]) -> dict[str, float]:
    """The weights of countries, with what other places tell: a name is no evidence for itself."""
    total: dict[str, float] = defaultdict(float, weights)
    for country, weight in told:
        if country:
            total[country] += weight
    return dict(total)


def _choose(group: Group, weights: Mapping[str, float], spots: Sequence[Entry], gazetteer: Gazetteer) -> None:
    scored = sorted(
        (
            (_score(group, match, weights, spots, gazetteer), match)
            for match in _countries_first(group)
            if _credible(match, weights)
        ),
        key=lambda pair: (-pair[0][0], -pair[1].entry.population, pair[1].entry.key),
    )
    group.chosen, group.sure, group.why = None, False, ()
    if not scored:
        return
    (best, why), match = scored[0]
    rival = next((score for (score, _), other in scored[1:] if _elsewhere(match.entry, other.entry)), None)
    lead = best - rival if rival is not None else 9.0
    if best < _least(match) or lead < MARGIN:
        return
    group.chosen, group.why = match.entry, why
    group.sure = lead > 1.0 and best >= _SURE and not match.heard and not match.slips


def _countries_first(group: Group) -> tuple[Match, ...]:
    """Without the regions and towns of a country whose name they bear, where no class word asks for one of them."""
    countries = {m.entry.country for m in group.matches if m.entry.precision == "country" and m.use == "name"}
    if group.class_ is not None or not countries:
        return group.matches
    return tuple(m for m in group.matches if m.entry.precision == "country" or m.entry.country not in countries)


def _credible(match: Match, weights: Mapping[str, float]) -> bool:
    """A name that is only heard alike, and a village, are believed of a country that the report speaks of; a great city
    and, where the report speaks of none, a village anywhere.
    """
    if match.entry.country in weights or match.entry.population >= _GREAT:
        return True
    village = match.entry.precision == "settlement" and match.entry.population < _VILLAGE
    return not match.heard and not (village and weights)


def _least(match: Match) -> float:
    """The score below which a candidate is not believed: higher for names that are only heard alike."""
    if match.slips:
        return 6.0
    if match.heard or match.entry.precision == "district":
        return 4.5
    return 4.2 if match.use == "alternate" else 3.5


def _elsewhere(one: Entry, other: Entry) -> bool:
    if one.precision == "country" or other.precision == "country":
        return one.country != other.country
    distance = kilometres((one.latitude, one.longitude), (other.latitude, other.longitude))
    within = bool(one.region) and one.region == other.region and "region" in {one.precision, other.precision}
    return distance > SAME_SPOT and not within and not (one.precision == other.precision == "region" and distance < 250)


def _score(
    group: Group, match: Match, weights: Mapping[str, float], spots: Sequence[Entry], gazetteer: Gazetteer
) -> tuple[float, tuple[str, ...]]:
    entry = match.entry
    parts = [
        (_name_score(match) - (_OTHER_NAME if _outnamed(group, match) else 0.0), f"named {entry.name}"),
        (_fame(group, match), "most people"),
        *_class_parts(group, match),
        *_country_parts(match, weights),
        *_container_parts(group, entry),
        *_distance_parts(group, entry, gazetteer),
        *_near_parts(entry, spots),
    ]
    told = sorted(((score, why) for score, why in parts[2:] if score > 0.3), reverse=True)
    reasons = [parts[0][1], *(why for _, why in told)] if told else [parts[0][1], parts[1][1]]
    return sum(score for score, _ in parts), tuple(reasons)


def _outnamed(group: Group, match: Match) -> bool:
    """True for another, often a former, name of a town where one of the same country, not much smaller, has it as its own."""
    if match.use != "alternate" or match.entry.kind != "settlement" or match.entry.population > _RENOWNED:
        return False
    return any(
        other.use == "name" and not other.heard and other.entry.country == match.entry.country
        and other.entry.precision == "settlement" and 50 * other.entry.population >= match.entry.population
        for other in group.matches
    )  # fmt: skip


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


def _country_parts(match: Match, weights: Mapping[str, float]) -> list[tuple[float, str]]:
    entry, total = match.entry, sum(weights.values())
    if not total or not entry.country:
        return []
    weight = weights.get(entry.country, 0.0)
    if not weight:
        by_another = match.use == "alternate" and entry.population <= _RENOWNED
        return [(0.0 if entry.kind == "country" else -1.8 if by_another else -0.6, "")]
    return [(0.6 + 2.0 * weight / total, "in a country that the report speaks of")]


def _container_parts(group: Group, entry: Entry) -> list[tuple[float, str]]:
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


def _distance_parts(group: Group, entry: Entry, gazetteer: Gazetteer) -> list[tuple[float, str]]:
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


def _near_parts(entry: Entry, spots: Sequence[Entry]) -> list[tuple[float, str]]:
    if entry.precision not in {"settlement", "district"} or not spots:
        return []
    distances = [
        (kilometres((entry.latitude, entry.longitude), (spot.latitude, spot.longitude)), spot.name)
        for spot in spots
        if spot.precision != "region"
    ]
    inside = any(spot.region and spot.region == entry.region for spot in spots)
    distance, name = min(distances, default=(9e9, ""))
    if distance < 100:
        return [(1.3, f"near {name}")]
    if distance < 300:
        return [(0.7, f"near {name}")]
    return [(0.5, "in a region that the report speaks of")] if inside else []


def key_of(name: str, class_: str | None) -> tuple[str, str]:
    """What makes two mentions one group: the folded name, and whether a region, district or island is meant."""
    return fold(name), class_ if class_ in {"region", "district", "island"} else ""
