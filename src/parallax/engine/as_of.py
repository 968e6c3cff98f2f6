"""What could be read by a moment: reports published by then, and in them what had been said by then."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from parallax.decisions.hide import without_statements
from parallax.engine.rooms import Rooms
from parallax.nouns.interval import Interval
from parallax.nouns.reading import Reading
from parallax.nouns.refusal import Refusal
from parallax.nouns.report import Published, Report

UNTOLD = "its day is not known, so that it can't be told whether it was published by then"
"""Why an undated report is left out."""

MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Known:
    """What was known by a moment: `readings[i]` is that of `reports[i]`; both in order of report id."""

    reports: tuple[Report, ...]
    readings: tuple[Reading, ...]
    refused: tuple[Refusal, ...]


def known_by(reports: Sequence[Report], readings: Sequence[Reading], moment: Interval, rooms: Rooms) -> Known:
    """The reports published by `moment`, and of their readings what had been said by then.

    A report counts as published when the last minute that its date leaves open is past: one dated to the day, with that
    day's end. An undated one is dated first, from the story that it tells among all reports given: later reports may
    tell when it was published, but nothing of what they say is kept. Where no day can be told it is left out, with the
    reason. Grouping begins anew with what is kept, so the account is the one that these reports alone would have given.
    """
    kept, refused = [], []
    for report, reading in _dated(reports, readings, rooms):
        if report.published.when is None:
            refused.append(Refusal(report.location, UNTOLD))
        elif _last_minute(report.published) <= last_minute(moment):
            kept.append((report, said_by(reading, moment)))
    kept.sort(key=lambda pair: pair[0].id)
    return Known(tuple(report for report, _ in kept), tuple(reading for _, reading in kept), tuple(sorted(refused)))


def _dated(reports: Sequence[Report], readings: Sequence[Reading], rooms: Rooms) -> Iterator[tuple[Report, Reading]]:
    """Each report with its reading; the undated ones dated from their stories, and their readings resolved, where that can be."""
    pairs = {report.id: (report, reading) for report, reading in zip(reports, readings, strict=True)}
    if all(report.published.when is not None for report in reports):
        yield from pairs.values()
        return
    for story in rooms.group_stories(reports):
        mine = [pairs[name] for name in sorted(story.reports)]
        dated, redated = rooms.date_reports(story, [report for report, _ in mine], [reading for _, reading in mine])
        yield from zip(dated, redated, strict=True)


def said_by(reading: Reading, moment: Interval) -> Reading:
    """The reading without statements said after `moment`, and without what rests on them."""
    late = {
        statement.id
        for statement in reading.statements
        if statement.said and statement.said.start and _plain(statement.said.start) > last_minute(moment)
    }
    return without_statements(reading, late)


def last_minute(moment: Interval) -> datetime:
    """The last minute of a moment: of a day, 23:59. Raises ValueError for a moment with an open end."""
    if moment.end is None:
        raise ValueError("a moment has an end")
    return _plain(moment.end) if moment.precision == "minute" else datetime.combine(moment.end.date(), time(23, 59))


def _last_minute(published: Published) -> datetime:
    """The last minute in which a report so dated can have been published."""
    if published.when is None:
        raise ValueError("an undated report has no last minute")
    when = _plain(published.when)
    if published.precision == "minute":
        return when
    if published.precision == "day":
        return datetime.combine(when.date(), time(23, 59))
    following = (when.replace(day=1) + timedelta(days=31)).replace(day=1)
    return datetime.combine(following.date(), time()) - MINUTE


def _plain(when: datetime) -> datetime:
    """A report's own local time, whole minutes."""
    return when.replace(second=0, microsecond=0, tzinfo=None)
