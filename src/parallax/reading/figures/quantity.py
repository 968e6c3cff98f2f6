"""One quantity of a report, as found."""

from dataclasses import dataclass
from typing import Literal

from parallax.nouns.interval import Interval
from parallax.nouns.range import Range
from parallax.nouns.span import Span


@dataclass(frozen=True, slots=True)
class Quantity:
    """One quantity and all that its sentence says of it; fields as in `Figure`.

    `core` covers the number's own words; `others` is true for "six others", "another five"; `part_hint` is true after
    "including" or "among them", `of_next` for so many of the quantity that comes next ("27 of 31 drones"),
    `points_back` for a part whose whole may stand in a sentence before ("of these, 40"). `window_at` is
    where in the sentence a window stands that may be told of another clause.
    """

    span: Span
    text: str
    core: Span
    range: Range
    unit: str
    sentence: Span
    counted: str | None = None
    state: str | None = None
    change: Literal["up", "down"] | None = None
    vague: str | None = None
    per: str | None = None
    window_words: str | None = None
    window: Interval | None = None
    window_at: Span | None = None
    part_hint: bool = False
    points_back: bool = False
    of_next: bool = False
    others: bool = False
    flags: tuple[str, ...] = ()
