"""In which part of a brief a line stands: how the statements that it cites are to one another."""

from collections.abc import Sequence

from parallax.account.holdings import Holdings
from parallax.nouns.account import BriefPart
from parallax.nouns.point import Point
from parallax.nouns.relation import Relation, RelationType

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
    if any(relation.across and _ends(relation, held) <= set(cited) for relation in point.relations):
        return "agreed"
    if _voices(cited, held) < LEAST_VOICES:
        return "alone"
    return "several" if "agree" in found else "undecided"


def _types(point: Point, cited: frozenset[str], held: Holdings) -> set[RelationType]:
    """The types of the relations between two origins that the line cites."""
    ends = ((relation.type, _ends(relation, held)) for relation in point.relations)
    return {kind for kind, pair in ends if pair <= cited and (kind != "agree" or len(held.origins(pair)) > 1)}


def _ends(relation: Relation, held: Holdings) -> set[str]:
    """The statements (ids) that a relation joins."""
    return {held.statement_of(relation.source).id, held.statement_of(relation.target).id}


def _voices(cited: Sequence[str], held: Holdings) -> int:
    """Parties, observers and outlets that are heard: one side in two bodies is one voice, and so is one origin."""
    return min(len({_voice(ident, held) for ident in cited}), len(held.origins(cited)))


def _voice(ident: str, held: Holdings) -> str:
    statement = held.statements[ident]
    party = held.party_of(statement)
    return party.id if party else statement.speaker or statement.speaker_text or statement.report
