"""A report's text in rows, one a stretch of running text, each cut where something said begins or ends."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from parallax.export.marked import Segment, cut_text
from parallax.nouns.report import Report
from parallax.nouns.span import Span
from parallax.nouns.statement import Statement
from parallax.web.desk import Shown
from parallax.web.pages.margin import Margin, Note

HERE = "here"
GAP = re.compile(r"(\n[^\S\n]*(?:\n[^\S\n]*)+)")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text without a boundary inside, odd characters made visible.

    `over` are the statements that cover it, `figures` the figures, `begins` the notes of the statements that begin here.
    `here`: what was asked for covers it; `first`: it begins here. `gap`: blank lines alone.
    """

    text: str
    over: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()
    begins: tuple[Note, ...] = ()
    here: bool = False
    first: bool = False
    boilerplate: bool = False
    gap: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A paragraph, a headline, or what stands between two, from `start` on, with the notes of what begins in it."""

    start: int
    end: int
    pieces: tuple[Piece, ...]
    notes: tuple[Note, ...]
    title: bool = False
    boilerplate: bool = False


@dataclass(frozen=True, slots=True)
class _Marks:
    """Where things begin and end in a report."""

    statements: Sequence[Statement]
    figures: Sequence[tuple[str, Span]]
    target: Sequence[Span]


def cut_rows(
    report: Report, mine: Sequence[Statement], shown: Shown, margin: Margin, target: Sequence[Span], here: str
) -> tuple[Row, ...]:
    """All of the text, in order. `target` is what was asked for, `here` the statement in which it stands."""
    ordered = sorted(mine, key=lambda each: (each.span.start, -each.span.end, each.id))
    names = {each.id for each in ordered}
    figures = [(each.id, each.span) for each in shown.account.figures if each.statement in names]
    marks = _Marks(ordered, figures, target)
    notes = {each.id: margin.note(each, here) for each in ordered}
    return tuple(_row(report, stretch, marks, notes) for stretch in _stretches(report))


def _stretches(report: Report) -> Iterator[Span]:
    """The running text's blocks and what stands between them; blanks go with what stands before."""
    whole = len(report.text)
    bounds = sorted({0, whole, *(min(bound, whole) for each in report.blocks for bound in (each.start, each.end))})
    start = 0
    for end, following in pairwise(bounds[1:]):
        if report.text[end:following].strip() and report.text[start:end].strip():
            yield Span(start, end)
            start = end
    if start < whole:
        yield Span(start, whole)


def _row(report: Report, stretch: Span, marks: _Marks, notes: dict[str, Note]) -> Row:
    text = stretch.of(report.text)
    mine = [each for each in marks.statements if each.span.meets(stretch)]
    cut = [(each.id, _within(each.spans, stretch)) for each in mine]
    cut += [(name, _within((span,), stretch)) for name, span in marks.figures if span.meets(stretch)]
    if pieces := _within(marks.target, stretch):
        cut.append((HERE, pieces))
    segments = cut_text(text, [mark for mark in cut if mark[1]], _within(report.boilerplate, stretch))
    begun = {each.id for each in mine if each.span.start >= stretch.start}
    first = bool(marks.target) and stretch.start <= marks.target[0].start < max(stretch.end, 1)
    pieces_ = tuple(_pieces(segments, begun, notes, first=first))
    told = tuple(notes[each.id] for each in mine if each.id in begun)
    title = report.title_span is not None and report.title_span.meets(stretch)
    solid = [each for each in pieces_ if each.text.strip()]
    return Row(
        stretch.start, stretch.end, pieces_, told, title, bool(solid) and all(each.boilerplate for each in solid)
    )


def _within(spans: Sequence[Span], stretch: Span) -> tuple[Span, ...]:
    """The parts of spans that lie in a stretch, counted from its beginning."""
    cut = ((max(each.start, stretch.start), min(each.end, stretch.end)) for each in spans)
    return tuple(Span(start - stretch.start, end - stretch.start) for start, end in cut if start < end)


def _pieces(segments: Sequence[Segment], begun: set[str], notes: dict[str, Note], *, first: bool) -> Iterator[Piece]:
    for segment in segments:
        begins = tuple(notes[name] for name in segment.starts if name in begun)
        for n, text in enumerate(part for part in GAP.split(segment.text) if part):
            yield Piece(
                text=text,
                over=tuple(name for name in segment.over if name in notes),
                figures=tuple(name for name in segment.over if name not in notes and name != HERE),
                begins=begins if n == 0 else (),
                here=HERE in segment.over,
                first=first and n == 0 and HERE in segment.starts,
                boilerplate=segment.boilerplate,
                gap=not text.strip(),
            )
