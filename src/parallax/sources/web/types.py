"""Content types that are read: pages, text, feeds, lists and JSON."""

READ = frozenset(
    "text/html application/xhtml+xml text/plain text/markdown text/x-markdown text/xml application/xml text/x-opml text/opml "
    "application/json text/json application/x-ndjson application/jsonl application/json-lines".split()
)
PACKED = frozenset("application/gzip application/x-gzip application/octet-stream binary/octet-stream".split())
"""Types that a packed sitemap is sent as."""


def is_read(kind: str, path: str) -> bool:
    """True for a type that is read, or where none was sent; packed files by the end of their path too."""
    if kind in PACKED:
        return path.lower().endswith(".gz")
    return not kind or kind in READ or (kind.endswith(("+xml", "+json")) and not kind.startswith("image/"))
