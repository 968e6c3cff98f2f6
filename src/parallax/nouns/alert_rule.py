"""What a person wants to be told of, and where."""

from dataclasses import dataclass
from typing import Literal

AlertWhen = Literal[
    "conflict",
    "denial",
    "caveat",
    "correction",
    "retracted",
    "update",
    "agreed",
    "figure-above",
    "figure-below",
    "new-origin",
    "new-statement",
    "new-report",
    "new-story",
    "rewritten",
    "stale-copy",
]
"""What can be told of, in the order in which it is shown."""

ReceiverKind = Literal["stdout", "jsonl", "atom", "mail", "webhook"]


@dataclass(frozen=True, slots=True, order=True)
class Receiver:
    """Where alerts go: `target` is a file (jsonl, atom), an address (mail), a URL (webhook), "" for standard output."""

    kind: ReceiverKind
    target: str = ""

    def __str__(self) -> str:
        return f"{self.kind}:{self.target}" if self.target else self.kind


@dataclass(frozen=True, slots=True)
class AlertRule:
    """One rule: any of `when` happens, and each condition that is set holds.

    `story`, `place`, `actor`, `side` and `counted` are names or words, any of which will do; none: no condition. `low` and
    `high` bound a figure, both included.
    """

    name: str
    when: tuple[AlertWhen, ...]
    to: tuple[Receiver, ...]
    story: tuple[str, ...] = ()
    place: tuple[str, ...] = ()
    actor: tuple[str, ...] = ()
    side: tuple[str, ...] = ()
    counted: tuple[str, ...] = ()
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class AlertRules:
    """All rules of one file, and what holds for all: the feed's title and how many alerts it keeps.

    `allow_private`: a webhook may lie inside a private network.
    """

    rules: tuple[AlertRule, ...]
    feed_title: str = "Parallax alerts"
    feed_keeps: int = 100
    allow_private: bool = False
