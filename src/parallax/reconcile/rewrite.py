"""Put a story's ids in place of the readings' own."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from parallax.nouns.figure import Figure
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


def _new(ident: str | None, ids: Ids) -> str | None:
    return None if ident is None else ids.get(ident, ident)
