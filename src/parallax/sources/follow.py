"""From an address, or a list of them, to the pages that it leads to."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Protocol

from parallax.errors import SourceError
from parallax.nouns.page import Page
from parallax.nouns.refusal import Refusal
from parallax.sources.lists.forms import form_of
from parallax.sources.lists.listing import Item, Listing
from parallax.sources.lists.read import read_list
from parallax.sources.pages import pages_of, told_page
from parallax.sources.web.answer import Answer

MOST = 1_000
"""Addresses that are fetched in one reading."""

DEEPEST = 3
"""Lists inside lists that are followed: an OPML of feeds, an index of indexes of sitemaps."""


class Web(Protocol):
    """What fetches."""

    def fetch(self, url: str, etag: str | None = None, modified: str | None = None) -> Answer | Refusal:
        """What an address gives, or why it gives nothing."""
        ...


@dataclass(slots=True)
class Walk:
    """One reading of addresses; each is fetched once, and no more than `most` of them."""

    web: Web
    most: int = MOST
    _seen: set[str] = field(default_factory=set)

    def address(self, url: str, depth: int = 0) -> Iterator[Page | Refusal]:
        """The pages of an address: itself, or those of the list that it turns out to be."""
        if url in self._seen:
            return
        self._seen.add(url)
        answer = self.web.fetch(url)
        if isinstance(answer, Refusal):
            yield answer
            return
        form = form_of(answer.content or b"")
        try:
            listing = read_list(answer.content or b"", form, answer.final)
        except SourceError as error:
            yield Refusal(answer.final, str(error))
            return
        yield from pages_of(answer, form) if listing is None else self.listing(listing, answer.final, depth)

    def listing(self, listing: Listing, where: str, depth: int = 0) -> Iterator[Page | Refusal]:
        """The pages of a list, further lists first, and a refusal for each of its faults."""
        yield from (Refusal(where, fault) for fault in listing.faults)
        if not listing.items and not listing.lists:
            yield Refusal(where, "a list that names no page")
        if listing.lists and depth >= DEEPEST:
            yield Refusal(where, f"lists inside lists are followed {DEEPEST} deep")
        else:
            for number, url in enumerate(listing.lists):
                if self._is_full():
                    yield self._rest(where, len(listing.lists) - number)
                    break
                yield from self.address(url, depth + 1)
        for number, item in enumerate(listing.items):
            if self._is_full():
                yield self._rest(where, len(listing.items) - number)
                break
            yield from self.item(item, where)

    def item(self, item: Item, where: str) -> Iterator[Page | Refusal]:
        """The page of one item; where it can't be fetched, the text that its feed carries, and why."""
        if item.url is None:
            yield told_page(item, where)
            return
        if item.url in self._seen:
            return
        self._seen.add(item.url)
        answer = self.web.fetch(item.url)
        if isinstance(answer, Answer):
            yield from pages_of(answer, form_of(answer.content or b""), item)
        elif item.content is None:
            yield answer
        else:
            yield replace(answer, reason=f"{answer.reason}; the text in its feed is read instead")
            yield told_page(item, where)

    def _is_full(self) -> bool:
        return len(self._seen) >= self.most

    def _rest(self, where: str, count: int) -> Refusal:
        return Refusal(
            where, f"{count:,} more of its addresses are not fetched: the limit is {self.most:,} in one reading"
        )


def read_unfetched(listing: Listing, where: str) -> Iterator[Page | Refusal]:
    """What a list holds without the web: the texts that a feed carries; what it only names is refused in one line."""
    yield from (Refusal(where, fault) for fault in listing.faults)
    told = [item for item in listing.items if item.content]
    yield from (told_page(item, where) for item in told)
    named = len(listing.items) + len(listing.lists) - len(told)
    if named or not told:
        yield Refusal(where, f"names {named:,} addresses; give it by its own name to have them fetched")
