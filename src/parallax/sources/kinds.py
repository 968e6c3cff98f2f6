"""Which files are read, by the end of their name.

| suffix | read as |
|---|---|
| .txt, .md | one plain text |
| .html, .htm | one page of HTML |
| .jsonl | JSON Lines, one report a line |

Upper and lower case are one. Any other file is refused, so that nothing given is passed over in silence; only names that
begin with a dot are skipped, in folders.
"""

from pathlib import Path
from typing import Literal

Kind = Literal["text", "html", "jsonl"]

KINDS: dict[str, Kind] = {".txt": "text", ".md": "text", ".html": "html", ".htm": "html", ".jsonl": "jsonl"}


def kind_of(path: Path) -> Kind | None:
    """How a file of this name is read; None when it is not."""
    return KINDS.get(path.suffix.lower())


def refusal_of_kind(path: Path) -> str:
    """The reason for refusing a file of this name."""
    return f"not a kind of file that is read ({path.suffix or 'no suffix'})"
