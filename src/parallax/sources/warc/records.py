"""A stretch of an archive cut into records, each whole or named as damaged."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

BEGINNING = b"WARC/"
END = b"\r\n\r\n"
HEAD = 65_536
"""Bytes that the head of a record may have."""

_LENGTH = re.compile(rb"^content-length[ \t]*:[ \t]*(\d{1,18})[ \t]*\r?$", re.IGNORECASE | re.MULTILINE)
_START = re.compile(rb"(?<=\n)WARC/1\.\d\r\n")
_START_SIZE = len(b"\nWARC/1.0\r\n")


@dataclass(frozen=True, slots=True)
class Record:
    """One record, head and block, that begins `at` bytes into its stretch."""

    content: bytes
    at: int


@dataclass(frozen=True, slots=True)
class Damage:
    """A record that can't be had whole, and why."""

    at: int
    reason: str


class Stretch(Protocol):
    """Bytes of an archive, from the beginning of a record on."""

    fault: str | None
    """Why the stretch ends before its time; None while it does not."""

    def read(self) -> bytes:
        """The next bytes; none at the end, or where a fault is."""
        ...

    def ends_record(self, at: int) -> bool:
        """True unless it is known that no record ends `at` bytes into the stretch."""
        ...


class Cutter:
    """Cuts a stretch into records; what is held is one record of `limit` bytes and a piece."""

    def __init__(self, stretch: Stretch, limit: int) -> None:
        self._stretch = stretch
        self._limit = limit
        self._held = bytearray()
        self._at = 0
        self._ended = False
        self._fault_told = False

    def records(self) -> Iterator[Record | Damage]:
        """Records in order, and one `Damage` for each that can't be had whole."""
        while self._begin():
            head = self._head()
            length = _LENGTH.search(self._held, 0, head) if head else None
            if head is None or length is None:
                yield self._broken("no record begins here that can be read")
                continue
            size = head + int(length[1])
            if size > self._limit and self._stretch.ends_record(self._at + size):
                yield Damage(self._at, f"larger than the limit of {self._limit:,} bytes")
                self._skip(size)
            elif size > self._limit or not self._is_whole(size):
                yield self._broken("its length does not fit what stands there")
            else:
                yield Record(bytes(self._held[:size]), self._at)
                self._drop(size)
        if self._stretch.fault and not self._fault_told:
            yield Damage(self._at, self._stretch.fault)

    def _begin(self) -> bool:
        """Go to the next byte that is no line end; False at the end."""
        while self._hold(1):
            blank = len(self._held) - len(self._held.lstrip(b"\r\n\0"))
            if not blank:
                return True
            self._drop(blank)
        return False

    def _head(self) -> int | None:
        """The size of the record's head; None where there is none within bounds."""
        if not self._hold(len(BEGINNING)) or not self._held.startswith(BEGINNING):
            return None
        while (found := self._held.find(END, 0, HEAD)) < 0:
            if len(self._held) >= HEAD or not self._hold(len(self._held) + 1):
                return None
        return found + len(END)

    def _is_whole(self, size: int) -> bool:
        """True when the record ends where its head says: two line ends, another record, or the end come next."""
        held = self._hold(size + len(END) + len(BEGINNING))
        behind = bytes(self._held[size : size + len(END) + len(BEGINNING)])
        if len(self._held) < size or (not held and self._stretch.fault):
            return False
        return behind.startswith(END) or not behind.strip(b"\r\n") or behind.lstrip(b"\r\n").startswith(BEGINNING)

    def _broken(self, reason: str) -> Damage:
        """The damaged record, once what stands next is the next record that can be found."""
        damage = Damage(self._at, reason)
        while (found := _START.search(self._held, 1)) is None:
            self._drop(max(len(self._held) - _START_SIZE, 0))
            if not self._hold(len(self._held) + 1):
                self._drop(len(self._held))
                break
        else:
            self._drop(found.start())
            return damage
        if self._stretch.fault:
            self._fault_told = True
            return Damage(damage.at, self._stretch.fault)
        return damage

    def _skip(self, size: int) -> None:
        while size and self._hold(1):
            step = min(size, len(self._held))
            self._drop(step)
            size -= step
        self._fault_told = self._fault_told or bool(size)

    def _hold(self, size: int) -> bool:
        while len(self._held) < size and not self._ended:
            piece = self._stretch.read()
            self._ended = not piece
            self._held += piece
        return len(self._held) >= size

    def _drop(self, count: int) -> None:
        del self._held[:count]
        self._at += count
