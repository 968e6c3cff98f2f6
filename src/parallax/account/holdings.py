"""A reconciled story, looked up by id."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from parallax.account.words_weighed import shared_words
from parallax.nouns.actor import Actor
from parallax.nouns.figure import Figure
from parallax.nouns.origin import Origin
from parallax.nouns.reconciled import Reconciled
from parallax.nouns.report import Report
from parallax.nouns.side import Side
from parallax.nouns.statement import Statement


@dataclass(frozen=True, slots=True)
class Holdings:
    """Everything of one story by its id; `origin_of` gives the whole origin of a statement."""

    story: Reconciled
    statements: dict[str, Statement]
    figures: dict[str, Figure]
    actors: dict[str, Actor]
    sides: dict[str, Side]
    reports: dict[str, Report]
    figures_of: dict[str, tuple[Figure, ...]]
    origin_of: dict[str, str]
    members: dict[str, tuple[str, ...]]
    """The statements of each origin, over all points."""
    shared: Mapping[str, float]
    """The telling words that several reports use, with the share that do."""
    surnames: frozenset[str]
    """The last words of the persons' names, in small letters."""

    def statement_of(self, ident: str) -> Statement:
        """The statement with this id, or the one that holds the figure with this id."""
        return self.statements[self.figures[ident].statement] if ident in self.figures else self.statements[ident]

    def actor_of(self, statement: Statement) -> Actor | None:
        """The speaker of a statement, None for a report's own voice and for speakers not named."""
        return self.actors.get(statement.speaker or "")

    def is_named(self, statement: Statement) -> bool:
        """True where the speaker is named: no report's own voice, nor "an official"."""
        actor = self.actor_of(statement)
        return actor is not None and actor.kind != "unnamed"

    def party_of(self, statement: Statement) -> Side | None:
        """The side a statement's speaker speaks for, None for observers and a report's own voice."""
        actor = self.actor_of(statement)
        side = self.sides.get(actor.side or "") if actor else None
        return side if side is not None and not side.observer else None

    def reach(self, ids: Iterable[str]) -> tuple[int, int, int]:
        """How many reports, outlets and origins carry these statements, copies by origin included."""
        whole = {ident for origin in self.origins(ids) for ident in self.members[origin]}
        return self.spread(whole)

    def spread(self, ids: Iterable[str]) -> tuple[int, int, int]:
        """How many reports, outlets and origins these statements alone are from."""
        ids = tuple(ids)
        reports = {self.statements[ident].report for ident in ids}
        outlets = {self.reports[ident].outlet or ident for ident in reports}
        return len(reports), len(outlets), len(self.origins(ids))

    def origins(self, ids: Iterable[str]) -> set[str]:
        """The origins of these statements."""
        return {self.origin_of[ident] for ident in ids}

    def words(self, statement: Statement) -> str:
        """The statement's words without a cue that parts them: its pieces, joined by an ellipsis."""
        text = self.reports[statement.report].text
        return " … ".join(piece.of(text) for piece in statement.spans) or statement.text


def hold(story: Reconciled) -> Holdings:
    """Look-ups over a reconciled story."""
    held: dict[str, list[Figure]] = {}
    for figure in story.figures:
        held.setdefault(figure.statement, []).append(figure)
    members: dict[str, dict[str, None]] = {}
    for origin in _origins(story):
        members.setdefault(origin.id, {}).update(dict.fromkeys(origin.statements))
    return Holdings(
        story=story,
        statements={each.id: each for each in story.statements},
        figures={each.id: each for each in story.figures},
        actors={each.id: each for each in story.actors},
        sides={each.id: each for each in story.sides},
        reports={each.id: each for each in story.reports},
        figures_of={ident: tuple(figures) for ident, figures in held.items()},
        origin_of={ident: origin for origin, ids in members.items() for ident in ids},
        members={origin: tuple(sorted(ids)) for origin, ids in members.items()},
        shared=shared_words(story.reports),
        surnames=_surnames(story.actors),
    )


def _surnames(actors: Iterable[Actor]) -> frozenset[str]:
    found = (actor.name.split()[-1].casefold() for actor in actors if actor.kind == "person" and actor.name)
    return frozenset(word for word in found if len(word) > 2)


def _origins(story: Reconciled) -> list[Origin]:
    return [origin for point in story.points for origin in point.origins]
