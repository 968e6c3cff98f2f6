"""A story to be printed: the brief and the lists, each line's citations as endnotes."""

from dataclasses import dataclass

from parallax.export.links import safe_link
from parallax.export.view import Section, Words
from parallax.export.wording import FLAGS
from parallax.web.asked import Asked
from parallax.web.desk import Desk, Shown
from parallax.web.pages.citing import CitedLine, cited_line
from parallax.web.pages.heading import Heading, heading
from parallax.web.pages.reports import in_order, report_title


@dataclass(frozen=True, slots=True)
class PrintedPart:
    """Lines under one heading, "" for none."""

    heading: str
    lead: str
    lines: tuple[CitedLine, ...]


@dataclass(frozen=True, slots=True)
class PrintedAnswer:
    """A row of a table of figures: who said which, what it covers, when, and how it stands to the others."""

    letter: str
    speaker: str
    side: str
    figure: str
    covers: str
    said: str
    stands: str
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PrintedTable:
    """A point whose figures stand side by side; `more` tells what is left out."""

    title: str
    flags: tuple[str, ...]
    rows: tuple[PrintedAnswer, ...]
    more: str


@dataclass(frozen=True, slots=True)
class Endnote:
    """A citation in full: who said it, where and when, in which words, and the report that carries it."""

    number: int
    speaker: str
    remarks: str
    words: str
    outlet: str
    title: str
    published: str
    address: str
    sha256: str


@dataclass(frozen=True, slots=True)
class PrintedReport:
    """A report as listed; `sha256` is that of its text."""

    outlet: str
    title: str
    published: str
    address: str
    sha256: str


@dataclass(frozen=True, slots=True)
class PrintPage:
    """A whole story on paper; `as_of` is the moment asked for, `written` the day on which it was made."""

    story: Heading
    parts: tuple[PrintedPart, ...]
    tables: tuple[PrintedTable, ...]
    sections: tuple[PrintedPart, ...]
    notes: tuple[Endnote, ...]
    reports: tuple[PrintedReport, ...]
    written: str


def look_at_print(desk: Desk, asked: Asked) -> PrintPage:
    """The story, without the reports' texts."""
    shown = desk.show(asked.path["story"], asked.moment("as-of"))
    published = {each.id: each.published for each in shown.view.reports}
    cited = _cited(shown)
    return PrintPage(
        story=heading(shown),
        parts=tuple(map(_part, shown.view.brief)),
        tables=_tables(shown),
        sections=tuple(map(_part, shown.view.sections)),
        notes=tuple(_note(each, shown, published) for each in shown.view.words if each.number in cited),
        reports=tuple(
            PrintedReport(words[0], words[1], published.get(each.id, ""), safe_link(each.url) or "", each.sha256)
            for each in in_order(shown)
            for words in [_named(shown, each.id)]
        ),
        written=f"{desk.now():%Y-%m-%d}",
    )


def _cited(shown: Shown) -> set[int]:
    """The numbers that stand on the page."""
    lines = [line for section in (*shown.view.brief, *shown.view.sections) for line in section.lines]
    told = [each.numbers for line in lines for each in (line, *line.parts)]
    told += [row.numbers for point in shown.view.tables for row in point.rows]
    return {number for numbers in told for number in numbers}


def _part(section: Section) -> PrintedPart:
    return PrintedPart(section.heading, section.lead, tuple(map(cited_line, section.lines)))


def _tables(shown: Shown) -> tuple[PrintedTable, ...]:
    return tuple(
        PrintedTable(
            point.title,
            tuple(FLAGS[flag] for flag in point.flags),
            tuple(
                PrintedAnswer(
                    each.letter,
                    each.speaker,
                    each.side or "",
                    f"“{each.figure}”" + (f" ({each.reading})" if each.reading else "") if each.figure else "no figure",
                    each.covers,
                    each.said,
                    "; ".join(standing.told for standing in each.stands),
                    each.numbers,
                )
                for each in point.rows
            ),
            point.more,
        )
        for point in shown.view.tables
    )


def _note(words: Words, shown: Shown, published: dict[str, str]) -> Endnote:
    report = shown.index.reports[words.report]
    side = f" (side: {words.side})" if words.side and words.side != words.speaker else ""
    outlet, title = _named(shown, report.id)
    return Endnote(
        words.number,
        (f"{words.speaker}, {words.role}" if words.role else words.speaker) + side,
        "; ".join(part for part in (words.when, words.route, *words.marks) if part),
        words.words,
        outlet,
        title,
        published.get(report.id, ""),
        safe_link(report.url) or "",
        report.sha256,
    )


def _named(shown: Shown, ident: str) -> tuple[str, str]:
    found = next(each for each in shown.view.reports if each.id == ident)
    return found.outlet, report_title(shown.index.reports[ident])
