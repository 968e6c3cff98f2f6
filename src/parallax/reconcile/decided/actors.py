"""Actors as a person decided: who is one, and who is not."""

from collections.abc import Sequence

from parallax.decisions.regroup import Nearest, regroup
from parallax.nouns.actor import Actor
from parallax.nouns.decision import Decision
from parallax.nouns.outcome import Outcome
from parallax.nouns.reading import Reading
from parallax.reconcile.decided.subjects import find_actors, plain, rulings_of

Found = Sequence[tuple[Actor, str]]
"""The actors of the readings, each with the id of its report."""


def decide_actors(
    found: Found, groups: Sequence[Sequence[int]], readings: Sequence[Reading], decisions: Sequence[Decision]
) -> tuple[list[list[int]], tuple[Outcome, ...]]:
    """The groups of places in `found` that are one actor each, as decided; and what became of the decisions.

    Of an actor that was parted, whoever bears a name of one part alone goes with it. The others, a surname that could
    be either's, stay together and with neither.
    """
    if not decisions:
        return [list(group) for group in groups], ()
    place = {actor.id: n for n, (actor, _) in enumerate(found)}
    ids = [actor.id for actor, _ in found]
    speechless = {each.id for reading in readings for each in reading.statements if each.speaker is None}
    rulings, lacking = rulings_of(decisions, find_actors(found, readings), speechless)
    led = regroup([[ids[n] for n in group] for group in groups], rulings, _by_name(found))
    regrouped = [sorted(place[ident] for ident in group) for group in led.groups]
    return sorted(regrouped), (*lacking, *led.outcomes)


def _by_name(found: Found) -> Nearest:
    names = {actor.id: {plain(name) for name in (actor.name, *actor.names)} for actor, _ in found}

    def nearest(ident: str, parts: Sequence[Sequence[str]]) -> int | None:
        fits = [n for n, part in enumerate(parts) if names[ident] & {name for other in part for name in names[other]}]
        return fits[0] if len(fits) == 1 else None

    return nearest
