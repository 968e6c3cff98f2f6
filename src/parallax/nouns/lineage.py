"""Which report copies, translates, excerpts or rewrites which."""

from dataclasses import dataclass
from typing import Literal

LineageKind = Literal["copy", "translation", "excerpt", "rewrite", "shared-wire"]


@dataclass(frozen=True, slots=True)
class Lineage:
    """From one report (the older, or the fuller where the days don't tell) to another; ids.

    `share` is the part of the target's words that stand in the source too, 0 to 1. `dropped` names what the target
    lost.
    """

    source: str
    target: str
    kind: LineageKind
    share: float
    dropped: tuple[str, ...] = ()
    why: tuple[str, ...] = ()
