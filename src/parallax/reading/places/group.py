"""All mentions of one name in a report, and what the report says beside them."""

from dataclasses import dataclass, field

from parallax.gazetteer import Entry, Match
from parallax.values.place_name import fold


@dataclass(slots=True, eq=False)
class Group:
    """All mentions of one name in one class in a report: one meaning is sought for all.

    `aside` counts the mentions that say whose, not where ("US-led"), `inside` those inside other names, `local` those inside
    names of bodies that serve a place ("Velm Police"), `articled` those with an article of their own ("the Valley");
    `speaks` is how much the name itself speaks for each country, which is no evidence for the name. `containers` are the
    groups said to hold it, with how; `distances` (kilometres, other group, border country or None). `chosen` is the
    place meant, `sure` when it speaks for others, `known` when not only those near by know it.
    """

    name: str
    class_: str | None
    matches: tuple[Match, ...]
    mentions: int = 0
    aside: int = 0
    inside: int = 0
    local: int = 0
    articled: int = 0
    speaks: dict[str, float] = field(default_factory=dict)
    containers: list[tuple["Group", str]] = field(default_factory=list)
    distances: list[tuple[float, "Group", bool]] = field(default_factory=list)
    chosen: Entry | None = None
    sure: bool = False
    known: bool = False
    why: tuple[str, ...] = ()


def key_of(name: str, class_: str | None) -> tuple[str, str]:
    """What makes two mentions one group: the folded name, and whether a region, district or island is meant."""
    return fold(name), class_ if class_ in {"region", "district", "island"} else ""
