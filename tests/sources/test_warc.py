import base64
import gzip
import hashlib
import io
import tracemalloc
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from parallax.nouns.page import Page
from parallax.nouns.refusal import Refusal
from parallax.sources import read_sources
from parallax.sources.warc import read_warc

LIMIT = 200_000


def http(body: bytes, kind: str = "text/html; charset=koi8-r", status: str = "200 OK", *more: str) -> bytes:
    head = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", f"Content-Length: {len(body)}", *more]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + body


def record(name: str, block: bytes, kind: str = "response", length: int | None = None, *more: str) -> bytes:
    head = [
        "WARC/1.1",
        f"WARC-Type: {kind}",
        f"WARC-Target-URI: https://post.example/{name}",
        "WARC-Date: 2031-03-04T08:50:33Z",
        "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>",
        "Content-Type: application/http; msgtype=response",
        f"Content-Length: {len(block) if length is None else length}",
        *more,
    ]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + block + b"\r\n\r\n"


GOOD = [record(str(n), http(f"<p>The dam broke, part {n}. {'x' * n * 50}</p>".encode())) for n in range(4)]
PACKED = [gzip.compress(one) for one in GOOD]


def read(content: bytes, name: str = "a.warc", limit: int = LIMIT) -> list[Page | Refusal]:
    return list(read_warc(name, io.BytesIO(content), limit))


def told(found: list[Page | Refusal]) -> str:
    """A letter for each: the number of a page, "x" for a refusal."""
    return "".join("x" if isinstance(one, Refusal) else one.location.rsplit("/", 1)[-1] for one in found)


def hurt(content: bytes, at: int) -> bytes:
    return content[:at] + bytes([content[at] ^ 0xFF]) + content[at + 1 :]


def test_a_page_with_its_address_date_charset_and_place() -> None:
    first, *_ = read(b"".join(GOOD))
    assert first == Page(
        "https://post.example/0",
        b"<p>The dam broke, part 0. </p>",
        "html",
        url="https://post.example/0",
        charset="koi8-r",
        fetched=datetime(2031, 3, 4, 8, 50, 33),
        archived="a.warc#0",
    )


def test_packed_and_plain_archives_give_the_same_pages() -> None:
    plain = [one.content for one in read(b"".join(GOOD)) if isinstance(one, Page)]
    assert len(plain) == 4
    for content in (b"".join(PACKED), gzip.compress(b"".join(GOOD)), b"".join(PACKED) + bytes(99)):
        assert [one.content for one in read(content, "a.warc.gz") if isinstance(one, Page)] == plain


def test_other_records_and_types_are_passed_over() -> None:
    others = [
        record("a", b"software: x\r\n", "warcinfo"),
        record("b", b"GET / HTTP/1.1\r\n\r\n", "request"),
        record("c", http(b"\x89PNG", "image/png")),
        record("d", http(b"<p>Gone", status="404 Not Found")),
        record("e", http(b"The dam broke.", "text/plain")),
    ]
    assert told(read(b"".join(others))) == "e"
    assert read(b"".join(others[:4])) == [Refusal("a.warc", "an archive that keeps no page of HTML or text")]


def test_packed_and_chunked_pages() -> None:
    body = gzip.compress(b"<p>The dam broke.")
    chunked = b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)
    one = record("0", http(body, "text/html", "200 OK", "Content-Encoding: gzip"))
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"
    two = record("1", head + chunked)
    assert [page.content for page in read(one + two) if isinstance(page, Page)] == [b"<p>The dam broke."] * 2


DAMAGED = {
    "no start": hurt(GOOD[1], 0),
    "no length": GOOD[1].replace(b"Content-Length: ", b"Content-Longth: ", 1),
    "a length too long": record("1", http(b"<p>Dam"), length=400),
    "a length beyond the end": record("1", http(b"<p>Dam"), length=100_000),
    "a length beyond all limits": record("1", http(b"<p>Dam"), length=10**9),
    "a length too short": record("1", http(b"<p>Dam" * 100), length=150),
    "garbage": b"garbage\r\n" * 20_000,
    "a head without end": b"WARC/1.1\r\n" + b"X-More: x\r\n" * 9000,
    "no HTTP": record("1", b"\x00\x01\x02"),
    "a digest of something else": record(
        "1",
        http(b"<p>Dam"),
        "response",
        None,
        "WARC-Block-Digest: sha1:" + base64.b32encode(hashlib.sha1(b"else").digest()).decode(),  # noqa: S324
    ),
    "an empty page": record("1", http(b"")),
    "a page beyond the limit": record("1", http(b"x" * (LIMIT + 1))),
    "packing that is none": record("1", http(b"no gzip", "text/html", "200 OK", "Content-Encoding: gzip")),
}


@pytest.mark.parametrize("damage", DAMAGED)
def test_a_damaged_record_is_one_refusal_and_reading_goes_on(damage: str) -> None:
    found = read(GOOD[0] + DAMAGED[damage] + GOOD[2] + GOOD[3])
    assert told(found) == "0x23"
    (refusal,) = [one for one in found if isinstance(one, Refusal)]
    assert refusal.location == f"a.warc#{len(GOOD[0])}"
    assert refusal.reason.startswith(f"the record at byte {len(GOOD[0])}: ")


def test_a_digest_that_fits() -> None:
    block = http(b"<p>Dam")
    digest = "WARC-Block-Digest: sha1:" + base64.b32encode(hashlib.sha1(block).digest()).decode()  # noqa: S324
    assert told(read(record("7", block, "response", None, digest))) == "7"


def test_an_archive_cut_short() -> None:
    assert told(read(GOOD[0] + GOOD[1][:-40])) == "0x"
    assert told(read(PACKED[0] + PACKED[1][:-40], "a.warc.gz")) == "0x"
    assert told(read(gzip.compress(b"".join(GOOD))[:-20], "a.warc.gz")) == "012x"


def test_two_damaged_members_side_by_side_are_two_refusals() -> None:
    middle = hurt(PACKED[1], 60) + hurt(PACKED[2], 60)
    assert told(read(PACKED[0] + middle + PACKED[3], "a.warc.gz")) == "0xx3"


@pytest.mark.parametrize("content", [b"", b"\r\n\r\n", b"junk" * 1000, b"\x1f\x8b\x08", b"\x1f\x8b\x08junk" * 50])
def test_no_archive_at_all(content: bytes) -> None:
    assert set(told(read(content, "a.warc.gz"))) == {"x"}


@settings(max_examples=150, deadline=None)
@given(st.integers(0, len(PACKED[1]) - 1), st.integers(1, 255))
@example(0, 1)
def test_any_byte_damaged_in_a_packed_member_is_one_refusal(at: int, by: int) -> None:
    """The bytes of a member's head that carry no meaning may change unseen."""
    member = PACKED[1]
    broken = member[:at] + bytes([member[at] ^ by]) + member[at + 1 :]
    found = told(read(PACKED[0] + broken + PACKED[2] + PACKED[3], "a.warc.gz"))
    assert found == "0x23" or (found == "0123" and 3 <= at < 10)


@settings(max_examples=100, deadline=None)
@given(st.integers(0, len(PACKED[1]) - 1), st.binary(max_size=40), st.integers(0, 40))
def test_any_stretch_damaged_harms_one_record_alone(at: int, garbage: bytes, lost: int) -> None:
    broken = PACKED[1][:at] + garbage + PACKED[1][at + lost :]
    found = told(read(PACKED[0] + broken + PACKED[2] + PACKED[3], "a.warc.gz"))
    assert found.startswith("0")
    assert found.endswith("23")


@settings(max_examples=100, deadline=None)
@given(
    st.binary(max_size=300),
    st.sampled_from(["a.warc", "a.warc.gz"]),
    st.sampled_from([b"", b"WARC/1.0\r\n", PACKED[0][:50]]),
)
def test_never_an_exception(content: bytes, name: str, begin: bytes) -> None:
    assert read(begin + content, name)


@pytest.mark.parametrize("packed", [False, True])
def test_a_bomb_and_an_enormous_record_are_held_nowhere(packed: bool) -> None:
    """A page that unpacks to 50 MB, and a record of 30 MB: neither is ever in memory."""
    bomb = record("1", http(gzip.compress(bytes(50_000_000)), "text/html", "200 OK", "Content-Encoding: gzip"))
    large = record("2", http(b"x" * 30_000_000))
    parts = [GOOD[0], bomb, large, GOOD[3]]
    file = io.BytesIO(b"".join(gzip.compress(part) if packed else part for part in parts))
    tracemalloc.start()
    found = list(read_warc("a.warc.gz" if packed else "a.warc", file, LIMIT))
    taken = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert told(found) == "0xx3"
    assert taken < 3_000_000


def test_archives_in_a_folder(tmp_path: Path) -> None:
    folder = tmp_path
    (folder / "a.warc").write_bytes(GOOD[0] + DAMAGED["no start"] + GOOD[2])
    (folder / "b.WARC.gz").write_bytes(b"".join(PACKED))
    assert told(list(read_sources([str(folder)]))) == "0x20123"
