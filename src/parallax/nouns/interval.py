"""A stretch of time, either end of which may be open."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

TimePrecision = Literal["minute", "hour", "day", "month", "year"]


@dataclass(frozen=True, slots=True)
class Interval:
    """From `start` to `end`, both included, in the report's own local time (no zone).

    A whole day has both ends at that day's midnight and precision "day"; several days run from the first
    day's midnight to the last day's. None is an open end. Raises ValueError when the ends are out of order.
    """

    start: datetime | None
    end: datetime | None
    precision: TimePrecision = "day"

    def __post_init__(self) -> None:
        if self.start is not None and self.end is not None and self.end < self.start:
            raise ValueError(f"an interval can't run from {self.start} to {self.end}")
