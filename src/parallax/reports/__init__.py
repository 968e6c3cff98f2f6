"""From a page to a report: text, title, outlet, byline, credits, day, language, boilerplate and blocks, or a refusal.

`make_report` is the one public function.
"""

from parallax.reports.make import make_report

__all__ = ["make_report"]
