"""The paths given, read one at a time."""

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from parallax.nouns.page import Page
from parallax.nouns.refusal import Refusal
from parallax.sources.files import read_file
from parallax.sources.follow import Web
from parallax.sources.found import Found, find_files, settle_locations
from parallax.sources.stdin import STDIN, read_stdin
from parallax.sources.walker import Walker
from parallax.sources.web.given import is_address

LIMIT = 20_000_000
"""Bytes that a file, a line of JSON Lines or a page may have: a newspaper's whole day is less."""


def read_sources(
    paths: Sequence[str],
    stdin: BinaryIO | None = None,
    limit: int = LIMIT,
    web: Callable[[], Web] | None = None,
    passed_over: Callable[[Path], bool] | None = None,
) -> Iterator[Page | Refusal]:
    """All pages of `paths`, in the order given and sorted within a folder, with a refusal for what can't be read.

    A path is a file, a folder (read whole, see `kinds`), an address on the web, or "-" for `stdin`, which is JSON Lines when
    its first line that isn't blank is a JSON object, and one plain text otherwise. `limit` is in bytes, for a file, a line
    or a record of an archive. `web` opens what fetches, when the first address is met: those given, and those that a list
    given by its own name holds. A list found in a folder fetches nothing. Files for which `passed_over` is true are left
    out.

    A page's location is its path below the folder given, the file's name, or its address. Where files of two folders would
    have one location, the names of their parent folders are put in front of both. A file reached by two paths is read once.
    """
    found: list[Found | Refusal | str] = []
    named: set[str] = set()
    for given in dict.fromkeys(paths):
        if given == STDIN or is_address(given):
            found.append(given)
            continue
        found += find_files(given)
        named.add(os.path.abspath(given))
    settled = {one.path: one for one in settle_locations([one for one in found if isinstance(one, Found)])}
    walk = Walker(web)
    for one in found:
        if isinstance(one, str):  # no file
            yield from read_stdin(stdin, limit) if one == STDIN else walk.address(one)
        elif isinstance(one, Refusal):
            yield one
        elif one.path in settled:
            file = settled.pop(one.path)
            if passed_over is None or not passed_over(file.path):
                yield from read_file(file, limit, walk if os.path.abspath(file.path) in named else None)
