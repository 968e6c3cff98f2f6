"""Put a story's ids in place of the readings' own."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from parallax.nouns.figure import Figure
from parallax.nouns.incident import Incident
from parallax.nouns.reading import Reading
from parallax.nouns.statement import Statement

Ids = Mapping[str, str]


def rewrite_statements(readings: Sequence[Reading], actors: Ids, places: Ids) -> tuple[Statement, ...]:
    """All statements, by report and place in the text, with the story's actors and places."""
    found = [
        replace(
            statement,
            speaker=_new(statement.speaker, actors),
            places=tuple(dict.fromkeys(places.get(place, place) for place in statement.places)),
        )
        for reading in readings
        for statement in reading.statements
    ]
    return tuple(sorted(found, key=lambda each: (each.report, each.span, each.id)))


def rewrite_figures(readings: Sequence[Reading], places: Ids) -> tuple[Figure, ...]:
    """All figures, by report and place in the text, with the story's places."""
    found = [
        (reading.report, figure.span, replace(figure, place=_new(figure.place, places)))
        for reading in readings
        for figure in reading.figures
    ]
    return tuple(figure for _, _, figure in sorted(found, key=lambda each: (each[0], each[1], each[2].id)))


def rewrite_incidents(
    readings: Sequence[Reading], actors: Ids, places: Ids, side_of: Mapping[str, str | None]
) -> tuple[Incident, ...]:
    """All incidents with the story's actors and places; equal acts told by several statements are one row.

    Equal: the same act, actor, target, place, extent, day, hold and polarity. `side_of` gives the side of a statement.
    """
    rows: dict[tuple[object, ...], list[Incident]] = {}
    for reading in readings:
        for incident in reading.incidents:
            moved = replace(incident, actor=_new(incident.actor, actors), place=_new(incident.place, places))
            rows.setdefault(_key(moved), []).append(moved)
    merged = [_merged(group, side_of) for group in rows.values()]
    return tuple(sorted(merged, key=lambda each: (each.act, each.id)))


def _key(incident: Incident) -> tuple[object, ...]:
    target = " ".join((incident.target or "").casefold().split())
    place, when = incident.place, incident.when
    if incident.actor is None or place is None or when is None:
        return (incident.id,)  # what is not told can't be told to be the same
    return (incident.act, incident.actor, target, place, incident.extent, when, incident.holds, incident.polarity)


def _merged(group: Sequence[Incident], side_of: Mapping[str, str | None]) -> Incident:
    first = min(group, key=lambda each: each.id)
    statements = tuple(sorted({ident for each in group for ident in each.statements}))
    sides = {side for ident in statements if (side := side_of.get(ident)) is not None}
    return replace(
        first,
        figures=tuple(sorted({ident for each in group for ident in each.figures})),
        statements=statements,
        sides=tuple(sorted(sides)),
    )


def _new(ident: str | None, ids: Ids) -> str | None:
    return None if ident is None else ids.get(ident, ident)
