"""Sitemaps, sitemap indexes, and the news that a sitemap tells of a page (the Google News extension)."""

from typing import Any

from parallax.sources.lists.listing import Item, Listing
from parallax.sources.lists.xml import local_name, read_xml


def read_sitemap(content: bytes) -> Listing:
    """The pages of a sitemap, or the sitemaps of an index, each address once. Raises SourceError for what is no XML."""
    root, faults = read_xml(content)
    items: dict[str, Item] = {}
    lists: dict[str, None] = {}
    for entry in root:
        name, told = local_name(entry), _told(entry)
        if name == "sitemap" and told.get("loc"):
            lists.setdefault(told["loc"])
        elif name == "url" and told.get("loc"):
            items.setdefault(told["loc"], _item(told))
    return Listing(items=tuple(items.values()), lists=tuple(lists), faults=faults)


def _told(entry: Any) -> dict[str, str]:
    """The texts inside an entry by their elements' names, pictures and films aside; the first of a name."""
    told: dict[str, str] = {}
    for element in entry.iter():
        words = (element.text or "").strip() if isinstance(element.tag, str) else ""
        if words and local_name(element.getparent()) in ("url", "sitemap", "news", "publication"):
            told.setdefault(local_name(element), words)
    return told


def _item(told: dict[str, str]) -> Item:
    """`lastmod` tells of a change, never of the day of publication."""
    return Item(
        url=told["loc"],
        title=told.get("title"),
        outlet=told.get("name"),
        published=told.get("publication_date"),
        changed=told.get("lastmod"),
    )
