"""Standard input: JSON Lines, or one plain text."""

from collections.abc import Iterator
from typing import BinaryIO

from parallax.nouns.page import Page
from parallax.nouns.refusal import Refusal
from parallax.sources.files import lines_of, read_whole
from parallax.sources.json_lines import is_object, read_lines

STDIN = "-"


def read_stdin(stdin: BinaryIO | None, limit: int) -> Iterator[Page | Refusal]:
    """JSON Lines where the first line that isn't blank is a JSON object, else one plain text."""
    if stdin is None:
        yield Refusal(STDIN, "there is no standard input")
        return
    blank = b""
    while (line := stdin.readline(limit + 1)) and not line.strip() and len(blank) <= limit:
        blank += line
    if is_object(line):
        yield from read_lines(STDIN, _resumed(blank, line, stdin, limit), limit)
    else:
        yield read_whole(STDIN, blank + line + stdin.read(max(limit + 1 - len(blank + line), 0)), "text", limit)


def _resumed(blank: bytes, line: bytes, stdin: BinaryIO, limit: int) -> Iterator[bytes | None]:
    yield from blank.splitlines(keepends=True)
    yield line
    yield from lines_of(stdin, limit)
