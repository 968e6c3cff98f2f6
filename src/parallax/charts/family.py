"""The family tree of copies: reports from the oldest down, a rail from each to what took its text."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from parallax.charts.shapes import TONES
from parallax.charts.svg import add, draw, spell, spell_number, tell
from parallax.charts.words import wrap
from parallax.nouns.lineage import LineageKind

KINDS: tuple[LineageKind, ...] = ("copy", "excerpt", "translation", "rewrite", "shared-wire")
"""The kinds of kinship in the order of their colours and lines."""

WIDTH = 316.0
"""The width in pixels for which lines are broken."""

NARROWEST = 120.0
"""The least width of a line: where many rails lie beside one another, lines run on past the drawing's least width."""

RAIL, FIRST = 13.0, 7.0
"""How far rails lie apart, and where the first is, in pixels."""

ROOM = 150.0
"""Pixels that all rails may take together: many stand closer, so that the words beside them keep theirs."""

LETTER, LINE = 12.0, 16.0
"""The size of the letters, and of a line, in pixels."""


@dataclass(frozen=True, slots=True)
class Relative:
    """A report of the tree. `day` heads all of one day, `told` is outlet and hour, `title` its title."""

    number: int
    day: str
    told: str
    title: str


@dataclass(frozen=True, slots=True)
class Kinship:
    """From the older or fuller report to the other, by their numbers. `told` says what kind it is and how much is shared,
    `dropped` what the other left out, "" where nothing is known to be.
    """

    source: int
    target: int
    kind: LineageKind
    told: str
    dropped: str = ""


@dataclass(slots=True)
class _Row:
    """Where a report stands: the height of its node, and of each line that leads to it."""

    top: float
    node: float
    ends: dict[Kinship, float]
    bottom: float = 0.0


def draw_family(
    title: str, reports: Sequence[Relative], kin: Iterable[Kinship], ident: str, described_by: str = ""
) -> str:
    """The tree as an SVG element; `reports` stand in order of time. "" where there is no kinship.

    `ident` begins its ids, `described_by` is the id of the table that tells the same.
    """
    ordered = sorted(kin, key=lambda one: (one.target, one.source, one.kind))
    if not ordered:
        return ""
    rails = _rails(ordered)
    apart = min(RAIL, ROOM / (max(rails.values()) + 1))
    left = FIRST + apart * (max(rails.values()) + 1) + 10
    root = draw(ident, "family", title, _describe(reports, ordered), 0, described_by)
    rows = _write_reports(root, reports, ordered, left)
    root.set("height", spell_number(max(row.bottom for row in rows.values())))
    for one in ordered:
        _draw_rail(root, one, rows[one.source].node, rows[one.target].ends[one], FIRST + apart * rails[one], left)
    for relative in reports:
        _draw_node(root, relative, rows[relative.number].node, left)
    return spell(root)


def _describe(reports: Sequence[Relative], kin: Sequence[Kinship]) -> str:
    named = "; ".join(f"{one.number}: {one.told}" for one in reports)
    told = "; ".join(f"{one.target} {one.told}{f', dropped: {one.dropped}' if one.dropped else ''}" for one in kin)
    return f"Reports in order of time. {named}. {told}."


def _rails(kin: Sequence[Kinship]) -> dict[Kinship, int]:
    """For each kinship the innermost rail that no other takes on its way; the shortest innermost."""
    rails: dict[Kinship, int] = {}
    for one in sorted(kin, key=lambda one: (abs(one.target - one.source), one.target, one.source, one.kind)):
        taken = {rails[other] for other in rails if _share_way(one, other)}
        rails[one] = next(place for place in range(len(kin)) if place not in taken)
    most = max(rails.values())
    return {one: most - place for one, place in rails.items()}


def _share_way(one: Kinship, other: Kinship) -> bool:
    ends, others = sorted((one.source, one.target)), sorted((other.source, other.target))
    return ends[0] <= others[1] and others[0] <= ends[1]


def _write_reports(root: Element, reports: Sequence[Relative], kin: Sequence[Kinship], left: float) -> dict[int, _Row]:
    """The text of each report and of what it took, and where they stand."""
    rows: dict[int, _Row] = {}
    y, day = 0.0, ""
    for relative in reports:
        if relative.day != day:
            day = relative.day
            y += 18 if rows else 14
            add(root, "text", day, x=left + 18, y=y, class_="soft strong")
            add(root, "line", x1="0", x2="100%", y1=y + 6, y2=y + 6, class_="grid")
            y += 12
        row = rows[relative.number] = _Row(y, y + LINE - 4, {})
        y = _write(root, relative, [one for one in kin if one.target == relative.number], row, left + 18)
        row.bottom = y + 10
        y += 12
    return rows


def _write(root: Element, relative: Relative, kin: Sequence[Kinship], row: _Row, x: float) -> float:
    """One report's lines; the height where they end."""
    width, y = max(WIDTH - x, NARROWEST), row.node + 4
    group = tell(root, f"{relative.number}: {relative.told} – {relative.title}")
    y = _lines(group, wrap(relative.told, width, LETTER, 2), x, y, "strong")
    y = _lines(group, wrap(relative.title, width, LETTER, 2), x, y, None)
    for one in kin:
        row.ends[one] = y - 4
        dropped = f"; dropped: {one.dropped}" if one.dropped else ""
        group = tell(root, f"{relative.number} {one.told}{dropped}")
        y = _lines(group, wrap(f"{one.told}{dropped}", width, LETTER, 4), x, y, f"kin kin-{KINDS.index(one.kind)}")
    return y - LINE


def _lines(group: Element, lines: Sequence[str], x: float, y: float, style: str | None) -> float:
    for line in lines:
        add(group, "text", line, x=x, y=y, class_=style)
        y += LINE
    return y


def _draw_rail(root: Element, one: Kinship, start: float, end: float, rail: float, left: float) -> None:
    """From the node out to the rail, along it, and in to the line that tells of it; an arrow but for a shared wire."""
    turn = 6.0 if end > start else -6.0
    style = f"tone-{KINDS.index(one.kind) % TONES} line-{KINDS.index(one.kind)}"
    stop = left + 8
    path = (
        f"M{spell_number(left)} {spell_number(start)}H{spell_number(rail + 6)}"
        f"Q{spell_number(rail)} {spell_number(start)} {spell_number(rail)} {spell_number(start + turn)}"
        f"V{spell_number(end - turn)}Q{spell_number(rail)} {spell_number(end)} {spell_number(rail + 6)} {spell_number(end)}"
        f"H{spell_number(stop)}"
    )
    add(root, "path", d=path, class_=f"rail {style}")
    if one.kind == "shared-wire":
        add(root, "circle", cx=stop + 1, cy=end, r=3, class_=f"head {style}")
    else:
        tip = f"M{spell_number(stop + 5)} {spell_number(end)}l-7 -4v8Z"
        add(root, "path", d=tip, class_=f"head {style}")


def _draw_node(root: Element, relative: Relative, y: float, left: float) -> None:
    add(root, "circle", cx=left, cy=y, r=9, class_="node")
    add(root, "text", str(relative.number), x=left, y=y + 4, class_="middle strong")
