"""The spine of a store: what sources give, kept, read, grouped and reconciled, a batch at a time."""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from itertools import islice
from typing import BinaryIO

from parallax.engine.decided import as_decided, standing_of
from parallax.engine.executors import Workers, open_workers
from parallax.engine.failpoints import Reach, pass_by
from parallax.engine.intake import Prepared, Taken, take_in
from parallax.engine.progress import Progress, Silent
from parallax.engine.rerun import catch_up
from parallax.engine.results import Lacking, Maker, begin_readings, keep_begun
from parallax.engine.rooms import Rooms, open_rooms
from parallax.engine.run import prepare
from parallax.engine.settle import Keep, Tell, settle
from parallax.engine.versions import Versions, find_versions
from parallax.nouns.page import Page
from parallax.nouns.refusal import Refusal
from parallax.nouns.report import Report
from parallax.settings import Settings
from parallax.store import Store, meta

BATCH = 50
"""Pages that are kept in one transaction."""


@dataclass(frozen=True, slots=True)
class Added:
    """What an add did: pages that were not kept yet; reports (ids) that are new, that are told otherwise now, and that newer
    versions superseded; refusals; how many stories were reconciled.
    """

    pages: int
    new: tuple[str, ...]
    changed: tuple[str, ...]
    superseded: tuple[str, ...]
    refused: tuple[Refusal, ...]
    stories: int


def add(
    store: Store,
    paths: Sequence[str],
    now: datetime,
    stdin: BinaryIO | None = None,
    settings: Settings | None = None,
    rooms: Rooms | None = None,
    versions: Versions | None = None,
    progress: Progress | None = None,
    reach: Reach = pass_by,
    tell: Tell | None = None,
    keep: Keep | None = None,
) -> Added:
    """Adds everything at `paths` ("-" is `stdin`) to a store. `now` is the moment at which whatever tells none is fetched.

    1. fetch and prepare a batch of pages; 2. read the reports whose readings are not kept, and keep these; 3. in one
    transaction keep pages, reports and refusals, and group again what they touch (while others prepare and read the next
    batches);
    4. after the last batch, reconcile the stories that changed, each put by itself. Whatever the program is ended in, what
    a transaction kept stays, and the same add again does the rest. `tell` is told of each story that changed, and what
    `keep` makes of it is kept with it.

    Where the settings name a scheduler, its workers read; and where the store is one that they can reach, they reconcile
    and put the stories, each one worker's. `tell` keeps that here.

    Raises StoreError where the store can't be written, ClusterError where the scheduler goes away, DataError where the
    program's own data are not installed.
    """
    settings = kept_settings(store, settings or Settings())
    rooms = rooms or open_rooms(settings)
    versions = versions or find_versions(settings.vague)
    with open_workers(settings, rooms.make_reader) as workers:
        maker = Maker(rooms, versions, workers.read, workers)
        return add_with(store, maker, paths, now, stdin, progress, reach, tell, keep, settings.scheduler)


def add_with(
    store: Store,
    maker: Maker,
    paths: Sequence[str],
    now: datetime,
    stdin: BinaryIO | None = None,
    progress: Progress | None = None,
    reach: Reach = pass_by,
    tell: Tell | None = None,
    keep: Keep | None = None,
    scheduler: str | None = None,
) -> Added:
    """Does the same with what is already there to read with; `scheduler` as the settings name it."""
    watched, taken = progress or Silent(), Taken()
    catch_up(store, maker, now)
    workers = maker.workers or Workers(Settings(workers=1), maker.rooms.make_reader)
    read = workers.read_ahead if maker.workers else maker.read
    under_way: deque[tuple[list[Prepared], Lacking]] = deque()

    def end_first() -> None:
        batch, lacking = under_way.popleft()
        watched.begin("read", len(lacking.names))
        keep_begun(store, maker, lacking, watched.advance)
        reach("readings-kept")
        watched.begin("group", None)
        _join(taken, store.write(lambda db: take_in(db, batch, now, reach)))
        reach("batch-kept")
        watched.begin("prepare", None)

    for batch in _batches(maker.rooms, workers, paths, stdin, watched):
        reach("pages-prepared")
        made = [made for _, made in batch if isinstance(made, Report)]
        readable = as_decided(made, store.read(standing_of))
        under_way.append((batch, begin_readings(store, maker.versions, read, readable)))
        if len(under_way) > _ahead(workers):
            end_first()
    while under_way:
        end_first()
    if scheduler and store.shared and tell is None:
        from parallax.engine.shares import settle_apart

        done = settle_apart(store, scheduler, maker, watched, keep)
    else:
        done = settle(store, maker, tell, watched, reach, keep, {*taken.stories})
    return Added(
        taken.pages,
        tuple(sorted({*taken.new} - {*taken.superseded})),
        tuple(sorted({*taken.changed})),
        tuple(sorted({*taken.superseded})),
        tuple(sorted({*taken.refused})),
        done,
    )


def kept_settings(store: Store, settings: Settings) -> Settings:
    """The settings with those that hold for the whole store."""
    vague = store.read(lambda db: meta.get(db, "vague"))
    return replace(settings, vague=vague) if vague else settings


def _batches(
    rooms: Rooms, workers: Workers, paths: Sequence[str], stdin: BinaryIO | None, watched: Progress
) -> Iterator[list[Prepared]]:
    """Pages with what is made of them, so many at a time; where others work, the next are begun before one is given."""
    given, begun = (
        iter(rooms.read_sources(paths, stdin)),
        deque[tuple[list[Page | Refusal], Iterator[Report | Refusal]]](),
    )
    watched.begin("prepare", None)
    while batch := list(islice(given, BATCH)):
        begun.append((batch, workers.ahead(partial(prepare, rooms.make_report), batch)))
        if len(begun) > _ahead(workers):
            yield list(zip(*begun.popleft(), strict=True))
    while begun:
        yield list(zip(*begun.popleft(), strict=True))


def _ahead(workers: Workers) -> int:
    """How many batches are under way beside the one that is waited for: one where others work."""
    return int(workers.most > 1)


def _join(whole: Taken, part: Taken) -> None:
    """Adds what became of a batch to what became of those before."""
    whole.pages += part.pages
    for name in ("new", "changed", "superseded", "refused", "stories"):
        getattr(whole, name).extend(getattr(part, name))
