"""JSON Lines: one report a line.

A line is an object of `{"id", "text" | "html", "title", "outlet", "published", "language", "url"}`, all but the text
optional; other fields are passed over. Numbers are taken for `id` and `published`. A `text` is kept to the code point.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from parallax.errors import SourceError
from parallax.nouns.page import Page
from parallax.nouns.refusal import Refusal

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
            yield _page(name, number, _fields(line))
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


def _page(name: str, number: int, fields: dict[str, object]) -> Page:
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
        **given,
    )


def _string(fields: dict[str, object], key: str, numbers: bool = False) -> str | None:
    value = fields.get(key)
    if value is None or isinstance(value, str):
        return value
    if numbers and isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    raise SourceError(f'"{key}" is not a string')
