"""What a story's reports say, kept by what it was made of, or made."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from types import MappingProxyType

from parallax.account import compose_story, gather_stories
from parallax.decisions.relevance import relevant
from parallax.decisions.standing import Standing
from parallax.engine.decided import as_decided, standing_of
from parallax.engine.executors import Executor, Workers
from parallax.engine.rooms import Rooms, StoryWork
from parallax.engine.versions import Versions
from parallax.nouns.account import Account, StoryAccount
from parallax.nouns.decision import Decision
from parallax.nouns.reading import Reading
from parallax.nouns.reconciled import Reconciled
from parallax.nouns.report import NOT_READ, Report
from parallax.nouns.story import Story
from parallax.store import Db, Store, decisions, reports, results
from parallax.store.codec import digest
from parallax.store.reports import Version
from parallax.store.stories import Held

RECENT = 100
"""Readings that are held."""

BETWEEN = "/"
"""Stands between the versions of two steps."""


@dataclass(frozen=True, slots=True)
class Made:
    """A story's result, and the names (`input`, `version`) under which it is kept."""

    reconciled: Reconciled
    composed: StoryAccount
    input: str
    version: str


@dataclass(frozen=True, slots=True)
class Maker:
    """What it takes to make results: rooms, their versions, an executor that reads, and workers where others make stories too."""

    rooms: Rooms
    versions: Versions
    read: Executor
    workers: Workers | None = field(default=None, compare=False)
    known: dict[int, Standing] = field(default_factory=dict, compare=False)
    """The decisions that stand, by how many are kept: they are only ever added."""
    recent: dict[str, Reading] = field(default_factory=dict, compare=False)
    """The readings that were kept last, by the name of their report, RECENT of them at most: they need not be read back."""

    def standing(self, db: Db) -> Standing:
        """The store's decisions that stand."""
        count = decisions.count(db)
        found = self.known.get(count)
        if found is None:
            found = standing_of(db)
            self.known.clear()  # other threads may look, so what was made is given and not looked up again
            self.known[count] = found
        return found

    def name_of(self, db: Db, story: Story, asked: Sequence[Decision] | None = None) -> str | None:
        """The name of all that a story's result is made of; None where a report of it is no longer current.

        `asked` are the decisions that concern it, where they are known.
        """
        inputs = reports.inputs(db, story.reports)
        if len(inputs) < len(story.reports):
            return None
        if asked is None:
            asked = self._asked(db, story, self.standing(db))
        return self._name(story, inputs, asked)

    def _name(self, story: Story, inputs: Mapping[str, str], asked: Sequence[Decision]) -> str:
        return digest(story, sorted(inputs.items()), self.versions.read, *([list(asked)] if asked else []))

    def _asked(
        self, db: Db, story: Story, standing: Standing, held: Mapping[str, Report] | None = None
    ) -> tuple[Decision, ...]:
        """The decisions that may concern a story."""
        if not standing.in_force:
            return ()
        found = held or {name: each.report for name, each in reports.current(db, story.reports).items()}
        return relevant(standing.in_force, found)

    @property
    def version(self) -> str:
        """The version under which results are kept."""
        return f"{self.versions.reconcile}{BETWEEN}{self.versions.compose}"

    def kept(self, db: Db, input: str) -> Made | None:  # noqa: A002
        """The result that is kept under a name; None where none of this version is."""
        reconciled = results.find(db, "reconcile", self.versions.reconcile, [input], Reconciled).get(input)
        if reconciled is None:
            return None
        composed = results.find(db, "compose", self.version, [input], StoryAccount).get(input)
        return Made(reconciled, composed or compose_story(reconciled), input, self.version)

    def kept_as(self, db: Db, held: Held) -> Made | None:
        """The result of which a story's rows were made, of whatever version it is; None where it is gone."""
        if held.input is None or held.version is None:
            return None
        reconciled = results.find(db, "reconcile", held.version.split(BETWEEN)[0], [held.input], Reconciled).get(
            held.input
        )
        composed = results.find(db, "compose", held.version, [held.input], StoryAccount).get(held.input)
        if reconciled is None or composed is None:
            return None
        return Made(reconciled, composed, held.input, held.version)

    def keep(self, db: Db, made: Made) -> None:
        """Keeps a result."""
        results.keep(db, "reconcile", self.versions.reconcile, {made.input: made.reconciled})
        results.keep(db, "compose", self.version, {made.input: made.composed})

    def make(self, work: "Work") -> Made:
        """The result, made of what was gathered for it."""
        return self.begin(work)()

    def begin(self, work: "Work") -> "Callable[[], Made]":
        """Begins to make a result where others make stories too, and gives what waits for it; else that makes it."""
        given = StoryWork(work.story, tuple(zip(work.reports, self.readings(work), strict=True)), work.decisions)
        make = self.rooms.of_story.make
        wait = self.workers.begin(make, given) if self.workers else partial(make, given)
        return partial(self._made, wait, work.input)

    def _made(self, wait: Callable[[], tuple[StoryAccount, Reconciled]], input: str) -> Made:  # noqa: A002
        composed, reconciled = wait()
        return Made(reconciled, composed, input, self.version)

    def readings(self, work: "Work") -> list[Reading]:
        """The readings of the reports; those that are not kept are read."""
        lacking = [report for report in work.reports if report.id not in work.readings]
        fresh = dict(zip((report.id for report in lacking), self.read(lacking), strict=True))
        return [work.readings.get(report.id) or fresh[report.id] for report in work.reports]

    def look(self, db: Db, story: Story) -> "Made | Work | None":
        """A story's result where it is kept, else what it is made of; None where a report of it is no longer current."""
        name = self.name_of(db, story)
        return (self.kept(db, name) or self.gather(db, story)) if name else None

    def gather(self, db: Db, story: Story) -> "Work | None":
        """What a story's result is made of; None where a report of it is no longer current."""
        current, standing = reports.current(db, story.reports), self.standing(db)
        if len(current) < len(story.reports):
            return None
        asked = self._asked(db, story, standing, {name: each.report for name, each in current.items()})
        name = self._name(story, {each: version.input for each, version in current.items()}, asked)
        mine = as_decided([current[each].report for each in sorted(current)], standing)
        return Work(story, name, mine, self.kept_readings(db, mine, current), asked)

    def remember(self, fresh: Mapping[str, Reading]) -> None:
        """Holds the last readings that were kept."""
        self.recent.update(fresh)
        names = [*self.recent]  # at once, for other threads may look
        for name in names[: max(0, len(names) - RECENT)]:
            self.recent.pop(name, None)

    def kept_readings(
        self, db: Db, of: Sequence[Report], current: Mapping[str, Version] = MappingProxyType({})
    ) -> dict[str, Reading]:
        """By report the readings that are kept; that of a report in a language that can't be read is empty. `current` are
        versions of reports whose names need not be found.
        """
        names: dict[str, str] = {}
        for report in of:
            if NOT_READ not in report.flags:
                held = current.get(report.id)
                names[held.input if held and held.report is report else digest(report)] = report.id
        recent = {name: reading for name in names if (reading := self.recent.get(name))}
        found = recent | results.find(db, "read", self.versions.read, names.keys() - recent.keys(), Reading)
        empty = {report.id: Reading(report.id) for report in of if NOT_READ in report.flags}
        return {names[each]: reading for each, reading in found.items()} | empty


@dataclass(frozen=True, slots=True)
class Work:
    """A story, its reports in order of id and as decided, the readings of them that are kept, and the name of it all.

    `decisions` are those that may concern it.
    """

    story: Story
    input: str
    reports: tuple[Report, ...]
    readings: dict[str, Reading]
    decisions: tuple[Decision, ...] = ()


def gather_made(made: Sequence[Made]) -> Account:
    """The account of some stories, with what became of the decisions about what was read and reconciled in them."""
    account = gather_stories([(each.composed, each.reconciled) for each in made], ())
    return replace(account, decisions=tuple(outcome for each in made for outcome in each.reconciled.outcomes))


@dataclass(frozen=True, slots=True)
class Lacking:
    """Readings that were not kept: the names under which they will be, and the readings, in the same order, under way or to
    come.
    """

    names: Sequence[str]
    readings: Iterator[Reading]


def begin_readings(store: Store, versions: Versions, read: Executor, of: Sequence[Report]) -> Lacking:
    """Begins to read the reports whose readings are not kept."""
    names = {digest(report): report for report in of if NOT_READ not in report.flags}
    lacking = store.read(lambda db: results.missing(db, "read", versions.read, names))
    return Lacking(lacking, read([names[name] for name in lacking]))


def keep_begun(store: Store, maker: Maker, lacking: Lacking, told: Callable[[], None]) -> None:
    """Keeps readings when all are there; `told` of each."""
    fresh = {}
    for name, reading in zip(lacking.names, lacking.readings, strict=True):
        fresh[name] = reading
        told()
    if fresh:
        store.write(lambda db: results.keep(db, "read", maker.versions.read, fresh))
        maker.remember(fresh)


def keep_readings(store: Store, maker: Maker, of: Sequence[Report]) -> None:
    """Reads the reports whose readings are not kept, and keeps these."""
    keep_begun(store, maker, begin_readings(store, maker.versions, maker.read, of), lambda: None)
