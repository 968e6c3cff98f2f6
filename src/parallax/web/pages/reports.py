"""The reports of a story."""

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import quote

from parallax.export.dates import tell_published
from parallax.export.links import language_tag, safe_link
from parallax.export.visible import one_line
from parallax.export.wording import tell_outlet
from parallax.nouns.report import Report
from parallax.web.asked import Asked
from parallax.web.desk import Desk, Shown
from parallax.web.pages.citing import reader_address
from parallax.web.pages.heading import Heading, heading
from parallax.web.pages.remarks import Remark, remarks_of

COPIES = {
    ("copy", True): "copied from",
    ("copy", False): "copied by",
    ("translation", True): "translated from",
    ("translation", False): "translated by",
    ("excerpt", True): "excerpted from",
    ("excerpt", False): "excerpted by",
    ("rewrite", True): "rewritten from",
    ("rewrite", False): "rewritten by",
    ("shared-wire", True): "shares a wire text with",
    ("shared-wire", False): "shares a wire text with",
}


@dataclass(frozen=True, slots=True)
class CopyNote:
    """How a report stands to a near-copy: "copied from", the other's outlet and title, and the share of words."""

    how: str
    outlet: str
    title: str
    share: str
    href: str


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A report of the list: who published it, when and how that is known, and what is to be known of it.

    `flags` are its own remarks, `credits` agencies and persons credited, `statements` and `figures` how many were read in
    it. `link` is its address where it may be one to click on; `href` leads to the reader.
    """

    id: str
    title: str
    outlet: str
    byline: str
    published: str
    language: str
    location: str
    link: str | None
    flags: tuple[str, ...]
    credits: tuple[str, ...]
    statements: int
    figures: int
    copies: tuple[CopyNote, ...]
    checks: tuple[Remark, ...]
    href: str
    correct: str


@dataclass(frozen=True, slots=True)
class ReportsPage:
    """The reports of a story, the earliest first, undated ones last."""

    story: Heading
    reports: tuple[ReportRow, ...]


def look_at_reports(desk: Desk, asked: Asked) -> ReportsPage:
    """The list."""
    shown = desk.show(asked.path["story"], asked.moment("as-of"))
    copies = _copies(shown)
    told = _Told(shown)
    return ReportsPage(heading(shown), tuple(told.row(each, copies.get(each.id, ())) for each in in_order(shown)))


def in_order(shown: Shown) -> list[Report]:
    """A story's reports in the order in which they were published, undated ones last."""
    mine = [shown.index.reports[name] for name in shown.story.reports if name in shown.index.reports]
    return sorted(mine, key=lambda each: (_day(each), each.id))


def _day(report: Report) -> datetime:
    when = report.published.when
    return when.replace(tzinfo=None) if when else datetime.max


def report_title(report: Report) -> str:
    """The title, else the place where the report was found."""
    return one_line(report.title or "") or one_line(report.location)


class _Told:
    def __init__(self, shown: Shown) -> None:
        self._story = shown.story.id
        self._checks = remarks_of(shown)
        self._statements: dict[str, int] = {}
        self._figures: dict[str, int] = {}
        for statement in shown.account.statements:
            self._statements[statement.report] = self._statements.get(statement.report, 0) + 1
        for figure in shown.account.figures:
            name = shown.index.statements[figure.statement].report
            self._figures[name] = self._figures.get(name, 0) + 1

    def row(self, report: Report, copies: tuple[CopyNote, ...]) -> ReportRow:
        return ReportRow(
            id=report.id,
            title=report_title(report),
            outlet=tell_outlet(report),
            byline=one_line(report.byline or ""),
            published=tell_published(report.published),
            language=language_tag(report.language) or "",
            location=one_line(report.location),
            link=safe_link(report.url),
            flags=tuple(map(one_line, report.flags)),
            credits=tuple(f"{each.used_for} credit: {one_line(each.name)}" for each in report.credits),
            statements=self._statements.get(report.id, 0),
            figures=self._figures.get(report.id, 0),
            copies=copies,
            checks=self._checks.get(report.id, ()),
            href=reader_address(self._story, report.id),
            correct=f"/stories/{quote(self._story, safe='')}/correct?report={quote(report.id, safe='')}",
        )


def _copies(shown: Shown) -> dict[str, tuple[CopyNote, ...]]:
    found: dict[str, tuple[CopyNote, ...]] = {}
    reports = shown.index.reports
    for each in shown.account.lineage:
        for mine, other, is_target in ((each.source, each.target, False), (each.target, each.source, True)):
            if other in reports:
                far = reports[other]
                note = CopyNote(
                    COPIES[each.kind, is_target],
                    tell_outlet(far),
                    report_title(far),
                    f"{round(100 * each.share)} %",
                    reader_address(shown.story.id, other),
                )
                found[mine] = (*found.get(mine, ()), note)
    return found
