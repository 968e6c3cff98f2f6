"""The one neighbourhood that a report speaks of, if it is one."""

from collections.abc import Iterable

from parallax.gazetteer import Entry
from parallax.gazetteer.lookup import kilometres
from parallax.reading.places.group import Group

_AROUND = 60.0
"""Kilometres within which places are one neighbourhood: about as far as people go to work."""

_SHARE = 0.5
"""More than this share of a report's mentions of towns and districts must lie there."""

_OFTEN, _TIMES = 3, 3
"""A town named so often, and so many times as often as any far from it, is the one spoken of, however many those are."""


def locality(groups: Iterable[Group]) -> Entry | None:
    """The town or district around which the towns and districts of a report lie, the one most often named.

    None where the report speaks of places far apart, or of none.
    """
    towns = [(g.chosen, g.mentions) for g in groups if g.chosen and g.chosen.precision in {"settlement", "district"}]
    if not towns:
        return None
    middle = min(
        towns, key=lambda town: (-town[1], town[0].precision != "settlement", -town[0].population, town[0].key)
    )[0]
    at = (middle.latitude, middle.longitude)
    far = [n for town, n in towns if kilometres(at, (town.latitude, town.longitude)) > _AROUND]
    most = max(n for _, n in towns)
    total = sum(n for _, n in towns)
    often = most >= _OFTEN and most >= _TIMES * max(far, default=0)
    return middle if total - sum(far) > _SHARE * total or often else None
