"""A person's decisions: which of them stand, how groups follow them, and the file they are kept in."""

from parallax.decisions.lines import decision_row, read_decisions, write_decisions
from parallax.decisions.make import make_decision
from parallax.decisions.standing import Standing, stand

__all__ = ["Standing", "decision_row", "make_decision", "read_decisions", "stand", "write_decisions"]
