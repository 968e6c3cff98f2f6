"""Which files are read, by the end of their name.

| suffix | read as |
|---|---|
| .txt, .md | one plain text |
| .html, .htm | one page of HTML |
| .jsonl | JSON Lines, one report a line, or ninjs |
| .json | one report or an array of them, as in JSON Lines or as ninjs |
| .warc, .warc.gz | an archive of pages |
| .rss, .atom, .opml, .xml, .xml.gz | a feed, a list of feeds, or a sitemap |

Upper and lower case are one. Any other file is refused, so that nothing given is passed over in silence; only names that
begin with a dot are skipped, in folders.
"""

from pathlib import Path
from typing import Literal

Kind = Literal["text", "html", "jsonl", "json", "warc", "list"]

KINDS: dict[str, Kind] = {
    ".txt": "text",
    ".md": "text",
    ".html": "html",
    ".htm": "html",
    ".jsonl": "jsonl",
    ".json": "json",
    ".warc": "warc",
    ".warc.gz": "warc",
    ".rss": "list",
    ".atom": "list",
    ".opml": "list",
    ".xml": "list",
    ".xml.gz": "list",
}


def kind_of(path: Path) -> Kind | None:
    """How a file of this name is read; None when it is not."""
    return KINDS.get("".join(path.suffixes[-2:]).lower()) or KINDS.get(path.suffix.lower())


def refusal_of_kind(path: Path) -> str:
    """The reason for refusing a file of this name."""
    return f"not a kind of file that is read ({path.suffix or 'no suffix'})"
