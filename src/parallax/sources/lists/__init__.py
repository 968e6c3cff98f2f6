"""Lists of addresses: feeds, OPML, sitemaps. `read_list` takes any of them; nothing here fetches."""

from parallax.sources.lists.listing import Item, Listing
from parallax.sources.lists.read import read_list

__all__ = ["Item", "Listing", "read_list"]
