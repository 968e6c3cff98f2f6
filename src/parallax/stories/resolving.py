"""The times of a reading, made definite by a day of publication that was not known when it was read."""

from dataclasses import replace
from datetime import date

from parallax.nouns.figure import Figure
from parallax.nouns.interval import Interval
from parallax.nouns.mention import TimeMention
from parallax.nouns.reading import Reading
from parallax.nouns.statement import Statement
from parallax.values.time import resolve


def resolve_times(reading: Reading, day: date) -> Reading:
    """The same reading with the times that had no interval resolved as words of a report published on `day`."""
    return replace(
        reading,
        times=tuple(_time(mention, day) for mention in reading.times),
        statements=tuple(_statement(statement, day) for statement in reading.statements),
        figures=tuple(_figure(figure, day) for figure in reading.figures),
    )


def _time(mention: TimeMention, day: date) -> TimeMention:
    if mention.interval is not None:
        return mention
    found = resolve(mention.text, day)
    return replace(mention, value=found.value, type=found.type, interval=found.interval)


def _statement(statement: Statement, day: date) -> Statement:
    return replace(statement, said=_interval(statement.said, statement.said_words, day))


def _figure(figure: Figure, day: date) -> Figure:
    return replace(figure, window=_interval(figure.window, figure.window_words, day))


def _interval(known: Interval | None, words: str | None, day: date) -> Interval | None:
    return known if known or not words else resolve(words, day).interval
