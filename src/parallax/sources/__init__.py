"""Where reports are fetched from: files, folders, JSON Lines and standard input. Fetching only.

`read_sources` is the one public function; `LIMIT` is its default size limit.
"""

from parallax.sources.fetch import LIMIT, read_sources

__all__ = ["LIMIT", "read_sources"]
