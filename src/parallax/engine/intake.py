"""A batch of pages into a store, in one transaction: what was given, which reports are current, which stories they tell."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from parallax.engine.currency import choose, series_of
from parallax.engine.decided import as_decided, regroup_decided, standing_of
from parallax.engine.failpoints import Reach
from parallax.engine.run import precedence
from parallax.nouns.page import Page
from parallax.nouns.refusal import Refusal
from parallax.nouns.report import Report
from parallax.store import Db, log, pages, refusals, reports, stories
from parallax.store.codec import digest
from parallax.store.index import Index
from parallax.store.moments import moment_text
from parallax.stories import Profile, enter, leave

Prepared = tuple[Page | Refusal, Report | Refusal]
"""What a source gave, and what was made of it; a refusal by the source stands in both places."""


@dataclass(slots=True)
class Taken:
    """What became of a batch: ids of reports that are new, that changed, and that others superseded; refusals; and the
    standing stories (ids) whose rows are to be made.
    """

    pages: int = 0
    new: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    superseded: list[str] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    stories: list[str] = field(default_factory=list)


def take_in(db: Db, batch: Sequence[Prepared], now: datetime, reach: Reach) -> Taken:
    """Keeps pages, reports and refusals, and groups again what they touch. The same batch again changes nothing."""
    taken = Taken()
    before: dict[str, dict[str, str]] = {}
    for given, made in batch:
        if isinstance(given, Refusal):
            _refuse(db, given, now, "fetch", taken)
        else:
            _take_page(db, given, made, now, taken, before)
            reach("page-kept")
    turns = _Turns()
    for series, inputs in sorted(before.items()):
        _turn(db, series, inputs, now, turns)
    taken.new, taken.changed, taken.superseded = turns.new, turns.changed, turns.gone
    taken.stories = _group(db, turns, reach)
    reach("stories-replaced")
    return taken


def _take_page(
    db: Db, page: Page, made: Report | Refusal, now: datetime, taken: Taken, before: dict[str, dict[str, str]]
) -> None:
    kept = pages.keep(db, page, now)
    if kept.new:
        taken.pages += 1
        log.append(db, now, "page", page.location, key=pages.key_of(page))
    if isinstance(made, Report) and (fault := reports.fault_of_id(made.id)):
        made = Refusal(made.location, fault)
    if isinstance(made, Refusal):
        _refuse(db, made, now, "prepare", taken)
        return
    refusals.lift(db, made.location, moment_text(now))
    _take_version(db, page, made, kept, now, before)


def _refuse(db: Db, refusal: Refusal, now: datetime, step: str, taken: Taken) -> None:
    taken.refused.append(refusal)
    if refusals.keep(db, refusal, moment_text(now), step):
        log.append(db, now, "refused", refusal.location, reason=refusal.reason)


def _take_version(
    db: Db, page: Page, made: Report, kept: pages.KeptPage, now: datetime, before: dict[str, dict[str, str]]
) -> None:
    """A new version of a report, or what is to be known of one that is kept: that it was there again, or told better."""
    old = reports.version(db, made.id, made.sha256)
    series = old.series if old else reports.series_of(db, made.id) or series_of(page, made)
    if series not in before:
        before[series] = reports.current_in(db, series)
    if old is None:
        fresh = reports.Version(0, made, series, kept.moment, kept.n, current=False, input=digest(made))
        reports.add(db, fresh)
        log.append(db, now, "report", made.id, sha256=made.sha256, page=pages.key_of(page))
        return
    moment = max(old.moment, kept.moment) if page.fetched else old.moment
    if precedence(made) < precedence(old.report):
        reports.change(db, replace(old, report=made, moment=moment, page=kept.n, input=digest(made)))
    elif moment != old.moment:
        reports.change(db, replace(old, moment=moment))


@dataclass(slots=True)
class _Turns:
    """Reports (ids) that are current now and were not, that are otherwise than they were, and that are no longer current."""

    new: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)


def _turn(db: Db, series: str, before: dict[str, str], now: datetime, turns: _Turns) -> None:
    """Chooses anew which versions in a series are current."""
    choice = choose(reports.latest(db, series))
    reports.set_current(db, series, [each.n for each in choice.current])
    refusals.forget(db, "keep", series)
    for refusal in choice.refused:
        refusals.keep(db, refusal, moment_text(now), "keep", series)
    after = {each.report.id: each.input for each in choice.current}
    turns.new += sorted(after.keys() - before.keys())
    turns.changed += sorted(name for name in after.keys() & before.keys() if after[name] != before[name])
    gone = sorted(before.keys() - after.keys())
    turns.gone += gone
    for name in gone:
        log.append(db, now, "superseded", name, by=sorted(after))


def _group(db: Db, turns: _Turns, reach: Reach) -> list[str]:
    """The index and the stories, brought up to the reports that are current now."""
    index, standing = Index(db, Profile), standing_of(db)
    touched: set[str] = set()
    for name in index.profiles([*turns.gone, *turns.changed]):
        touched |= leave(index, name)
    made = reports.current(db, {*turns.new, *turns.changed})
    for report in as_decided([made[name].report for name in sorted(made)], standing):
        touched |= enter(index, report)
        reach("report-entered")
    again = regroup_decided(db, index, touched - set(turns.gone), standing)
    return stories.replace_stories(db, again, turns.gone, turns.changed)
