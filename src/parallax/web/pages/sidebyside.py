"""Two reports side by side: what became of the statements first, of the words second, and both texts aligned."""

from collections import Counter
from dataclasses import dataclass

from parallax.export.dates import tell_published
from parallax.export.family_graphic import DID
from parallax.export.index import Index
from parallax.export.visible import one_line
from parallax.export.wording import tell_outlet
from parallax.nouns.lineage import Lineage
from parallax.nouns.report import Report
from parallax.nouns.span import Span
from parallax.nouns.statement import Statement
from parallax.web.asked import Asked, NotThere
from parallax.web.desk import Desk, Shown
from parallax.web.pages.aligning import Row, align
from parallax.web.pages.citing import reader_address
from parallax.web.pages.differing import Difference, Differences, origins_of, statements_of
from parallax.web.pages.heading import Heading, heading


@dataclass(frozen=True, slots=True)
class SideReport:
    """A report that can be laid beside another."""

    id: str
    outlet: str
    title: str
    published: str
    language: str
    href: str


@dataclass(frozen=True, slots=True)
class Kin:
    """What was found of the two: "copies", the share of words, and why."""

    told: str
    dropped: tuple[str, ...]
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """How many passages are word for word the same, worded otherwise, only in the one, only in the other, or moved."""

    same: int
    changed: int
    dropped: int
    added: int
    moved: int


@dataclass(frozen=True, slots=True)
class SidePage:
    """The one report (the older, or the fuller) and the other. `differences` are of statements, the gravest first; `rows` are
    the texts, aligned. `reports` are all of the story, to choose from; `one` is None where it has fewer than two.
    """

    story: Heading
    reports: tuple[SideReport, ...]
    one: SideReport | None
    other: SideReport | None
    kin: tuple[Kin, ...]
    differences: tuple[Difference, ...]
    tally: Tally
    rows: tuple[Row, ...]


def look_at_side_by_side(desk: Desk, asked: Asked) -> SidePage:
    """Two reports of the story; without names those that are nearest of kin, else the first two."""
    shown = desk.show(asked.path["story"])
    reports = _reports(shown)
    pair = _chosen(shown, asked, reports)
    choices = tuple(_side(report, shown) for report in reports)
    if pair is None:
        return SidePage(heading(shown), choices, None, None, (), (), Tally(0, 0, 0, 0, 0), ())
    one, other = pair
    statements = [statements_of(report, shown.index) for report in pair]
    alignment = align(one, other, _ties(statements[0], statements[1], shown.index))
    differences = Differences(shown.story.id, shown.index, alignment).between(statements[0], statements[1])
    kin = [each for each in shown.account.lineage if {each.source, each.target} == {one.id, other.id}]
    return SidePage(
        story=heading(shown),
        reports=choices,
        one=_side(one, shown),
        other=_side(other, shown),
        kin=tuple(_kin(each, one) for each in kin),
        differences=differences,
        tally=_tally(alignment.rows),
        rows=alignment.rows,
    )


def _reports(shown: Shown) -> list[Report]:
    found = [shown.index.reports[name] for name in shown.story.reports if name in shown.index.reports]
    return sorted(
        found, key=lambda each: (each.published.when is None, str(each.published.when), tell_outlet(each), each.id)
    )


def _chosen(shown: Shown, asked: Asked, reports: list[Report]) -> tuple[Report, Report] | None:
    named = [asked.text("one"), asked.text("other")]
    held = {report.id: report for report in reports}
    for name in named:
        if name and name not in held:
            raise NotThere(f"There is no report {name[:60]} in this story.")
    if named[0] and named[0] == named[1]:
        raise NotThere("Both are the same report: choose two.")
    kin = [
        each
        for each in shown.account.lineage
        if {each.source, each.target} <= held.keys() and each.source != each.target
    ]
    kin = [each for each in kin if all(not name or name in (each.source, each.target) for name in named)]
    if not all(named) and kin:
        nearest = max(kin, key=lambda each: (each.share, each.source, each.target))
        return held[nearest.source], held[nearest.target]
    rest = [report for report in reports if report.id not in named]
    pair = [held[name] if name else rest.pop(0) if rest else None for name in named]
    return (pair[0], pair[1]) if pair[0] and pair[1] else None


def _ties(one: list[Statement], other: list[Statement], index: Index) -> dict[Span, list[Span]]:
    """From each statement's span to those of the other report that repeat its utterance."""
    origins = origins_of(index)
    none: frozenset[str] = frozenset()
    return {
        first.span: tied
        for first in one
        if (tied := [each.span for each in other if origins.get(first.id, none) & origins.get(each.id, none)])
    }


def _side(report: Report, shown: Shown) -> SideReport:
    return SideReport(
        report.id,
        tell_outlet(report),
        one_line(report.title or ""),
        tell_published(report.published),
        report.language or "",
        reader_address(shown.story.id, report.id),
    )


def _kin(one: Lineage, first: Report) -> Kin:
    names = ("The second", "the first") if one.source == first.id else ("The first", "the second")
    told = f"{names[0]} {DID[one.kind]} {names[1]}: {round(100 * one.share)} % of its words"
    return Kin(told, tuple(map(one_line, one.dropped)), tuple(map(one_line, one.why)))


def _tally(rows: tuple[Row, ...]) -> Tally:
    kinds = Counter(row.kind for row in rows)
    return Tally(kinds["same"], kinds["changed"], kinds["dropped"], kinds["added"], sum(row.moved for row in rows))
