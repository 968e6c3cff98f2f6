"""Reports out of a store, as JSON Lines that `parallax read -` and `parallax add -` take."""

from collections.abc import Iterator

from parallax.reports import decode_page
from parallax.store import Db, pages, reports

GIVEN = ("title", "outlet", "published", "language", "url")
"""What may have been said of a page beside it."""


def report_lines(db: Db) -> Iterator[dict[str, str]]:
    """The pages of all current reports, in order of id: what was given, and nothing that was made of it.

    Read again they give the same reports under the same ids; a location is "-#" and the id, or the URL.
    """
    for version in reports.each_current(db):
        page = pages.of(db, version.page)
        given = {name: getattr(page, name) for name in GIVEN}
        beside = {name: value for name, value in given.items() if value is not None}
        yield {"id": version.report.id, page.form: decode_page(page), **beside}
