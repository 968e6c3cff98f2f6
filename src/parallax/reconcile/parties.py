"""How the speakers of two statements stand: one speaker, one body and who speaks for it, one side, opposed, apart."""

from dataclasses import dataclass
from typing import Literal

from parallax.nouns.actor import Actor
from parallax.reconcile.alignment.stems import tokens
from parallax.reconcile.told import Told

Bond = Literal["speaker", "spokesman", "side", "colleagues", "voice", "none"]
_SILENT = "the of and for a an in to s"
SILENT = frozenset(_SILENT.split())
ONE_SIDE = frozenset({"speaker", "spokesman", "side", "colleagues"})


@dataclass(frozen=True, slots=True)
class Parties:
    """`bond`: speaker (one actor), spokesman (a person and the body spoken for, or two names of one body's people),
    side (two bodies of one side, or one and a person), colleagues (two persons of one side: never one utterance), voice
    (a report's own voice on either hand), none. `why` says it in words.
    """

    bond: Bond
    why: str


def bond_of(one: Told, other: Told) -> Parties:
    """The closest bond of two speakers, whatever their order."""
    if one.actor is None or other.actor is None:
        return _without_actor(one, other)
    if one.actor.id == other.actor.id:
        return Parties("speaker", f"one speaker: {one.actor.name}")
    if is_short_name(one.actor, other.actor) and not opposed(one, other):
        return Parties("speaker", f"one speaker by name: {one.actor.name} and {other.actor.name}")
    if speaks_for(one.actor, other.actor) or speaks_for(other.actor, one.actor):
        return Parties("spokesman", f"{one.actor.name} and {other.actor.name} speak for one body")
    if one.party is not None and one.party == other.party:
        names = f"{one.actor.name} and {other.actor.name}"
        two = one.actor.kind == "person" and other.actor.kind == "person"
        return Parties("colleagues" if two else "side", f"{names} speak for one side")
    return Parties("none", "two speakers")


def _without_actor(one: Told, other: Told) -> Parties:
    if one.statement.speaker_text is None or other.statement.speaker_text is None:
        return Parties("voice", "told in a report's own voice")
    if tokens(one.statement.speaker_text) == tokens(other.statement.speaker_text):
        return Parties("spokesman", f"named alike: {one.statement.speaker_text}")
    return Parties("none", "a speaker who is not named")


def speaks_for(person: Actor, body: Actor) -> bool:
    """True when `person` is one whose roles, or whose body, are told in the words of `body`'s name."""
    if person.kind not in {"person", "unnamed"} or body.kind not in {"body", "place"}:
        return False
    told = [*person.roles, *([person.of] if person.of else []), *([person.name] if person.kind == "unnamed" else [])]
    wanted = [_name(name) for name in body.names]
    return any(name and name <= _name(words) for name in wanted for words in told if len(name) > 1)


def is_short_name(one: Actor, other: Actor) -> bool:
    """True when two persons' names end alike and one's words are all in the other's ("Vel", "Maria Vel")."""
    if one.kind != "person" or other.kind != "person":
        return False
    first, second = tokens(one.name), tokens(other.name)
    return bool(first and second) and first[-1] == second[-1] and (set(first) <= set(second) or set(second) <= set(first))


def _name(words: str) -> frozenset[str]:
    return frozenset(tokens(words)) - SILENT


def opposed(one: Told, other: Told) -> bool:
    """True when both speak for sides, and those are two."""
    return one.party is not None and other.party is not None and one.party != other.party


def one_party(one: Told, other: Told) -> bool:
    """True when both are one speaker, one body or one side."""
    return bond_of(one, other).bond in ONE_SIDE
