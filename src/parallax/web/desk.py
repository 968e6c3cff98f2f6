"""An open store as pages look at it: accounts are kept as long as nothing in them changes."""

from collections import OrderedDict
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property
from threading import Lock, Thread
from typing import TypeVar

from parallax.engine.add import kept_settings
from parallax.engine.executors import Executor, keep_readers
from parallax.engine.results import Maker
from parallax.engine.rooms import open_rooms
from parallax.engine.stored import Stamp, account_of_story, stamp_story
from parallax.engine.versions import find_versions
from parallax.errors import ParallaxError, UsageError
from parallax.export.dates import tell_interval
from parallax.export.index import Index
from parallax.export.view import AccountView, StoryView
from parallax.export.viewing import view_account
from parallax.nouns.account import Account, StoryAccount
from parallax.nouns.interval import Interval
from parallax.nouns.reading import Reading
from parallax.nouns.report import Report
from parallax.settings import Settings
from parallax.store import Db, Store
from parallax.store.stories import homes
from parallax.web.drafts import Drafts
from parallax.web.effects import Effects
from parallax.web.work import Work

KEPT = 24
"""Accounts that are kept; one of 200 reports takes some 10 MB."""

Done = TypeVar("Done")


class Shown:
    """One story's account, and what is made of it to be looked at, each made once when it is first asked for."""

    def __init__(self, account: Account, ident: str) -> None:
        """`ident` is the id by which the story is found: as of an earlier moment, from fewer reports, it has another."""
        self.account = account
        self.id = ident

    @cached_property
    def story(self) -> StoryAccount:
        """The story, under the id by which it is found."""
        return replace(self.account.stories[0], id=self.id)

    @cached_property
    def index(self) -> Index:
        """What its ids lead to."""
        return Index(self.account)

    @cached_property
    def views(self) -> AccountView:
        """All of it in plain words."""
        return view_account(self.account)

    @property
    def view(self) -> StoryView:
        """The story in plain words, citations numbered."""
        return self.views.stories[0]


class Desk:
    """A store, with what it takes to make what is not kept. May be used from several threads."""

    def __init__(self, store: Store, maker: Maker, settings: Settings, now: Callable[[], datetime]) -> None:
        self.store = store
        self.maker = maker
        self.settings = settings
        self.now = now
        self.writing = Lock()
        """Held by whoever adds or decides: one at a time in this process."""
        self.work = Work(store, maker, self.writing, now, self._prepare_those_with)
        """What is being read in the background."""
        self.drafts = Drafts()
        """What was given to be added, to be given again where something was wrong with it."""
        self.effects = Effects()
        self._kept: OrderedDict[tuple[Stamp, Interval | None], Shown] = OrderedDict()
        self._lock = Lock()
        self._preparing = Lock()

    def read(self, work: Callable[[Db], Done]) -> Done:
        """What `work` gives, seen at one moment. Raises StoreError."""
        return self.store.read(work)

    def show(self, words: str, as_of: Interval | None = None) -> Shown:
        """The story that an id, an earlier id or the beginning of one names.

        Raises UsageError where there is none, or several, or nothing of it was published by then.
        """
        stamp = self.read(lambda db: stamp_story(db, self.maker, words))
        key = (stamp, as_of)
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        account = account_of_story(self.store, self.maker, stamp.story, as_of)
        if not account.stories:
            raise UsageError(f"nothing of this story was published by {tell_interval(as_of)}")
        shown = Shown(account, stamp.story)
        with self._lock:
            self._kept[key] = shown
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        return shown

    def prepare(self, stories: Sequence[str]) -> None:
        """Makes ready in the background what pages of some stories (ids) will show, if that is not going on already."""
        if stories and not self._preparing.locked():
            Thread(target=self._prepare, args=(stories,), daemon=True).start()

    def _prepare(self, stories: Sequence[str]) -> None:
        with self._preparing:
            for story in stories:
                with suppress(ParallaxError):  # whoever opens the page is told
                    self.show(story).view  # noqa: B018  it is made when it is first looked at

    def _prepare_those_with(self, reports: Collection[str]) -> None:
        self._prepare(sorted(set(self.read(lambda db: homes(db, reports)).values()))[:KEPT])


@contextmanager
def open_desk(
    store: Store, settings: Settings | None = None, now: Callable[[], datetime] | None = None
) -> Iterator[Desk]:
    """A desk over an open store; what reads reports is let go afterwards."""
    settings = kept_settings(store, settings or Settings())
    rooms = open_rooms(settings)
    with keep_readers(settings, rooms.make_reader) as read:
        maker = Maker(rooms, find_versions(settings.vague), _one_at_a_time(read))
        desk = Desk(store, maker, settings, now or _now)
        try:
            yield desk
        finally:
            desk.work.close()


def _one_at_a_time(read: Executor) -> Executor:
    """The executor for several threads: what reads is given one report after another."""
    lock = Lock()

    def take_turns(reports: Sequence[Report]) -> Iterator[Reading]:
        with lock:
            readings = read(reports)
        while True:
            with lock:
                reading = next(readings, None)
            if reading is None:
                return
            yield reading

    return take_turns


def _now() -> datetime:
    return datetime.now(UTC)
