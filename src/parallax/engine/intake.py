"""A batch of pages into a store, in one transaction: what was given, which reports are current, which stories they tell."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from parallax.engine.currency import series_of
from parallax.engine.failpoints import Reach
from parallax.engine.fresh import Fresh, homes_of
from parallax.engine.turns import Before, group, take_version, turn
from parallax.nouns.page import Page
from parallax.nouns.refusal import Refusal
from parallax.nouns.report import Report
from parallax.store import Db, log, pages, refusals, reports
from parallax.store.moments import moment_text
from parallax.store.pages import KeptPage

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
    taken, before, lines = Taken(), Before(), list[log.Line]()
    given = [(page, keepable(made)) for page, made in batch if isinstance(page, Page)]
    kept = iter(pages.keep(db, [page for page, _ in given], now))
    told = [(made, series_of(page, made)) for page, made in given if isinstance(made, Report)]
    fresh = Fresh(db, homes_of(told))
    refused = refusals.standing_at(db, {page.location for page, _ in given})
    for page, made in batch:
        if isinstance(page, Refusal):
            _refuse(db, page, now, "fetch", taken, lines)
            continue
        here = next(kept)
        _note_page(here, page, taken, lines)
        _take_report(db, here, keepable(made), now, taken, lines, before, fresh, lift=page.location in refused)
        reach("page-kept")
    log.append_all(db, now, lines)
    turns = turn(db, before, now, fresh)
    reach("versions-chosen")
    taken.new, taken.changed, taken.superseded = turns.new, turns.changed, turns.gone
    taken.stories = group(db, turns, reach)
    reach("stories-replaced")
    return taken


def _note_page(kept: KeptPage, page: Page, taken: Taken, lines: list[log.Line]) -> None:
    if kept.new:
        taken.pages += 1
        lines.append(("page", page.location, {"key": kept.key}))


def _take_report(
    db: Db,
    kept: KeptPage,
    made: Report | Refusal,
    now: datetime,
    taken: Taken,
    lines: list[log.Line],
    before: Before,
    fresh: Fresh,
    *,
    lift: bool,
) -> None:
    """Keeps what was made of a page. `lift`: something at its location was refused before."""
    if isinstance(made, Refusal):
        _refuse(db, made, now, "prepare", taken, lines)
        return
    if lift:
        refusals.lift(db, kept.page.location, moment_text(now))
    if take_version(db, kept, made, before, fresh):
        lines.append(("report", made.id, {"sha256": made.sha256, "page": kept.key}))


def keepable(made: Report | Refusal) -> Report | Refusal:
    """What was made of a page; a refusal where no store can hold its id."""
    fault = reports.fault_of_id(made.id) if isinstance(made, Report) else None
    return Refusal(made.location, fault) if fault else made


def _refuse(db: Db, refusal: Refusal, now: datetime, step: str, taken: Taken, lines: list[log.Line]) -> None:
    taken.refused.append(refusal)
    if refusals.keep(db, refusal, moment_text(now), step):
        lines.append(("refused", refusal.location, {"reason": refusal.reason}))
