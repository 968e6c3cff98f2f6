"""JSON Lines: one report a line.

A line is an object of `{"id", "text" | "html", "title", "outlet", "byline", "published", "language", "url"}`, all but the
text optional; other fields are passed over, and so is a byline that is no string. Numbers are taken for `id` and
`published`. A `text` is kept to the code point. A line of ninjs is read as such (see `ninjs`). A line that a store wrote
out also tells how the page was come by: `fetched` (ISO 8601), `archived`, `gives_way`, `flags` (see `nouns/page.py`); what
is of another shape is passed over.
"""

import json
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any

from parallax.errors import SourceError
from parallax.nouns.page import Page
from parallax.nouns.refusal import Refusal
from parallax.sources.ninjs import is_ninjs, ninjs_page

OPTIONAL = ("title", "outlet", "language", "url")
BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def read_lines(name: str, lines: Iterable[bytes | None], limit: int) -> Iterator[Page | Refusal]:
    """A page for each good line, a refusal that names file, line and reason for each broken one; blank lines pass.

    None in place of a line says that it was larger than `limit` bytes.
    """
    number = 0
    for number, line in enumerate(lines, 1):
        where = f"{name}#{number}"
        if line is None:
            yield Refusal(where, f"line {number} is larger than the limit of {limit:,} bytes")
            continue
        if number == 1:
            line = line.removeprefix(BYTE_ORDER_MARK)
        if not line.strip():
            continue
        try:
            yield page_of_fields(name, str(number), _fields(line))
        except SourceError as error:
            yield Refusal(where, f"line {number}: {error}")


def is_object(line: bytes) -> bool:
    """True when a line is a whole JSON object."""
    try:
        _fields(line.removeprefix(BYTE_ORDER_MARK))
    except SourceError:
        return False
    return True


def _fields(line: bytes) -> dict[str, object]:
    try:
        fields = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise SourceError(f"not UTF-8 at byte {error.start + 1}") from error
    except json.JSONDecodeError as error:
        raise SourceError(f"not JSON: {error.msg} at character {error.colno}") from error
    except (ValueError, RecursionError) as error:
        raise SourceError("not JSON that can be read: a number too long or too many brackets") from error
    if not isinstance(fields, dict):
        raise SourceError("not a JSON object")
    return fields


def page_of_fields(name: str, number: str, fields: dict[str, object]) -> Page:
    """The page of one object, the `number`-th of the file `name`. Raises SourceError with what is wrong."""
    if "text" not in fields and "html" not in fields and is_ninjs(fields):
        return ninjs_page(f"{name}#{number}", fields)
    text, html = _string(fields, "text"), _string(fields, "html")
    if text is None and html is None:
        raise SourceError('neither "text" nor "html"')
    given: dict[str, Any] = {key: _string(fields, key) or None for key in OPTIONAL}
    identity = _string(fields, "id", numbers=True) or None
    return Page(
        location=given["url"] or f"{name}#{identity or number}",
        content=text if text is not None else html or "",
        form="text" if text is not None else "html",
        exact=text is not None,
        id=identity,
        published=_string(fields, "published", numbers=True) or None,
        byline=_words(fields.get("byline")),
        fetched=_moment(_words(fields.get("fetched"))),
        archived=_words(fields.get("archived")),
        gives_way=fields.get("gives_way") is True,
        flags=_flags(fields.get("flags")),
        **given,
    )


def _words(value: object) -> str | None:
    return value or None if isinstance(value, str) else None


def _moment(text: str | None) -> datetime | None:
    """In UTC and naive; a moment without a zone is taken to be UTC."""
    try:
        when = datetime.fromisoformat(text) if text else None
        return when.astimezone(UTC).replace(tzinfo=None) if when and when.tzinfo else when
    except (ValueError, OverflowError):
        return None


def _flags(value: object) -> tuple[str, ...]:
    return tuple(flag for flag in value if isinstance(flag, str)) if isinstance(value, list) else ()


def _string(fields: dict[str, object], key: str, numbers: bool = False) -> str | None:
    value = fields.get(key)
    if value is None or isinstance(value, str):
        return value
    if numbers and isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    raise SourceError(f'"{key}" is not a string')
