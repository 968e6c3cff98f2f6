"""One question that several statements answer."""

from dataclasses import dataclass
from typing import Literal

from parallax.nouns.origin import Origin
from parallax.nouns.relation import Relation

PointKind = Literal["figure", "incident", "control", "position"]
PointFlag = Literal["one-origin", "one-side", "agreed", "disputed", "revised", "unverified", "undecided"]

QUOTING, LISTING = "“", "Figures "
"""How a title begins that asks no question that several figures could answer: words of a report, or words that they share."""


@dataclass(frozen=True, slots=True)
class Point:
    """One question, its answers (ids of statements, figures, incidents), their origins and relations."""

    id: str
    story: str
    title: str
    kind: PointKind
    flags: tuple[PointFlag, ...] = ()
    statements: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()
    incidents: tuple[str, ...] = ()
    origins: tuple[Origin, ...] = ()
    relations: tuple[Relation, ...] = ()

    @property
    def asks(self) -> bool:
        """True where the title is a question that several figures could answer in a line."""
        return not self.title.startswith((QUOTING, LISTING))
