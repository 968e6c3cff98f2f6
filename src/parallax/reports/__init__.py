"""From a page to a report: text, title, outlet, byline, credits, day, language, boilerplate and blocks, or a refusal.

`make_report` does it; `decode_page` does its first step alone.
"""

from parallax.reports.make import decode_page, make_report

__all__ = ["decode_page", "make_report"]
