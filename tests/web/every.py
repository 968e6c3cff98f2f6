"""Every address of a desk that can be looked at, for a story: each view, with each of its parameters, and each report."""

from collections.abc import Iterator
from urllib.parse import quote

from parallax.web import Desk
from parallax.web.addresses import VIEWS
from parallax.web.pages.correct import KINDS


def addresses(desk: Desk, story: str, words: str = "") -> Iterator[str]:
    """All views; the reader at each report, the forms of one of each kind; with `words` in every parameter where given."""
    account = desk.show(story).account
    for view in VIEWS:
        point = next((each.id for each in account.points), "")
        at = view.path.replace("{story}", quote(story)).replace("{point}", quote(point))
        yield at
        if words:
            yield from (f"{at}?{each.name}={quote(words.encode('utf-8', 'replace'), safe='')}" for each in view.query)
    for report in account.reports:
        first = next((each.id for each in account.statements if each.report == report.id), "")
        yield f"/stories/{story}/reader?report={quote(report.id)}" + (f"&at={quote(first)}" if first else "")
    things = (account.statements, account.figures, account.points, account.actors, account.places)
    for kind, held in zip(KINDS, (*things, account.incidents, account.reports), strict=True):
        yield from (f"/stories/{story}/correct?{kind}={quote(each.id)}" for each in held[:3])
