"""Addresses as they were given, before anything is done with them."""

LONGEST = 8_192
"""Characters that an address may have."""


def is_address(given: str) -> bool:
    """True for what is meant as an address on the web, by its beginning."""
    return given[:8].lower().startswith(("http://", "https://"))


def shown(given: str) -> str:
    """An address as it can be told: names and passwords taken out, overlong ones cut."""
    words = given.strip()[:LONGEST]
    scheme, mark, rest = words.partition("://")
    host, slash, path = rest.partition("/")
    return f"{scheme}{mark}{host.rsplit('@', 1)[-1]}{slash}{path}" if mark else words
