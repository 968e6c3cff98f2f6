"""What was fetched from an address, as pages."""

from collections.abc import Iterator
from dataclasses import replace

from parallax.nouns.page import Page
from parallax.nouns.refusal import Refusal
from parallax.sources.json_values import read_json
from parallax.sources.lists.forms import Form
from parallax.sources.lists.listing import Item
from parallax.sources.web.answer import Answer
from parallax.sources.web.given import without_tracks

FEED_TEXT = "feed-text"
"""The flag of a report whose text is what its feed carries, since its page could not be fetched."""

HTML_TYPES = ("text/html", "application/xhtml+xml")


def pages_of(answer: Answer, form: Form, item: Item | None = None) -> Iterator[Page | Refusal]:
    """The page that an answer is, or the pages that its JSON holds; what a list said of it gives way to its own words."""
    content = answer.content or b""
    if not content:
        yield Refusal(answer.final, "empty")
    elif form == "json":
        for page in read_json(answer.final, content):
            yield replace(page, fetched=answer.fetched) if isinstance(page, Page) else page
    elif form in ("html", "text"):
        yield _page(answer, form == "html" or answer.type in HTML_TYPES, item or Item())
    else:
        yield Refusal(answer.final, "XML that is no feed, OPML or sitemap" if form == "xml" else "a list, not a page")


def told_page(item: Item, where: str) -> Page:
    """The page that a feed carries whole; `where` is the feed's address. It says that it is the feed's text."""
    url = without_tracks(item.url) if item.url else None
    return Page(
        location=url or f"{where}#{item.id or item.mark[:12]}",
        content=item.content or "",
        form="html" if item.html else "text",
        title=item.title,
        outlet=item.outlet,
        published=item.published,
        url=url,
        byline=item.byline,
        gives_way=True,
        flags=(FEED_TEXT,),
    )


def _page(answer: Answer, html: bool, item: Item) -> Page:
    url = without_tracks(answer.final)
    return Page(
        location=url,
        content=answer.content or b"",
        form="html" if html else "text",
        title=item.title,
        outlet=item.outlet,
        published=item.published,
        url=url,
        byline=item.byline,
        charset=answer.charset,
        fetched=answer.fetched,
        gives_way=True,
    )
