"""The composed result."""

from dataclasses import dataclass
from typing import Literal

from parallax.nouns.actor import Actor
from parallax.nouns.figure import Figure
from parallax.nouns.incident import Incident
from parallax.nouns.interval import Interval
from parallax.nouns.lineage import Lineage
from parallax.nouns.outcome import Outcome
from parallax.nouns.place import Place
from parallax.nouns.point import Point
from parallax.nouns.refusal import Refusal
from parallax.nouns.report import Report
from parallax.nouns.side import Side
from parallax.nouns.statement import Statement

BriefPart = Literal["disputed", "changed", "agreed", "several", "undecided", "alone", "unverified", "unknown"]
"""How the statements behind a line of a brief stand to one another: disputed; an earlier count replaced; agreed across
sides; told alike by several voices; by several, and what would decide is missing; by one side or one origin alone; beside
an outlet's doubt; left open by all."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the account and the statements (ids) it leads to; `when` is set in a timeline, `part` in a brief."""

    text: str
    statements: tuple[str, ...]
    when: Interval | None = None
    part: BriefPart | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """Reports → outlets → origins → speakers → sides; origins with a lower and an upper bound."""

    reports: int
    outlets: int
    origins_low: int
    origins_high: int
    speakers: int
    sides: int


@dataclass(frozen=True, slots=True)
class StoryAccount:
    """The account of one story."""

    id: str
    title: str
    reports: tuple[str, ...]
    points: tuple[str, ...]
    incidents: tuple[str, ...]
    first_published: Interval | None
    last_published: Interval | None
    counts: Counts
    brief: tuple[Line, ...] = ()
    timeline: tuple[Line, ...] = ()
    unknown: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Account:
    """All that was read, reconciled and composed, in a fixed order that the order of input can't change.

    `as_of` is the moment (a day or a minute) by which all of it was published and said, None where no moment was set.
    `decisions` are a person's decisions that were not undone, the earliest first, each with what became of it.
    """

    stories: tuple[StoryAccount, ...] = ()
    reports: tuple[Report, ...] = ()
    refused: tuple[Refusal, ...] = ()
    actors: tuple[Actor, ...] = ()
    sides: tuple[Side, ...] = ()
    places: tuple[Place, ...] = ()
    statements: tuple[Statement, ...] = ()
    figures: tuple[Figure, ...] = ()
    incidents: tuple[Incident, ...] = ()
    points: tuple[Point, ...] = ()
    lineage: tuple[Lineage, ...] = ()
    decisions: tuple[Outcome, ...] = ()
    as_of: Interval | None = None
