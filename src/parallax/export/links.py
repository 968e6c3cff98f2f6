"""Names of places in a page, and links that lead out of it."""

import re
from urllib.parse import urlsplit

from parallax.export.visible import one_line
from parallax.nouns.ident import make_id

_PLAIN = re.compile(r"[A-Za-z0-9_-]{1,64}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def anchor(kind: str, name: str) -> str:
    """An id's anchor, "s-…" for kind "s": letters, digits, hyphen and underscore only, whatever the id holds."""
    if not _PLAIN.fullmatch(name):
        return make_id(kind, name)
    return name if name.startswith(f"{kind}-") else f"{kind}-{name}"


def safe_link(url: str | None) -> str | None:
    """The URL where a click on it can only open a page over http or https; None for all others."""
    if not url or one_line(url) != url or " " in url:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.hostname else None


def host_of(url: str | None) -> str:
    """Whose site a URL is of: "example.net"; "" where it is no URL that a page may lead to."""
    host = urlsplit(url).hostname if url and safe_link(url) else None
    return (host or "").removeprefix("www.")


def language_tag(language: str | None) -> str | None:
    """A language as an HTML page may name it; None where it is no such tag."""
    return language if language and _LANGUAGE.fullmatch(language) else None
