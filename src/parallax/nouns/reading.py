"""What is read in one report alone."""

from dataclasses import dataclass

from parallax.nouns.actor import Actor
from parallax.nouns.figure import Figure
from parallax.nouns.incident import Incident
from parallax.nouns.mention import Mention, PlaceMention, TimeMention
from parallax.nouns.statement import Statement


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one report says, a pure function of that report.

    Actors and places have ids that hold within this report; reconciling unites them across reports.
    """

    report: str
    actors: tuple[Actor, ...] = ()
    statements: tuple[Statement, ...] = ()
    figures: tuple[Figure, ...] = ()
    incidents: tuple[Incident, ...] = ()
    times: tuple[TimeMention, ...] = ()
    places: tuple[PlaceMention, ...] = ()
    mentions: tuple[Mention, ...] = ()
