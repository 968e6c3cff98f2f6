"""Names, times and places as they stand in one report."""

from dataclasses import dataclass
from typing import Literal

from parallax.nouns.interval import Interval
from parallax.nouns.place import Place
from parallax.nouns.span import Span

PlaceUse = Literal["name", "adjective", "people", "language", "metonym", "embedded"]


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a report; `kind` is "person", "body" or "place"."""

    span: Span
    text: str
    kind: Literal["person", "body", "place"]


@dataclass(frozen=True, slots=True)
class TimeMention:
    """A time expression: its TIMEX3 `value` and `type`, and the interval it names (None: can't be told)."""

    span: Span
    text: str
    value: str | None
    type: Literal["DATE", "TIME", "DURATION", "SET"]
    interval: Interval | None


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A place name as used; `place` is None where it can't be told which place is meant."""

    span: Span
    text: str
    use: PlaceUse
    place: Place | None
