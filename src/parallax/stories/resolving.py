"""The times of a reading, made definite by a day of publication that was not known when it was read."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from parallax.nouns.figure import Figure
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
        statements=tuple(_statement(statement, day, times) for statement in reading.statements),
        figures=tuple(_figure(figure, day) for figure in reading.figures),
    )


def _time(mention: TimeMention, day: date) -> TimeMention:
    if mention.interval is not None:
        return mention
    found = resolve(mention.text, day)
    return replace(mention, value=found.value, type=found.type, interval=found.interval)


def _statement(statement: Statement, day: date, times: Sequence[TimeMention]) -> Statement:
    said, words = statement.said, statement.said_words
    return replace(
        statement,
        said=said if said or not words else resolve(words, day).interval,
        happened=statement.happened or _named_in(statement, times),
    )


def _named_in(statement: Statement, times: Sequence[TimeMention]) -> Interval | None:
    """The first day or days named in the statement's own words."""
    dated = (t for t in times if t.interval is not None and t.type in ("DATE", "TIME"))
    return next((t.interval for t in dated if any(span.holds(t.span) for span in statement.spans)), None)


def _figure(figure: Figure, day: date) -> Figure:
    if figure.window or not figure.window_words:
        return figure
    return replace(figure, window=covered(figure.window_words, day))
