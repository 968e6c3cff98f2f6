"""Something given that could not be read."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Refusal:
    """Where it was and why it was refused, in words for a person."""

    location: str
    reason: str
