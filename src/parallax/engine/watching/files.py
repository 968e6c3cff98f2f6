"""Files and folders of a round: what changed since it was read last is read again."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from parallax.engine.watching.basket import Basket
from parallax.engine.watching.keeper import Keeper, Known
from parallax.errors import SourceError
from parallax.nouns.refusal import Refusal
from parallax.sources import LIMIT, read_sources
from parallax.sources.kinds import kind_of
from parallax.sources.lists import Listing, read_list
from parallax.sources.lists.forms import form_of
from parallax.sources.web.unpacking import unpack


def is_list(path: Path) -> bool:
    """True for a file that holds a list of addresses."""
    return path.is_file() and kind_of(path) == "list"


def read_list_file(path: Path) -> Listing | Refusal:
    """The list in a file. It is read whole every round, since it is a person's own and may have changed."""
    try:
        with path.open("rb") as file:
            content = unpack(file.read(LIMIT), LIMIT)
        found = read_list(content, form_of(content))
    except (OSError, SourceError) as error:
        return Refusal(str(path), f"can't be read: {error}")
    return found if found else Refusal(str(path), "XML that is no feed, OPML or sitemap")


@dataclass(slots=True)
class FileVisits:
    """The files of one round."""

    keeper: Keeper
    basket: Basket
    now: Callable[[], datetime]
    stopped: Callable[[], bool]
    _changed: dict[str, Known] = field(default_factory=dict)

    def scan(self, path: str) -> int:
        """Read the files at a path that are new or changed; how many. They are noted once all of them are kept."""
        self._changed = {}
        for page in read_sources([path], passed_over=self._is_same):
            self.basket.put([page])
            if self.stopped():
                return len(self._changed)
        for known in self._changed.values():
            self.basket.put([], known)
        return len(self._changed)

    def _is_same(self, path: Path) -> bool:
        """True where a file has the size and the time that it had when it was read last."""
        try:
            told = path.stat()
        except OSError:
            return False
        url = path.absolute().as_uri()
        known = self.keeper.known(url) or Known(url)
        state = f"{told.st_size}-{told.st_mtime_ns}"
        if known.sha256 == state:
            return True
        self._changed[url] = replace(known, sha256=state, checked=self.now())
        return False
