"""What a person decided about something read or reconciled."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

DecisionKind = Literal["same", "not-same", "unsure", "merge", "split", "hide", "side"]


@dataclass(frozen=True, slots=True)
class Decision:
    """A row of its own: it survives every re-run. `subjects` are ids, `value` what the kind needs (a side's name)."""

    id: str
    kind: DecisionKind
    subjects: tuple[str, ...]
    value: str | None = None
    by: str | None = None
    when: datetime | None = None
    why: str | None = None
