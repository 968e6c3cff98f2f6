"""What a fetched content is, told from its first characters: names and declared types are often wrong."""

import codecs
import re
from typing import Literal

Form = Literal["feed", "opml", "sitemap", "html", "xml", "json", "text"]

HEAD = 4096
"""Bytes in which the first element of a page must begin."""

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_PROLOG = re.compile(r"(?:\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>)*", re.DOTALL | re.IGNORECASE)
_ELEMENT = re.compile(r"<(?:[\w.-]+:)?([\w-]+)")
_ROOTS: dict[str, Form] = {
    "rss": "feed",
    "feed": "feed",
    "opml": "opml",
    "urlset": "sitemap",
    "sitemapindex": "sitemap",
}
_RSS1 = "http://purl.org/rss/1.0/"


def form_of(content: bytes) -> Form:
    """What the content is; "xml" is XML of another kind, "json" one value or lines of them."""
    head = _start(content)
    begun = _PROLOG.match(head)
    rest = head[begun.end() :] if begun else head
    element = _ELEMENT.match(rest)
    if element is None:
        return "json" if rest[:1] in ("{", "[") else "html" if "<!doctype html" in head.lower() else "text"
    name = element[1].lower()
    if name == "rdf":
        return "feed" if _RSS1 in head else "xml"
    if name in _ROOTS:
        return _ROOTS[name]
    return "xml" if head.lstrip().startswith("<?xml") and name != "html" else "html"


def _start(content: bytes) -> str:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content[len(mark) : HEAD].decode(encoding, "replace")
    return content[:HEAD].decode("utf-8", "replace")
