"""What a stage is, and what is kept of one that was run."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from quality.stages.beside import PeerError, run_peer

__all__ = ["Kinds", "Peer", "PeerError", "Ran", "Stage", "run_peer"]

Kinds = Counter[str]
"""Kinds of error, told in a few words, with their counts."""


@dataclass(frozen=True, slots=True)
class Peer:
    """What is run beside ours: its name with what it runs on, its script in `quality/peers`, and the rows it can answer."""

    name: str
    script: str
    rows: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage: the name of its floors; within the folder given its data, and the scorer that comes with them; the rows
    kept, a peer, and a word on the licence of the data.
    """

    name: str
    data: tuple[str, ...]
    scorer: str | None
    rows: tuple[str, ...]
    peer: Peer | None
    licence: str


@dataclass(frozen=True, slots=True)
class Ran:
    """Our rates by row; the peer's, None with `fault` where it did not run; what went wrong most; texts read."""

    rates: Mapping[str, float]
    beside: Mapping[str, float] | None
    fault: str | None
    kinds: Kinds = field(default_factory=Counter)
    size: int = 0
