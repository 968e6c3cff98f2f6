"""Which party each actor speaks for, with the reason."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from parallax.nouns.actor import Actor
from parallax.nouns.ident import make_id
from parallax.nouns.place import Place
from parallax.nouns.report import Report
from parallax.nouns.side import Side
from parallax.reconcile.allegiance import Allegiance, is_authority, judge, occupies, of_country
from parallax.reconcile.decided.sides import Named, settle_sides
from parallax.reconcile.party_names import is_party_name
from parallax.values.body_name import parse_body_name
from parallax.values.country import country_adjective, country_name, country_of
from parallax.values.place_name import fold
from parallax.values.word_weights import WORD, word_key

_TELLING = 4
"""Letters of a place's name from which it tells where somebody's office is; shorter ones are words ("Man.")."""


def take_sides(
    actors: Sequence[Actor],
    reports: Sequence[Report],
    places: Sequence[Place] = (),
    relays: Sequence[str] = (),
    decided: Named | None = None,
) -> tuple[tuple[Actor, ...], tuple[Side, ...]]:
    """The actors with the side each speaks for and why, in order of id, and the sides, in order of id.

    A person speaks for the body that its role names, where that body is an actor too; else names and roles tell (see
    `allegiance`). `places` tell whose country an official's region lies in. An authority that nothing says the country
    of is the one government's that speaks in the story, if there is only one; where there is none, the authorities are
    one side. Every observer is a side of its own. An actor of whom nothing tells has side None. `reports` are those of
    the story: their outlets, and whom they credit, report and are no party, nor are `relays`, the names of those who
    passed something on. What a person `decided`, by actor, goes before, also for those who speak for that actor.
    """
    ordered = sorted(actors, key=lambda actor: actor.id)
    outlets = _outlets(reports) | {fold(name) for name in relays}
    told: dict[str, Allegiance] = {}
    for actor in ordered:
        found = _reporting(actor, outlets) or judge(actor)
        if found:
            told[actor.id] = found
    settle_sides(told, decided or {})
    for actor in ordered:
        found = _from_body(actor, ordered, told) or told.get(actor.id) or _from_region(actor, places)
        if found and not (actor.kind == "body" and _is_place_name(actor, places)):
            told[actor.id] = found
        else:
            told.pop(actor.id, None)
    _place_occupiers(ordered, told)
    _place_authorities(ordered, told, places)
    settle_sides(told, decided or {})
    sides = {key: _make_side(key, [told[name] for name in members], members) for key, members in _by_key(told).items()}
    placed = tuple(_with_side(actor, told.get(actor.id), sides) for actor in ordered)
    return placed, tuple(sorted(sides.values(), key=lambda side: side.id))


def _outlets(reports: Sequence[Report]) -> frozenset[str]:
    """The outlets of the reports and whom these credit, folded."""
    names = [
        name for report in reports for name in (report.outlet, *(credit.name for credit in report.credits)) if name
    ]
    return frozenset(fold(name) for name in names)


def _reporting(actor: Actor, outlets: frozenset[str]) -> Allegiance | None:
    """An observer, where the actor is an outlet or an agency of the reports themselves."""
    if actor.kind != "body" or not any(fold(name) in outlets for name in actor.names):
        return None
    return Allegiance(f"observer:{actor.id}", actor.name, True, "an outlet or agency of these reports")


def _from_body(actor: Actor, actors: Sequence[Actor], told: Mapping[str, Allegiance]) -> Allegiance | None:
    """The side of the body that an actor's role names ("spokesman of the …"); None for bodies, and where two fit."""
    if actor.kind not in ("person", "unnamed") or not actor.roles:
        return None
    found: dict[str, Allegiance] = {}
    for body in actors:
        side = told.get(body.id)
        if body.kind == "body" and side and _names_body(actor.roles, body):
            found[side.key] = Allegiance(side.key, side.name, side.observer, f"speaks for {body.name}")
    return next(iter(found.values())) if len(found) == 1 else None


def _names_body(roles: Sequence[str], body: Actor) -> bool:
    """True when a role holds all words of one of the body's names, country included where both tell one."""
    owner = country_of(" ".join(body.names))
    for name in body.names:
        parsed = parse_body_name(name)
        if len(parsed.words) < 2 and parsed.common:
            if any(re.search(rf"\b(?:of|for|at) the {re.escape(name)}$", role, re.IGNORECASE) for role in roles):
                return True
            continue
        wanted = parsed.words | parsed.level
        if not wanted or (len(wanted) == 1 and not is_party_name(name)):
            continue
        for role in roles:
            inner = parse_body_name(role)
            at_odds = owner and inner.country and owner != inner.country
            if not at_odds and wanted <= inner.words | inner.level | {word_key(word) for word in WORD.findall(role)}:
                return True
    return False


def _from_region(actor: Actor, places: Sequence[Place]) -> Allegiance | None:
    """The country of the region or town that an official's name or role names, where it is one country's."""
    if not is_authority(actor) or occupies(actor):
        return None
    words = f" {fold(' '.join([*actor.roles, *actor.names, actor.of or '']))} "
    near = [
        place
        for place in places
        if place.country and any(f" {fold(name)} " in words for name in place.names if len(fold(name)) >= _TELLING)
    ]
    codes = {place.country for place in near}
    if len(codes) != 1:
        return None
    return of_country(codes.pop(), f"an authority in {near[0].name}")


def _is_place_name(actor: Actor, places: Sequence[Place]) -> bool:
    """True when a "body" bears the name of a place that stands for no government."""
    known = {fold(name) for place in places for name in place.names}
    return country_of(actor.name) is None and fold(actor.name) in known


def _place_occupiers(actors: Sequence[Actor], told: dict[str, Allegiance]) -> None:
    """Put occupation and breakaway authorities on the side that others here are said to be "pro", if it is one."""
    patrons = {found.key for found in told.values() if found.why.startswith("described as pro-")}
    for actor in actors:
        if actor.id not in told and occupies(actor) and len(patrons) == 1:
            code = next(iter(patrons)).removeprefix("country:")
            told[actor.id] = of_country(
                code, f"told as {actor.name}, and others here are called pro-{country_adjective(code)}"
            )


def _place_authorities(actors: Sequence[Actor], told: dict[str, Allegiance], places: Sequence[Place]) -> None:
    """Sides for authorities of whom nothing says whose they are: by the only government that speaks, if it is at home."""
    governments = sorted({side.key for side in told.values() if side.key.startswith("country:")})
    home = _home(places)
    for actor in actors:
        if actor.id in told or not is_authority(actor) or occupies(actor):
            continue
        if len(governments) == 1 and governments[0] == f"country:{home}" and home is not None:
            why = f"an authority where no government but {country_name(home)}'s speaks"
            told[actor.id] = of_country(home, why)
        elif not governments:
            told[actor.id] = Allegiance("authorities", "The authorities", False, "an authority")


def _home(places: Sequence[Place]) -> str | None:
    """The country that more than half of the places of a story lie in."""
    codes = Counter(place.country for place in places if place.country and place.precision != "country")
    return next((code for code, n in sorted(codes.items()) if 2 * n > codes.total()), None)


def _by_key(told: Mapping[str, Allegiance]) -> dict[str, list[str]]:
    members: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(told):
        members[told[name].key].append(name)
    return dict(sorted(members.items()))


def _make_side(key: str, told: Sequence[Allegiance], members: Sequence[str]) -> Side:
    name = min(each.name for each in told)
    observer = all(each.observer for each in told)
    return Side(
        make_id("side", key), name, tuple(sorted(members)), observer, tuple(sorted({each.why for each in told}))
    )


def _with_side(actor: Actor, found: Allegiance | None, sides: Mapping[str, Side]) -> Actor:
    if found is None:
        return replace(actor, side=None, side_why=())
    return replace(actor, side=sides[found.key].id, side_why=(found.why,))
