"""What hostile, broken and merely slow hosts send: each is named, within bounds of time and memory."""

import gzip
import os
import socket
import struct
import time
import tracemalloc
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

import pytest

from parallax.nouns.refusal import Refusal
from tests.sources.answers import Make, answered, refused
from tests.sources.conftest import Time
from tests.sources.site import Handler, Site, reply

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])


@contextmanager
def within(seconds: float = 3.0, memory: int = 6_000_000) -> Iterator[None]:
    """Assert that no more time passes, and no more memory is taken, than this."""
    tracemalloc.start()
    begun = time.monotonic()
    try:
        yield
        taken = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert time.monotonic() - begun < seconds
    assert taken < memory


def test_a_page_with_its_headers(site: Site, fetcher: Make) -> None:
    site.pages["/a"] = reply(200, "<p>Dam", ETag='"v1"', Last_Modified="Tue, 04 Mar 2031 08:00:00 GMT")
    found = answered(fetcher().fetch(site.url("/a#part")))
    assert (found.content, found.type, found.charset) == (b"<p>Dam", "text/html", "utf-8")
    assert (found.etag, found.modified) == ('"v1"', "Tue, 04 Mar 2031 08:00:00 GMT")
    assert (found.final, found.moved) == (site.url("/a"), None)
    assert found.fetched is not None
    assert found.fetched.isoformat() == "2031-03-04T08:50:00"
    headers = site.asked[-1][1]
    assert headers["user-agent"] == "parallax-news/test"
    assert headers["host"] == f"news.example:{site.port}"


def test_unchanged_by_its_validators(site: Site, fetcher: Make) -> None:
    def play(handler: Handler) -> None:
        same = handler.headers["If-None-Match"] == '"v1"' and handler.headers["If-Modified-Since"] == "yesterday"
        reply(304 if same else 200, "" if same else "<p>Dam")(handler)

    site.pages["/a"] = play
    asks = fetcher()
    assert answered(asks.fetch(site.url("/a"), '"v1"', "yesterday")).content is None
    assert answered(asks.fetch(site.url("/a"), '"v0"', "yesterday")).content == b"<p>Dam"


def test_redirects_are_followed_and_a_move_for_good_is_told(site: Site, fetcher: Make) -> None:
    site.pages |= {
        "/old": reply(301, Location="/new"),
        "/new": "<p>Dam",
        "/today": reply(302, Location=site.url("/new", "other.example")),
    }
    asks = fetcher()
    old = answered(asks.fetch(site.url("/old")))
    assert (old.final, old.moved) == (site.url("/new"), site.url("/new"))
    today = answered(asks.fetch(site.url("/today")))
    assert (today.final, today.moved) == (site.url("/new", "other.example"), None)


def test_redirects_in_a_circle_without_end_and_to_nowhere(site: Site, fetcher: Make) -> None:
    site.pages |= {"/a": reply(302, Location="/b"), "/b": reply(302, Location="/a"), "/no": reply(302)}
    site.pages |= {f"/{n}": reply(307, Location=f"/{n + 1}") for n in range(9)}
    asks = fetcher()
    assert refused(asks.fetch(site.url("/a"))).startswith("redirects in a circle")
    assert refused(asks.fetch(site.url("/0"))) == "redirects more than 5 times"
    assert refused(asks.fetch(site.url("/no"))) == "answers 302 and names no address"


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        ("http://10.0.0.7/admin", "its host's address 10.0.0.7 is inside a private or reserved network"),
        ("http://169.254.169.254/latest/meta-data", "169.254.169.254 is inside a private"),
        ("http://[::1]/", "::1 is inside a private"),
        ("http://[::ffff:10.0.0.7]/", "::ffff:a00:7 is inside a private"),
        ("http://inside.test/", "192.168.1.1 is inside a private"),
        ("file:///etc/passwd", "redirects to file:///etc/passwd: only http and https are fetched, not file"),
        ("http://me:secret@news.example/", "redirects to http://news.example/: its address holds a name or password"),
        ("gopher://news.example/", "only http and https"),
        ("http://[::1", "redirects to http://[::1: "),
    ],
)
def test_a_redirect_to_where_nothing_may_be_fetched(site: Site, fetcher: Make, target: str, reason: str) -> None:
    site.pages["/a"] = reply(302, Location=target)
    assert reason in refused(fetcher({"inside.test": ["192.168.1.1"]}).fetch(site.url("/a")))
    assert site.paths() == ["/a"]


def test_a_name_with_one_private_address_is_not_reached_at_all(site: Site, fetcher: Make) -> None:
    asks = fetcher({"trap.test": ["127.0.0.1", "10.1.1.1"]})
    assert "10.1.1.1 is inside a private" in refused(asks.fetch(site.url("/a", "trap.test")))
    assert site.asked == []


def test_loopback_is_refused_unless_allowed(site: Site, fetcher: Make) -> None:
    assert "127.0.0.1 is inside a private" in refused(fetcher(allowed=()).fetch(site.url("/a", "127.0.0.1")))
    assert site.asked == []


def test_a_name_that_answers_otherwise_the_next_time_changes_nothing(site: Site, fetcher: Make) -> None:
    """The address connected to is the one that was checked: the system is never asked for the name again."""
    real = socket.getaddrinfo

    def numeric_only(host: Any, *others: Any, **more: Any) -> Any:
        assert host == "127.0.0.1"
        return real(host, *others, **more)

    site.pages["/a"] = "<p>Dam"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket, "getaddrinfo", numeric_only)
        assert answered(fetcher().fetch(site.url("/a"))).content == b"<p>Dam"


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("http://user:secret@news.example/", "its address holds a name or password, and is not fetched"),
        ("ftp://news.example/", "only http and https are fetched, not ftp"),
        ("news.example", "only http and https are fetched, not an address without them"),
        ("http:///a", "its address names no host"),
        ("http://news.example:99999/", "no address that can be fetched"),
        ("http://" + "a" * 9000, "its address is longer than 8,192 characters"),
        ("http://news.example/\0", "no address that can be fetched"),
    ],
)
def test_addresses_that_are_none(fetcher: Make, url: str, reason: str) -> None:
    found = fetcher().fetch(url)
    assert reason in refused(found)
    assert isinstance(found, Refusal)
    assert "secret" not in found.location


@cache
def packed_zeros(megabytes: int, wbits: int) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, wbits)
    return b"".join(packer.compress(bytes(1_000_000)) for _ in range(megabytes)) + packer.flush()


@pytest.mark.parametrize(("encoding", "wbits"), [("gzip", 31), ("x-gzip", 31), ("deflate", 15), ("deflate", -15)])
def test_a_bomb_is_stopped_before_it_grows(site: Site, fetcher: Make, encoding: str, wbits: int) -> None:
    site.pages["/a"] = reply(200, packed_zeros(40, wbits), Content_Encoding=encoding)
    with within(memory=6_000_000):
        assert refused(fetcher(size=1_000_000).fetch(site.url("/a"))) == (
            "larger than the limit of 1,000,000 bytes when unpacked"
        )


def test_a_bomb_inside_a_packed_sitemap(site: Site, fetcher: Make) -> None:
    site.pages["/sitemap.xml.gz"] = reply(200, packed_zeros(40, 31), "application/x-gzip")
    with within(memory=6_000_000):
        assert "when unpacked" in refused(fetcher(size=1_000_000).fetch(site.url("/sitemap.xml.gz")))


@pytest.mark.parametrize("wbits", [31, 15, -15])
def test_packed_bodies_are_unpacked(site: Site, fetcher: Make, wbits: int) -> None:
    packer = zlib.compressobj(9, zlib.DEFLATED, wbits)
    body = b"<p>" + b"The dam broke. " * 9000
    site.pages["/a"] = reply(
        200, packer.compress(body) + packer.flush(), Content_Encoding="gzip" if wbits == 31 else "deflate"
    )
    assert answered(fetcher().fetch(site.url("/a"))).content == body


@pytest.mark.parametrize(
    ("body", "encoding", "reason"),
    [
        (gzip.compress(b"dam" * 1000, mtime=0)[:-12], "gzip", "its compression breaks off before its end"),
        (b"no gzip at all", "gzip", "its compression is broken"),
        (gzip.compress(b"dam" * 1000, mtime=0)[:-5] + b"xxxxx", "gzip", "its compression is broken"),
        (b"dam", "br", "packed in a way that was not asked for (br)"),
    ],
)
def test_broken_packing(site: Site, fetcher: Make, body: bytes, encoding: str, reason: str) -> None:
    site.pages["/a"] = reply(200, body, Content_Encoding=encoding)
    assert refused(fetcher().fetch(site.url("/a"))) == reason


def test_a_body_without_end(site: Site, fetcher: Make) -> None:
    def play(handler: Handler) -> None:
        reply(200, kind="text/html", **{"Content-Length": None, "Transfer-Encoding": "chunked"})(handler)  # type: ignore[arg-type]
        while True:
            handler.wfile.write(b"4000\r\n" + b"x" * 0x4000 + b"\r\n")
            site.sent += 0x4000

    site.pages["/a"] = play
    with within():
        assert refused(fetcher(size=300_000).fetch(site.url("/a"))) == "larger than the limit of 300,000 bytes"
    assert site.sent < 30_000_000


def test_a_body_that_says_that_it_is_too_large_is_not_begun(site: Site, fetcher: Make) -> None:
    site.pages["/a"] = reply(200, b"x", **{"Content-Length": "999999999"})
    assert refused(fetcher(size=300_000).fetch(site.url("/a"))) == "larger than the limit of 300,000 bytes"


def test_a_body_that_drips(site: Site, fetcher: Make) -> None:
    def play(handler: Handler) -> None:
        reply(200, kind="text/html", **{"Content-Length": "100000"})(handler)
        while True:
            handler.wfile.write(b"x")
            time.sleep(0.02)

    site.pages["/a"] = play
    with within(seconds=2):
        assert refused(fetcher(total=0.4).fetch(site.url("/a"))) == "took longer than 0.4 s in all"
    assert site.paths() == ["/a"]


def test_headers_that_drip(site: Site, fetcher: Make) -> None:
    def play(handler: Handler) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        while True:
            handler.wfile.write(b"x")
            time.sleep(0.02)

    site.pages["/a"] = play
    with within(seconds=2):
        assert refused(fetcher(total=0.4).fetch(site.url("/a"))) == "took longer than 0.4 s in all"


def test_a_host_that_is_silent(site: Site, fetcher: Make) -> None:
    site.pages["/a"] = lambda handler: time.sleep(1.5)
    with within(seconds=2):
        assert refused(fetcher(read=0.2, tries=2).fetch(site.url("/a"))) == "gives no answer within 0.2 s"
    assert site.paths() == ["/a", "/a"]


def test_a_silent_host_is_left_alone_for_a_while(site: Site, fetcher: Make, slept: Time) -> None:
    site.pages |= {"/a": lambda handler: time.sleep(0.5), "/b": "<p>Dam"}
    asks = fetcher(read=0.1, tries=1)
    assert "gives no answer" in refused(asks.fetch(site.url("/a")))
    assert refused(asks.fetch(site.url("/b"))) == "news.example gave no answer a short while ago"
    answered(asks.fetch(site.url("/b", "other.example")))
    slept.sleep(601)
    answered(asks.fetch(site.url("/b")))


def test_headers_without_end(site: Site, fetcher: Make) -> None:
    def play(handler: Handler) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
        while True:
            handler.wfile.write(b"X-More: " + b"x" * 1000 + b"\r\n")
            site.sent += 1010

    site.pages["/a"] = play
    with within():
        assert "does not speak HTTP" in refused(fetcher(tries=1).fetch(site.url("/a")))
    assert site.sent < 20_000_000


def reset(handler: Handler) -> None:
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    handler.connection.close()


def test_a_connection_that_is_reset(site: Site, fetcher: Make) -> None:
    site.pages |= {"/a": reset, "/b": [reset, "<p>Dam"]}
    asks = fetcher()
    reason = refused(asks.fetch(site.url("/a")))
    assert "breaks off" in reason
    assert site.paths() == ["/a"] * 3
    assert answered(asks.fetch(site.url("/b"))).content == b"<p>Dam"


def test_a_body_cut_short(site: Site, fetcher: Make) -> None:
    def play(handler: Handler) -> None:
        reply(200, b"<p>Da", **{"Content-Length": "5000"})(handler)
        reset(handler)

    site.pages["/a"] = play
    assert "breaks off" in refused(fetcher(tries=1).fetch(site.url("/a")))


@pytest.mark.parametrize(
    "kind", ["application/pdf", "image/png", "text/css", "image/svg+xml", "application/octet-stream"]
)
def test_types_that_are_not_read(site: Site, fetcher: Make, kind: str) -> None:
    site.pages["/a"] = reply(200, b"%PDF", kind)
    assert refused(fetcher().fetch(site.url("/a"))) == f"of a type that is not read ({kind})"


@pytest.mark.parametrize("kind", [None, "text/plain", "application/atom+xml", "application/json", "TEXT/HTML; x"])
def test_types_that_are_read(site: Site, fetcher: Make, kind: str | None) -> None:
    site.pages["/a"] = reply(200, b"dam", kind)
    assert answered(fetcher().fetch(site.url("/a"))).content == b"dam"


def test_nobody_listens(fetcher: Make) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    assert "can't be reached: Connection refused" in refused(fetcher().fetch(f"http://news.example:{port}/"))


def test_no_cookie_and_no_password_of_the_machine_is_sent(
    site: Site, fetcher: Make, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    (tmp_path / "netrc").write_text("machine news.example login me password secret")
    monkeypatch.setitem(os.environ, "NETRC", str(tmp_path / "netrc"))
    monkeypatch.setitem(os.environ, "HTTP_PROXY", "http://127.0.0.1:1")
    site.pages["/a"] = reply(200, "<p>Dam", Set_Cookie="visitor=1")
    asks = fetcher()
    asks.fetch(site.url("/a"))
    asks.fetch(site.url("/a"))
    assert not {"cookie", "authorization", "referer"} & set(site.asked[-1][1])


def test_a_page_sent_as_https_is_not_taken_over_a_broken_handshake(site: Site, fetcher: Make) -> None:
    assert "can't be reached" in refused(fetcher(tries=1).fetch(site.url("/a").replace("http:", "https:")))
