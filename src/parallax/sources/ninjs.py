"""ninjs: the IPTC's news in JSON, versions 1 and 2.

| of a page | from |
|---|---|
| text | `body_text`, `bodies` of plain text; else `body_html`, `body_xhtml`, `bodies` of HTML |
| title | `headline`, `headlines` (the one of role "main", or without one, before others), `title` |
| outlet | `provider`, `infosource`, `copyrightholder`, `source` |
| published | `versioncreated`, `firstcreated` |
| byline | `byline`, `by` |
| language, address | `language`; `uri` where it is an address on the web, `url` |

Withheld and canceled items, and pictures, sound and film, are refused.
"""

from collections.abc import Mapping
from typing import Literal

from parallax.errors import SourceError
from parallax.nouns.page import Page

MARKS = ("body_text", "body_html", "body_xhtml", "bodies", "versioncreated", "pubstatus", "headlines")
"""Fields that tell an object of ninjs from a report of JSON Lines."""

TEXTS = (None, "", "text", "composite")
UNPUBLISHED = ("withheld", "canceled", "cancelled")
MAIN = (None, "", "main", "headline")

Fields = Mapping[str, object]


def is_ninjs(fields: Fields) -> bool:
    """True for an object of ninjs."""
    return any(mark in fields for mark in MARKS)


def ninjs_page(location: str, fields: Fields) -> Page:
    """The page of one item; `location` is used where its `uri` is none. Raises SourceError where it holds no text."""
    status, kind = _word(fields, "pubstatus"), _word(fields, "type")
    if (status or "").lower() in UNPUBLISHED:
        raise SourceError(f"its publication was {status}")
    if (kind or "").lower() not in TEXTS:
        raise SourceError(f"{kind}, not text")
    content, form = _body(fields)
    uri = _word(fields, "uri")
    url = next((one for one in (uri, _word(fields, "url")) if one and one.startswith(("http://", "https://"))), None)
    return Page(
        location=url or uri or location,
        content=content,
        form=form,
        exact=form == "text",
        title=_word(fields, "headline") or _chosen(fields, "headlines") or _word(fields, "title"),
        outlet=_outlet(fields),
        published=_word(fields, "versioncreated") or _word(fields, "firstcreated"),
        language=_word(fields, "language"),
        url=url,
        byline=_byline(fields),
    )


def _body(fields: Fields) -> tuple[str, Literal["text", "html"]]:
    bodies = _objects(fields, "bodies")
    plain = [one for one in bodies if "html" not in (_word(one, "contenttype") or "text/plain").lower()]
    text = _first(fields.get("body_text"), *(one.get("value") for one in plain))
    if text:
        return text, "text"
    marked = (one.get("value") for one in bodies if one not in plain)
    html = _first(fields.get("body_html"), fields.get("body_xhtml"), *marked)
    if html:
        return html, "html"
    raise SourceError("an item of ninjs without a text")


def _first(*values: object) -> str | None:
    """The first that is a text, untouched."""
    return next((value for value in values if isinstance(value, str) and value.strip()), None)


def _chosen(fields: Fields, key: str) -> str | None:
    """The main value of an array of values with roles."""
    values = [one for one in _objects(fields, key) if _word(one, "value")]
    values.sort(key=lambda one: (_word(one, "role") or "").lower() not in MAIN)
    return _word(values[0], "value") if values else None


def _outlet(fields: Fields) -> str | None:
    for key in ("provider", "infosource", "copyrightholder", "source"):
        named = _word(fields, key) or next(
            (name for one in _objects(fields, key) if (name := _word(one, "name"))), None
        )
        if named:
            return named
    return None


def _byline(fields: Fields) -> str | None:
    words = _word(fields, "byline") or _word(fields, "by")
    return (words.removeprefix("By ").removeprefix("by ").strip() or None) if words else None


def _objects(fields: Fields, key: str) -> list[Fields]:
    value = fields.get(key)
    return [one for one in (value if isinstance(value, list) else [value]) if isinstance(one, dict)]


def _word(fields: Fields, key: str) -> str | None:
    value = fields.get(key)
    return value.strip() or None if isinstance(value, str) else None
