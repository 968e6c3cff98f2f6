"""When an undated report was published, as far as its story tells."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from statistics import median_low

from parallax.nouns.reading import Reading
from parallax.nouns.report import Published, Report
from parallax.nouns.story import Story
from parallax.stories.days import Dated, DayWord, find_dated, find_days, match_days
from parallax.stories.first_told import first_told, numbers_of
from parallax.stories.lineage import COPY, find_lineage
from parallax.stories.mastheads import day_of_masthead
from parallax.stories.resolving import resolve_times

NEARNESS = {0: 1.0, 1: 0.75, 2: 0.25}
"""What a named day counts for, by how many days before publication it lies: news names its own day and the last."""

FAR = -0.25
"""The same for a day farther back."""

MATCH = 1.0
"""What it counts for when a dated report tells the same thing of the same day; as much against when of another."""

AFTER = 0.8
"""What it counts for when all numbers that dated reports tell too had been told by that day; as much against when none had."""

ASIDE = 0.1
"""What each day away from the middle of the story's dated reports takes off."""

EARLIER, LATER = 1, 3
"""Days around the story's dated reports in which an undated one may lie."""

ONE_WEEK = 6
"""Reports spread over more days than this leave a weekday open, unless the same thing is told elsewhere."""

NARROW = 1
"""Within so many days the middle of a story dates a report that names no day at all."""


@dataclass(frozen=True, slots=True)
class _Dated:
    """A dated report: its day, its sentences that name one, and its telling numbers."""

    day: date
    sentences: Sequence[Dated]
    numbers: frozenset[int]


def date_reports(
    story: Story, reports: Sequence[Report], readings: Sequence[Reading]
) -> tuple[tuple[Report, ...], tuple[Reading, ...]]:
    """The story's reports and their readings, each in order of report id, the undated ones dated where that can be.

    A day is inferred, in this order, from the day and month of its own dateline or masthead, from dated near-copies, from
    the days that the report names, set beside the days that dated reports name for the same things, and from the story's
    days where these lie within NARROW days; else it stays unknown. Such a report's `published` is marked "inferred", with
    precision "day", and the times in its reading are resolved against that day. Reports that have a date, and their
    readings, are not touched.
    """
    mine = sorted((report for report in reports if report.id in story.reports), key=lambda report: report.id)
    known = {report.id: report.published.when.date() for report in mine if report.published.when}
    inferred = _infer_all(mine, known) if known else {}
    dated = tuple(_with_day(report, inferred.get(report.id)) for report in mine)
    read = {reading.report: reading for reading in readings}
    redated = (
        resolve_times(read[r.id], inferred[r.id]) if r.id in inferred else read[r.id] for r in mine if r.id in read
    )
    return dated, tuple(redated)


def _with_day(report: Report, day: date | None) -> Report:
    if day is None:
        return report
    return replace(report, published=Published(datetime.combine(day, time()), "inferred", "day"))


def _infer_all(reports: Sequence[Report], known: Mapping[str, date]) -> dict[str, date]:
    """The day of each undated report for which one can be told."""
    undated = [report for report in reports if report.id not in known]
    copies = _days_of_copies(reports, known) if undated else {}
    middle = median_low(sorted(known.values()))
    told: list[_Dated] = []
    found = {}
    for report in undated:
        day = day_of_masthead(report, middle) or copies.get(report.id)
        if not day:
            told = told or [
                _Dated(known[other.id], find_dated(other), numbers_of(other)) for other in reports if other.id in known
            ]
            day = _day_from_words(report, told)
        if day:
            found[report.id] = day
    return found


def _days_of_copies(reports: Sequence[Report], known: Mapping[str, date]) -> dict[str, date]:
    """The middle day of each undated report's dated near-copies."""
    days: dict[str, list[date]] = {}
    undated = {report.id for report in reports} - known.keys()
    for link in find_lineage(reports, (), apart=undated):
        for one, other in ((link.source, link.target), (link.target, link.source)):
            if link.share >= COPY and one not in known and other in known:
                days.setdefault(one, []).append(known[other])
    return {report: median_low(sorted(found)) for report, found in days.items()}


def _day_from_words(report: Report, dated: Sequence[_Dated]) -> date | None:
    """The likeliest day by the days that the report names; the middle of a narrow story where it names none."""
    spread = sorted(each.day for each in dated)
    first, middle, last = spread[0], median_low(spread), spread[-1]
    named = find_days(report)
    if not named:
        return middle if (last - first).days <= NARROW else None
    mine = find_dated(report)
    told = [found for each in dated for found in match_days(mine, each.sentences, each.day)]
    if (last - first).days > ONE_WEEK and not told:
        return None
    since = first_told(report, [(each.numbers, each.day) for each in dated])
    days = [first + timedelta(n) for n in range(-EARLIER, (last - first).days + LATER + 1)]
    return max(
        days,
        key=lambda day: (
            round(_likelihood(day, named, told, middle) + _by_then(day, since), 6),
            -abs((day - middle).days),
            -day.toordinal(),
        ),
    )


def _likelihood(day: date, named: Sequence[DayWord], told: Sequence[tuple[DayWord, date]], middle: date) -> float:
    """How well a day of publication fits the days named; larger is likelier."""
    near = [NEARNESS.get((day - found).days, FAR) if (found := word.before(day)) else 0.0 for word in named]
    fits = [MATCH if word.before(day) == meant else -MATCH for word, meant in told]
    return sum(near) / len(near) + sum(fits) / max(1, len(fits)) - ASIDE * abs((day - middle).days)


def _by_then(day: date, since: Sequence[date]) -> float:
    """How well a day fits the days on which the numbers of a report were first told by others; 0.0 where none were."""
    late = sum(1 for first in since if first > day)
    return AFTER * (1 - 2 * late / len(since)) if since else 0.0
