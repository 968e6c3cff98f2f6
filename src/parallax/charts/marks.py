"""What a chart of figures draws."""

from dataclasses import dataclass
from datetime import datetime

from parallax.charts.scale import tell_number
from parallax.nouns.range import Range


@dataclass(frozen=True, slots=True)
class Mark:
    """One answer. `letter` names it in the table beside the chart; `bounds` are in the chart's unit.

    `label` is the value in short, `told` all that the table tells of it. `when` is when it was said, None where not
    known; only its day is drawn, and its hour where the order within a day needs it. `outlets` carry it. `hollow`:
    how it stands to another answer is undecided.
    """

    letter: str
    bounds: Range
    label: str
    told: str
    when: datetime | None
    outlets: int = 1
    hollow: bool = False

    @property
    def ends(self) -> tuple[float, ...]:
        """The ends that are told, the lower first; a plain number is both."""
        return tuple(sorted({end for end in (self.bounds.low, self.bounds.high) if end is not None}))


@dataclass(frozen=True, slots=True)
class Series:
    """What one speaker says of one scope, in the order of saying.

    `tone` is the place of the speaker's side, None for none; `dash` tells series of one side apart, 0 is whole.
    """

    tone: int | None
    dash: int
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class FigureChart:
    """Answers to one question in one unit. `title` tells the question, `unit` stands at the axis, "" for people and things."""

    title: str
    unit: str
    series: tuple[Series, ...]


def tell_bounds(bounds: Range) -> str:
    """A value in short: "9", "≈40", "≥8", ">3,000", "≤5", "10–20"."""
    low, high = bounds.low, bounds.high
    if low is None:
        return "" if high is None else f"{'<' if bounds.comparator == 'less than' else '≤'}{tell_number(high)}"
    if high is None:
        return f"{'>' if bounds.comparator == 'more than' else '≥'}{tell_number(low)}"
    if low != high:
        return f"{tell_number(low)}–{tell_number(high)}"
    return f"{'≈' if bounds.comparator == 'about' else ''}{tell_number(low)}"
