"""What a list of addresses holds."""

from dataclasses import dataclass, fields
from hashlib import sha256


@dataclass(frozen=True, slots=True)
class Item:
    """One page that a list tells of, and what it says of it; None where it says nothing.

    `summary` is a part of the page's text or what is said of it, `content` the whole where the list carries it, as HTML if
    `html`. An item has a `url` or a `content`.
    """

    url: str | None = None
    id: str | None = None
    title: str | None = None
    outlet: str | None = None
    byline: str | None = None
    published: str | None = None
    changed: str | None = None
    summary: str | None = None
    content: str | None = None
    html: bool = True

    @property
    def mark(self) -> str:
        """A digest of all that the list says of the page: another one says that the page is worth another look."""
        told = "\0".join(str(getattr(self, field.name)) for field in fields(self))
        return sha256(told.encode("utf-8", "replace")).hexdigest()


@dataclass(frozen=True, slots=True)
class Listing:
    """A list as read: its `items` in order, the addresses of further `lists`, and what was wrong with it in words."""

    title: str | None = None
    items: tuple[Item, ...] = ()
    lists: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()
