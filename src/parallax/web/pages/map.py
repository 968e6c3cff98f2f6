"""The map of who claims what: places, with each claimant's word as of a time."""

from dataclasses import dataclass

from parallax.web.asked import Asked
from parallax.web.desk import Desk, Shown
from parallax.web.pages.heading import Heading, heading
from parallax.web.pages.map_claims import Claim, claims_by_place, named_only
from parallax.web.pages.map_places import MapPlace, draw_place, find_conflicts
from parallax.web.pages.sides import NEVER, end_of, spell_moment, tones


@dataclass(frozen=True, slots=True)
class SideKey:
    """A party of the story: its name and the number of its shape and colour."""

    name: str
    tone: int


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment at which something was said: for the address, in words, and how many sayings had come by then."""

    at: str
    told: str
    count: int


@dataclass(frozen=True, slots=True)
class MapPage:
    """All that is said of places, whenever it was said; `until` is the moment that is shown (`until_told` in words), and what
    was said after it is to be left out. `moments` are the steps to move through.

    `places` are those with a place on the map and something claimed of them; `wide` are countries and regions without an
    outline, of which something is claimed; `unresolved` are names that no gazetteer placed, with their claims; `unplaced` are
    claims that name no place. `named` are places that are named, and no act was read there.
    """

    story: Heading
    until: str
    until_told: str
    moments: tuple[Moment, ...]
    sides: tuple[SideKey, ...]
    places: tuple[MapPlace, ...]
    wide: tuple[MapPlace, ...]
    unresolved: tuple[MapPlace, ...]
    named: tuple[MapPlace, ...]
    unplaced: tuple[Claim, ...]


def look_at_map(desk: Desk, asked: Asked) -> MapPage:
    """The map of the story that the address names; "as-of" leaves out what was said after it."""
    shown = desk.show(asked.path["story"])
    index, tone = shown.index, tones(shown.index)
    claims, conflicts = claims_by_place(shown, tone), find_conflicts(index)
    named = named_only(shown, tone, claims)
    drawn = [draw_place(index.places[name], found, index, conflicts) for name, found in claims.items() if name]
    others = [draw_place(index.places[name], found, index, {}) for name, found in named.items()]
    drawn.sort(key=_order)
    moments = _moments([*drawn, *others], claims.get("", ()))
    until, told = _until(asked, moments)
    return MapPage(
        story=heading(shown),
        until=until,
        until_told=told,
        moments=moments,
        sides=_keys(shown, tone),
        places=tuple(place for place in drawn if place.kind == "place"),
        wide=tuple(place for place in drawn if place.kind == "wide"),
        unresolved=tuple(place for place in drawn if place.kind == "unresolved"),
        named=tuple(sorted(others, key=lambda place: (place.name.casefold(), place.id))),
        unplaced=claims.get("", ()),
    )


def _order(place: MapPlace) -> tuple[int, str, str]:
    """Those of which most is said first."""
    return (-sum(len(claim.sayings) for claim in place.claims), place.name.casefold(), place.id)


def _keys(shown: Shown, tone: dict[str, int]) -> tuple[SideKey, ...]:
    return tuple(SideKey(shown.index.sides[ident].name, number) for ident, number in tone.items())


def _moments(places: list[MapPlace], unplaced: tuple[Claim, ...]) -> tuple[Moment, ...]:
    """The moments at which something was said, the earliest first."""
    sayings = [saying for place in places for claim in place.claims for saying in claim.sayings]
    sayings += [saying for claim in unplaced for saying in claim.sayings]
    told = {saying.at: saying.at_told for saying in sayings}
    ats = sorted(told)
    return tuple(Moment(at, told[at], sum(saying.at <= at for saying in sayings)) for at in ats)


def _until(asked: Asked, moments: tuple[Moment, ...]) -> tuple[str, str]:
    """The moment that is shown; the last where none was asked for."""
    moment = end_of(asked.moment("as-of"))
    if moment is None:
        return (moments[-1].at, moments[-1].told) if moments else (NEVER, "")
    at = spell_moment(moment)
    step = next((each for each in reversed(moments) if each.at <= at), None)
    return at, step.told if step and step.at == at else at.replace("T", " ")
