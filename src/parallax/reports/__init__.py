"""From a page to a report: text, title, outlet, byline, credits, day, language, boilerplate and blocks, or a refusal.

`make_report` does it; `decode_page` does its first step alone; `decide_reports` gives reports as a person decided them.
"""

from parallax.reports.decided import decide_reports
from parallax.reports.make import decode_page, make_report

__all__ = ["decide_reports", "decode_page", "make_report"]
