"""The family tree: reports in time, and which took its text from which."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote

from parallax.export.dates import tell_published
from parallax.export.family_graphic import DID, draw_copies
from parallax.export.visible import one_line
from parallax.export.wording import tell_outlet
from parallax.nouns.lineage import Lineage
from parallax.nouns.report import Report
from parallax.web.asked import Asked
from parallax.web.desk import Desk, Shown
from parallax.web.pages.citing import reader_address
from parallax.web.pages.heading import Heading, heading
from parallax.web.pages.sides import spell_moment


@dataclass(frozen=True, slots=True)
class FamilyReport:
    """A report of the story. `number` counts them in the order of publication, undated ones last; `at` is the moment of that
    ("2031-03-12T08:50", "" where it is not known), `exact` whether to the minute. `kin`: it shares its text with another.
    """

    number: int
    id: str
    outlet: str
    title: str
    published: str
    at: str
    exact: bool
    kin: bool
    href: str


@dataclass(frozen=True, slots=True)
class Edge:
    """From the report `source` (its number; the older, or the fuller) to `target`, which `did` so ("copies").

    `share` is the part of the target's words that stand in the source too, 0 to 1. `dropped` is what the target lost, `why`
    the reasons, `href` leads to both texts side by side.
    """

    source: int
    target: int
    kind: str
    did: str
    share: float
    dropped: tuple[str, ...]
    why: tuple[str, ...]
    href: str


@dataclass(frozen=True, slots=True)
class FamilyPage:
    """The reports in order of time, and what was taken from which; `svg` is the drawing for a page without scripts.

    Of very many kinships each report keeps its nearest, by share; `left_out` is how many are not shown.
    """

    story: Heading
    reports: tuple[FamilyReport, ...]
    edges: tuple[Edge, ...]
    left_out: int
    svg: str


MOST = 300
"""So many kinships are shown as they are."""

NEAREST = 1
"""Of more, each report keeps so many of those from which it may have its text."""


def look_at_family(desk: Desk, asked: Asked) -> FamilyPage:
    """The family tree of the story that the address names."""
    shown = desk.show(asked.path["story"], asked.moment("as-of"))
    held = [shown.index.reports[name] for name in shown.story.reports if name in shown.index.reports]
    mine = {report.id for report in held}
    lineage = [one for one in shown.account.lineage if {one.source, one.target} <= mine and one.source != one.target]
    kept = nearest(lineage)
    kin = {name for one in kept for name in (one.source, one.target)}
    reports = sorted(held, key=_order)
    numbers = {report.id: number for number, report in enumerate(reports, start=1)}
    edges = (_edge(one, numbers, shown) for one in kept)
    tree = draw_copies(kept, shown.story, shown.index, "family")
    return FamilyPage(
        story=heading(shown),
        reports=tuple(_report(report, numbers[report.id], report.id in kin, shown) for report in reports),
        edges=tuple(sorted(edges, key=lambda edge: (edge.target, edge.source, edge.kind))),
        left_out=len(lineage) - len(kept),
        svg=tree.svg if tree else "",
    )


def nearest(lineage: Sequence[Lineage]) -> list[Lineage]:
    """All kinships where they are few; else for each report those with which it shares most."""
    if len(lineage) <= MOST:
        return [*lineage]
    by_target: dict[str, list[Lineage]] = {}
    for one in lineage:
        by_target.setdefault(one.target, []).append(one)
    ranked = (sorted(found, key=lambda one: (-one.share, one.source, one.kind)) for found in by_target.values())
    return [one for found in ranked for one in found[:NEAREST]]


def _order(report: Report) -> tuple[bool, str, str, str]:
    when = report.published.when
    return (when is None, when.replace(tzinfo=None).isoformat() if when else "", tell_outlet(report), report.id)


def _report(report: Report, number: int, kin: bool, shown: Shown) -> FamilyReport:
    published = report.published
    return FamilyReport(
        number=number,
        id=report.id,
        outlet=tell_outlet(report),
        title=one_line(report.title or ""),
        published=tell_published(published),
        at=spell_moment(published.when.replace(tzinfo=None)) if published.when else "",
        exact=published.precision == "minute",
        kin=kin,
        href=reader_address(shown.story.id, report.id),
    )


def _edge(one: Lineage, numbers: dict[str, int], shown: Shown) -> Edge:
    story, source, target = (quote(name, safe="") for name in (shown.story.id, one.source, one.target))
    return Edge(
        source=numbers[one.source],
        target=numbers[one.target],
        kind=one.kind,
        did=DID[one.kind],
        share=one.share,
        dropped=tuple(map(one_line, one.dropped)),
        why=tuple(map(one_line, one.why)),
        href=f"/stories/{story}/side-by-side?one={source}&other={target}",
    )
