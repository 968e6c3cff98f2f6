"""One file, read as its kind."""

from collections.abc import Iterator
from typing import BinaryIO

from parallax.errors import SourceError
from parallax.nouns.page import Page
from parallax.nouns.refusal import Refusal
from parallax.sources.follow import read_unfetched
from parallax.sources.found import Found, reason_of
from parallax.sources.json_lines import read_lines
from parallax.sources.json_values import read_json
from parallax.sources.kinds import Kind, kind_of, refusal_of_kind
from parallax.sources.lists.forms import form_of
from parallax.sources.lists.read import read_list
from parallax.sources.walker import Walker
from parallax.sources.web.unpacking import unpack


def read_file(found: Found, limit: int, walker: Walker | None) -> Iterator[Page | Refusal]:
    """The pages of a file; `walker` follows the addresses of a list, None leaves them unfetched."""
    kind = kind_of(found.path)
    if kind is None:
        yield Refusal(found.location, refusal_of_kind(found.path))
        return
    try:
        if not found.path.is_file():
            yield Refusal(
                found.location, "a link to nothing" if found.path.is_symlink() else "neither a file nor a folder"
            )
            return
        with found.path.open("rb") as file:
            yield from _opened(found.location, file, kind, limit, walker)
    except OSError as error:
        yield Refusal(found.location, f"can't be read: {reason_of(error)}")


def _opened(location: str, file: BinaryIO, kind: Kind, limit: int, walker: Walker | None) -> Iterator[Page | Refusal]:
    if kind == "jsonl":
        yield from _filled(location, read_lines(location, lines_of(file, limit), limit))
        return
    if kind == "warc":
        from parallax.sources.warc import read_warc

        yield from read_warc(location, file, limit)
        return
    content = file.read(limit + 1)
    page = read_whole(location, content, "html" if kind == "html" else "text", limit)
    if isinstance(page, Refusal) or kind in ("text", "html"):
        yield page
    elif kind == "json":
        yield from read_json(location, content)
    else:
        yield from _list(location, content, limit, walker)


def _list(location: str, content: bytes, limit: int, walker: Walker | None) -> Iterator[Page | Refusal]:
    """A feed, OPML or sitemap kept in a file."""
    try:
        content = unpack(content, limit)
        listing = read_list(content, form_of(content))
    except SourceError as error:
        yield Refusal(location, str(error))
        return
    if listing is None:
        yield Refusal(location, "XML that is no feed, OPML or sitemap")
    else:
        yield from walker.listing(listing, location) if walker else read_unfetched(listing, location)


def _filled(location: str, entries: Iterator[Page | Refusal]) -> Iterator[Page | Refusal]:
    empty = True
    for entry in entries:
        empty = False
        yield entry
    if empty:
        yield Refusal(location, "empty")


def read_whole(location: str, content: bytes, kind: str, limit: int) -> Page | Refusal:
    """One page of text or HTML."""
    if not content:
        return Refusal(location, "empty")
    if len(content) > limit:
        return Refusal(location, f"larger than the limit of {limit:,} bytes")
    return Page(location, content, form="html" if kind == "html" else "text")


def lines_of(file: BinaryIO, limit: int) -> Iterator[bytes | None]:
    """Lines without their end; None for one beyond the limit, whose rest is read past."""
    while line := file.readline(limit + 1):
        if len(line) <= limit or line.endswith(b"\n"):
            yield line
            continue
        while (rest := file.readline(limit + 1)) and not rest.endswith(b"\n"):
            pass
        yield None
