"""WARC archives: the pages that a crawler kept. A damaged record is one refusal, and reading goes on with the next."""

from parallax.sources.warc.read import read_warc

__all__ = ["read_warc"]
