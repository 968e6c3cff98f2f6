"""The timeline's three lanes: when it happened, was said and was published, and the table that tells the same."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from parallax.charts import draw_timeline
from parallax.charts.stretches import Lane, Stretch
from parallax.export.dates import tell_interval, tell_time
from parallax.export.index import Index
from parallax.export.wording import tell_said
from parallax.nouns.account import Line, StoryAccount
from parallax.nouns.interval import Interval
from parallax.nouns.report import Published, Report
from parallax.nouns.statement import Statement

NOT_TOLD = "not told"
"""Stands in the table where a time is not told."""


@dataclass(frozen=True, slots=True)
class Times:
    """The lanes (an SVG element), the id of their table, and its rows: an entry's number and its three times."""

    svg: str
    twin: str
    rows: tuple[tuple[int, str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """The three times of one line, each None where it is not told."""

    happened: Stretch | None
    said: Stretch | None
    published: Stretch | None

    @property
    def told(self) -> tuple[str, str, str]:
        """The three times in words."""
        happened, said, published = (
            stretch.told if stretch else NOT_TOLD for stretch in (self.happened, self.said, self.published)
        )
        return (happened, said, published)


def draw_times(story: StoryAccount, index: Index, ident: str) -> Times | None:
    """The lanes of a story's timeline; None where it has none, or no report of it is dated."""
    reports = [index.reports[name] for name in story.reports if name in index.reports]
    core = days_of(reports)
    entries = [entry_of(number, line, index) for number, line in enumerate(story.timeline, start=1)]
    if core is None or not entries:
        return None
    lanes = (
        Lane("happened", tuple(entry.happened for entry in entries if entry.happened)),
        Lane("said", tuple(entry.said for entry in entries if entry.said)),
        Lane("published", tuple(entry.published for entry in entries if entry.published)),
    )
    twin = f"{ident}-twin"
    svg = draw_timeline("Timeline: happened, said, published", lanes, core, ident, twin)
    rows = tuple((number, *entry.told) for number, entry in enumerate(entries, start=1))
    return Times(svg, twin, rows) if svg else None


def days_of(reports: Sequence[Report]) -> Interval | None:
    """From the first day of publication to the last."""
    days = [report.published.when.replace(tzinfo=None) for report in reports if report.published.when is not None]
    return Interval(min(days), max(days), "minute") if days else None


def entry_of(number: int, line: Line, index: Index) -> Entry:
    """The three times of a line of the timeline."""
    statements = [index.statements[name] for name in line.statements if name in index.statements]
    if not statements:
        return Entry(_happened(number, line.when), None, None)
    happened = statements[0].happened
    published = min(
        (report.published for each in statements if (report := index.report_of(each)) and report.published.when),
        key=lambda published: (published.when is None, str(published.when)),
        default=Published(),
    )
    return Entry(
        _happened(number, happened),
        _said(number, statements, happened, published, index),
        _published(number, published),
    )


def _happened(number: int, when: Interval | None) -> Stretch | None:
    told = tell_interval(when)
    if when is None or not told:
        return None
    return Stretch(number, when, told, None not in (when.start, when.end) and when.precision not in ("month", "year"))


def _said(
    number: int, statements: Sequence[Statement], happened: Interval | None, published: Published, index: Index
) -> Stretch | None:
    """When it was first said; where nobody tells, between what happened and its publication."""
    dated = [each for each in statements if each.said is not None and (each.said.start or each.said.end)]
    if dated:
        first = min(dated, key=lambda each: (str(each.said and (each.said.start or each.said.end)), each.id))
        told = tell_said(first, index.report_of(first))
        return Stretch(number, first.said, told, _one_day(first.said)) if first.said else None
    moment = _published(number, published)
    if moment is None or moment.when.end is None:
        return None
    start, end = happened.start if happened else None, moment.when.end
    end += timedelta(days=1) - timedelta(minutes=1) if moment.when.precision != "minute" else timedelta()
    told = f"by {tell_time(end, 'month' if published.precision == 'month' else 'day')}"
    return Stretch(number, Interval(start if start and start <= end else None, end, "minute"), told, certain=False)


def _one_day(when: Interval) -> bool:
    return when.start is not None and when.end is not None and when.start.date() == when.end.date()


def _published(number: int, published: Published) -> Stretch | None:
    if published.when is None:
        return None
    when = published.when.replace(tzinfo=None)
    told = tell_time(when, published.precision)
    return Stretch(number, Interval(when, when, published.precision), told, published.precision != "month")
