"""Who did what to whom or what, where and when, said by whom."""

from dataclasses import dataclass
from typing import Literal

from parallax.nouns.interval import Interval

Extent = Literal["in", "near", "towards", "part", "whole"]
Hold = Literal["holds", "took", "left", "entered", "contests"]


@dataclass(frozen=True, slots=True)
class Incident:
    """One coded act. `act` is a class of act ("attack", "withdraw", "kill", "damage" …), `target` its object's words.

    `when` is the time that its own clause tells, `when_words` that time as written.
    """

    id: str
    act: str
    actor: str | None = None
    target: str | None = None
    place: str | None = None
    extent: Extent | None = None
    when: Interval | None = None
    when_words: str | None = None
    holds: Hold | None = None
    polarity: Literal["asserted", "denied"] = "asserted"
    figures: tuple[str, ...] = ()
    statements: tuple[str, ...] = ()
    sides: tuple[str, ...] = ()
