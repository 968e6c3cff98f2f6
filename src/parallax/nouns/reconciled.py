"""A story after its readings were set side by side."""

from dataclasses import dataclass

from parallax.nouns.actor import Actor
from parallax.nouns.figure import Figure
from parallax.nouns.incident import Incident
from parallax.nouns.lineage import Lineage
from parallax.nouns.outcome import Outcome
from parallax.nouns.place import Place
from parallax.nouns.point import Point
from parallax.nouns.report import Report
from parallax.nouns.side import Side
from parallax.nouns.statement import Statement
from parallax.nouns.story import Story


@dataclass(frozen=True, slots=True)
class Reconciled:
    """One story: its reports (dated), its actors, places and sides united, its points, and what became of decisions.

    The ids of speakers and places in `statements`, `figures` and `incidents` are those of `actors` and `places` here.
    """

    story: Story
    reports: tuple[Report, ...]
    actors: tuple[Actor, ...] = ()
    sides: tuple[Side, ...] = ()
    places: tuple[Place, ...] = ()
    statements: tuple[Statement, ...] = ()
    figures: tuple[Figure, ...] = ()
    incidents: tuple[Incident, ...] = ()
    points: tuple[Point, ...] = ()
    lineage: tuple[Lineage, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
