"""The spine: one run, from sources to an account."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import BinaryIO

from parallax.decisions.outcomes import gather_outcomes
from parallax.decisions.standing import Standing, stand
from parallax.engine.as_of import known_by
from parallax.engine.executors import Workers, open_workers
from parallax.engine.progress import Progress, Silent
from parallax.engine.rooms import Rooms, StoryWork, open_rooms
from parallax.nouns.account import Account, StoryAccount
from parallax.nouns.decision import Decision
from parallax.nouns.interval import Interval
from parallax.nouns.outcome import Outcome
from parallax.nouns.page import Page
from parallax.nouns.reading import Reading
from parallax.nouns.reconciled import Reconciled
from parallax.nouns.refusal import Refusal
from parallax.nouns.report import NOT_READ, Published, Report
from parallax.nouns.story import Story
from parallax.settings import Settings

Grouped = Callable[[], Sequence[Story]]

HANDED = 5_000
"""Reports that one process is handed at most to be grouped: some 20 million bytes of text."""


@dataclass(frozen=True, slots=True)
class Inspected:
    """What was read in each report alone: `readings[i]` is that of `reports[i]`; both in order of report id.

    `outcomes`: what became of decisions about reports.
    """

    reports: tuple[Report, ...]
    readings: tuple[Reading, ...]
    refused: tuple[Refusal, ...]
    outcomes: tuple[Outcome, ...] = ()


def run(
    paths: Sequence[str],
    stdin: BinaryIO | None = None,
    settings: Settings | None = None,
    rooms: Rooms | None = None,
    progress: Progress | None = None,
    decisions: Iterable[Decision] = (),
) -> Account:
    """Read everything at `paths` ("-" is `stdin`) into one account.

    1. fetch: the sources give pages, or refusals
    2. prepare: a page becomes a report, or a refusal; then reports stand in order of their ids, each once
    3. read: who says what in each report alone
    4. group: reports into stories
    5. date: the undated reports of a story, from the dated ones
    6. trace: near-copies within a story
    7. reconcile: a story's readings side by side
    8. compose: the account

    A person's `decisions`, in any order, apply in the step that each concerns: of a report before it is read, merges and
    splits after grouping, the others in reconciling. The account lists those that were not undone, with what became of
    them. Where the settings name a moment, what was not known by then is left out before step 4 (`as_of.known_by`).

    The same reports give the same account in any order and on any number of workers. Raises DataError where the
    program's own data are not installed.
    """
    settings = settings or Settings()
    rooms, told = rooms or open_rooms(settings), progress or Silent()
    standing = stand(decisions)
    with open_workers(settings, rooms.make_reader) as workers:
        prepared = _prepare(paths, stdin, workers, rooms, told, standing)
        grouped = _begin_grouping(prepared, settings.as_of, workers, rooms)
        read = _inspect(prepared, workers, told)
        return account_of(read, settings.as_of, rooms, told, standing, workers, grouped)


def run_since(
    paths: Sequence[str],
    since: Interval,
    stdin: BinaryIO | None = None,
    settings: Settings | None = None,
    rooms: Rooms | None = None,
    progress: Progress | None = None,
    decisions: Iterable[Decision] = (),
) -> tuple[Account, Account]:
    """The account as of `since`, and the account as `run` gives it; everything is read once."""
    settings = settings or Settings()
    rooms, told = rooms or open_rooms(settings), progress or Silent()
    standing = stand(decisions)
    with open_workers(settings, rooms.make_reader) as workers:
        read = _inspect(_prepare(paths, stdin, workers, rooms, told, standing), workers, told)
        earlier = account_of(read, since, rooms, told, standing, workers)
        return earlier, account_of(read, settings.as_of, rooms, told, standing, workers)


def account_of(
    read: Inspected,
    as_of: Interval | None,
    rooms: Rooms,
    told: Progress,
    standing: Standing,
    workers: Workers | None = None,
    grouped: Grouped | None = None,
) -> Account:
    """Steps 4 to 8 over what was known by a moment, or over everything that was read; in this process where no workers are
    given. `grouped` waits for what step 4 finds, where it was begun.
    """
    workers = workers or Workers(Settings(workers=1), rooms.make_reader)
    if as_of is not None:
        known = known_by(read.reports, read.readings, as_of, rooms)
        read = replace(
            read, reports=known.reports, readings=known.readings, refused=tuple(sorted({*read.refused, *known.refused}))
        )

    told.begin("group", None)
    found = grouped() if grouped else rooms.group_stories(read.reports)
    decided, outcomes = rooms.decide_stories(found, read.reports, standing.in_force)
    stories = sorted(decided, key=lambda story: story.id)

    told.begin("reconcile", len(stories))
    made = _make_stories(read, stories, rooms, standing, workers, told)

    told.begin("compose", None)
    outcomes = [*read.outcomes, *outcomes, *(each for _, story in made for each in story.outcomes)]
    return replace(rooms.gather(made, read.refused), as_of=as_of, decisions=gather_outcomes(standing, outcomes))


def _make_stories(
    read: Inspected, stories: Sequence[Story], rooms: Rooms, standing: Standing, workers: Workers, told: Progress
) -> list[tuple[StoryAccount, Reconciled]]:
    """Steps 5 to 7, and each story's own part of step 8, in order; the largest are begun first, so that none is left alone."""
    pairs = {report.id: (report, reading) for report, reading in zip(read.reports, read.readings, strict=True)}
    workers.start(len(read.reports))
    begun = sorted(stories, key=lambda story: (-len(story.reports), story.id))
    works = (
        StoryWork(story, tuple(pairs[name] for name in sorted(story.reports)), standing.in_force) for story in begun
    )
    made = {}
    for story, each in zip(begun, workers.apart(rooms.of_story.make, works), strict=True):
        made[story.id] = each
        told.advance()
    return [made[story.id] for story in stories]


def inspect(
    paths: Sequence[str],
    stdin: BinaryIO | None = None,
    settings: Settings | None = None,
    rooms: Rooms | None = None,
    progress: Progress | None = None,
) -> Inspected:
    """The first three steps of a run: what is read in each report alone."""
    settings = settings or Settings()
    rooms = rooms or open_rooms(settings)
    with open_workers(settings, rooms.make_reader) as workers:
        told = progress or Silent()
        return _inspect(_prepare(paths, stdin, workers, rooms, told, Standing()), workers, told)


def _prepare(
    paths: Sequence[str],
    stdin: BinaryIO | None,
    workers: Workers,
    rooms: Rooms,
    told: Progress,
    standing: Standing,
) -> Inspected:
    """Steps 1 and 2, so that no more than some dozen raw pages are held: reports as they were decided, not read yet."""
    told.begin("prepare", None)
    reports, refused = [], []
    for made in workers.each(partial(prepare, rooms.make_report), rooms.read_sources(paths, stdin)):
        if isinstance(made, Refusal):
            refused.append(made)
        else:
            reports.append(made)
        told.advance()
    kept, clashes = keep_each_once(reports)
    decided = rooms.decide_reports(kept, standing.in_force)
    return Inspected(decided.reports, (), tuple(sorted({*refused, *clashes, *decided.hidden})), decided.outcomes)


def _begin_grouping(prepared: Inspected, as_of: Interval | None, workers: Workers, rooms: Rooms) -> Grouped | None:
    """Begins step 4 while others read, for it needs no readings; None where what is grouped depends on what was read, or is
    more than one process is handed.
    """
    if as_of is not None or len(prepared.reports) > HANDED:
        return None
    workers.start(len(prepared.reports))
    return workers.begin(rooms.group_stories, prepared.reports)


def _inspect(prepared: Inspected, workers: Workers, told: Progress) -> Inspected:
    """Step 3 of the same."""
    return replace(prepared, readings=tuple(_read(prepared.reports, workers, told)))


def prepare(make_report: Callable[[Page], Report | Refusal], given: Page | Refusal) -> Report | Refusal:
    """What is made of what a source gave: a refusal stays one."""
    return given if isinstance(given, Refusal) else make_report(given)


def keep_each_once(reports: Sequence[Report]) -> tuple[tuple[Report, ...], tuple[Refusal, ...]]:
    """The reports in order of id, each id once, whatever the order given.

    The same text twice under one id (a file given twice, a page fetched twice) is one report, the one fetched first. Another
    text under an id already taken is refused: two reports can't be told apart by one id.
    """
    kept: dict[str, Report] = {}
    refused = []
    for report in sorted(reports, key=lambda r: (r.id, *precedence(r))):
        first = kept.setdefault(report.id, report)
        if first.sha256 != report.sha256:
            refused.append(refuse_clash(report, first))
    return tuple(kept.values()), tuple(refused)


def precedence(report: Report) -> tuple[str, str, str, str]:
    """What decides which of several reports of one id is kept, the lowest first: where, its text, when fetched, all else."""
    rest = replace(report, text="", published=Published(), fetched=None)
    fetched = report.fetched.isoformat() if report.fetched else ""
    return report.location, report.sha256, fetched, repr((rest, str(report.published.when), report.published.basis))


def refuse_clash(report: Report, first: Report) -> Refusal:
    """The refusal of a report whose id another has."""
    return Refusal(report.location, f"its id {report.id} is that of another report, {first.location}")


def _read(reports: Sequence[Report], workers: Workers, told: Progress) -> Iterator[Reading]:
    """Step 3, in order; a report in a language that can't be read yet has an empty reading."""
    readable = [report for report in reports if NOT_READ not in report.flags]
    told.begin("read", len(readable))
    readings = workers.read(readable)
    for report in reports:
        if NOT_READ in report.flags:
            yield Reading(report.id)
            continue
        yield next(readings)
        told.advance()
