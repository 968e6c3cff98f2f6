"""What the desk does in the background: pages are fetched, read and reconciled, one piece of work after another."""

import shutil
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from tempfile import TemporaryDirectory, mkdtemp
from threading import Lock, Thread
from typing import Literal

from parallax.engine.add import Added, add_with
from parallax.engine.decide import keep_decisions
from parallax.engine.results import Maker
from parallax.errors import ParallaxError
from parallax.nouns.decision import Decision
from parallax.nouns.page import Page
from parallax.nouns.refusal import Refusal
from parallax.store import Store

State = Literal["waiting", "fetching", "queued", "reading", "reconciling", "done", "failed"]
"""Waiting for the work before it; fetching pages; queued behind somebody else who writes; and so on to its end."""
KEPT = 50
"""Pieces of work that are remembered."""

PATIENCE = 30.0
"""Seconds that the desk waits for work to come to a place where it can end."""


@dataclass(frozen=True, slots=True)
class Progress:
    """A piece of work as it stands: its number, what it is in words, its state, and when it was asked for, begun and ended
    (ISO 8601, UTC; None: not yet).

    `fetched` pages came in. `step` of `steps` is how far the state has come: reports read, stories reconciled; `steps` is None
    where it can't be known. `new`, `changed` and `superseded` are ids of reports, `refused` are places with reasons,
    `stories` is how many were brought up to date. `reason` tells why it failed, `draft`
    names what was given.
    """

    number: int
    what: str
    state: State
    asked: str
    began: str | None = None
    ended: str | None = None
    fetched: int = 0
    step: int = 0
    steps: int | None = None
    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    superseded: tuple[str, ...] = ()
    refused: tuple[Refusal, ...] = ()
    stories: int = 0
    reason: str = ""
    draft: str = ""

    @property
    def ends(self) -> bool:
        """True once nothing more will come of it."""
        return self.state in ("done", "failed")


@dataclass(frozen=True, slots=True)
class Given:
    """What is to be added: what it is in words, the paths or addresses, the folder that is let go afterwards, and the draft
    (key) from which it can be given again.
    """

    what: str
    paths: tuple[str, ...]
    folder: Path | None = None
    draft: str = ""


class _Ended(Exception):
    """The desk closes."""


class Work:
    """A queue, and the thread that does what is in it. Nothing is lost that was kept: the same again does the rest."""

    def __init__(
        self,
        store: Store,
        maker: Maker,
        writing: AbstractContextManager[object],
        now: Callable[[], datetime],
        added: Callable[[Collection[str]], None],
    ) -> None:
        """`added` is told the reports (ids) that were added."""
        self._store, self._maker, self._writing, self._now, self._added = store, maker, writing, now, added
        self._queue: SimpleQueue[tuple[int, Callable[[int], None]] | None] = SimpleQueue()
        self._told: dict[int, Progress] = {}
        self._numbers = 0
        self._lock = Lock()
        self._thread: Thread | None = None
        self._closing = False
        self._root = TemporaryDirectory(prefix="parallax-", ignore_cleanup_errors=True)

    def folder(self) -> Path:
        """A new empty folder for what is given; it is gone when the desk is closed, if not before."""
        return Path(mkdtemp(dir=self._root.name))

    def add(self, given: Given) -> int:
        """Asks for reports to be added; gives the number of the piece of work."""
        return self._put(given.what, lambda number: self._add(number, given), given.draft)

    def decide(self, what: str, decisions: Sequence[Decision]) -> int:
        """Asks for decisions to be kept, and what they touch to be brought up to date."""
        return self._put(what, lambda number: self._decide(number, decisions))

    def all(self) -> tuple[Progress, ...]:
        """What was asked for since the desk was opened, the latest first."""
        with self._lock:
            return tuple(self._told[number] for number in sorted(self._told, reverse=True))

    def running(self) -> tuple[Progress, ...]:
        """What has not ended, the earliest first."""
        return tuple(each for each in reversed(self.all()) if not each.ends)

    def close(self) -> None:
        """Ends the thread at the next place where it can be ended; what waits is not begun."""
        self._closing = True
        self._queue.put(None)
        if self._thread is not None:
            self._thread.join(PATIENCE)
        self._root.cleanup()

    def _put(self, what: str, act: Callable[[int], None], draft: str = "") -> int:
        with self._lock:
            self._numbers += 1
            number = self._numbers
            self._told[number] = Progress(number, what, "waiting", self._moment(), draft=draft)
            for old in [each for each, told in self._told.items() if told.ends][: max(0, len(self._told) - KEPT)]:
                del self._told[old]
            if self._thread is None:
                self._thread = Thread(target=self._run, name="work", daemon=True)
                self._thread.start()
        self._queue.put((number, act))
        return number

    def _run(self) -> None:
        while (taken := self._queue.get()) is not None and not self._closing:
            number, act = taken
            self._tell(number, began=self._moment())
            try:
                act(number)
            except _Ended:
                self._tell(number, state="failed", reason="the desk was closed; what was kept until then stays")
                return
            except ParallaxError as fault:
                self._tell(number, state="failed", reason=str(fault))
            except Exception as fault:  # whatever it is, a person is told of it and the next work goes on
                self._tell(number, state="failed", reason=f"{type(fault).__name__}: {fault}")
            else:
                self._tell(number, state="done")
            finally:
                self._tell(number, ended=self._moment())

    def _add(self, number: int, given: Given) -> None:
        """Fetches everything first, so that what is slow holds up nobody; then reads and reconciles."""
        try:
            self._tell(number, state="fetching")
            pages = tuple(self._fetch(number, given.paths))
        finally:
            if given.folder is not None:
                shutil.rmtree(given.folder, ignore_errors=True)
        self._tell(number, state="queued")
        with self._writing:
            rooms = replace(self._maker.rooms, read_sources=lambda _paths, _stdin: iter(pages))
            watched = _Watched(partial(self._come, number), sum(isinstance(each, Page) for each in pages))
            done = add_with(self._store, replace(self._maker, rooms=rooms), (), self._now(), progress=watched)
        self._tell_added(number, done)

    def _fetch(self, number: int, paths: Sequence[str]) -> Iterator[Page | Refusal]:
        for count, each in enumerate(self._maker.rooms.read_sources(paths, None), 1):
            self._come(number, fetched=count)
            yield each

    def _decide(self, number: int, decisions: Sequence[Decision]) -> None:
        self._tell(number, state="queued")
        with self._writing:
            self._tell(number, state="reconciling")
            done = keep_decisions(self._store, self._maker, decisions, self._now())
        self._tell(number, stories=done.stories)

    def _tell_added(self, number: int, done: Added) -> None:
        self._tell(
            number,
            new=done.new,
            changed=done.changed,
            superseded=done.superseded,
            refused=done.refused,
            stories=done.stories,
        )
        self._added((*done.new, *done.changed))

    def _tell(self, number: int, **told: object) -> None:
        with self._lock:
            self._told[number] = replace(self._told[number], **told)  # type: ignore[arg-type]

    def _come(self, number: int, **told: object) -> None:
        """Tells how far the work has come; ends it here where the desk closes."""
        if self._closing:
            raise _Ended
        self._tell(number, **told)

    def _moment(self) -> str:
        return self._now().isoformat(timespec="seconds")


class _Watched:
    """Tells how far the engine has come."""

    def __init__(self, come: Callable[..., None], pages: int) -> None:
        self._come = come
        self._pages = pages
        self._step = 0

    def begin(self, step: str, total: int | None) -> None:
        """A step begins; of what is read there are as many pieces as pages came, at most."""
        self._step = 0
        state: State = "reading" if step == "read" else "reconciling"
        self._come(state=state, step=0, steps=self._pages if step == "read" else total)

    def advance(self) -> None:
        """One piece more."""
        self._step += 1
        self._come(step=self._step)
