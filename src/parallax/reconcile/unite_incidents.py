"""One incident of the tellings of one act, across reports."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from parallax.nouns.actor import Actor
from parallax.nouns.figure import Figure
from parallax.nouns.incident import Incident
from parallax.nouns.interval import Interval
from parallax.nouns.reading import Reading
from parallax.nouns.statement import Statement
from parallax.reconcile.decided import Decided
from parallax.reconcile.same_incident import Telling, same_act, telling

Ids = Mapping[str, str]


def unite_incidents(
    readings: Sequence[Reading],
    statements: Sequence[Statement],
    actors: Sequence[Actor],
    actor_ids: Ids,
    place_ids: Ids,
    decided: Decided | None = None,
) -> tuple[Incident, ...]:
    """All incidents with the story's actors and places; the tellings of one act are one, said by all who tell it.

    A telling joins an act only where it fits every telling of it, the fullest first, so that no chain of half-told ones
    brings two acts together. `statements` are the story's, `actor_ids` and `place_ids` lead from the readings' ids to the
    story's. What a person `decided` comes last.
    """
    told = {statement.id: statement for statement in statements}
    named = {actor.id: actor for actor in actors}
    figures = {figure.id: figure for reading in readings for figure in reading.figures}
    moved = [
        replace(each, actor=_new(each.actor, actor_ids), place=_new(each.place, place_ids))
        for reading in readings
        for each in reading.incidents
    ]
    tellings = [telling(each, told[each.statements[0]], figures.__getitem__, named.get) for each in moved]
    side_of = {ident: named[each.speaker].side if each.speaker in named else None for ident, each in told.items()}
    by_id = {each.incident.id: each for each in tellings}
    groups = [[each.incident.id for each in group] for group in _groups(tellings)]
    found = decided.incidents(groups) if decided else groups
    merged = [_merged([by_id[ident] for ident in group], figures, side_of) for group in found]
    return tuple(sorted(merged, key=lambda each: (each.act, each.id)))


def _groups(tellings: Sequence[Telling]) -> list[list[Telling]]:
    buckets: dict[tuple[str, str], list[list[Telling]]] = {}
    for each in sorted(tellings, key=lambda each: (-_fullness(each.incident), each.incident.id)):
        groups = buckets.setdefault((each.incident.act, each.incident.polarity), [])
        home = next((group for group in groups if all(same_act(each, other) for other in group)), None)
        if home is None:
            groups.append([each])
        else:
            home.append(each)
    return [group for groups in buckets.values() for group in groups]


def _fullness(incident: Incident) -> int:
    """How many of its fields are told."""
    return sum(field is not None for field in (incident.actor, incident.target, incident.place, incident.when))


def _merged(group: Sequence[Telling], figures: Mapping[str, Figure], side_of: Mapping[str, str | None]) -> Incident:
    members = sorted((each.incident for each in group), key=lambda each: each.id)
    statements = tuple(sorted({ident for each in members for ident in each.statements}))
    sides = {side for ident in statements if (side := side_of.get(ident)) is not None}
    placed = next((each for each in members if each.place is not None), members[0])
    return replace(
        members[0],
        actor=next((each.actor for each in members if each.actor is not None), None),
        target=max((each.target for each in members if each.target), key=lambda each: (len(each), each), default=None),
        place=placed.place,
        extent=placed.extent,
        when=_narrowest([each.when for each in members if each.when is not None]),
        when_words=None,
        holds=next((each.holds for each in members if each.holds is not None), None),
        figures=tuple(
            sorted({ident for each in members for ident in each.figures}, key=lambda i: (figures[i].statement, i))
        ),
        statements=statements,
        sides=tuple(sorted(sides)),
    )


def _narrowest(times: Sequence[Interval]) -> Interval | None:
    """The shortest of the times told; one with an open end is longer than any other."""

    def length(when: Interval) -> tuple[bool, float, str, str]:
        whole = when.start is not None and when.end is not None
        span = (when.end - when.start).total_seconds() if when.start is not None and when.end is not None else 0.0
        return (not whole, span, str(when.start), str(when.end))

    return min(times, key=length, default=None)


def _new(ident: str | None, ids: Ids) -> str | None:
    return None if ident is None else ids.get(ident, ident)
