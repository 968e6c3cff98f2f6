"""A quantity inside a statement."""

from dataclasses import dataclass
from typing import Literal

from parallax.nouns.interval import Interval
from parallax.nouns.range import Range
from parallax.nouns.span import Span

TIME_COVERED = "the time covered"
PLACE_COUNTED = "the place counted in"
EXACT_COUNT = "the exact count behind a bound"
"""Details that can be missing for two figures to be set side by side."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure. `span` covers its words ("more than 3,000 square kilometres") and gives exactly `text`.

    `unit` is one of the contract's units or a singular noun, as written, never converted. `counted` is what is counted,
    in the words met ("settlements", "territory"); of a rate of which nothing else is told, the rate itself ("dollar per
    barrel", beside `per`, "barrel"). `state` is what is said of the counted in one word: dead, wounded,
    missing, displaced, detained, damaged, destroyed, evacuated, rescued, trapped, retaken …, None where not told.
    `window_words` is the time expression that bounds the count, `window` the interval it means. `place` is the id of the
    place counted in. `part_of` is the id of the figure this is a part of. `vague` is a vague amount's word.
    """

    id: str
    statement: str
    span: Span
    text: str
    range: Range
    unit: str
    counted: str | None = None
    state: str | None = None
    change: Literal["up", "down"] | None = None
    vague: str | None = None
    per: str | None = None
    window_words: str | None = None
    window: Interval | None = None
    place: str | None = None
    part_of: str | None = None
    flags: tuple[str, ...] = ()

    def lacks(self, detail: str) -> bool:
        """True where its own words do not tell one of the details above."""
        plain = self.range.low == self.range.high and self.range.comparator is None
        told = {TIME_COVERED: self.window is not None, PLACE_COUNTED: self.place is not None, EXACT_COUNT: plain}
        return not told.get(detail, True)
