"""Compressed bodies, unpacked up to a limit and never beyond it."""

import zlib
from collections.abc import Iterable

from parallax.errors import SourceError

MAGIC = b"\x1f\x8b"
"""The first bytes of what gzip wrote."""

_PIECE = 65_536
_EITHER = 32 + zlib.MAX_WBITS
"""zlib's word for: gzip or zlib, by the first bytes."""


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
        self._inner = zlib.decompressobj(_EITHER)
        self._begun = False
        self.ended = False

    def feed(self, piece: bytes) -> Iterable[bytes]:
        """What the piece unpacks to, in pieces of 64 KiB at most. Raises SourceError where it can't be."""
        part = b""
        while piece or len(part) == _PIECE:
            if self.ended:
                if not piece.startswith(MAGIC):  # padding after the end
                    return
                self._inner, self.ended = zlib.decompressobj(_EITHER), False
            part = self._some(piece)
            if part:
                yield part
            self.ended = self._inner.eof
            piece = self._inner.unused_data if self.ended else self._inner.unconsumed_tail

    def _some(self, piece: bytes) -> bytes:
        begun, self._begun = self._begun, True
        try:
            return self._inner.decompress(piece, _PIECE)
        except zlib.error as error:
            if begun or piece.startswith(MAGIC):
                raise SourceError("its compression is broken") from error
        self._inner = zlib.decompressobj(-zlib.MAX_WBITS)  # some servers send "deflate" without its head
        try:
            return self._inner.decompress(piece, _PIECE)
        except zlib.error as error:
            raise SourceError("its compression is broken") from error
