"""Which of the details that relations miss a reader would ask for."""

from parallax.account.holdings import Holdings
from parallax.account.weighing import is_distance
from parallax.nouns.relation import Relation

IDLE = ("the exact count behind", "which was said later")
"""Beginnings of details that settle nothing: a bound beside a number is no riddle."""


def would_settle(relation: Relation, held: Holdings) -> bool:
    """True where an undecided relation misses a detail that would settle something between two numbers somebody gives.

    Not so where nobody is named for one of them, nor for the place of an earthquake's strength or of a distance.
    """
    if relation.type != "undecided" or not relation.missing or relation.missing.startswith(IDLE):
        return False
    ends = (relation.source, relation.target)
    statements = [held.statement_of(ident) for ident in ends]
    if any(held.actor_of(each) is None and not each.speaker_text for each in statements):
        return False
    figures = [held.figures[ident] for ident in ends if ident in held.figures]
    return not any(figure.unit == "magnitude" or is_distance(figure) for figure in figures)
