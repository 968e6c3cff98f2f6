"""Versions of reports as they come, which of them are current, and the stories that these tell."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from parallax.engine.currency import Choice, choose, series_of
from parallax.engine.decided import as_decided, regroup_decided, standing_of
from parallax.engine.failpoints import Reach
from parallax.engine.fresh import Fresh, again, version_of
from parallax.nouns.report import Report
from parallax.store import Db, log, pages, refusals, reports, stories
from parallax.store.index import Index
from parallax.store.moments import moment_text
from parallax.stories import Profile, enter, leave

Before = dict[str, dict[str, str]]
"""By series, the reports (ids) that were current before, each with the name of its version."""


@dataclass(slots=True)
class Turns:
    """Reports (ids) that are current now and were not, that are otherwise than they were, and that are no longer current.

    `heirs` gives to each that is no longer current one that is in its stead. `reports` are those that are current, where they
    are at hand.
    """

    new: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    heirs: dict[str, str] = field(default_factory=dict)
    reports: dict[str, Report] = field(default_factory=dict)


def take_version(db: Db, kept: pages.KeptPage, made: Report, before: Before, fresh: Fresh | None = None) -> bool:
    """Keeps a new version of a report, or what is to be known of one that is kept: that it was there again, or told better.

    True where it is new. Which versions were current before is noted in `before`. What stands in `fresh` is kept with it.
    """
    home = fresh.home(made.id) if fresh else None
    if fresh and home is not None:
        before.setdefault(home, {})
        return fresh.take(kept, made)
    old = reports.version(db, made.id, made.sha256)
    series = old.series if old else reports.series_of(db, made.id) or series_of(kept.page, made)
    if series not in before:
        before[series] = reports.current_in(db, series)
    if old is None:
        reports.add(db, [version_of(series, kept, made)])
        return True
    now = again(old, kept, made)
    if now != old:
        reports.change(db, now)
    return False


def turn(db: Db, before: Before, now: datetime, fresh: Fresh | None = None) -> Turns:
    """Chooses anew which versions are current in the series of `before`, and keeps what stands in `fresh`."""
    turns = Turns()
    for series, inputs in sorted(before.items()):
        choice = _choose(db, series, fresh)
        for refusal in choice.refused:
            refusals.keep(db, refusal, moment_text(now), "keep", series)
        after = {each.report.id: each.input for each in choice.current}
        turns.new += sorted(after.keys() - inputs.keys())
        turns.changed += sorted(name for name in after.keys() & inputs.keys() if after[name] != inputs[name])
        gone = sorted(inputs.keys() - after.keys())
        turns.gone += gone
        turns.heirs |= {name: min(after) for name in gone if after}
        if fresh:
            turns.reports |= {each.report.id: each.report for each in choice.current}
        for name in gone:
            log.append(db, now, "superseded", name, by=sorted(after))
    if fresh:
        fresh.put(db)
    return turns


def _choose(db: Db, series: str, fresh: Fresh | None) -> Choice:
    """Which versions of a series are current, and marks them as such."""
    found = fresh.choose(series) if fresh else None
    if found is None:
        found = choose(reports.latest(db, series))
        reports.set_current(db, series, [each.n for each in found.current])
        refusals.forget(db, "keep", series)
    return found


def group(db: Db, turns: Turns, reach: Reach) -> list[str]:
    """Brings the index and the stories up to the reports that are current now; gives the stories whose rows are to be made."""
    index = Index(db, Profile)
    touched: set[str] = set()
    for name in index.profiles([*turns.gone, *turns.changed]):
        touched |= leave(index, name)
    touched |= enter_all(db, index, {*turns.new, *turns.changed}, reach, turns.reports)
    again = regroup_decided(db, index, touched - set(turns.gone), standing_of(db))
    return stories.replace_stories(db, again, turns.gone, turns.changed, turns.heirs)


def enter_all(
    db: Db,
    index: Index[Profile],
    names: Collection[str],
    reach: Reach,
    known: Mapping[str, Report] = MappingProxyType({}),
) -> set[str]:
    """Takes reports into the index as they are decided, in order of id, and none that is hidden; gives those (ids) that
    must be grouped again. `known` are reports that need not be looked up.
    """
    touched: set[str] = set()
    kept = {name: each.report for name, each in reports.current(db, set(names) - known.keys()).items()}
    made = kept | {name: known[name] for name in names if name in known}  # a decision may name one that is not there
    for report in as_decided([made[name] for name in sorted(made)], standing_of(db)):
        touched |= enter(index, report)
        reach("report-entered")
    index.put()
    return touched
