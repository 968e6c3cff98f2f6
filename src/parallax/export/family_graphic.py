"""The family tree of a story's copies, and the table that tells the same."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from parallax.charts import draw_family
from parallax.charts.family import Kinship, Relative
from parallax.export.dates import tell_time
from parallax.export.index import Index
from parallax.export.visible import one_line
from parallax.export.wording import tell_outlet
from parallax.nouns.account import StoryAccount
from parallax.nouns.lineage import Lineage
from parallax.nouns.report import Report

DID = {
    "copy": "copies",
    "excerpt": "excerpts",
    "translation": "translates",
    "rewrite": "rewrites",
    "shared-wire": "shares a wire text with",
}
"""What the later report does with the earlier."""


@dataclass(frozen=True, slots=True)
class KinRow:
    """A row of the table: what report `target` does with report `source`, how much they share, what it dropped."""

    target: int
    did: str
    source: int
    share: str
    dropped: str


@dataclass(frozen=True, slots=True)
class Tree:
    """The tree (an SVG element), the id of its table, the reports by number (id, day, outlet, title), and its rows."""

    svg: str
    twin: str
    reports: tuple[tuple[int, str, str, str, str], ...]
    rows: tuple[KinRow, ...]


def draw_copies(lineage: Sequence[Lineage], story: StoryAccount, index: Index, ident: str) -> Tree | None:
    """The tree of what is copied within a story; None where nothing is."""
    mine = {name for name in story.reports if name in index.reports}
    kin = [one for one in lineage if one.source in mine and one.target in mine and one.source != one.target]
    if not kin:
        return None
    reports = _in_order({index.reports[name] for one in kin for name in (one.source, one.target)}, kin)
    numbers = {report.id: number for number, report in enumerate(reports, start=1)}
    relatives = [_relative(numbers[report.id], report) for report in reports]
    rows = tuple(sorted((_row(one, numbers) for one in kin), key=lambda row: (row.target, row.source, row.did)))
    kinships = [_kinship(one, numbers) for one in kin]
    twin = f"{ident}-twin"
    svg = draw_family("Which report took its text from which", relatives, kinships, ident, twin)
    listed = tuple(
        (numbers[report.id], report.id, _day(report), tell_outlet(report), one_line(report.title or ""))
        for report in reports
    )
    return Tree(svg, twin, listed, rows)


def _in_order(reports: set[Report], kin: Sequence[Lineage]) -> list[Report]:
    """By day of publication, undated ones last; within a day what was taken from before what took it, then by hour."""
    left = sorted(reports, key=_order)
    ordered: list[Report] = []
    while left:
        day = _order(left[0])[0].date()
        today = [report for report in left if _order(report)[0].date() == day]
        waiting = {report.id for report in today}
        taking = {one.target for one in kin if one.source in waiting}
        ordered.append(next((report for report in today if report.id not in taking), today[0]))
        left.remove(ordered[-1])
    return ordered


def _order(report: Report) -> tuple[datetime, str, str]:
    """By the moment of publication, undated ones last."""
    when = report.published.when
    return (when.replace(tzinfo=None) if when else datetime.max, tell_outlet(report), report.id)


def _day(report: Report) -> str:
    published = report.published
    if published.when is None:
        return "day not known"
    return tell_time(published.when, "month" if published.precision == "month" else "day")


def _relative(number: int, report: Report) -> Relative:
    when, precision = report.published.when, report.published.precision
    hour = f", {when:%H:%M}" if when and precision == "minute" else ""
    return Relative(number, _day(report), f"{tell_outlet(report)}{hour}", one_line(report.title or ""))


def _row(one: Lineage, numbers: dict[str, int]) -> KinRow:
    dropped = one_line("; ".join(one.dropped))
    return KinRow(numbers[one.target], DID[one.kind], numbers[one.source], f"{round(100 * one.share)} %", dropped)


def _kinship(one: Lineage, numbers: dict[str, int]) -> Kinship:
    row = _row(one, numbers)
    told = f"{row.did} {row.source}: {row.share} of its words"
    return Kinship(row.source, row.target, one.kind, told, row.dropped)
