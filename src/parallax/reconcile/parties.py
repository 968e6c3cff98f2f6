"""How the speakers of two statements stand: one speaker, one body and who speaks for it, one side, opposed, apart."""

import re
from dataclasses import dataclass
from typing import Literal

from parallax.nouns.actor import Actor
from parallax.nouns.ident import make_id
from parallax.reconcile.alignment.stems import tokens
from parallax.reconcile.party_words import AUTHORITY
from parallax.reconcile.told import Told
from parallax.values.country import country_of

Bond = Literal["speaker", "spokesman", "side", "colleagues", "vague", "voice", "none"]
_SILENT = "the of and for a an in to s"
SILENT = frozenset(_SILENT.split())
STATE_ORGANS = frozenset(make_id("side", key) for key in ("authorities", "role:prosecution", "role:court"))
EYES = re.compile(
    r"\b(?:by nature|observatory|monitors?|monitoring|watchdog|survey|weather service|human rights|red cross|red crescent|"
    r"(?:seismo|geo|meteoro|volcano)log\w*|geophysic\w*|journalists?|reporters?|correspondents?|photographers?|"
    r"doctors?|nurses?|medics?|paramedics?|surgeons?|physicians?|hospitals?|clinics?|eye-?witness\w*|witness\w*|"
    r"bystanders?|onlookers?|peacekeep\w*|inspectors?|auditors?)\b"
)
"""Reasons for taking somebody for an observer that make one who saw, counted or measured for itself."""
NO_OFFICE = re.compile(
    r"\b(?:spokes\w+|officials?|representatives?|press|advis[eo]rs?|aides?|envoys?|members?)\b", re.IGNORECASE
)
"""Roles of those who give out what a side says, whichever of its bodies said it."""
ONE_SIDE = frozenset({"speaker", "spokesman", "side", "colleagues"})


@dataclass(frozen=True, slots=True)
class Parties:
    """`bond`: speaker (one actor), spokesman (a person and the body spoken for, or two names of one body's people),
    side (two bodies of one side, or one and a person without an office of its own), colleagues (two persons of one side, or
    a person and a body with two offices: never one utterance), voice
    (a report's own voice on either hand), vague (a description on either hand), none. `why` says it in words.
    """

    bond: Bond
    why: str


def bond_of(one: Told, other: Told) -> Parties:
    """The closest bond of two speakers, whatever their order."""
    if one.actor is None or other.actor is None:
        return _without_actor(one, other)
    if one.actor.id == other.actor.id:
        return Parties("speaker", f"one speaker: {one.actor.name}")
    if is_vague(one.actor) or is_vague(other.actor):
        return _vague(one.actor, other.actor)
    if is_short_name(one.actor, other.actor) and not opposed(one, other):
        return Parties("speaker", f"one speaker by name: {one.actor.name} and {other.actor.name}")
    if speaks_for(one.actor, other.actor) or speaks_for(other.actor, one.actor):
        return Parties("spokesman", f"{one.actor.name} and {other.actor.name} speak for one body")
    if one.party is not None and one.party == other.party:
        names = f"{one.actor.name} and {other.actor.name}"
        two = _two_offices(one.actor, other.actor)
        return Parties("colleagues" if two else "side", f"{names} speak for one side")
    return Parties("none", "two speakers")


def _two_offices(one: Actor, other: Actor) -> bool:
    """True for two persons, and for a body and a person whose office is another ("the governor", "the fire service")."""
    persons = [actor for actor in (one, other) if actor.kind == "person"]
    bodies = [actor for actor in (one, other) if actor.kind == "body"]
    if not persons or not bodies:
        return len(persons) == 2
    return country_of(bodies[0].name) is None and any(not NO_OFFICE.search(role) for role in persons[0].roles)


def is_vague(actor: Actor) -> bool:
    """True for a speaker told by a description alone ("officials", "a local source")."""
    return actor.kind == "unnamed" or actor.name == actor.name.casefold()


def _vague(one: Actor, other: Actor) -> Parties:
    """Described alike in two reports is a hint of one speaker; described at all against a name is none."""
    if is_vague(one) and is_vague(other) and _name(one.name) == _name(other.name):
        return Parties("spokesman", f"described alike: {one.name}")
    return Parties("vague", "a speaker who is described, not named")


def _without_actor(one: Told, other: Told) -> Parties:
    texts = (one.statement.speaker_text, other.statement.speaker_text)
    if texts[0] and texts[1] and tokens(texts[0]) == tokens(texts[1]):
        return Parties("spokesman", f"described alike: {texts[0]}")
    if texts[0] and texts[1]:
        return Parties("vague", "a speaker who is described, not named")
    return Parties("voice", "told in a report's own voice")


def speaks_for(person: Actor, body: Actor) -> bool:
    """True when `person` is one whose roles, or whose body, are told in the words of `body`'s name."""
    if person.kind != "person" or is_vague(body):
        return False
    told = [*person.roles, *([person.of] if person.of else [])]
    wanted = [_name(name) for name in body.names]
    return any(name and name <= _name(words) for name in wanted for words in told if len(name) > 1)


def is_short_name(one: Actor, other: Actor) -> bool:
    """True when two persons' names end alike and one's words are all in the other's ("Vel", "Maria Vel")."""
    if one.kind != "person" or other.kind != "person":
        return False
    first, second = tokens(one.name), tokens(other.name)
    return (
        bool(first and second) and first[-1] == second[-1] and (set(first) <= set(second) or set(second) <= set(first))
    )


def _name(words: str) -> frozenset[str]:
    return frozenset(tokens(words)) - SILENT


def opposed(one: Told, other: Told) -> bool:
    """True when both speak for sides, and those are two."""
    return one.party is not None and other.party is not None and one.party != other.party


def one_party(one: Told, other: Told) -> bool:
    """True when both speak for one side, named or not: two officials of one government."""
    return one.party is not None and one.party == other.party


def across(one: Told, other: Told) -> bool:
    """True when the two are independent of one another: named speakers of opposed sides, or of a side and one who saw.

    The organs of one state are one side here (police, prosecutors, courts, ministries); so is whoever is described only.
    """
    if one.actor is None or other.actor is None or is_vague(one.actor) or is_vague(other.actor):
        return False
    if opposed(one, other):
        return not (_of_a_state(one) and _of_a_state(other)) or _two_countries(one, other)
    return _saw(one, other) or _saw(other, one)


def _saw(party: Told, observer: Told) -> bool:
    """True for a party and one who watches, measures or treats; not for one who passes on or gives a view."""
    side = observer.side
    if party.party is None or side is None or not side.observer or observer.statement.opinion:
        return False
    return any(EYES.search(why) for why in side.why)


def _country(told: Told) -> str | None:
    code = country_of(told.side.name) if told.side else None
    return code if code and told.side and told.side.id == make_id("side", f"country:{code}") else None


def _two_countries(one: Told, other: Told) -> bool:
    first, second = _country(one), _country(other)
    return first is not None and second is not None and first != second


def _of_a_state(told: Told) -> bool:
    if told.party in STATE_ORGANS or _country(told) is not None:
        return True
    return told.actor is not None and any(AUTHORITY.search(words) for words in (*told.actor.names, *told.actor.roles))
