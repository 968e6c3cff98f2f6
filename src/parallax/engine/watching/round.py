"""One round of watching, in numbers and in words."""

from dataclasses import dataclass, field
from datetime import datetime

from parallax.engine.watching.rewording import Rewording
from parallax.nouns.refusal import Refusal


@dataclass(slots=True)
class Round:
    """What a round did. `fetched` counts addresses that answered and files that were read; `new`, `changed` and `unchanged`
    what they gave; `refused` and `moved` are told one by one.
    """

    began: datetime
    fetched: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    refused: list[Refusal] = field(default_factory=list)
    reworded: list[Rewording] = field(default_factory=list)
    moved: list[tuple[str, str]] = field(default_factory=list)
    stopped: bool = False

    @property
    def line(self) -> str:
        """The round in one line."""
        counts = f"{self.fetched} fetched, {self.new} new, {self.changed} changed, {self.unchanged} unchanged"
        when = self.began.strftime("%Y-%m-%d %H:%M:%S UTC")
        return f"{when}: {counts}, {len(self.refused)} refused{', stopped' if self.stopped else ''}"
