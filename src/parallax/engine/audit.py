"""Whether what a store holds is what was put there: chain, bytes, spans, and rows."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from parallax.account import check_account
from parallax.engine.decided import as_decided, hidden, regroup_decided, standing_of
from parallax.engine.results import Maker, gather_made
from parallax.errors import BrokenAccount
from parallax.nouns.report import Report
from parallax.store import Db, Store, decisions, log, pages, reports, stories, told
from parallax.store.index import Index
from parallax.stories import Profile, decide_stories, group_stories


@dataclass(frozen=True, slots=True)
class Audit:
    """What was looked at, the last row of the log and its hash, how many stories' rows are still to be made, and what does
    not hold, in words.
    """

    log: int
    head: str
    pages: int
    reports: int
    stories: int
    waiting: int
    faults: tuple[str, ...]


def verify(store: Store, maker: Maker, head: str | None = None, *, deep: bool = False) -> Audit:
    """Looks at everything once, as it stands at one moment.

    The log's chain, and that it tells of every page, report and decision that is there, and of none that is not; the bytes of pages
    and the texts of reports against their hashes; each story's rows against its result, and its citations against the
    texts. `head` is a hash that the log must hold, noted down before: it shows that no end was cut off. `deep` groups all
    reports anew and compares.
    """
    return store.read(lambda db: _verify(db, maker, head, deep=deep))


def _verify(db: Db, maker: Maker, head: str | None, *, deep: bool) -> Audit:
    faults = [*_log_faults(db, head), *pages.faults(db), *reports.faults(db), *_story_faults(db, maker)]
    faults += _grouping_faults(db) if deep else []
    n, last = log.head(db)
    standing = stories.standing(db)
    waiting = sum(not each.settled for each in standing)
    count = sum(1 for _ in pages.keys(db))
    return Audit(n, last, count, len(reports.all_inputs(db)), len(standing), waiting, tuple(faults))


def _log_faults(db: Db, head: str | None) -> Iterator[str]:
    """The chain, and the log beside what is there."""
    yield from log.faults(db)
    told_of: dict[str, set[str]] = {"page": set(), "report": set(), "decision": set()}
    hashes, reran = set(), False
    for entry in log.entries(db):
        hashes.add(entry.hash)
        reran = reran or entry.what == "rerun"
        if entry.what == "page":
            told_of["page"].add(json.loads(entry.detail)["key"])
        elif entry.what == "decision":
            told_of["decision"].add(entry.about)
        elif entry.what == "report":
            told_of["report"].add(f"{entry.about} {json.loads(entry.detail)['sha256']}")
    there = set(pages.keys(db))
    yield from (f"log: it tells of a page that is gone, {key[:12]}" for key in sorted(told_of["page"] - there))
    yield from (f"page {key[:12]}: the log does not tell of it" for key in sorted(there - told_of["page"]))
    decided = {each.id for each in decisions.each(db)}
    yield from (f"log: it tells of a decision that is gone, {name}" for name in sorted(told_of["decision"] - decided))
    yield from (f"decision {name}: the log does not tell of it" for name in sorted(decided - told_of["decision"]))
    if not reran:  # preparing done again makes and takes away versions, of which the pages are witness
        kept = set(reports.names(db))
        yield from (f"log: it tells of a report that is gone, {name}" for name in sorted(told_of["report"] - kept))
        yield from (f"report {name}: the log does not tell of it" for name in sorted(kept - told_of["report"]))
    if head is not None and head not in hashes:
        yield f"log: no row has the hash {head}"


def _story_faults(db: Db, maker: Maker) -> Iterator[str]:
    """Stories that do not hold together with their reports, results and rows."""
    homes = stories.all_homes(db)
    standing = stories.standing(db)
    for name in sorted((reports.all_inputs(db).keys() - hidden(maker.standing(db))) ^ homes.keys()):
        yield f"report {name}: it is in no story, or in one and not current"
    settled = {each.story.id for each in standing if each.settled}
    for held in standing:
        if sorted(name for name, home in homes.items() if home == held.story.id) != sorted(held.story.reports):
            yield f"story {held.story.id}: its reports are not those that are in it"
        if held.settled:
            made = maker.kept_as(db, held)
            if made is None:
                yield f"story {held.story.id}: its result is gone"
                continue
            yield from told.faults(db, made.reconciled)
            try:
                check_account(gather_made([made]))
            except BrokenAccount as fault:
                yield f"story {held.story.id}: {fault}"
            yield from _text_faults(db, made.reconciled.reports)
    waiting = {each.story.id for each in standing if not each.settled}
    allowed = settled | {earlier.story.id for name in waiting for earlier in stories.earlier_than(db, name)}
    for name in sorted(set(told.stories(db)) - allowed):
        yield f"story {name}: there are rows of it, and it does not stand"


def _text_faults(db: Db, made: tuple[Report, ...]) -> Iterator[str]:
    """Reports that a result was made of and that read otherwise now."""
    current = reports.current(db, [report.id for report in made])
    for report in made:
        kept = current.get(report.id)
        if kept is None or kept.report.sha256 != report.sha256:
            yield f"report {report.id}: its story was made of another text"


def _grouping_faults(db: Db) -> Iterator[str]:
    """Stories that grouping all reports at once does not give, or that the index would not give again."""
    ruled = standing_of(db)
    made = as_decided([version.report for version in reports.each_current(db)], ruled)
    decided, _ = decide_stories(group_stories(made), made, ruled.in_force)
    once = {story.id: story for story in decided}
    kept = {each.story.id: each.story for each in stories.standing(db)}
    found = regroup_decided(db, Index(db, Profile), [report.id for report in made], ruled)
    again = {story.id: story for story in found}
    for name in sorted(once.keys() | kept.keys() | again.keys()):
        if once.get(name) != kept.get(name):
            yield f"story {name}: all reports grouped at once give another"
        elif once.get(name) != again.get(name):
            yield f"story {name}: the index gives another"
