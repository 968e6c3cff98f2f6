"""Text as a database column can hold it."""

import json
import re
from typing import Any, overload

_UNFIT = re.compile("[\x00\ud800-\udfff]")
_ESCAPED = re.compile('["\\\\\x00-\x1f\ud800-\udfff]')
_BETWEEN = '", "'
_LIST = json.JSONEncoder(ensure_ascii=False).encode


@overload
def shown(text: str) -> str: ...
@overload
def shown(text: None) -> None: ...
def shown(text: str | None) -> str | None:
    """The text with U+FFFD for each character that no column holds (NUL, half a surrogate pair): spans stay good."""
    return None if text is None else _UNFIT.sub("�", text)


def fits(text: str) -> bool:
    """True where a column holds the text as it is."""
    return _UNFIT.search(text) is None


def several(values: Any) -> str:
    """A list as JSON, letters of all scripts as they are."""
    listed = list(values)
    if not listed:
        return "[]"
    if all(type(each) is str for each in listed) and not _ESCAPED.search("".join(listed)):
        return f'["{_BETWEEN.join(listed)}"]'
    return shown(_LIST(listed))
