"""The account's incidents as CSV, one row an incident; `docs/codebook.md` tells what each column holds."""

import csv
import io
from collections.abc import Iterable

from parallax.export.index import Index
from parallax.export.rows import Row, number, time_text
from parallax.export.visible import one_line
from parallax.export.wording import FLAGS, tell_outlet, tell_words
from parallax.nouns.account import Account
from parallax.nouns.figure import Figure
from parallax.nouns.incident import Incident
from parallax.nouns.interval import Interval
from parallax.nouns.place import Place
from parallax.nouns.statement import Statement

COLUMNS = (
    *("incident", "story", "act", "polarity", "actor", "actor_name", "target"),
    *("place", "place_name", "latitude", "longitude", "place_precision", "gazetteer", "extent"),
    *("holds", "from", "to", "figures", "speakers", "sides", "words", "statements"),
    *("reports", "outlets", "published", "origins", "points", "flags"),
)
"""The columns, in order."""

NUMERIC = ("latitude", "longitude")
"""Columns that hold numbers of this program's own, which may be negative."""

OBEYED = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet takes a cell that begins so for a formula by (OWASP, "CSV Injection")."""

BETWEEN = " | "
"""Stands between several values in one cell; a bar inside a value is written as a broken bar."""


def write_csv(account: Account) -> str:
    """The incidents of all stories as CSV (RFC 4180: commas, double quotation marks, CR LF), a row of column names first.

    Stories and incidents stand in the account's order. No cell that holds a report's words begins as a formula does.
    """
    page = io.StringIO(newline="")
    writer = csv.DictWriter(page, COLUMNS, lineterminator="\r\n")
    writer.writeheader()
    desk = _Desk(account)
    for story in account.stories:
        for incident in (desk.incidents[name] for name in story.incidents if name in desk.incidents):
            row = {"incident": incident.id, "story": story.id, **desk.row(incident)}
            writer.writerow({name: row[name] if name in NUMERIC else safe(row[name] or "") for name in COLUMNS})
    return page.getvalue()


def safe(cell: str) -> str:
    """The cell, after an apostrophe where a spreadsheet would take it for a formula."""
    return f"'{cell}" if cell.startswith(OBEYED) else cell


class _Desk:
    """An account by id, and its incidents as rows."""

    def __init__(self, account: Account) -> None:
        self._index = Index(account)
        self._points: dict[str, list[str]] = {}
        self._origins: dict[str, set[str]] = {}
        self.incidents = {each.id: each for each in account.incidents}
        for point in account.points:
            for name in point.incidents:
                self._points.setdefault(name, []).append(point.id)
            for origin in point.origins:
                for name in origin.statements:
                    self._origins.setdefault(name, set()).add(origin.id)

    def row(self, incident: Incident) -> Row:
        """The cells by column, without those of the incident's and story's ids."""
        index = self._index
        actor = index.actors.get(incident.actor or "")
        statements = [index.statements[name] for name in incident.statements]
        reports = [index.reports[name] for name in dict.fromkeys(each.report for each in statements)]
        days = [time_text(each.published.when, each.published.precision) for each in reports]
        points = self._points.get(incident.id, [])
        flags = {flag for name in points for flag in index.points[name].flags}
        return {
            "act": incident.act,
            "polarity": incident.polarity,
            "actor": incident.actor,
            "actor_name": one_line(actor.name) if actor else "",
            "target": one_line(incident.target or ""),
            **_place_cells(index.places.get(incident.place or "")),
            "extent": incident.extent,
            "holds": incident.holds,
            **_time_cells(incident.when),
            "figures": _several(self._figure(index.figures[name]) for name in incident.figures),
            "speakers": _several(index.speaker_of(each) for each in statements),
            "sides": _several(self._side(name) for name in incident.sides),
            "words": _several(self._words(each) for each in statements),
            "statements": _several(incident.statements),
            "reports": _several(each.id for each in reports),
            "outlets": _several(tell_outlet(each) for each in reports),
            "published": min((day for day in days if day), default=""),
            "origins": str(len({origin for each in statements for origin in self._origins.get(each.id, ())})),
            "points": _several(points),
            "flags": _several(flag for flag in FLAGS if flag in flags),
        }

    def _side(self, name: str) -> str:
        side = self._index.sides.get(name)
        return side.name if side else name

    def _words(self, statement: Statement) -> str:
        return tell_words(statement, self._index.report_of(statement), exact=True)

    def _figure(self, figure: Figure) -> str:
        """The words, and in square brackets how they are read: bounds, unit, state; an open bound is left out."""
        low, high = number(figure.range.low), number(figure.range.high)
        bounds = f"{low}" if low == high else f"{'' if low is None else low}..{'' if high is None else high}"
        return f"{figure.text} [{' '.join(part for part in (bounds, figure.unit, figure.state) if part)}]"


def _place_cells(place: Place | None) -> Row:
    return {
        "place": place.id if place else "",
        "place_name": one_line(place.name) if place else "",
        "latitude": place.latitude if place else None,
        "longitude": place.longitude if place else None,
        "place_precision": place.precision if place else "",
        "gazetteer": place.gazetteer if place else "",
    }


def _time_cells(when: Interval | None) -> Row:
    return {
        "from": time_text(when.start, when.precision) if when else "",
        "to": time_text(when.end, when.precision) if when else "",
    }


def _several(values: Iterable[str]) -> str:
    """The values in one cell, each once, in the order given."""
    return BETWEEN.join(dict.fromkeys(one_line(value).replace("|", "¦") for value in values))
