"""The numbers that the words of a quantity allow."""

from dataclasses import dataclass
from typing import Literal

Comparator = Literal["about", "more than", "at least", "less than", "at most", "within", "between"]


@dataclass(frozen=True, slots=True)
class Range:
    """From `low` to `high`, both included; None is an open end. A plain number has low == high."""

    low: float | None
    high: float | None
    comparator: Comparator | None = None

    def __post_init__(self) -> None:
        if self.low is not None and self.high is not None and self.high < self.low:
            raise ValueError(f"a range can't run from {self.low} to {self.high}")
