"""The stretches of an archive: a plain file is one, and so is each member of a packed one."""

import re
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from parallax.sources.warc.records import BEGINNING, END, Cutter, Damage, Record

PIECE = 65_536
MAGIC = b"\x1f\x8b\x08"
_MEMBER = re.compile(rb"\x1f\x8b\x08[\x00-\x1f].{4}[\x00\x02\x04][\x00-\x0d\xff]", re.DOTALL)
"""The head of a member: of so many fixed bits that compressed text has one by chance in a million million bytes."""
_MEMBER_SIZE = 10
_GZIP = 16 + zlib.MAX_WBITS


def read_records(file: BinaryIO, named_packed: bool, limit: int) -> Iterator[tuple[str, Record | Damage]]:
    """Every record or damage of a file that allows seeking, each with the byte at which it stands.

    `named_packed`: its name says that it is packed, which tells where its own first bytes are damaged.
    In a packed file that is the byte of its member, and behind a "+" the byte inside, where a member holds several.
    """
    head = file.read(len(BEGINNING))
    file.seek(0)
    if head.startswith(MAGIC) or (named_packed and head != BEGINNING):
        yield from _of_members(file, limit)
    else:
        for one in Cutter(PlainFile(file), limit).records():
            yield str(one.at), one


def _of_members(file: BinaryIO, limit: int) -> Iterator[tuple[str, Record | Damage]]:
    at: int | None = 0
    while at is not None:
        member = Member(file, at)
        for one in Cutter(member, limit).records():
            yield f"{at}+{one.at}" if one.at else str(at), one
        at = _next_member(file, at + 1) if member.fault else _following(file, member.end)


class PlainFile:
    """A file that is not packed."""

    fault: str | None = None

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def read(self) -> bytes:
        """The next bytes."""
        return self._file.read(PIECE)

    def ends_record(self, at: int) -> bool:
        """Look whether a record ends there, and come back."""
        here = self._file.tell()
        self._file.seek(at)
        behind = self._file.read(len(END) + len(BEGINNING))
        self._file.seek(here)
        return behind.startswith(END) or behind.lstrip(b"\r\n").startswith(BEGINNING)


class Member:
    """One member of a packed file, unpacked a piece at a time; `end` is the byte of the file behind it, once it is read."""

    def __init__(self, file: BinaryIO, at: int) -> None:
        self.fault: str | None = None
        self.end = at
        self._file = file
        self._inner = zlib.decompressobj(_GZIP)
        self._left = b""

    def read(self) -> bytes:
        """The next bytes unpacked, 64 KiB at most; none behind the end, and where the packing is broken."""
        while not self._inner.eof and self.fault is None:
            raw = self._left or self._raw()
            try:
                content = self._inner.decompress(raw, PIECE)
            except zlib.error:
                self.fault = "its compression is broken"
                break
            self._left = self._inner.unused_data if self._inner.eof else self._inner.unconsumed_tail
            self.end += len(raw) - len(self._left)
            if content:
                return content
            if not raw:
                self.fault = "its compression breaks off before its end"
        return b""

    def ends_record(self, at: int) -> bool:
        """What is packed can't be looked at ahead: what a head says is believed."""
        return at >= 0

    def _raw(self) -> bytes:
        self._file.seek(self.end)
        return self._file.read(PIECE)


def _following(file: BinaryIO, at: int) -> int | None:
    """Where the next member begins; None where nothing but zeros follows. What is none is found to be damaged."""
    file.seek(at)
    while piece := file.read(PIECE):
        if piece.strip(b"\0"):
            return at
    return None


def _next_member(file: BinaryIO, start: int) -> int | None:
    """The next byte from `start` at which a member begins."""
    at = start
    file.seek(at)
    while len(window := file.read(PIECE)) >= _MEMBER_SIZE:
        found = _MEMBER.search(window)
        if found:
            return at + found.start()
        at += len(window) - _MEMBER_SIZE + 1
        file.seek(at)
    return None
