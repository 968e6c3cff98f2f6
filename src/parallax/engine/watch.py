"""The loop that watches feeds, lists, pages and folders, and keeps what is new or changed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Protocol

from parallax.engine.watching.basket import Basket
from parallax.engine.watching.files import FileVisits, is_list, read_list_file
from parallax.engine.watching.keeper import Keeper
from parallax.engine.watching.round import Round
from parallax.engine.watching.schedule import Schedule
from parallax.engine.watching.visits import PoliteWeb, Visits
from parallax.nouns.refusal import Refusal
from parallax.sources.web.given import is_address


class Stop(Protocol):
    """Whether somebody asked to stop, as `threading.Event` tells it."""

    def is_set(self) -> bool:
        """True once somebody did."""
        ...

    def wait(self, timeout: float | None = None) -> bool:
        """Wait so many seconds, or until somebody does."""
        ...


@dataclass(frozen=True, slots=True)
class Watcher:
    """What watching takes. `now` tells the time in UTC, aware; `schedule` how often what is looked at."""

    keeper: Keeper
    web: PoliteWeb
    now: Callable[[], datetime]
    stop: Stop
    schedule: Schedule = field(default_factory=Schedule)

    def watch(self, sources: Sequence[str], every: float, tell: Callable[[Round], None]) -> None:
        """Rounds over `sources`, one every so many seconds, each told, until somebody asks to stop.

        A round that takes longer than that is followed at once by the next.
        """
        while not self.stop.is_set():
            done = self.round(sources)
            tell(done)
            left = every - (self.now() - done.began).total_seconds()
            if left > 0:
                self.stop.wait(left)

    def round(self, sources: Sequence[str]) -> Round:
        """One round: every source once, in the order given.

        A page is kept before anything is noted of its address, and a list is noted after all its pages: a round that was
        broken off, by whatever, is taken up where it was by the next. Who asks to stop waits for the page in hand.
        """
        told = Round(self.now())
        basket = Basket(self.keeper, told)
        visits = Visits(self.web, self.keeper, basket, told, self.now, self.stop.is_set, self.schedule)
        files = FileVisits(self.keeper, basket, self.now, self.stop.is_set)
        for source in dict.fromkeys(sources):
            if self.stop.is_set():
                break
            if is_address(source):
                visits.address(source)
            elif is_list(Path(source)):
                found = read_list_file(Path(source))
                basket.put([found]) if isinstance(found, Refusal) else visits.listing(found, source)
            else:
                told.fetched += files.scan(source)
        basket.empty()
        told.stopped = self.stop.is_set()
        return told
