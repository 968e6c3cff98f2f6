"""The rooms' public functions, as the engine calls them; loaded when a run begins, for they are heavy."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, BinaryIO, Protocol

from parallax.nouns.account import Account, StoryAccount
from parallax.nouns.decision import Decision
from parallax.nouns.lineage import Lineage
from parallax.nouns.outcome import Outcome
from parallax.nouns.page import Page
from parallax.nouns.reading import Reading
from parallax.nouns.reconciled import Reconciled
from parallax.nouns.refusal import Refusal
from parallax.nouns.report import Report
from parallax.nouns.story import Story
from parallax.settings import Settings

if TYPE_CHECKING:
    from parallax.reading.annotators.protocol import Annotator

Dated = tuple[Sequence[Report], Sequence[Reading]]
DecidedStories = tuple[Sequence[Story], Sequence[Outcome]]

LOADED = ("reports", "reading", "gazetteer", "stories", "reconcile", "account")
"""The rooms that processes work in side by side."""

_annotators: "list[Annotator]" = []
"""The annotator that was loaded ahead, until a reader takes it."""


class DecidedReports(Protocol):
    """Reports as a person decided, those hidden as refusals, and what became of the decisions."""

    @property
    def reports(self) -> tuple[Report, ...]:
        """The reports that are shown."""
        ...

    @property
    def hidden(self) -> tuple[Refusal, ...]:
        """The reports left out, with the reason."""
        ...

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """What became of the decisions about reports."""
        ...


class ReportReader(Protocol):
    """Reads one report; a pure function of it."""

    def read(self, report: Report) -> Reading:
        """All that the report says."""
        ...


class Reconcile(Protocol):
    """Sets a story's readings side by side."""

    def __call__(
        self,
        story: Story,
        reports: Sequence[Report],
        readings: Sequence[Reading],
        lineage: Sequence[Lineage],
        decisions: Sequence[Decision] = (),
    ) -> Reconciled:
        """One story with its points."""
        ...


@dataclass(frozen=True, slots=True)
class StoryWork:
    """What a story is made of: its reports in order of id, each with its reading, and the decisions that may concern it."""

    story: Story
    pairs: tuple[tuple[Report, Reading], ...]
    decisions: tuple[Decision, ...] = ()


@dataclass(frozen=True, slots=True)
class StoryMaker:
    """The rooms that a story goes through alone, for it knows of its own reports only; picklable where its functions are."""

    date_reports: Callable[[Story, Sequence[Report], Sequence[Reading]], Dated]
    find_lineage: Callable[[Sequence[Report], Sequence[Reading]], Sequence[Lineage]]
    reconcile: Reconcile
    compose: Callable[[Reconciled], StoryAccount]

    def set_side_by_side(self, work: StoryWork) -> Reconciled:
        """The story dated, traced and reconciled."""
        reports, readings = [report for report, _ in work.pairs], [reading for _, reading in work.pairs]
        dated, redated = self.date_reports(work.story, reports, readings)
        return self.reconcile(work.story, dated, redated, self.find_lineage(dated, redated), work.decisions)

    def make(self, work: StoryWork) -> tuple[StoryAccount, Reconciled]:
        """The same, and its own part of the account."""
        reconciled = self.set_side_by_side(work)
        return self.compose(reconciled), reconciled


@dataclass(frozen=True, slots=True)
class Rooms:
    """One function an arrow of the flow. Those of a page, a report or a story alone must be picklable, for other processes
    do them too; every process makes its own reader.
    """

    read_sources: Callable[[Sequence[str], BinaryIO | None], Iterator[Page | Refusal]]
    make_report: Callable[[Page], Report | Refusal]
    make_reader: Callable[[], ReportReader]
    group_stories: Callable[[Sequence[Report]], Sequence[Story]]
    date_reports: Callable[[Story, Sequence[Report], Sequence[Reading]], Dated]
    find_lineage: Callable[[Sequence[Report], Sequence[Reading]], Sequence[Lineage]]
    reconcile: Reconcile
    compose: Callable[[Reconciled], StoryAccount]
    gather: Callable[[Iterable[tuple[StoryAccount, Reconciled]], Iterable[Refusal]], Account]
    decide_reports: Callable[[Sequence[Report], Sequence[Decision]], DecidedReports]
    decide_stories: Callable[[Sequence[Story], Sequence[Report], Sequence[Decision]], DecidedStories]

    @property
    def of_story(self) -> StoryMaker:
        """Those that a story goes through alone."""
        return StoryMaker(self.date_reports, self.find_lineage, self.reconcile, self.compose)


def make_reader(vague: str = "acled", done: Callable[[str], None] | None = None) -> ReportReader:
    """The reader of English reports, vague amounts read by the convention of that name; `done` is told of each part done.

    Raises DataError where the model or the gazetteer is not installed.
    """
    from parallax.gazetteer import Gazetteer
    from parallax.reading import Reader
    from parallax.reading.annotators.english import EnglishAnnotator
    from parallax.values.vague import CONVENTIONS

    return Reader(_annotators.pop() if _annotators else EnglishAnnotator(), Gazetteer(), CONVENTIONS[vague], done)


def load_ahead() -> None:
    """Loads the rooms and the model, so that processes forked from this one need not. Raises DataError as `make_reader`."""
    from parallax.reading.annotators.english import EnglishAnnotator

    for room in LOADED:
        import_module(f"parallax.{room}")
    _annotators.append(EnglishAnnotator())


def open_rooms(settings: Settings | None = None) -> Rooms:
    """The rooms of this program, their reader made by the settings; each is loaded when it is first asked something, so that
    processes that begin to load them need not be waited for.
    """
    return Rooms(
        read_sources=partial(_read_sources, settings or Settings()),
        make_report=_make_report,
        make_reader=partial(make_reader, (settings or Settings()).vague),
        group_stories=_group_stories,
        date_reports=_date_reports,
        find_lineage=_find_lineage,
        reconcile=_reconcile,
        compose=_compose,
        gather=_gather,
        decide_reports=_decide_reports,
        decide_stories=_decide_stories,
    )


def _read_sources(settings: Settings, paths: Sequence[str], stdin: BinaryIO | None) -> Iterator[Page | Refusal]:
    from parallax.engine.network import open_web
    from parallax.sources import read_sources

    return read_sources(paths, stdin, web=partial(open_web, settings))


def _make_report(page: Page) -> Report | Refusal:
    from parallax.reports import make_report

    return make_report(page)


def _group_stories(reports: Sequence[Report]) -> Sequence[Story]:
    from parallax.stories import group_stories

    return group_stories(reports)


def _date_reports(story: Story, reports: Sequence[Report], readings: Sequence[Reading]) -> Dated:
    from parallax.stories import date_reports

    return date_reports(story, reports, readings)


def _find_lineage(reports: Sequence[Report], readings: Sequence[Reading]) -> Sequence[Lineage]:
    from parallax.stories import find_lineage

    return find_lineage(reports, readings)


def _reconcile(
    story: Story,
    reports: Sequence[Report],
    readings: Sequence[Reading],
    lineage: Sequence[Lineage],
    decisions: Sequence[Decision] = (),
) -> Reconciled:
    from parallax.reconcile import reconcile

    return reconcile(story, reports, readings, lineage, decisions)


def _compose(story: Reconciled) -> StoryAccount:
    from parallax.account import compose_story

    return compose_story(story)


def _gather(composed: Iterable[tuple[StoryAccount, Reconciled]], refused: Iterable[Refusal]) -> Account:
    from parallax.account import gather_stories

    return gather_stories(composed, refused)


def _decide_reports(reports: Sequence[Report], decisions: Sequence[Decision]) -> DecidedReports:
    from parallax.reports import decide_reports

    return decide_reports(reports, decisions)


def _decide_stories(
    stories: Sequence[Story], reports: Sequence[Report], decisions: Sequence[Decision]
) -> DecidedStories:
    from parallax.stories import decide_stories

    return decide_stories(stories, reports, decisions)
