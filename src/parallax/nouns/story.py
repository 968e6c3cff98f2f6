"""The reports that tell one event."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Story:
    """One story: its id is a function of its reports' ids (sorted)."""

    id: str
    reports: tuple[str, ...]
    why: tuple[str, ...] = ()
