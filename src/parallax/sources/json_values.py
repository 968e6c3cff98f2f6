"""JSON that is one value: a report, or an array of them; and what is several values is read as lines."""

import json
from collections.abc import Iterator

from parallax.errors import SourceError
from parallax.nouns.page import Page
from parallax.nouns.refusal import Refusal
from parallax.sources.json_lines import BYTE_ORDER_MARK, page_of_fields, read_lines


def read_json(name: str, content: bytes) -> Iterator[Page | Refusal]:
    """A page for each good report, a refusal for each broken one. Reports are ninjs objects or those of `json_lines`."""
    try:
        value = json.loads(content.removeprefix(BYTE_ORDER_MARK).decode("utf-8"))
    except UnicodeDecodeError as error:
        yield Refusal(name, f"not UTF-8 at byte {error.start + 1}")
        return
    except json.JSONDecodeError as error:
        if error.msg == "Extra data":
            yield from read_lines(name, content.splitlines(), len(content))
        else:
            yield Refusal(name, f"not JSON: {error.msg} at line {error.lineno}, character {error.colno}")
        return
    except (ValueError, RecursionError):
        yield Refusal(name, "not JSON that can be read: a number too long or too many brackets")
        return
    if isinstance(value, list):
        if not value:
            yield Refusal(name, "an array without a report")
        for number, one in enumerate(value, 1):
            yield _page(f"{name}#{number}", name, str(number), one)
    else:
        yield _page(name, name, "1", value)


def _page(where: str, name: str, number: str, value: object) -> Page | Refusal:
    try:
        if not isinstance(value, dict):
            raise SourceError("not a JSON object")
        return page_of_fields(name, number, value)
    except SourceError as error:
        return Refusal(where, str(error))
