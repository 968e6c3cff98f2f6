"""Which candidates of a name are believed at all, before they are scored."""

from parallax.gazetteer import Entry, Match
from parallax.gazetteer.lookup import kilometres
from parallax.reading.places.group import Group
from parallax.reading.places.inside import lies_in
from parallax.reading.places.scores import (
    Around,
    container_parts,
    distance_parts,
    elsewhere,
    in_company,
    outnamed,
)
from parallax.reading.places.words import COMMON

_SMALL = 15_000
"""People below which a town is one that only those near by know."""

_CITY = 100_000
"""People from which a town is known abroad, whatever its names."""

_NAMES = 5
"""Other names and spellings that a town known abroad has, where a mere quarter or suburb has fewer."""

_VILLAGE = 5_000
"""People below which a place is a village."""

_NEAR = 150.0
"""Kilometres that "near by" reaches: about the readership of a regional paper."""

_BESIDE = 120.0
"""The same for names that are written otherwise, by a slip of the finger."""

_ACROSS = 200.0
"""The same from the middle of a kept island or stretch of land, of which no outline is known."""

_GROUND = frozenset({"island", "desert", "mountain", "lake"})

_CHIEF = 0.5
"""The share of the most spoken of country's weight from which another is what the report is about too."""


def small(group: Group, match: Match) -> bool:
    """True for a town that only those near by know by its bare name.

    Sites and regions kept by hand are known, and so is a town, but no village, that nothing else bears the name of.
    """
    entry = match.entry
    if entry.precision != "settlement" or entry.population >= _SMALL or entry.key.startswith("kept:"):
        return False
    if match.heard or match.use != "name" or entry.population < _VILLAGE:
        return True
    return any(elsewhere(entry, other.entry) for other in group.matches if other.use == "name" and not other.heard)


def supported(group: Group, match: Match, around: Around, reach: float = _NEAR) -> bool:
    """True when the report says that a candidate lies in or near something, or surely speaks of a place or region there."""
    entry = match.entry
    told = [*container_parts(group, entry), *distance_parts(group, entry, around.gazetteer)]
    if any(score > 0 for score, _ in told):
        return True
    if any(in_company(entry, entries) for _, entries in around.company):
        return True
    at = (entry.latitude, entry.longitude)
    return any(
        kilometres(at, (spot.latitude, spot.longitude)) < (reach if spot.precision != "region" else _ACROSS)
        if spot.precision != "region" or spot.kind in _GROUND
        else lies_in(entry, spot)
        for spot in around.places
    )


def credible(group: Group, match: Match, around: Around) -> bool:
    """False for a name only heard alike of a country not spoken of; for a small town far from all that the report speaks
    of; for a lesser town abroad whose namesake lies near what it speaks of; for a town with an article of its own; and for
    one that bears a country's name, unless something near it is spoken of.
    """
    entry = match.entry
    known = entry.country in around.weights
    if match.heard and not known:
        return False
    if _has_own_article(group, match) and not any(score > 0 for score, _ in container_parts(group, entry)):
        return False
    if match.slips and entry.precision == "settlement":
        return match.slips == 1 or supported(group, match, around, _BESIDE)
    if entry.precision in {"settlement", "district"} and _names_country(group, match):
        return supported(group, match, around)
    if match.use == "bare" and group.class_ != "district":
        return supported(group, match, around)
    if not known and entry.population < _CITY and _is_told_nearer(group, match, around):
        return False
    if not small(group, match) and not outnamed(group, match):
        return known or not around.weights or entry.precision != "settlement" or _is_heard_of(entry)
    if supported(group, match, around):
        return True
    return bool(around.weights) and _chief(entry.country, around) and not _is_told_of(entry.country, around)


def _is_told_nearer(group: Group, match: Match, around: Around) -> bool:
    """True where another town of the name lies in or near what the report surely speaks of, in a country that it speaks of."""
    others = (m for m in group.matches if m.use == "name" and not m.heard and m.entry.precision == "settlement")
    return any(m.entry.country in around.weights and supported(group, m, around) for m in others if m is not match)


def _is_heard_of(entry: Entry) -> bool:
    """True for a town that may be meant in a report that speaks of other countries."""
    if entry.key.startswith("kept:") or entry.population >= _CITY:
        return True
    return entry.population >= _SMALL and (entry.renown >= _NAMES or not entry.renown)


def _has_own_article(group: Group, match: Match) -> bool:
    """True for "the NAME" each time, where no article is part of the candidate's name ("The Hague"): for a town, and for a
    common word ("the Valley").
    """
    entry = match.entry
    if group.articled < group.mentions or entry.key.startswith("kept:") or entry.name.lower().startswith("the "):
        return False
    return match.heard or entry.precision == "settlement" or group.name.lower() in COMMON


def _names_country(group: Group, match: Match) -> bool:
    return any(
        other.entry.precision == "country" and other.use == "name" and other.entry.country != match.entry.country
        for other in group.matches
        if not other.heard
    )


def _chief(country: str, around: Around) -> bool:
    """True for the country, or one of two or three, that a report is about."""
    return around.weights.get(country, 0.0) >= _CHIEF * max(around.weights.values())


def _is_told_of(country: str, around: Around) -> bool:
    """True when the report surely speaks of a place in a country, so that a small town should lie near one."""
    return any(spot.country == country for spot in around.spots)
