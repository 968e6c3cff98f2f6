"""A report as it was fetched, with what was read in it beside its words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import quote

from parallax.errors import UsageError
from parallax.export.dates import tell_published, tell_time
from parallax.export.links import language_tag, safe_link
from parallax.export.visible import one_line
from parallax.export.wording import plural, tell_outlet
from parallax.nouns.report import NOT_READ, Report
from parallax.nouns.span import Span
from parallax.nouns.statement import Statement
from parallax.store import Db, pages, reports
from parallax.web.asked import Asked, NotThere
from parallax.web.desk import Desk, Shown
from parallax.web.pages.citing import reader_address
from parallax.web.pages.cutting import Row, cut_rows
from parallax.web.pages.heading import Heading, heading
from parallax.web.pages.margin import Margin
from parallax.web.pages.reports import in_order, report_title

RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi"})


@dataclass(frozen=True, slots=True)
class Step:
    """A way to another place: its address, and what stands there in a few words."""

    href: str
    tells: str


@dataclass(frozen=True, slots=True)
class Way:
    """The evidence before and after, in the whole story or among the voices of a point, whose title is `about`.

    `at` tells which of them this is ("12 of 240").
    """

    before: Step | None
    after: Step | None
    at: str
    about: str


@dataclass(frozen=True, slots=True)
class VersionRow:
    """A version of the report: from when it is known, the SHA-256 of its text, and whether it is the one shown."""

    moment: str
    sha256: str
    current: bool
    shown: bool
    href: str


@dataclass(frozen=True, slots=True)
class AsFetched:
    """The page that the report was made of: when it was seen first and last, its SHA-256, size in bytes, and form."""

    first: str
    last: str
    sha256: str
    size: int
    form: str
    location: str
    archived: str


@dataclass(frozen=True, slots=True)
class ReportHead:
    """What is known of a report beside its text. `direction` is "rtl", "ltr", or "auto" where the language is not known."""

    id: str
    title: str
    outlet: str
    byline: str
    published: str
    language: str
    direction: str
    address: str
    link: str | None
    location: str
    notes: tuple[str, ...]
    sha256: str
    length: int
    correct: str


@dataclass(frozen=True, slots=True)
class ReaderPage:
    """A report's whole text in rows, each with the notes of the statements that begin in it.

    `others` are the story's reports. `lacking` tells why there are no notes.
    """

    story: Heading
    report: ReportHead
    rows: tuple[Row, ...]
    way: Way
    others: tuple[Step, ...]
    versions: tuple[VersionRow, ...]
    page: AsFetched | None
    lacking: str


def look_at_reader(desk: Desk, asked: Asked) -> ReaderPage:
    """The report that was asked for, else the story's first."""
    shown = desk.show(asked.path["story"], asked.moment("as-of"))
    ordered = in_order(shown)
    report = _report(shown, ordered, asked)
    kept = desk.read(lambda db: _Kept.of(db, report))
    text = kept.text_of(asked.text("version"), report)
    mine = [each for each in shown.account.statements if each.report == report.id]
    is_current = text.sha256 == report.sha256
    target, here = _target(shown, text, asked) if is_current else (_span(asked, text), "")
    walk = _walk(shown, ordered, asked.text("point"))
    rows = cut_rows(text, mine if is_current else [], shown, Margin(shown), target, here)
    return ReaderPage(
        story=heading(shown),
        report=_head(shown, text, report),
        rows=rows,
        way=_way(shown, walk, report, here, asked.text("point")),
        others=tuple(
            Step(reader_address(shown.story.id, each.id), f"{tell_outlet(each)}: {report_title(each)}")
            for each in ordered
        ),
        versions=kept.rows(shown.story.id, text),
        page=kept.page,
        lacking=_lacking(report, mine, is_current=is_current),
    )


def _report(shown: Shown, ordered: Sequence[Report], asked: Asked) -> Report:
    name = asked.text("report")
    if not name and ordered:
        return ordered[0]
    found = next((each for each in ordered if each.id == name), None)
    if found is None:
        raise NotThere(f"This story has no report {name[:80]}: it is hidden, or it tells of another story.")
    return found


def _target(shown: Shown, report: Report, asked: Asked) -> tuple[tuple[Span, ...], str]:
    """What is to be marked, and the statement that it stands in ("" for none)."""
    name = asked.text("at")
    if not name:
        return _span(asked, report), ""
    figure = shown.index.figures.get(name)
    statement = shown.index.statements.get(figure.statement if figure else name)
    if statement is None or statement.report != report.id:
        raise NotThere(f"This report has no {name[:80]} (any more).")
    return ((figure.span,) if figure else statement.spans), statement.id


def _span(asked: Asked, report: Report) -> tuple[Span, ...]:
    if not asked.text("start") and not asked.text("end"):
        return ()
    start = asked.number("start", 0, 0, len(report.text))
    end = asked.number("end", len(report.text), 0, len(report.text))
    if end < start:
        raise UsageError(f"a span can't run from {start} to {end}")
    return (Span(start, end),)


def _walk(shown: Shown, ordered: Sequence[Report], point: str) -> list[Statement]:
    """The statements to go through, report after report; of one point where it is named."""
    order = {each.id: n for n, each in enumerate(ordered)}
    found = shown.account.statements
    if point:
        if point not in shown.index.points:
            raise NotThere(f"This story has no point {point[:80]} (any more).")
        named = set(shown.index.points[point].statements)
        found = tuple(each for each in found if each.id in named)
    return sorted(
        (each for each in found if each.report in order),
        key=lambda each: (order[each.report], each.span.start, -each.span.end, each.id),
    )


def _way(shown: Shown, walk: Sequence[Statement], report: Report, here: str, point: str) -> Way:
    place = next((n for n, each in enumerate(walk) if each.id == here), None)
    if place is None:
        first = next((n for n, each in enumerate(walk) if each.report == report.id), len(walk))
        before, after = first - 1, first
    else:
        before, after = place - 1, place + 1
    return Way(
        _step(shown, walk[before], point) if before >= 0 else None,
        _step(shown, walk[after], point) if after < len(walk) else None,
        f"{place + 1} of {len(walk)}" if place is not None else plural(len(walk), "statement"),
        one_line(shown.index.points[point].title) if point else "",
    )


def _step(shown: Shown, statement: Statement, point: str) -> Step:
    at = reader_address(shown.story.id, statement.report, statement.id)
    if point:
        at = f"{at.removesuffix('#here')}&point={quote(point, safe='')}#here"
    return Step(at, f"{shown.index.speaker_of(statement)}, {tell_outlet(shown.index.report_of(statement))}")


def _head(shown: Shown, text: Report, report: Report) -> ReportHead:
    language = language_tag(report.language) or ""
    script = "rtl" if language.split("-")[0].lower() in RIGHT_TO_LEFT else "ltr"
    credited = tuple(f"{each.used_for} credit: {one_line(each.name)}" for each in report.credits)
    return ReportHead(
        id=report.id,
        title=report_title(report),
        outlet=tell_outlet(report),
        byline=one_line(report.byline or ""),
        published=tell_published(report.published),
        language=language,
        direction=script if language else "auto",
        address=one_line(report.url or ""),
        link=safe_link(report.url),
        location=one_line(report.location),
        notes=(*credited, *map(one_line, report.flags)),
        sha256=text.sha256,
        length=len(text.text),
        correct=f"/stories/{quote(shown.story.id, safe='')}/correct?report={quote(report.id, safe='')}",
    )


def _lacking(report: Report, mine: Sequence[Statement], *, is_current: bool) -> str:
    if not is_current:
        return "This is an earlier version: what was read stands beside the current one."
    if NOT_READ in report.flags:
        return "Reports in this language can't be read yet: it is kept and counted, and nothing was read in it."
    return "" if mine else "No statement was read in this report."


@dataclass(frozen=True, slots=True)
class _Kept:
    """What the store keeps of a report: its versions, and the page of the current one."""

    versions: tuple[reports.Version, ...]
    page: AsFetched | None

    @classmethod
    def of(cls, db: Db, report: Report) -> "_Kept":
        series = reports.series_of(db, report.id)
        found = tuple(each for each in reports.versions(db, series) if each.report.id == report.id) if series else ()
        current = next((each for each in found if each.current), None)
        return cls(found, _as_fetched(db, current) if current else None)

    def text_of(self, sha256: str, report: Report) -> Report:
        """The version of a SHA-256; the current one where none was asked for."""
        if not sha256 or sha256 == report.sha256:
            return report
        found = next((each.report for each in self.versions if each.report.sha256 == sha256), None)
        if found is None:
            raise NotThere("This report has no such version.")
        return found

    def rows(self, story: str, text: Report) -> tuple[VersionRow, ...]:
        return tuple(
            VersionRow(
                _moment(each.moment),
                each.report.sha256,
                each.current,
                each.report.sha256 == text.sha256,
                f"{reader_address(story, each.report.id)}&version={each.report.sha256}",
            )
            for each in self.versions
        )


def _as_fetched(db: Db, version: reports.Version) -> AsFetched:
    seen = pages.seen(db, version.page)
    form = f"{seen.form}, {seen.charset}" if seen.charset else seen.form
    return AsFetched(
        _moment(seen.first),
        _moment(seen.last),
        seen.sha256,
        seen.size,
        form,
        one_line(seen.location),
        one_line(version.report.archived or ""),
    )


def _moment(text: str) -> str:
    return f"{tell_time(datetime.fromisoformat(text), 'minute')} UTC"
