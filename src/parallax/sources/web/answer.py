"""What an address gave."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one fetch.

    `url` is the address asked for, `final` the one that answered after redirects, `moved` where the address asked for has
    moved for good. `content` is decompressed; None: unchanged since the time that `etag` and `modified` tell of, which a
    store keeps and gives back with the next request. `type` is the content type without parameters, in lower case, ""
    where none was sent. `fetched` is in UTC and naive.
    """

    url: str
    final: str
    content: bytes | None
    type: str = ""
    charset: str | None = None
    etag: str | None = None
    modified: str | None = None
    moved: str | None = None
    fetched: datetime | None = None
