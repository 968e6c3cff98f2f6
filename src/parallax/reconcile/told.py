"""A statement with all that reconciling asks of it, gathered once."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from parallax.nouns.actor import Actor
from parallax.nouns.figure import Figure
from parallax.nouns.interval import Interval
from parallax.nouns.place import Place
from parallax.nouns.report import Report
from parallax.nouns.side import Side
from parallax.nouns.statement import Statement
from parallax.reconcile.alignment.gist import Gist
from parallax.reconcile.alignment.sketch import Sketch
from parallax.reconcile.cause import Cause
from parallax.reconcile.subject import Subject
from parallax.reconcile.subject_part import SOME, names_counted

RECENT = timedelta(days=40)
"""A count of a time that ended longer ago than this is of another event than the story's own."""
YEAR = timedelta(days=366)
TROOPS = "troop"
"""The part that soldiers are of all."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A figure, its subject, and the days it covers where told; `inferred`: told by the story's other reports only.

    `back`: a count told before in the report and named again ("the 11").
    `scene`: the place that it is told with stands before it in the sentence, as where the event was ("a blast in Arlen killed
    nine"), and not behind it, as where so many were counted ("nine died in Arlen").
    """

    figure: Figure
    subject: Subject
    window: Interval | None
    inferred: bool = False
    back: bool = False
    scene: bool = False

    def runs(self, told: "Told") -> bool:
        """True unless the time covered ended long before it was told, or began over a year before."""
        if self.window is None or told.said[1] is None:
            return True
        start, end = days(self.window)
        last = told.said[1]
        return (end is None or last - end <= RECENT) and (start is None or last - start <= YEAR)


def part_beside(one: Counted, other: Counted) -> str | None:
    """The part of all that `one` counts, set beside `other`.

    "28 of them in Arlen" is all that is counted in Arlen; soldiers beside "35 killed", which names nobody, are no part.
    """
    if one.subject.part == SOME and one.figure.place is not None and one.figure.place == other.figure.place:
        return None
    if one.subject.part == TROOPS != other.subject.part and (not other.subject.total or other.subject.own):
        return one.subject.part if names_counted(other.figure) and not other.subject.own else None
    return one.subject.part


@dataclass(frozen=True, slots=True)
class Told:
    """A statement, its report, speaker, side, figures and words; `said`: first and last day it can have been said.

    `dated`: the text itself tells the day. `taken_back`: the correction or retraction that takes it back.
    `around`: the words of the whole sentence, cue and speaker included. `telling`: the sketch weighed within the story. `gist`:
    what it speaks to in whatever words, and whether as being so. `cause`: what it
    tells as the cause of the event. `began`: it tells who fired or struck first.
    """

    statement: Statement
    report: Report
    actor: Actor | None
    side: Side | None
    figures: tuple[Counted, ...]
    sketch: Sketch
    around: Sketch
    said: tuple[date | None, date | None]
    dated: bool
    taken_back: Statement | None = None
    telling: Sketch | None = None
    gist: Gist | None = None
    cause: Cause | None = None
    began: bool = False

    @property
    def id(self) -> str:
        """The statement's id."""
        return self.statement.id

    @property
    def party(self) -> str | None:
        """The side's id where the speaker is a party, None for the report's own voice and for observers."""
        return self.side.id if self.side is not None and not self.side.observer else None


Held = tuple[Told, Counted]
"""A figure with the statement that tells it."""


@dataclass(frozen=True, slots=True)
class Desk:
    """All statements of a story in reading order, and what they refer to."""

    told: tuple[Told, ...]
    by_id: Mapping[str, Told]
    places: Mapping[str, Place]
    scene: str | None
    """The id of the place that the most reports name: the story's own place, which tells no part of it."""
    doubtful: frozenset[str]
    """Places in another country than the story's own that one report alone names: more likely misread than meant."""
    repeated: frozenset[tuple[str, str, float]] = frozenset()
    """The counts (dimension, stem of the thing, number) that several reports give: the event's own."""
    order: Mapping[str, int] = field(init=False, compare=False)
    """Where each stands in reading order."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "order", {told.id: at for at, told in enumerate(self.told)})

    def of(self, ids: Iterable[str]) -> tuple[Told, ...]:
        """The told of these ids, in reading order."""
        return tuple(self.told[at] for at in sorted({self.order[ident] for ident in ids if ident in self.order}))


def is_one_day(interval: Interval) -> bool:
    """True for a window of a day, or of a night between two."""
    start, end = days(interval)
    return start is not None and end is not None and end - start <= timedelta(days=1)


def days(interval: Interval | None) -> tuple[date | None, date | None]:
    """The first and last day of an interval, None for an open end."""
    if interval is None:
        return None, None
    start = interval.start.date() if interval.start else None
    return start, interval.end.date() if interval.end else None
