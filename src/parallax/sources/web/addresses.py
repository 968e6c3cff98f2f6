"""Which addresses are fetched: http and https only, without credentials, and to no network of the machine's own."""

import ipaddress
import socket
from collections.abc import Callable, Sequence

import httpx

from parallax.errors import SourceError
from parallax.sources.web.faults import BarredFault, SilentFault
from parallax.sources.web.given import LONGEST

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network
Resolver = Callable[[str, int], Sequence[str]]
"""A host's numeric addresses; raises OSError (socket.gaierror) where there are none."""

EVERYWHERE: tuple[Network, ...] = (ipaddress.ip_network("0.0.0.0/0"), ipaddress.ip_network("::/0"))
"""Every network there is, private ones with them."""

_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_COMPATIBLE = ipaddress.ip_network("::/96")


def read_url(given: str) -> httpx.URL:
    """The address, its fragment taken off. Raises SourceError for one that is not fetched, with the reason."""
    words = given.strip()
    if len(words) > LONGEST:
        raise SourceError(f"its address is longer than {LONGEST:,} characters")
    try:
        url = httpx.URL(words).copy_with(fragment=None)
    except (httpx.InvalidURL, ValueError, UnicodeError) as error:
        raise SourceError(f"no address that can be fetched: {error}") from None
    if url.scheme not in ("http", "https"):
        raise SourceError(f"only http and https are fetched, not {url.scheme or 'an address without them'}")
    if url.userinfo:
        raise SourceError("its address holds a name or password, and is not fetched")
    if not url.host:
        raise SourceError("its address names no host")
    if url.port is not None and not 0 < url.port < 65_536:
        raise SourceError(f"no address that can be fetched: there is no port {url.port}")
    return url


def reachable(host: str, port: int, resolve: Resolver, allowed: Sequence[Network] = ()) -> tuple[str, ...]:
    """The numeric addresses of a host, each of them public or inside `allowed`.

    Where one of them is not, none is reached: a name with a public and a private address is a trap. Raises SourceError.
    """
    try:
        found = [ipaddress.ip_address(address) for address in resolve(host, port)]
    except socket.gaierror as error:
        words = f"its host's address is not found: {error.strerror or error}"
        raise SourceError(words) if error.errno == socket.EAI_NONAME else SilentFault(words) from None
    except (OSError, UnicodeError) as error:
        raise SilentFault(f"its host's address is not found: {error}") from None
    except ValueError as error:
        raise SourceError(f"its host has no usable address: {error}") from None
    if not found:
        raise SourceError("its host has no address")
    for address in found:
        if not _is_allowed(address, allowed):
            raise BarredFault(f"its host's address {address} is inside a private or reserved network")
    return tuple(dict.fromkeys(str(address) for address in found))


def _is_allowed(address: Address, allowed: Sequence[Network]) -> bool:
    """A translated address (NAT64) is what it leads to; all others must be public themselves too."""
    own = () if address in _NAT64 else (address,)
    return any(address in network for network in allowed) or all(_is_public(one) for one in (*own, *_inside(address)))


def _is_public(address: Address) -> bool:
    return address.is_global and not (
        address.is_multicast or address.is_reserved or address.is_unspecified or _is_scoped(address)
    )


def _is_scoped(address: Address) -> bool:
    return isinstance(address, ipaddress.IPv6Address) and (address.scope_id is not None or address.is_site_local)


def _inside(address: Address) -> tuple[Address, ...]:
    """The IPv4 addresses that an IPv6 address leads to: mapped, compatible, 6to4, Teredo, NAT64."""
    if isinstance(address, ipaddress.IPv4Address):
        return ()
    last = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    embedded = (address.ipv4_mapped, address.sixtofour, *(address.teredo or ()))
    found = [one for one in embedded if one is not None]
    return (*found, *([last] if address in _NAT64 or address in _COMPATIBLE else []))
