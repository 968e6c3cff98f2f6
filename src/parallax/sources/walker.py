"""Fetching that begins when it must."""

from collections.abc import Callable, Iterator

from parallax.nouns.page import Page
from parallax.nouns.refusal import Refusal
from parallax.sources.follow import Walk, Web, read_unfetched
from parallax.sources.lists.listing import Listing
from parallax.sources.web.given import shown


class Walker:
    """Opens what fetches when the first address is met: where there is none, no network is started."""

    def __init__(self, web: Callable[[], Web] | None) -> None:
        self._open = web
        self._walk: Walk | None = None

    def address(self, url: str) -> Iterator[Page | Refusal]:
        """The pages of an address."""
        walk = self._opened()
        yield from walk.address(url) if walk else [Refusal(shown(url), "nothing is fetched from the web here")]

    def listing(self, listing: Listing, location: str) -> Iterator[Page | Refusal]:
        """The pages that a list names."""
        walk = self._opened()
        yield from walk.listing(listing, location) if walk else read_unfetched(listing, location)

    def _opened(self) -> Walk | None:
        if self._walk is None and self._open is not None:
            self._walk = Walk(self._open())
        return self._walk
