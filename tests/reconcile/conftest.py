"""Invented reports, statements and figures in one line each."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from typing import Any

import pytest

from parallax.nouns.actor import Actor
from parallax.nouns.decision import Decision
from parallax.nouns.figure import Figure
from parallax.nouns.ident import make_id
from parallax.nouns.interval import Interval
from parallax.nouns.mention import PlaceMention
from parallax.nouns.place import Place
from parallax.nouns.range import Range
from parallax.nouns.reading import Reading
from parallax.nouns.reconciled import Reconciled
from parallax.nouns.report import Published, Report
from parallax.nouns.span import Span
from parallax.nouns.statement import Statement
from parallax.nouns.story import Story
from parallax.reconcile import reconcile


def day(number: int) -> Interval:
    return Interval(datetime(2031, 5, number), datetime(2031, 5, number))


@dataclass
class Paper:
    """One invented report under construction; `say` adds a sentence and gives its statement's id."""

    id: str
    published: int
    outlet: str
    text: str = ""
    statements: list[Statement] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    actors: dict[str, Actor] = field(default_factory=dict)
    places: list[PlaceMention] = field(default_factory=list)

    def say(
        self, words: str, by: str | None = None, figures: dict[str, dict[str, Any]] | None = None, **told: Any
    ) -> str:
        start = len(self.text)
        self.text += words + "\n"
        span = Span(start, start + len(words))
        said = told.pop("said", None)
        statement = Statement(
            id=make_id("s", self.id, start),
            report=self.id,
            span=span,
            text=words,
            spans=(span,),
            sentence=span,
            own_voice=by is None,
            speaker=self._actor(by, told) if by else None,
            speaker_text=by,
            said_words="on that day" if said else None,
            said=day(said) if said else None,
            **told,
        )
        self.statements.append(statement)
        for text, fields in (figures or {}).items():
            self._count(statement, text, dict(fields))
        return statement.id

    def _actor(self, name: str, told: dict[str, Any]) -> str:
        ident = make_id("a", self.id, name)
        role, kind, of = told.pop("role", None), told.pop("kind_of", "person"), told.pop("of", None)
        self.actors.setdefault(ident, Actor(ident, name, (name,), kind, (role,) if role else (), of))
        return ident

    def _count(self, statement: Statement, text: str, fields: dict[str, Any]) -> None:
        at = statement.span.start + statement.text.index(text)
        low = fields.pop("low")
        high = fields.pop("high", low)
        place: Place | None = fields.pop("place", None)
        window = fields.pop("window", None)
        if place is not None:
            self.places.append(PlaceMention(Span(at, at + 1), place.name, "name", place))
        figure = Figure(
            id=make_id("f", self.id, at),
            statement=statement.id,
            span=Span(at, at + len(text)),
            text=text,
            range=Range(low, high, fields.pop("comparator", None)),
            unit=fields.pop("unit", "person"),
            window=day(window) if window else None,
            place=place.id if place else None,
            **fields,
        )
        self.figures.append(figure)

    def report(self) -> Report:
        published = Published(datetime(2031, 5, self.published), "given")
        digest = sha256(self.text.encode()).hexdigest()
        return Report(self.id, f"{self.id}.txt", self.text, digest, outlet=self.outlet, published=published)

    def reading(self) -> Reading:
        actors, places = tuple(self.actors.values()), tuple(self.places)
        return Reading(self.id, actors, tuple(self.statements), tuple(self.figures), places=places)


@dataclass
class Desk:
    """Papers of one invented story."""

    papers: list[Paper] = field(default_factory=list)

    def paper(self, ident: str, published: int = 3, outlet: str | None = None) -> Paper:
        self.papers.append(Paper(ident, published, outlet or f"The {ident}"))
        return self.papers[-1]

    def copy(self, paper: Paper, ident: str) -> Paper:
        """The same text under another name: the same statements, with ids of their own."""
        twin = self.paper(ident, paper.published)
        twin.text, twin.actors, twin.places = paper.text, dict(paper.actors), list(paper.places)
        names = {each.id: make_id("s", ident, each.span.start) for each in paper.statements}
        twin.statements = [replace(each, id=names[each.id], report=ident) for each in paper.statements]
        twin.figures = [
            replace(each, id=make_id("f", ident, each.span.start), statement=names[each.statement])
            for each in paper.figures
        ]
        return twin

    def reconciled(self, backwards: bool = False, decisions: Sequence[Decision] = ()) -> Reconciled:
        papers = list(reversed(self.papers)) if backwards else self.papers
        reports, readings = [each.report() for each in papers], [each.reading() for each in papers]
        ids = tuple(sorted(report.id for report in reports))
        return reconcile(Story(make_id("story", *ids), ids), reports, readings, (), decisions)


@pytest.fixture
def desk() -> Desk:
    return Desk()
