import ipaddress
import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parallax.errors import SourceError
from parallax.sources.web.addresses import EVERYWHERE, reachable, read_url
from parallax.sources.web.given import is_address, shown, without_tracks

PRIVATE = (
    "10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 127.0.0.0/8 169.254.0.0/16 0.0.0.0/8 100.64.0.0/10 192.0.2.0/24 198.18.0.0/15 "
    "224.0.0.0/4 240.0.0.0/4 fc00::/7 fe80::/10 fec0::/10 ff00::/8 ::1/128 ::/128 2001:db8::/32"
).split()


def addresses(*networks: str) -> st.SearchStrategy[str]:
    kept = [ipaddress.ip_network(network) for network in networks]
    return st.sampled_from(kept).flatmap(lambda network: st.ip_addresses(network=network)).map(str)


def reach(*found: str) -> tuple[str, ...]:
    return reachable("h.example", 80, lambda host, port: found)


@given(addresses(*PRIVATE))
def test_no_private_address_is_reached(address: str) -> None:
    with pytest.raises(SourceError, match="inside a private or reserved network"):
        reach("93.184.215.14", address)


@given(addresses(*(network for network in PRIVATE if ":" not in network)))
def test_no_private_address_is_reached_inside_another(address: str) -> None:
    number = int(ipaddress.IPv4Address(address))
    inside = [
        ipaddress.IPv6Address((0xFFFF << 32) | number),
        ipaddress.IPv6Address(number),
        ipaddress.IPv6Address((0x2002 << 112) | (number << 80) | 1),
        ipaddress.IPv6Address((0x64FF9B << 96) | number),
        ipaddress.IPv6Address((0x20010000 << 96) | (number ^ 0xFFFFFFFF)),
    ]
    for one in inside:
        with pytest.raises(SourceError, match="inside a private or reserved network"):
            reach(str(one))


def test_public_addresses_are_reached_each_once_in_order() -> None:
    found = ("93.184.215.14", "2606:2800:220:1::1", "93.184.215.14")
    assert reach(*found) == found[:2]
    assert reach("64:ff9b::5db8:d70e") == ("64:ff9b::5db8:d70e",)


def test_an_address_of_this_link_only_is_not_reached() -> None:
    with pytest.raises(SourceError, match="private or reserved"):
        reach("fe80::1%eth0")


def test_allowed_networks_are_reached() -> None:
    home = (ipaddress.ip_network("10.0.0.0/8"),)
    assert reachable("h", 80, lambda host, port: ["10.1.1.1"], home) == ("10.1.1.1",)
    with pytest.raises(SourceError):
        reachable("h", 80, lambda host, port: ["10.1.1.1", "192.168.0.1"], home)
    assert reachable("h", 80, lambda host, port: ["127.0.0.1", "::1"], EVERYWHERE) == ("127.0.0.1", "::1")


@pytest.mark.parametrize(
    ("found", "reason"),
    [
        (socket.gaierror(socket.EAI_NONAME, "Name or service not known"), "is not found: Name or service not known"),
        (TimeoutError("no answer within 10 s"), "is not found: no answer within 10 s"),
        ([], "has no address"),
        (["no address"], "no usable address"),
    ],
)
def test_names_that_lead_nowhere(found: object, reason: str) -> None:
    def resolve(host: str, port: int) -> list[str]:
        if isinstance(found, Exception):
            raise found
        assert isinstance(found, list)
        return found

    with pytest.raises(SourceError, match=reason):
        reachable("h", 80, resolve)


@given(st.one_of(st.text(), st.text().map("http://".__add__), st.text().map("http://h.example/".__add__)))
def test_any_words_are_an_address_or_a_fault(words: str) -> None:
    try:
        url = read_url(words)
    except SourceError:
        return
    assert url.scheme in ("http", "https")
    assert url.host
    assert not url.userinfo
    assert not url.fragment


def test_what_is_meant_as_an_address() -> None:
    assert is_address("HTTPS://h.example")
    assert not is_address("http.txt")
    assert not is_address("ftp://h.example")


def test_passwords_are_never_shown() -> None:
    assert shown("http://me:secret@h.example/a@b") == "http://h.example/a@b"


@pytest.mark.parametrize(
    ("given", "plain"),
    [
        ("https://h.example/a?utm_source=rss&utm_medium=feed", "https://h.example/a"),
        ("https://h.example/a?id=1&utm_source=rss&page=2", "https://h.example/a?id=1&page=2"),
        ("https://h.example/a?id=1&fbclid=x#part", "https://h.example/a?id=1#part"),
        ("https://h.example/a?utm_source", "https://h.example/a?utm_source"),
        ("https://h.example/utm_source=1?q=a&b", "https://h.example/utm_source=1?q=a&b"),
        ("https://h.example/a?", "https://h.example/a?"),
    ],
)
def test_what_tells_where_a_reader_came_from_is_taken_out(given: str, plain: str) -> None:
    assert without_tracks(given) == plain


@given(st.text(alphabet="ab?&=#utm_sg", max_size=40))
def test_taking_tracks_out_twice_changes_nothing_more(words: str) -> None:
    once = without_tracks("https://h.example/" + words)
    assert without_tracks(once) == once
