"""The work that was given: how far it has come, what was added, what is lacking in it, and what was refused and why."""

from collections.abc import Collection
from dataclasses import dataclass
from urllib.parse import quote

from parallax.engine.decided import as_decided, standing_of
from parallax.export.dates import tell_published
from parallax.export.links import safe_link
from parallax.export.visible import one_line
from parallax.export.wording import tell_outlet
from parallax.nouns.refusal import Refusal
from parallax.nouns.report import Report
from parallax.store import Db, listing, reports, stories
from parallax.web.asked import Asked
from parallax.web.desk import Desk
from parallax.web.pages.citing import reader_address
from parallax.web.pages.looking import tell_moment
from parallax.web.pages.strip import Strip, strip, tell_progress
from parallax.web.work import Progress, State

MOST = 100
"""Reports, and refusals, that are listed of one piece of work."""


@dataclass(frozen=True, slots=True)
class AddedReport:
    """A report that was added: what is known of it, what is lacking ("outlet", "address", "day"), its story with its title
    and both addresses. `published` is the day in words, with how it is known.
    """

    id: str
    title: str
    outlet: str
    published: str
    url: str | None
    lacking: tuple[str, ...]
    story: str | None
    story_title: str
    href: str
    story_href: str


@dataclass(frozen=True, slots=True)
class Job:
    """A piece of work: its number, what it is, its state, how far it has come in words and in steps, when it was asked for
    (in words), and what came of it. `more` counts the reports that are not listed. `again` is the address of the form with what was given.
    """

    number: int
    what: str
    state: State
    told: str
    step: int
    steps: int | None
    asked: str
    reports: tuple[AddedReport, ...]
    more: int
    refused: tuple[Refusal, ...]
    again: str


@dataclass(frozen=True, slots=True)
class WorkPage:
    """All that was given since the desk was opened, the latest first; who looks, to sign what they fill in."""

    jobs: tuple[Job, ...]
    user: str
    strip: Strip


def look_at_work(desk: Desk, asked: Asked) -> WorkPage:
    """The work."""
    told = desk.work.all()
    names = {name for each in told for name in (*each.new, *each.changed)[:MOST]}
    found = desk.read(lambda db: _added(db, names))
    return WorkPage(tuple(_job(each, found) for each in told), asked.user, strip(desk))


def _job(progress: Progress, found: dict[str, AddedReport]) -> Job:
    names = (*progress.new, *progress.changed)
    listed = [found[name] for name in names[:MOST] if name in found]
    listed.sort(key=lambda each: (not each.lacking, each.id))
    again = f"/add?again={progress.draft}" if progress.draft and (progress.reason or progress.refused) else ""
    return Job(
        *(progress.number, progress.what, progress.state, tell_progress(progress), progress.step, progress.steps),
        *(tell_moment(progress.asked), tuple(listed), max(0, len(names) - MOST), progress.refused[:MOST], again),
    )


def _added(db: Db, names: Collection[str]) -> dict[str, AddedReport]:
    """Reports by id, as they were decided; those that are no longer current are left out."""
    kept = reports.current(db, names)
    shown = as_decided([kept[name].report for name in sorted(kept)], standing_of(db))
    homes = stories.homes(db, names)
    titles = listing.titles(db, set(homes.values()))
    return {each.id: _report(each, homes.get(each.id), titles) for each in shown}


def _report(report: Report, story: str | None, titles: dict[str, str]) -> AddedReport:
    return AddedReport(
        report.id,
        one_line(report.title or "") or one_line(report.text)[:120],
        one_line(tell_outlet(report)) if report.outlet else "",
        tell_published(report.published),
        safe_link(report.url),
        lacking(report),
        story,
        one_line(titles.get(story or "", "")),
        reader_address(story, report.id) if story else "",
        f"/stories/{quote(story, safe='')}" if story else "",
    )


def lacking(report: Report) -> tuple[str, ...]:
    """What nobody said of a report, and it does not say itself."""
    told = (("outlet", report.outlet), ("address", report.url), ("day", report.published.when))
    return tuple(name for name, value in told if not value)
