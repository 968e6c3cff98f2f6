"""The account's statements and its figures as CSV, one row each; no reports' texts, quotations and hashes alone."""

import csv
import io
from collections.abc import Iterable, Sequence

from parallax.export.as_csv import BETWEEN, safe
from parallax.export.index import Index
from parallax.export.rows import Row, number, time_text
from parallax.export.visible import one_line
from parallax.export.wording import tell_marks, tell_outlet, tell_reading, tell_role, tell_route, tell_words
from parallax.nouns.account import Account
from parallax.nouns.figure import Figure
from parallax.nouns.interval import Interval
from parallax.nouns.point import Point
from parallax.nouns.statement import Statement

OF_REPORT = ("report", "outlet", "title", "published", "published_basis", "url", "sha256")
STATEMENT_COLUMNS = (
    *("statement", "story", *OF_REPORT, "start", "end", "words", "speaker", "role", "side", "kind", "quoted"),
    *("route", "marks", "said_from", "said_to", "happened_from", "happened_to", "places", "points", "flags"),
)
FIGURE_COLUMNS = (
    *("figure", "statement", "story", *OF_REPORT, "start", "end", "figure_words", "low", "high", "unit", "counted"),
    *(
        "state",
        "comparator",
        "window_from",
        "window_to",
        "place_name",
        "part_of",
        "remarks",
        "words",
        "speaker",
        "side",
    ),
    *("points", "flags"),
)
NUMERIC = frozenset({"start", "end", "low", "high"})


def write_statements_csv(account: Account) -> str:
    """The statements of all stories, a row of column names first; no cell of a report's words begins as a formula does."""
    told = _Told(account)
    return _write(STATEMENT_COLUMNS, map(told.statement, account.statements))


def write_figures_csv(account: Account) -> str:
    """The figures of all stories, in the same way."""
    told = _Told(account)
    return _write(FIGURE_COLUMNS, map(told.figure, account.figures))


def _write(columns: Sequence[str], rows: Iterable[Row]) -> str:
    page = io.StringIO(newline="")
    writer = csv.DictWriter(page, columns, lineterminator="\r\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({name: row[name] if name in NUMERIC else safe(one_line(row[name] or "")) for name in columns})
    return page.getvalue()


class _Told:
    def __init__(self, account: Account) -> None:
        self._index = Index(account)
        self._story = {report: story.id for story in account.stories for report in story.reports}
        self._points: dict[str, list[Point]] = {}
        for point in account.points:
            for name in {*point.statements, *point.figures}:
                self._points.setdefault(name, []).append(point)

    def statement(self, statement: Statement) -> Row:
        """The cells of a statement."""
        places = [self._index.places[name].name for name in statement.places if name in self._index.places]
        return {
            "statement": statement.id,
            **self._said(statement),
            "start": statement.span.start,
            "end": statement.span.end,
            "role": tell_role(self._index.actors.get(statement.speaker or "")),
            "kind": statement.kind,
            "quoted": "yes" if statement.quoted else "no",
            "route": tell_route(statement),
            "marks": _several(tell_marks(statement)),
            **_times("said", statement.said),
            **_times("happened", statement.happened),
            "places": _several(places),
            **self._stands(statement.id),
        }

    def figure(self, figure: Figure) -> Row:
        """The cells of a figure, and of the statement in which it stands."""
        place = self._index.places.get(figure.place or "")
        return {
            "figure": figure.id,
            "statement": figure.statement,
            **self._said(self._index.statements[figure.statement]),
            "start": figure.span.start,
            "end": figure.span.end,
            "figure_words": figure.text,
            "low": number(figure.range.low),
            "high": number(figure.range.high),
            "unit": figure.unit,
            "counted": figure.counted,
            "state": figure.state,
            "comparator": figure.range.comparator,
            **_times("window", figure.window),
            "place_name": place.name if place else "",
            "part_of": figure.part_of,
            "remarks": tell_reading(figure),
            **self._stands(figure.id),
        }

    def _said(self, statement: Statement) -> Row:
        report = self._index.reports[statement.report]
        return {
            "story": self._story.get(report.id, ""),
            "report": report.id,
            "outlet": tell_outlet(report),
            "title": report.title,
            "published": time_text(report.published.when, report.published.precision),
            "published_basis": report.published.basis,
            "url": report.url,
            "sha256": report.sha256,
            "words": tell_words(statement, report, exact=True),
            "speaker": self._index.speaker_of(statement),
            "side": self._index.side_of(statement),
        }

    def _stands(self, ident: str) -> Row:
        points = self._points.get(ident, ())
        flags = dict.fromkeys(flag for point in points for flag in point.flags)
        return {"points": _several(point.id for point in points), "flags": _several(flags)}


def _times(name: str, when: Interval | None) -> Row:
    return {
        f"{name}_from": time_text(when.start, when.precision) if when else "",
        f"{name}_to": time_text(when.end, when.precision) if when else "",
    }


def _several(values: Iterable[str]) -> str:
    return BETWEEN.join(one_line(value).replace("|", "¦") for value in values)
