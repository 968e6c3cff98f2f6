"""The times of a reading, made definite by a day of publication that was not known when it was read."""

from dataclasses import replace
from datetime import date

from parallax.nouns.figure import Figure
from parallax.nouns.incident import Incident
from parallax.nouns.interval import Interval
from parallax.nouns.mention import TimeMention
from parallax.nouns.reading import Reading
from parallax.nouns.statement import Statement
from parallax.values.time import covered, resolve


def resolve_times(reading: Reading, day: date) -> Reading:
    """The same reading with the times that had no interval resolved as words of a report published on `day`."""
    times = tuple(_time(mention, day) for mention in reading.times)
    return replace(
        reading,
        times=times,
        statements=tuple(_statement(statement, day) for statement in reading.statements),
        incidents=tuple(_incident(incident, day) for incident in reading.incidents),
        figures=tuple(_figure(figure, day) for figure in reading.figures),
    )


def _time(mention: TimeMention, day: date) -> TimeMention:
    if mention.interval is not None:
        return mention
    found = resolve(mention.text, day)
    return replace(mention, value=found.value, type=found.type, interval=found.interval)


def _statement(statement: Statement, day: date) -> Statement:
    said, words = statement.said, statement.said_words
    return replace(
        statement,
        said=_resolved(said, words, day),
        happened=_resolved(statement.happened, statement.happened_words, day),
    )


def _incident(incident: Incident, day: date) -> Incident:
    return replace(incident, when=_resolved(incident.when, incident.when_words, day))


def _resolved(known: Interval | None, words: str | None, day: date) -> Interval | None:
    """The time known, else what its words mean in a report of that day."""
    return known if known or not words else resolve(words, day).interval


def _figure(figure: Figure, day: date) -> Figure:
    if figure.window or not figure.window_words:
        return figure
    return replace(figure, window=covered(figure.window_words, day))
