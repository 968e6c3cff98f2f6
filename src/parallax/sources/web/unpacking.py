"""Compressed bodies, unpacked up to a limit and never beyond it."""

import zlib
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from parallax.errors import SourceError

if TYPE_CHECKING:
    from zlib import _Decompress as _Inflater

MAGIC = b"\x1f\x8b"
"""The first bytes of what gzip wrote."""

_PIECE = 65_536


def read_capped(pieces: Iterable[bytes], encoding: str, limit: int) -> bytes:
    """The whole body; `encoding` is "", "gzip" or "deflate".

    Raises SourceError beyond `limit` bytes, as sent or as unpacked, and where the packing is broken. No more than the
    limit and one piece is ever held.
    """
    body = bytearray()
    unpacker = Unpacker() if encoding in ("gzip", "deflate") else None
    sent = 0
    for piece in pieces:
        sent += len(piece)
        for part in unpacker.feed(piece) if unpacker else (piece,):
            body += part
            if len(body) > limit:
                raise SourceError(f"larger than the limit of {limit:,} bytes{' when unpacked' if unpacker else ''}")
        if sent > limit:
            raise SourceError(f"larger than the limit of {limit:,} bytes")
    if unpacker and sent and not unpacker.ended:
        raise SourceError("its compression breaks off before its end")
    return bytes(body)


def unpack(content: bytes, limit: int) -> bytes:
    """A gzip file unpacked, anything else as it is. Raises SourceError as `read_capped`."""
    return read_capped([content], "gzip", limit) if content.startswith(MAGIC) else content


class Unpacker:
    """Unpacks gzip of one or more members, zlib, and deflate without a head, a small piece at a time."""

    def __init__(self) -> None:
        self._inner: _Inflater | None = None
        self._kept = b""
        self._padding = False
        self.ended = False

    def feed(self, piece: bytes) -> Iterator[bytes]:
        """What the piece unpacks to, in pieces of 64 KiB at most. Raises SourceError where it can't be."""
        piece, self._kept = self._kept + piece, b""
        part = b""
        while (piece or len(part) == _PIECE) and not self._padding:
            if self._inner is None:
                if len(piece) < len(MAGIC):  # the head tells what it is
                    self._kept = piece
                    return
                if self.ended and not piece.startswith(MAGIC):
                    self._padding = True
                    return
                self._inner, self.ended = _inflater_of(piece), False
            try:
                part = self._inner.decompress(piece, _PIECE)
            except zlib.error as error:
                raise SourceError("its compression is broken") from error
            if part:
                yield part
            self.ended = self._inner.eof
            piece = self._inner.unused_data if self.ended else self._inner.unconsumed_tail
            if self.ended:
                self._inner, part = None, b""


def _inflater_of(head: bytes) -> "_Inflater":
    """What unpacks by its first two bytes; some servers send deflate without a head."""
    if head.startswith(MAGIC):
        return zlib.decompressobj(16 + zlib.MAX_WBITS)
    is_zlib = head[0] & 15 == 8 and (head[0] * 256 + head[1]) % 31 == 0
    return zlib.decompressobj(zlib.MAX_WBITS if is_zlib else -zlib.MAX_WBITS)
