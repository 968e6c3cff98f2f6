"""Names that nobody knows, tried again as a slip of the finger."""

from collections.abc import Mapping, Sequence

from parallax.gazetteer import Gazetteer
from parallax.reading.places.group import Group
from parallax.reading.places.resolve import resolve
from parallax.values.place_name import parse_place_name

_COUNTRIES = 3
"""How many countries, of those most spoken of, are looked through."""


def retry_slips(groups: Sequence[Group], weights: Mapping[str, float], gazetteer: Gazetteer) -> None:
    """Chooses, for each group without candidates, among the names of the countries spoken of that are a slip or two away."""
    ranked = sorted(weights, key=lambda code: (-weights[code], code))[:_COUNTRIES]
    countries = tuple(code for code in ranked if 2 * weights[code] >= weights[ranked[0]])
    retried = []
    for group in groups:
        if group.chosen is None and not any(not match.heard for match in group.matches):
            similar = gazetteer.similar(parse_place_name(group.name).bare, countries)
            fewest = min((match.slips for match in similar if match.slips), default=0)
            group.matches = tuple(match for match in similar if match.slips == fewest)
            retried.append(group)
    if retried:
        resolve(retried, weights, gazetteer, [group for group in groups if group.chosen])
