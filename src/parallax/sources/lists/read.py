"""A list of any kind."""

from dataclasses import replace
from urllib.parse import urljoin

from parallax.sources.lists.forms import Form
from parallax.sources.lists.listing import Listing


def read_list(content: bytes, form: Form, base: str | None = None) -> Listing | None:
    """The list that the content is, None where its form is none of a list; addresses completed from `base`.

    Raises SourceError for a list that can't be read.
    """
    if form == "feed":
        from parallax.sources.lists.feeds import read_feed

        return _completed(read_feed(content, base), base)
    if form == "opml":
        from parallax.sources.lists.opml import read_opml

        return _completed(read_opml(content), base)
    if form == "sitemap":
        from parallax.sources.lists.sitemaps import read_sitemap

        return _completed(read_sitemap(content), base)
    return None


def _completed(listing: Listing, base: str | None) -> Listing:
    if base is None:
        return listing
    items = tuple(replace(item, url=_joined(base, item.url)) if item.url else item for item in listing.items)
    return replace(listing, items=items, lists=tuple(_joined(base, url) for url in listing.lists))


def _joined(base: str, url: str) -> str:
    try:
        return urljoin(base, url)
    except ValueError:
        return url
