"""The paths given, read one file at a time."""

from collections.abc import Iterator, Sequence
from typing import BinaryIO

from parallax.nouns.page import Page
from parallax.nouns.refusal import Refusal
from parallax.sources.found import Found, find_files, reason_of, settle_locations
from parallax.sources.json_lines import is_object, read_lines
from parallax.sources.kinds import kind_of, refusal_of_kind

LIMIT = 20_000_000
"""Bytes that a file, or a line of JSON Lines, may have: a newspaper's whole day is less."""

STDIN = "-"


def read_sources(paths: Sequence[str], stdin: BinaryIO | None = None, limit: int = LIMIT) -> Iterator[Page | Refusal]:
    """All pages of `paths`, in the order given and sorted within a folder, with a refusal for what can't be read.

    A path is a file, a folder (read whole, see `kinds`), or "-" for `stdin`, which is JSON Lines when its first line that
    isn't blank is a JSON object, and one plain text otherwise. `limit` is in bytes, for a file or a line.

    A page's location is its path below the folder given, or the file's name. Where files of two folders would have one
    location, the names of their parent folders are put in front of both. A file reached by two paths is read once.
    """
    found: list[Found | Refusal | None] = []
    for given in dict.fromkeys(paths):
        found += [None] if given == STDIN else find_files(given)
    settled = {one.path: one for one in settle_locations([one for one in found if isinstance(one, Found)])}
    for one in found:
        if one is None:
            yield from _read_stdin(stdin, limit)
        elif isinstance(one, Refusal):
            yield one
        elif one.path in settled:
            yield from _read_file(settled.pop(one.path), limit)


def _read_file(found: Found, limit: int) -> Iterator[Page | Refusal]:
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
            if kind == "jsonl":
                yield from _filled(found.location, read_lines(found.location, _lines(file, limit), limit))
            else:
                yield _whole(found.location, file.read(limit + 1), kind, limit)
    except OSError as error:
        yield Refusal(found.location, f"can't be read: {reason_of(error)}")


def _filled(location: str, entries: Iterator[Page | Refusal]) -> Iterator[Page | Refusal]:
    empty = True
    for entry in entries:
        empty = False
        yield entry
    if empty:
        yield Refusal(location, "empty")


def _whole(location: str, content: bytes, kind: str, limit: int) -> Page | Refusal:
    if not content:
        return Refusal(location, "empty")
    if len(content) > limit:
        return Refusal(location, f"larger than the limit of {limit:,} bytes")
    return Page(location, content, form="html" if kind == "html" else "text")


def _lines(file: BinaryIO, limit: int) -> Iterator[bytes | None]:
    """Lines without their end; None for one beyond the limit, whose rest is read past."""
    while line := file.readline(limit + 1):
        if len(line) <= limit or line.endswith(b"\n"):
            yield line
            continue
        while (rest := file.readline(limit + 1)) and not rest.endswith(b"\n"):
            pass
        yield None


def _read_stdin(stdin: BinaryIO | None, limit: int) -> Iterator[Page | Refusal]:
    if stdin is None:
        yield Refusal(STDIN, "there is no standard input")
        return
    blank = b""
    while (line := stdin.readline(limit + 1)) and not line.strip() and len(blank) <= limit:
        blank += line
    if is_object(line):
        yield from read_lines(STDIN, _resumed(blank, line, stdin, limit), limit)
    else:
        yield _whole(STDIN, blank + line + stdin.read(max(limit + 1 - len(blank + line), 0)), "text", limit)


def _resumed(blank: bytes, line: bytes, stdin: BinaryIO, limit: int) -> Iterator[bytes | None]:
    yield from blank.splitlines(keepends=True)
    yield line
    yield from _lines(stdin, limit)
