"""Versions of reports as they come, which of them are current, and the stories that these tell."""

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import datetime

from parallax.engine.currency import choose, series_of
from parallax.engine.decided import as_decided, regroup_decided, standing_of
from parallax.engine.failpoints import Reach
from parallax.engine.run import precedence
from parallax.nouns.report import Report
from parallax.store import Db, log, pages, refusals, reports, stories
from parallax.store.codec import digest
from parallax.store.index import Index
from parallax.store.moments import moment_text
from parallax.stories import Profile, enter, leave

Before = dict[str, dict[str, str]]
"""By series, the reports (ids) that were current before, each with the name of its version."""


@dataclass(slots=True)
class Turns:
    """Reports (ids) that are current now and were not, that are otherwise than they were, and that are no longer current.

    `heirs` gives to each that is no longer current one that is in its stead.
    """

    new: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    heirs: dict[str, str] = field(default_factory=dict)


def take_version(db: Db, kept: pages.KeptPage, made: Report, before: Before) -> bool:
    """Keeps a new version of a report, or what is to be known of one that is kept: that it was there again, or told better.

    True where it is new. Which versions were current before is noted in `before`.
    """
    old = reports.version(db, made.id, made.sha256)
    series = old.series if old else reports.series_of(db, made.id) or series_of(kept.page, made)
    if series not in before:
        before[series] = reports.current_in(db, series)
    if old is None:
        reports.add(db, reports.Version(0, made, series, kept.moment, kept.n, current=False, input=digest(made)))
        return True
    moment = max(old.moment, kept.moment) if kept.page.fetched else old.moment
    if precedence(made) < precedence(old.report):
        reports.change(db, replace(old, report=made, moment=moment, page=kept.n, input=digest(made)))
    elif moment != old.moment:
        reports.change(db, replace(old, moment=moment))
    return False


def turn(db: Db, before: Before, now: datetime) -> Turns:
    """Chooses anew which versions are current in the series of `before`."""
    turns = Turns()
    for series, inputs in sorted(before.items()):
        choice = choose(reports.latest(db, series))
        reports.set_current(db, series, [each.n for each in choice.current])
        refusals.forget(db, "keep", series)
        for refusal in choice.refused:
            refusals.keep(db, refusal, moment_text(now), "keep", series)
        after = {each.report.id: each.input for each in choice.current}
        turns.new += sorted(after.keys() - inputs.keys())
        turns.changed += sorted(name for name in after.keys() & inputs.keys() if after[name] != inputs[name])
        gone = sorted(inputs.keys() - after.keys())
        turns.gone += gone
        turns.heirs |= {name: min(after) for name in gone if after}
        for name in gone:
            log.append(db, now, "superseded", name, by=sorted(after))
    return turns


def group(db: Db, turns: Turns, reach: Reach) -> list[str]:
    """Brings the index and the stories up to the reports that are current now; gives the stories whose rows are to be made."""
    index = Index(db, Profile)
    touched: set[str] = set()
    for name in index.profiles([*turns.gone, *turns.changed]):
        touched |= leave(index, name)
    touched |= enter_all(db, index, {*turns.new, *turns.changed}, reach)
    again = regroup_decided(db, index, touched - set(turns.gone), standing_of(db))
    return stories.replace_stories(db, again, turns.gone, turns.changed, turns.heirs)


def enter_all(db: Db, index: Index[Profile], names: Collection[str], reach: Reach) -> set[str]:
    """Takes reports into the index as they are decided, in order of id, and none that is hidden; gives those (ids) that
    must be grouped again.
    """
    touched: set[str] = set()
    made = reports.current(db, names)
    for report in as_decided([made[name].report for name in sorted(made)], standing_of(db)):
        touched |= enter(index, report)
        reach("report-entered")
    return touched
