"""In which part of a brief a line stands: how the statements that it cites are to one another."""

from collections.abc import Sequence

from parallax.account.holdings import Holdings
from parallax.nouns.account import BriefPart
from parallax.nouns.point import Point
from parallax.nouns.relation import RelationType

LEAST_VOICES = 2


def part_of(point: Point, cited: Sequence[str], held: Holdings) -> BriefPart:
    """The part of a line that tells a point by these statements; only what the line itself cites counts.

    Disputed where two of them conflict; changed where one updates another; agreed where the point's agreement across
    sides is between two of them; several where more than one voice tells it alike; undecided where the voices neither agree
    nor conflict; else alone.
    """
    found = _types(point, frozenset(cited), held)
    if "conflict" in found:
        return "disputed"
    if "update" in found:
        return "changed"
    if "agree" in found and "agreed" in point.flags and _sides(cited, held) > 1:
        return "agreed"
    if _voices(cited, held) < LEAST_VOICES:
        return "alone"
    return "several" if "agree" in found else "undecided"


def _types(point: Point, cited: frozenset[str], held: Holdings) -> set[RelationType]:
    """The types of the relations between two origins that the line cites."""
    ends = ((r.type, held.statement_of(r.source).id, held.statement_of(r.target).id) for r in point.relations)
    return {
        kind
        for kind, one, other in ends
        if {one, other} <= cited and (kind != "agree" or held.origin_of[one] != held.origin_of[other])
    }


def _voices(cited: Sequence[str], held: Holdings) -> int:
    """Parties, observers and outlets that are heard: one side in two bodies is one voice, and so is one origin."""
    return min(len({_voice(ident, held) for ident in cited}), len(held.origins(cited)))


def _voice(ident: str, held: Holdings) -> str:
    statement = held.statements[ident]
    party = held.party_of(statement)
    return party.id if party else statement.speaker or statement.speaker_text or statement.report


def _sides(cited: Sequence[str], held: Holdings) -> int:
    """Sides that are heard, all who are none's counted as one more."""
    parties = [held.party_of(held.statements[ident]) for ident in cited if held.actor_of(held.statements[ident])]
    return len({party.id if party else None for party in parties})
