import gzip
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parallax.errors import SourceError
from parallax.sources.web.unpacking import read_capped, unpack

BODIES = st.one_of(st.binary(max_size=200), st.integers(0, 300_000).map(bytes))


def pieces(content: bytes, size: int) -> list[bytes]:
    return [content[at : at + size] for at in range(0, len(content), size)]


def packed(body: bytes, wbits: int) -> bytes:
    packer = zlib.compressobj(6, zlib.DEFLATED, wbits)
    return packer.compress(body) + packer.flush()


@given(BODIES, st.sampled_from([31, 15, -15]), st.integers(1, 500))
def test_what_was_packed_comes_back_however_it_is_sent(body: bytes, wbits: int, size: int) -> None:
    encoding = "gzip" if wbits == 31 else "deflate"
    assert read_capped(pieces(packed(body, wbits), size), encoding, 400_000) == body


@given(st.lists(BODIES, min_size=1, max_size=4), st.integers(1, 500), st.booleans())
def test_several_members_and_padding(bodies: list[bytes], size: int, padded: bool) -> None:
    content = b"".join(gzip.compress(body) for body in bodies) + (b"\0" * 20 if padded else b"")
    assert read_capped(pieces(content, size), "gzip", 2_000_000) == b"".join(bodies)


@given(st.integers(1, 300_000), st.integers(0, 300_000))
def test_never_more_than_the_limit(size: int, limit: int) -> None:
    content = gzip.compress(bytes(size))
    if size > limit:
        with pytest.raises(SourceError, match=f"larger than the limit of {limit:,} bytes"):
            unpack(content, limit)
    elif len(content) <= limit:
        assert len(unpack(content, limit)) == size


@given(st.binary(max_size=300), st.sampled_from(["", "gzip", "deflate"]))
def test_any_bytes_are_a_body_or_a_fault(content: bytes, encoding: str) -> None:
    try:
        found = read_capped([content], encoding, 1000)
    except SourceError:
        assert encoding
        return
    assert len(found) <= 1000


def test_what_is_not_packed_stays() -> None:
    assert unpack(b"<p>Dam", 10) == b"<p>Dam"
    assert read_capped([], "gzip", 10) == b""
