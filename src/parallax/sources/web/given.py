"""Addresses as they were given, before anything is done with them."""

import re

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


_TRACK = re.compile(r"(?<=[?&])(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid)=[^&#]*(?:&|(?=#|$))", re.IGNORECASE)


def without_tracks(url: str) -> str:
    """An address without the parts of its query that tell where a reader came from: the page is the same."""
    return re.sub(r"[?&](?=#|$)", "", _TRACK.sub("", url)) if _TRACK.search(url) else url
