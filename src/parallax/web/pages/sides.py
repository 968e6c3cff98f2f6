"""Sides and moments as pages of a story show them."""

from datetime import datetime, timedelta

from parallax.charts.shapes import TONES
from parallax.export.dates import tell_interval
from parallax.export.index import Index
from parallax.nouns.interval import Interval
from parallax.nouns.statement import Statement

NEVER = "9999-12-31T23:59"
"""Stands for a moment that nobody tells: after all others."""


def tones(index: Index) -> dict[str, int]:
    """The parties of a story (ids of sides), each with the number of its shape and colour, the same in every drawing."""
    parties = [side.id for side in index.sides.values() if not side.observer]
    return {ident: place % TONES for place, ident in enumerate(parties)}


def spell_moment(when: datetime) -> str:
    """A moment as an address has it: "2031-03-12T08:50"."""
    return when.strftime("%Y-%m-%dT%H:%M") if when.year >= 1000 else when.isoformat(timespec="minutes")


def end_of(when: Interval | None) -> datetime | None:
    """The last moment of a time; a day's last minute. None for an open end."""
    if when is None or when.end is None:
        return None
    whole = when.precision not in ("minute", "hour")
    return when.end.replace(tzinfo=None) + (timedelta(days=1, minutes=-1) if whole else timedelta())


def said_by(statement: Statement, index: Index) -> tuple[str, str]:
    """The moment by which something had been said, for an address, and in words: when it was said, or published if sooner."""
    report = index.report_of(statement)
    published = report.published.when if report else None
    times = [statement.said] if statement.said and statement.said.end else []
    if report and published:
        moment = published.replace(tzinfo=None)
        times.append(Interval(moment, moment, report.published.precision))
    first = min(times, key=lambda when: end_of(when) or datetime.max, default=None)
    last = end_of(first)
    if last is None or first is None:
        return NEVER, "day not known"
    return spell_moment(last), tell_interval(Interval(first.end, first.end, first.precision))
