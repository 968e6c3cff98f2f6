"""RSS and Atom feeds, from bytes that were fetched before: feedparser is never given an address to fetch."""

import html
import io
import re
from calendar import timegm
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import feedparser

from parallax.errors import SourceError
from parallax.sources.lists.listing import Item, Listing
from parallax.sources.lists.trimming import trimmed
from parallax.sources.web.given import is_address

_MARKUP = re.compile(r"<[^<>]*>")
HTML_TYPES = ("text/html", "application/xhtml+xml")


def read_feed(content: bytes, base: str | None = None) -> Listing:
    """The items of a feed, in order; addresses are completed from `base`, the feed's own.

    Of a malformed feed the items that can be read are given, and the fault. Raises SourceError for entities of the
    feed's own, and where nothing is a feed.
    """
    content, faults = trimmed(content)
    # a stream, since feedparser opens bytes that happen to be a file's name
    headers = {"content-type": "application/xml", **({"content-location": base} if base else {})}
    try:
        read = feedparser.parse(io.BytesIO(content), response_headers=headers)
    except Exception as error:  # what a parser makes of hostile bytes is no fault of the program's
        raise SourceError(f"a feed that can't be read: {type(error).__name__}") from error
    if not read.get("version") and not read.entries:
        raise SourceError(f"a feed that can't be read{_fault(read)}")
    title = _plain(read.feed, "title")
    items = (_item(entry, title) for entry in read.entries)
    return Listing(
        title=title,
        items=tuple(item for item in items if item.url or item.content),
        faults=faults or ((f"malformed feed, read as far as it goes{_fault(read)}",) if _is_broken(read) else ()),
    )


def _is_broken(read: Any) -> bool:
    """A charset declared otherwise than sent is no fault: the items are read."""
    return bool(read.bozo) and not isinstance(read.get("bozo_exception"), feedparser.CharacterEncodingOverride)


def _fault(read: Any) -> str:
    words = " ".join(str(read.get("bozo_exception") or "").removeprefix("<unknown>:").split())
    return f": {words}" if words else ""


def _item(entry: Any, outlet: str | None) -> Item:
    content, is_html = _content(entry)
    link = (entry.get("link") or "").strip()
    return Item(
        url=link if is_address(link) else None,  # feedparser takes an id for a link where there is none
        id=(entry.get("id") or "").strip() or None,
        title=_plain(entry, "title"),
        outlet=outlet,
        byline=_plain(entry, "author"),
        published=_day(entry, "published") or _day(entry, "updated"),
        changed=entry["updated"] if dict.__contains__(entry, "updated") else None,
        summary=entry.get("summary") or None,
        content=content,
        html=is_html,
    )


def _content(entry: Any) -> tuple[str | None, bool]:
    """The text that stands in the feed whole: `content`, never the summary."""
    for part in entry.get("content") or ():
        if (part.get("value") or "").strip():
            return part["value"], part.get("type") in HTML_TYPES
    return None, True


def _plain(told: Any, name: str) -> str | None:
    """A title or name without markup."""
    words = told.get(name) or ""
    if (told.get(f"{name}_detail") or {}).get("type") in HTML_TYPES and "<" in words:
        words = html.unescape(_MARKUP.sub("", words))
    return " ".join(words.split()) or None


def _day(entry: Any, name: str) -> str | None:
    """A date in ISO 8601 with its own offset, since that is the outlet's local time; else as written."""
    if not dict.__contains__(entry, name):  # feedparser answers for one by another
        return None
    words = " ".join(str(entry[name]).split())
    try:
        return parsedate_to_datetime(words).isoformat()
    except (ValueError, IndexError, TypeError):
        pass
    parsed = entry.get(f"{name}_parsed")
    if parsed is None or words[:4].isdigit():
        return words or None
    return datetime.fromtimestamp(timegm(parsed), UTC).isoformat()
