"""What became of a decision."""

from dataclasses import dataclass
from typing import Literal

from parallax.nouns.decision import Decision

OutcomeState = Literal["applied", "not-applied", "overruled", "undone"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """Applied, or not and why: its subject is not there, a later decision says otherwise, or it was undone."""

    decision: Decision
    state: OutcomeState
    reason: str | None = None
