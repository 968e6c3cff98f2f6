"""What stands beside a report's words: who says them and how, the figures in them, and the points that they answer."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from urllib.parse import quote

from parallax.export.as_html import SHAPES
from parallax.export.visible import one_line
from parallax.export.wording import (
    FLAGS,
    OWN_VOICE,
    plural,
    tell_covers,
    tell_marks,
    tell_reading,
    tell_role,
    tell_route,
    tell_said,
)
from parallax.nouns.figure import Figure
from parallax.nouns.point import Point
from parallax.nouns.statement import Statement
from parallax.web.desk import Shown
from parallax.web.pages.citing import reader_address
from parallax.web.pages.numbers import tell_amount
from parallax.web.pages.remarks import Remark, remarks_of

KINDS = {"written": "in writing", "believed": "a belief", "planned": "a plan", "reported": "told by the report"}
"""Kinds of statements that the word "said" does not tell, in words."""


@dataclass(frozen=True, slots=True)
class SideMark:
    """A party, and the shape and the number of the colour that stand for it."""

    name: str
    shape: str
    colour: int


@dataclass(frozen=True, slots=True)
class PointNote:
    """A point that words answer: its title, its flags in words, and where its next voice is read."""

    id: str
    title: str
    flags: tuple[str, ...]
    voices: int
    href: str


@dataclass(frozen=True, slots=True)
class FigureNote:
    """A figure in a statement: its words, how they are read ("more than 3,000 km2"), what they cover, and remarks on
    that; `href` leads to its words, `correct` to the form that puts it right.
    """

    id: str
    words: str
    amount: str
    covers: str
    remarks: str
    points: tuple[PointNote, ...]
    href: str
    correct: str


@dataclass(frozen=True, slots=True)
class Note:
    """What is noted of one statement.

    `number` is its citation's in the story, 0 where nothing cites it. `carried` tells how many reports and outlets carry
    what it repeats, "" where it stands alone. `inner`: it is nested in another. `here`: it is the one asked for.
    `checks` are the desk's own remarks. `correct` leads to the forms that put it right, `layer` to its checks and notes.
    """

    id: str
    number: int
    speaker: str
    role: str
    side: SideMark | None
    when: str
    route: str
    quoted: bool
    marks: tuple[str, ...]
    carried: str
    inner: bool
    here: bool
    figures: tuple[FigureNote, ...]
    points: tuple[PointNote, ...]
    checks: tuple[Remark, ...]
    href: str
    correct: str
    layer: str


class Margin:
    """A story's statements as notes; what each needs is looked up once."""

    def __init__(self, shown: Shown) -> None:
        self._shown = shown
        self._index = shown.index
        self._numbers = {each.statement: each.number for each in shown.view.words}
        self._points: dict[str, list[Point]] = {}
        self._carried: dict[str, tuple[int, int]] = {}
        self._figures: dict[str, list[Figure]] = {}
        for point in shown.account.points:
            for name in {*point.statements, *point.figures}:
                self._points.setdefault(name, []).append(point)
            for origin in point.origins:
                for name in origin.statements:
                    held = self._carried.get(name, (0, 0))
                    self._carried[name] = max(held, (origin.reports, origin.outlets))
        for figure in shown.account.figures:
            self._figures.setdefault(figure.statement, []).append(figure)
        self._checks = remarks_of(shown)
        self.sides = side_marks(shown)

    def note(self, statement: Statement, here: str = "") -> Note:
        """The note of a statement; `here` is the id of the one asked for."""
        index = self._index
        report = index.report_of(statement)
        actor = index.actors.get(statement.speaker or "")
        figures = tuple(map(self._figure, self._figures.get(statement.id, ())))
        told = {point.id for figure in figures for point in figure.points}
        correct = partial(_correct, self._shown.story.id)
        return Note(
            id=statement.id,
            number=self._numbers.get(statement.id, 0),
            speaker=index.speaker_of(statement).removesuffix(f", {OWN_VOICE}"),
            role=OWN_VOICE if statement.own_voice and actor is None else tell_role(actor),
            side=self.sides.get(index.side_of(statement) or ""),
            when=tell_said(statement, report),
            route=tell_route(statement),
            quoted=statement.quoted,
            marks=_marks(statement),
            carried=self._tell_carried(statement.id),
            inner=statement.within is not None,
            here=statement.id == here,
            figures=figures,
            points=tuple(
                self._point(each, statement) for each in self._points.get(statement.id, ()) if each.id not in told
            ),
            checks=self._checks.get(statement.id, ()),
            href=reader_address(self._shown.story.id, statement.report, statement.id),
            correct=correct("statement", statement.id),
            layer=f"{correct('statement', statement.id)}#remark",
        )

    def _figure(self, figure: Figure) -> FigureNote:
        statement = self._index.statements[figure.statement]
        whole = self._index.figures.get(figure.part_of or "")
        return FigureNote(
            id=figure.id,
            words=one_line(figure.text),
            amount=tell_amount(figure),
            covers="; ".join(dict.fromkeys(tell_covers(figure, self._index.places, whole).split("; "))),
            remarks=tell_reading(figure),
            points=tuple(self._point(each, statement) for each in self._points.get(figure.id, ())),
            href=reader_address(self._shown.story.id, statement.report, figure.id),
            correct=_correct(self._shown.story.id, "figure", figure.id),
        )

    def _point(self, point: Point, statement: Statement) -> PointNote:
        flags = tuple(words for flag, words in FLAGS.items() if flag in point.flags)
        at = reader_address(self._shown.story.id, statement.report, statement.id).removesuffix("#here")
        href = f"{at}&point={quote(point.id, safe='')}#here"
        return PointNote(point.id, one_line(point.title), flags, len(point.origins), href)

    def _tell_carried(self, statement: str) -> str:
        reports, outlets = self._carried.get(statement, (0, 0))
        return f"carried by {plural(reports, 'report')} of {plural(outlets, 'outlet')}" if reports > 1 else ""


def side_marks(shown: Shown) -> Mapping[str, SideMark]:
    """The parties of an account by name, in its order."""
    names = [one_line(side.name) for side in shown.account.sides if not side.observer]
    return {name: SideMark(name, SHAPES[n % len(SHAPES)], n % len(SHAPES)) for n, name in enumerate(names)}


def _marks(statement: Statement) -> tuple[str, ...]:
    kind = KINDS.get(statement.kind)
    return (kind, *tell_marks(statement)) if kind and not statement.own_voice else tell_marks(statement)


def _correct(story: str, kind: str, ident: str) -> str:
    return f"/stories/{quote(story, safe='')}/correct?{kind}={quote(ident, safe='')}"
