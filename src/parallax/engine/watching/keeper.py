"""What watching needs of whoever keeps: what is known of an address, and what became of pages."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from parallax.engine.watching.rewording import Rewording
from parallax.nouns.page import Page
from parallax.nouns.refusal import Refusal


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of an address, or of a file by its "file:" URL; moments are in UTC and aware.

    `etag` and `modified` are those of its last answer. `due`: it is not asked before then. `failures` in a row. `sha256` is
    that of the content that was added last, or what a file's name, size and time come to. `mark` is what its list said of
    it. `step`: seconds until it is looked at again, which grow while it does not change. `whole`: when a list was last
    asked for whole. `moved`: where it has moved for good.
    """

    url: str
    etag: str | None = None
    modified: str | None = None
    checked: datetime | None = None
    due: datetime | None = None
    failures: int = 0
    sha256: str | None = None
    mark: str | None = None
    step: float = 0.0
    whole: datetime | None = None
    moved: str | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of pages: how many reports are `new`, what newer versions say otherwise, what could not be read."""

    new: int = 0
    reworded: tuple[Rewording, ...] = ()
    refused: tuple[Refusal, ...] = ()


class Keeper(Protocol):
    """Keeps reports, and what is known of addresses, beyond the end of the program."""

    def known(self, url: str) -> Known | None:
        """What was noted of an address; None where nothing was."""
        ...

    def note(self, known: Sequence[Known]) -> None:
        """Note what is known of addresses, in place of what was."""
        ...

    def add(self, pages: Sequence[Page | Refusal]) -> Kept:
        """Keep pages and refusals. The same pages again change nothing."""
        ...
