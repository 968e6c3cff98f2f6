"""Addresses of machines: whether one is of the public network."""

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

_TRANSLATED = IPv6Network("64:ff9b::/96")
"""Addresses that stand for one of the older kind, in their last four bytes (RFC 6052)."""


def is_public(address: str) -> bool:
    """Whether a numeric address is one machine's on the public network; False for what is no address.

    Not public: private, loopback, link-local (a cloud's metadata among them), shared, reserved, multicast and unspecified
    ones, also where they are dressed as an address of the newer kind.
    """
    try:
        parsed = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    return all(each.is_global and not each.is_multicast for each in _inner(parsed) or (parsed,))


def _inner(address: IPv4Address | IPv6Address) -> tuple[IPv4Address, ...]:
    """The older addresses that one of the newer kind leads to."""
    if isinstance(address, IPv4Address):
        return ()
    if address.teredo is not None:
        return address.teredo
    led = [address.ipv4_mapped, address.sixtofour]
    if address in _TRANSLATED:
        led.append(IPv4Address(int(address) & 0xFFFFFFFF))
    return tuple(each for each in led if each is not None)
