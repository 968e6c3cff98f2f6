"""How much a report speaks of each country."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from parallax.reading.places.group import Group

_PLACED = 0.5
"""How much a place that was told speaks for its country."""
_MOST = 6
"""Mentions of a country's name of which more say no more."""
_REGION, _MOST_OF_REGION = 0.7, 3


def note_weights(groups: Iterable[Group]) -> dict[str, float]:
    """The weight of each country by its name, its adjective, and its regions; notes in each group what it speaks for."""
    weights: dict[str, float] = defaultdict(float)
    for group in groups:
        countries = {m.entry.country for m in group.matches if m.entry.kind == "country" and not m.heard}
        group.speaks = {code: min(group.mentions - group.aside, _MOST) / len(countries) for code in sorted(countries)}
        regions = [m.entry for m in group.matches if m.entry.precision == "region" and not m.heard and m.entry.country]
        if not countries and len({entry.country for entry in regions}) == 1 and _means_region(group):
            group.speaks = {regions[0].country: _REGION * min(group.mentions, _MOST_OF_REGION)}
        for code, weight in group.speaks.items():
            weights[code] += weight
    return {code: weight for code, weight in sorted(weights.items()) if weight}


def with_chosen(weights: dict[str, float], groups: Iterable[Group]) -> dict[str, float]:
    """The weights, with what the places told speak for."""
    total = dict(weights)
    for group in groups:
        if group.chosen and group.chosen.country and group.chosen.kind != "country":
            total[group.chosen.country] = total.get(group.chosen.country, 0.0) + _PLACED
    return total


def only_by_itself(country: str, weights: Mapping[str, float]) -> bool:
    """True for a country that one place told speaks for, and nothing else."""
    return weights.get(country, 0.0) <= _PLACED


def _means_region(group: Group) -> bool:
    """True for a name called a region, or an abbreviation of one ("Ont.")."""
    return group.class_ == "region" or any(match.use == "abbreviation" for match in group.matches)
