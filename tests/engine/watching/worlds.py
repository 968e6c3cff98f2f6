"""A web and a keeper in memory, for rounds whose every step the test holds."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from parallax.engine.watch import Watcher
from parallax.engine.watching.keeper import Kept, Known
from parallax.engine.watching.rewording import Rewording
from parallax.nouns.page import Page
from parallax.nouns.refusal import Refusal
from parallax.sources.web.answer import Answer

FEED = "https://post.example/feed"


def feed(*names: str, more: str = "") -> str:
    items = "".join(
        f"<item><title>{name}</title><link>https://post.example/{name}</link>{more}</item>" for name in names
    )
    space = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    return f'<rss version="2.0" {space}><channel><title>Harbour Post</title>{items}</channel></rss>'


@dataclass
class Web:
    """Answers with what stands under an address, and with "unchanged" where the validator fits."""

    pages: dict[str, str] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    whole: list[str] = field(default_factory=list)
    moved: dict[str, str] = field(default_factory=dict)
    waits: float = 0.0

    def put(self, **pages: str) -> None:
        self.pages |= {f"https://post.example/{name}": content for name, content in pages.items()}

    def fetch(self, url: str, etag: str | None = None, modified: str | None = None) -> Answer | Refusal:
        self.asked.append(url.rsplit("/", 1)[-1])
        if not etag:
            self.whole.append(self.asked[-1])
        content = self.pages.get(url)
        if content is None:
            return Refusal(url, "answers 404 Not Found")
        mark = sha256(content.encode()).hexdigest()
        same = mark == etag
        return Answer(url, url, None if same else content.encode(), "text/html", etag=mark, moved=self.moved.get(url))

    def wait_of(self, url: str) -> float:
        return self.waits


@dataclass
class Memory:
    """Keeps pages by address and content; may be told to fail at its n-th add, before or after it has kept."""

    held: dict[str, list[str]] = field(default_factory=dict)
    notes: dict[str, Known] = field(default_factory=dict)
    adds: int = 0
    fail_at: int = 0
    fail_after: bool = False

    def known(self, url: str) -> Known | None:
        return self.notes.get(url)

    def note(self, known: Sequence[Known]) -> None:
        self.notes |= {one.url: one for one in known}

    def add(self, pages: Sequence[Page | Refusal]) -> Kept:
        self.adds += 1
        if self.adds == self.fail_at and not self.fail_after:
            raise RuntimeError
        new, reworded = 0, []
        for page in pages:
            if isinstance(page, Refusal):
                continue
            told = page.content if isinstance(page.content, str) else page.content.decode()
            versions = self.held.setdefault(page.location, [])
            if told not in versions:
                new += not versions
                reworded += [Rewording(page.location, versions[-1], told)] if versions else []
                versions.append(told)
        if self.adds == self.fail_at:
            raise RuntimeError
        return Kept(new, tuple(reworded), tuple(page for page in pages if isinstance(page, Refusal)))


@dataclass
class Stop:
    """Asks to stop after so many looks, and counts the seconds that were waited."""

    after: int = 10**9
    looks: int = 0
    waited: list[float] = field(default_factory=list)

    def is_set(self) -> bool:
        self.looks += 1
        return self.looks > self.after

    def wait(self, timeout: float | None = None) -> bool:
        self.waited.append(timeout or 0.0)
        return False


@dataclass
class World:
    """Web, keeper and clock, and a watcher over them."""

    web: Web = field(default_factory=Web)
    keeper: Memory = field(default_factory=Memory)
    stop: Stop = field(default_factory=Stop)
    time: datetime = datetime(2031, 3, 4, 8, 50, tzinfo=UTC)

    @property
    def watcher(self) -> Watcher:
        return Watcher(self.keeper, self.web, lambda: self.time, self.stop)

    def round(self, *sources: str) -> str:
        """The numbers of one round: fetched, new, changed, unchanged, refused."""
        done = self.watcher.round(sources or [FEED])
        return f"{done.fetched} {done.new} {done.changed} {done.unchanged} {len(done.refused)}"

    def later(self, **length: float) -> None:
        self.time += timedelta(**length)
        self.web.asked.clear()
        self.web.whole.clear()
