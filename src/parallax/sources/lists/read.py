"""A list of any kind."""

from dataclasses import replace
from urllib.parse import urljoin

from parallax.errors import SourceError
from parallax.sources.lists.forms import Form
from parallax.sources.lists.listing import Listing


def read_list(content: bytes, form: Form, base: str | None = None) -> Listing | None:
    """The list that the content is, None where its form is none of a list; addresses completed from `base`.

    Raises SourceError for a list that can't be read.
    """
    try:
        found = _read(content, form, base)
    except ValueError as error:  # characters that are none, which lxml lets in where it mends
        raise SourceError(f"XML that can't be read: {error}") from error
    return _completed(found, base) if found and base else found


def _read(content: bytes, form: Form, base: str | None) -> Listing | None:
    """The libraries are loaded only where there is such a list."""
    if form == "feed":
        from parallax.sources.lists.feeds import read_feed

        return read_feed(content, base)
    if form == "opml":
        from parallax.sources.lists.opml import read_opml

        return read_opml(content)
    if form == "sitemap":
        from parallax.sources.lists.sitemaps import read_sitemap

        return read_sitemap(content)
    return None


def _completed(listing: Listing, base: str) -> Listing:
    items = tuple(replace(item, url=_joined(base, item.url)) if item.url else item for item in listing.items)
    return replace(listing, items=items, lists=tuple(_joined(base, url) for url in listing.lists))


def _joined(base: str, url: str) -> str:
    try:
        return urljoin(base, url)
    except ValueError:
        return url
