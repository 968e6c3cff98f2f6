"""What a source hands over: raw content, and what was said of it beside it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal


@dataclass(frozen=True, slots=True)
class Page:
    """One fetched page, untouched.

    `location` is the URL, or the path relative to the folder given (the file's name for a single file; for a line of
    JSON Lines, the file's name, "#" and the line's number or id). `content` is bytes as found, or the string that a JSON
    line gave. `exact`: `content` is a string to be stored to the code point. The other fields are what the giver said of
    it, None where nothing was said. `fetched` is when it was fetched, to the minute, in UTC and naive, where the source
    tells.
    """

    location: str
    content: bytes | str
    form: Literal["text", "html"] = "text"
    exact: bool = False
    id: str | None = None
    title: str | None = None
    outlet: str | None = None
    published: str | None = None
    language: str | None = None
    url: str | None = None
    fetched: datetime | None = None
