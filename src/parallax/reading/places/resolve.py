"""Decides which place a name means, by named features with reasons, and abstains where two are too near."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from parallax.gazetteer import Entry, Gazetteer, Match
from parallax.reading.places.credible import credible, small, supported
from parallax.reading.places.group import Group
from parallax.reading.places.scores import Around, elsewhere, score

MARGIN = 0.15
"""By how much the best candidate must beat the next that lies elsewhere; below, no place is told."""

FAME_MARGIN = 0.6
"""The same where it beats the next by fame alone, for the report says no more of the one than of the other."""

_SAID_ALIKE = 0.3
"""How much the words around must say more of one than of another to tell them apart."""

_SURE = 5.0
"""The score from which a lone candidate counts as evidence for others."""

_WELL_KNOWN = 100_000
"""People from which a city gives its name to bodies known beyond it."""

_MUCH_NAMED = 50
"""Other names and spellings that a town of such a kind has, though it be smaller."""

_FEW = 4
"""How many towns may bear a name that is still open for it to tell others."""

_HAMLET = 1_000
"""People from which a town counts among them."""

_PASSES = 3
"""How often each name is chosen: from the second time on by what the time before was sure of."""


def resolve(
    groups: Sequence[Group], weights: Mapping[str, float], gazetteer: Gazetteer, others: Sequence[Group] = ()
) -> None:
    """Chooses an entry for each group, again and again, by nearness to what the time before was sure of.

    `weights` say how much the report speaks of each country; `others` are groups already chosen, which stay as they are.
    """
    ordered = sorted(groups, key=lambda group: (-_bearers(group), group.name, group.class_ or ""))
    for number in range(_PASSES):
        for group in ordered:
            chosen = [other for other in (*groups, *others) if other is not group and other.chosen] if number else []
            told = [_told_by(other) for other in chosen if other in groups]
            company = _company(group, groups) if number and not group.sure else ()
            _choose(group, _around(group, weights, told, chosen, gazetteer, company))


def _bearers(group: Group) -> int:
    """How many places bear a name: the more, the sooner it is led by the others, before it can mislead them."""
    return sum(not match.heard for match in group.matches)


def _company(group: Group, groups: Sequence[Group]) -> list[tuple[str, Sequence[Entry]]]:
    """The other names that are not surely told and that few towns bear, with those towns."""
    company: list[tuple[str, Sequence[Entry]]] = []
    for other in groups:
        if other is not group and not other.sure and other.inside < other.mentions:
            towns = [m.entry for m in other.matches if _is_own_town(m)]
            if 0 < len(towns) <= _FEW:
                company.append((other.name, towns))
    return company


def _is_own_town(match: Match) -> bool:
    entry = match.entry
    own = match.use == "name" and not match.heard and not match.slips
    return own and entry.precision == "settlement" and entry.population >= _HAMLET


def _around(
    group: Group,
    weights: Mapping[str, float],
    told: Sequence[tuple[str, float]],
    chosen: Sequence[Group],
    gazetteer: Gazetteer,
    company: Sequence[tuple[str, Sequence[Entry]]],
) -> Around:
    near = [(other, other.chosen) for other in chosen if other.chosen and other.chosen.precision != "country"]
    spots = [entry for other, entry in near if other.sure]
    places = [entry for other, entry in near if other.sure or other.known]
    return Around(_with_places(group, weights, told), spots, places, company, gazetteer)


def _told_by(group: Group) -> tuple[str, float]:
    """The country that a group speaks for, once it is sure, and how much; "" for none."""
    if group.sure and group.chosen and group.chosen.country and group.chosen.kind != "country":
        return group.chosen.country, 0.7 * min(group.mentions, 3)
    return "", 0.0


def _with_places(group: Group, weights: Mapping[str, float], told: Sequence[tuple[str, float]]) -> dict[str, float]:
    """The weights of countries, with what other places tell: a name is no evidence for itself."""
    total: dict[str, float] = defaultdict(float)
    for country, weight in [*weights.items(), *told]:
        total[country] += weight
    for country, weight in group.speaks.items():
        total[country] -= weight
    return {country: weight for country, weight in total.items() if country and weight > 1e-9}


def _choose(group: Group, around: Around) -> None:
    believed = [match for match in _countries_first(group) if credible(group, match, around)]
    scored = sorted(
        ((score(group, match, around), match) for match in _as_written_first(believed)),
        key=lambda pair: (-pair[0].total, -pair[1].entry.population, pair[1].entry.key),
    )
    group.chosen, group.sure, group.known, group.why = None, False, False, ()
    if not scored:
        return
    best, match = scored[0]
    rivals = [(rated, other) for rated, other in scored[1:] if elsewhere(match.entry, other.entry)]
    lead = min((best.total - rival.total for rival, _ in rivals), default=9.0)
    alike = any(
        best.total - rival.total < FAME_MARGIN and best.said - rival.said < _SAID_ALIKE
        for rival, other in rivals
        if match.heard or not other.heard
    )
    if best.total < _least(match) or lead < MARGIN or (alike and not match.slips and not _renowned(group, match)):
        return
    group.chosen, group.why = match.entry, best.why
    firm = lead > 1.0 and best.total >= _SURE and not match.heard and not match.slips
    group.known = not small(group, match)
    group.sure = firm and (group.known or supported(group, match, around))


def _names_bodies(group: Group, entry: Entry) -> bool:
    known = entry.population >= _WELL_KNOWN or entry.renown >= _MUCH_NAMED
    return known and group.inside == group.mentions


def _renowned(group: Group, match: Match) -> bool:
    """True for a capital, what is kept by hand as known to all, and a name that stands only in names of bodies."""
    if match.entry.kind == "capital" or _names_bodies(group, match.entry):
        return True
    kept = (other.entry for other in group.matches if other.entry.key.startswith("kept:") and not other.heard)
    return any(not elsewhere(match.entry, entry) for entry in kept)


def _countries_first(group: Group) -> tuple[Match, ...]:
    """Without the regions and towns of a country whose name they bear, where no class word asks for one of them."""
    countries = {m.entry.country for m in group.matches if m.entry.precision == "country" and m.use == "name"}
    if group.class_ is not None or not countries:
        return group.matches
    return tuple(m for m in group.matches if m.entry.precision == "country" or m.entry.country not in countries)


def _as_written_first(matches: Sequence[Match]) -> list[Match]:
    """Without those only heard alike of a country where another town bears the name as it is written."""
    written = {match.entry.country for match in matches if not match.heard and match.use in {"name", "alternate"}}
    return [match for match in matches if not match.heard or match.entry.country not in written]


def _least(match: Match) -> float:
    """The score below which a candidate is not believed: higher for names that are only heard alike."""
    if match.slips:
        return 6.0
    if match.heard or match.entry.precision == "district":
        return 4.5
    return 4.2 if match.use == "alternate" else 3.5
