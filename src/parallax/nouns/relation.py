"""How two statements or figures of a point stand."""

from dataclasses import dataclass
from typing import Literal

RelationType = Literal["agree", "conflict", "update", "narrower", "different-scope", "undecided"]


@dataclass(frozen=True, slots=True)
class Relation:
    """From one statement or figure to another (ids). `update` runs older to newer, `narrower` from part to whole.

    `how` is the manner in a word or two ("equal", "rounding", "bound", "denial", "window"), `missing` the detail that
    would decide an undecided one, `why` the reasons. `across`: an agreement of two origins of opposed sides, or of a side and
    an observer who saw for itself; what is said alike by one side, or by voices of no side, is no such agreement.
    """

    source: str
    target: str
    type: RelationType
    how: str
    missing: str | None = None
    why: tuple[str, ...] = ()
    across: bool = False
