"""A batch of pages into a store, in one transaction: what was given, which reports are current, which stories they tell."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from parallax.engine.failpoints import Reach
from parallax.engine.turns import Before, group, take_version, turn
from parallax.nouns.page import Page
from parallax.nouns.refusal import Refusal
from parallax.nouns.report import Report
from parallax.store import Db, log, pages, refusals, reports
from parallax.store.moments import moment_text

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
    before: Before = {}
    for given, made in batch:
        if isinstance(given, Refusal):
            _refuse(db, given, now, "fetch", taken)
        else:
            _take_page(db, given, made, now, taken, before)
            reach("page-kept")
    turns = turn(db, before, now)
    reach("versions-chosen")
    taken.new, taken.changed, taken.superseded = turns.new, turns.changed, turns.gone
    taken.stories = group(db, turns, reach)
    reach("stories-replaced")
    return taken


def _take_page(db: Db, page: Page, made: Report | Refusal, now: datetime, taken: Taken, before: Before) -> None:
    kept = pages.keep(db, page, now)
    if kept.new:
        taken.pages += 1
        log.append(db, now, "page", page.location, key=pages.key_of(page))
    made = keepable(made)
    if isinstance(made, Refusal):
        _refuse(db, made, now, "prepare", taken)
        return
    refusals.lift(db, page.location, moment_text(now))
    if take_version(db, kept, made, before):
        log.append(db, now, "report", made.id, sha256=made.sha256, page=pages.key_of(page))


def keepable(made: Report | Refusal) -> Report | Refusal:
    """What was made of a page; a refusal where no store can hold its id."""
    fault = reports.fault_of_id(made.id) if isinstance(made, Report) else None
    return Refusal(made.location, fault) if fault else made


def _refuse(db: Db, refusal: Refusal, now: datetime, step: str, taken: Taken) -> None:
    taken.refused.append(refusal)
    if refusals.keep(db, refusal, moment_text(now), step):
        log.append(db, now, "refused", refusal.location, reason=refusal.reason)
