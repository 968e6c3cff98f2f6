"""Addresses of machines: whether one is of the public network."""

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

_TRANSLATED = (IPv6Network("64:ff9b::/96"), IPv6Network("::/96"))
"""Addresses of the newer kind that have one of the older kind in their last four bytes (RFC 6052, RFC 4291)."""


def is_public(address: str) -> bool:
    """Whether a numeric address is one machine's on the public network; False for what is no address.

    Not public: private, loopback, link-local (a cloud's metadata among them), shared, reserved, multicast and unspecified
    ones, those of one interface, and addresses of the newer kind that lead to such.
    """
    try:
        parsed = ip_address(address)
    except ValueError:
        return False
    return all(_is_global(each) for each in _inside(parsed) or (parsed,))


def _is_global(address: IPv4Address | IPv6Address) -> bool:
    scoped = isinstance(address, IPv6Address) and (address.scope_id is not None or address.is_site_local)
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_unspecified or scoped)


def _inside(address: IPv4Address | IPv6Address) -> tuple[IPv4Address, ...]:
    """The older addresses that one of the newer kind leads to."""
    if isinstance(address, IPv4Address):
        return ()
    last = IPv4Address(int(address) & 0xFFFFFFFF) if any(address in each for each in _TRANSLATED) else None
    found = (address.ipv4_mapped, address.sixtofour, *(address.teredo or ()), last)
    return tuple(each for each in found if each is not None)
