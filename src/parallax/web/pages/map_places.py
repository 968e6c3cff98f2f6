"""Places as the map draws them: where, how what is said there is meant, and how the claims stand from moment to moment."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from parallax.export.index import Index
from parallax.nouns.place import Place
from parallax.web.pages.map_claims import Claim, Saying
from parallax.web.pages.map_words import place_name
from parallax.web.pages.sides import said_by

Heard = Sequence[tuple[Claim, list[Saying]]]
"""Claims with those of their sayings that had come by a moment."""

StandingKind = Literal["contested", "agreed", "observer", "one", "several", "own", "named"]
"""How claims stand: sides claim otherwise; opposed sides, or a side and an observer, say the same; an observer says it; one side
alone; sides that each say something else, and neither speaks against the other; no party says it, but a report in its own voice
or a speaker of no side; nothing is claimed, the place is only named.
"""

Conflicts = Mapping[str, Sequence[tuple[str | None, str]]]
"""For each statement (id) the sides (ids) whose words were found to conflict with it, and the moments of these."""

MOST = 48
"""Claims of one place are compared pair by pair; of more than this many the first are."""


@dataclass(frozen=True, slots=True)
class Word:
    """A claimant's word at a place: the side's tone, its name ("" for none), and what it says ("taken", "not left")."""

    tone: int | None
    side: str
    word: str


@dataclass(frozen=True, slots=True)
class Standing:
    """How the claims stand from the moment `at` on, until the next. `tone` is that of the one side that speaks alone."""

    at: str
    kind: StandingKind
    tone: int | None
    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class PlaceMark:
    """What is drawn at a place for one way of meaning it: "in", "near", "towards", "part", "whole", "area"."""

    extent: str
    standings: tuple[Standing, ...]


@dataclass(frozen=True, slots=True)
class MapPlace:
    """A place with its claims. `kind`: "place" is drawn; "wide" is a country or a stretch of land that has no one point;
    "unresolved" has no coordinates. `region` is the code of the first-level region that it is ("UA-63"), which may be outlined.
    """

    id: str
    name: str
    names: tuple[str, ...]
    precision: str
    kind: Literal["place", "wide", "unresolved"]
    latitude: float | None
    longitude: float | None
    region: str
    why: tuple[str, ...]
    marks: tuple[PlaceMark, ...]
    claims: tuple[Claim, ...]


def draw_place(place: Place, claims: tuple[Claim, ...], index: Index, conflicts: Conflicts) -> MapPlace:
    """A place with what is claimed of it."""
    by_extent: dict[str, list[Claim]] = {}
    for claim in claims:
        by_extent.setdefault(claim.extent, []).append(claim)
    gazetteer = place.gazetteer or ""
    return MapPlace(
        id=place.id,
        name=place_name(place),
        names=place.names,
        precision=place.precision,
        kind=_kind(place),
        latitude=place.latitude,
        longitude=place.longitude,
        region=gazetteer.removeprefix("iso:") if gazetteer.startswith("iso:") else "",
        why=place.why,
        marks=tuple(
            PlaceMark(extent, _standings(held, index, conflicts)) for extent, held in sorted(by_extent.items())
        ),
        claims=claims,
    )


def _kind(place: Place) -> Literal["place", "wide", "unresolved"]:
    if place.latitude is None or place.longitude is None:
        return "unresolved"
    loose = place.precision == "region" and not (place.gazetteer or "").startswith("iso:")
    return "wide" if place.precision == "country" or loose else "place"


def _standings(claims: Sequence[Claim], index: Index, conflicts: Conflicts) -> tuple[Standing, ...]:
    """How the claims stand at each moment at which one was added."""
    moments = sorted({saying.at for claim in claims for saying in claim.sayings})
    return tuple(_standing(at, claims, index, conflicts) for at in moments)


def _standing(at: str, claims: Sequence[Claim], index: Index, conflicts: Conflicts) -> Standing:
    heard = [(claim, [saying for saying in claim.sayings if saying.at <= at]) for claim in claims]
    heard = [(claim, sayings) for claim, sayings in heard if sayings]
    sayings = [saying for _, found in heard for saying in found]
    parties = {saying.side_id: saying.tone for saying in sayings if saying.tone is not None}
    tone = next(iter(parties.values())) if len(parties) == 1 else None
    against = any(
        other is not None and saying.side_id not in (None, other) and moment <= at
        for saying in sayings
        for other, moment in conflicts.get(saying.statement, ())
    )
    return Standing(at, "contested" if against else _how(heard, parties, index), tone, _words(heard))


def _how(heard: Heard, parties: Mapping[str | None, int | None], index: Index) -> StandingKind:
    if all(claim.word == "named" for claim, _ in heard):
        return "named"
    if any(_differ(one, other, index) for one, other in combinations(heard[:MOST], 2)) or any(
        claim.holds == "contests" and not claim.denied for claim, _ in heard
    ):
        return "contested"
    alike: dict[tuple[str, bool, str | None], set[str]] = {}
    for claim, sayings in heard:
        alike.setdefault((claim.word, claim.denied, claim.actor_side), set()).update(
            saying.side_id for saying in sayings if saying.side_id
        )
    if any(len(sides) > 1 and any(not index.sides[side].observer for side in sides) for sides in alike.values()):
        return "agreed"
    if not parties and any(alike.values()):
        return "observer"
    return "several" if len(parties) > 1 else "one" if parties else "own"


def _differ(one: tuple[Claim, list[Saying]], other: tuple[Claim, list[Saying]], index: Index) -> bool:
    """Whether two claims, told by different sides, can't both hold: one denies the other, or two have the place in hand."""
    sides = [{saying.side_id for saying in sayings if saying.side_id} for _, sayings in (one, other)]
    if not sides[0] or not sides[1] or sides[0] & sides[1]:
        return False
    first, second = one[0], other[0]
    if first.word == second.word and first.denied != second.denied and first.actor_side == second.actor_side:
        return True
    if first.denied or second.denied or not first.actor_side or not second.actor_side:
        return False
    kinds = {first.holds, second.holds}
    if kinds <= {"took", "holds"}:
        return first.actor_side != second.actor_side
    return kinds == {"left", "holds"} and first.actor_side == second.actor_side


def _words(heard: Heard) -> tuple[Word, ...]:
    """Each claimant's words, once: those of parties first, what was said last first."""
    found: dict[Word, str] = {}
    for claim, sayings in heard:
        for saying in sayings:
            by = f" by {claim.by}" if claim.by and claim.by != saying.side else ""
            word = f"{'not ' if claim.denied else ''}{claim.word}{by}"
            key = Word(saying.tone, saying.side or (saying.speaker if saying.observer else ""), word)
            found[key] = max(found.get(key, ""), saying.at)
    by_side: dict[tuple[int | None, str], list[str]] = {}
    for key, _ in sorted(found.items(), key=lambda each: (each[0].tone is None, each[1])):
        by_side.setdefault((key.tone, key.side), []).append(key.word)
    return tuple(Word(tone, side, ", ".join(dict.fromkeys(reversed(words)))) for (tone, side), words in by_side.items())


def find_conflicts(index: Index) -> dict[str, list[tuple[str | None, str]]]:
    """The conflicts that were found between statements, or figures of them."""
    found: dict[str, list[tuple[str | None, str]]] = {}
    for point in index.points.values():
        for relation in point.relations:
            if relation.type == "conflict":
                ends = [_statement(name, index) for name in (relation.source, relation.target)]
                for one, other in (ends, reversed(ends)):
                    if one in index.statements and other in index.statements:
                        statement = index.statements[other]
                        actor = index.actors.get(statement.speaker or "")
                        found.setdefault(one, []).append((actor.side if actor else None, said_by(statement, index)[0]))
    return found


def _statement(name: str, index: Index) -> str:
    """The statement that an id is of, or of a figure's."""
    figure = index.figures.get(name)
    return figure.statement if figure else name
