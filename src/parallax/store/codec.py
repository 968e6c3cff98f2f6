"""Nouns as bytes and back: JSON by msgspec, compressed; the one place that knows how."""

import json
import zlib
from functools import cache
from hashlib import sha256
from typing import Any, TypeVar

import msgspec

Noun = TypeVar("Noun")


def plain(noun: object) -> bytes:
    """A noun as JSON; the same noun gives the same bytes."""
    try:
        return msgspec.json.encode(noun)
    except UnicodeEncodeError:  # half a surrogate pair, which a broken report can hold and UTF-8 can't
        return json.dumps(msgspec.to_builtins(noun), separators=(",", ":")).encode("ascii")


def pack(noun: object) -> bytes:
    """A noun as compressed bytes."""
    return squeeze(plain(noun))


def unpack(data: bytes, kind: type[Noun]) -> Noun:
    """The noun of a kind that `pack` made these bytes of. Raises ValueError where they are of no such noun."""
    text = swell(data)
    try:
        return _decoder(kind).decode(text)  # type: ignore[no-any-return, arg-type]
    except msgspec.DecodeError:
        return msgspec.convert(json.loads(text), kind)


@cache
def _decoder(kind: type[Any]) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(kind)


def digest(*parts: object) -> str:
    """64 hexadecimal digits that name nouns, texts or bytes: equal for equal parts alone."""
    found = sha256()
    for part in parts:
        data = part if isinstance(part, bytes) else plain(part)
        found.update(len(data).to_bytes(8, "big") + data)
    return found.hexdigest()


def squeeze(data: bytes) -> bytes:
    """Bytes compressed; a little less than they could be, in little more than half the time."""
    return zlib.compress(data, 3)


def swell(data: bytes) -> bytes:
    """Bytes that `squeeze` compressed. Raises ValueError where they are damaged."""
    try:
        return zlib.decompress(data)
    except zlib.error as error:
        raise ValueError(f"damaged: {error}") from None


def text_bytes(text: str) -> bytes:
    """A text as bytes, to the code point."""
    return text.encode("utf-8", "surrogatepass")


def bytes_text(data: bytes) -> str:
    """The text of such bytes."""
    return data.decode("utf-8", "surrogatepass")
