"""How much rests on a statement, figure, actor or place of an account."""

from collections.abc import Iterable

from parallax.nouns.account import Account, StoryAccount
from parallax.nouns.point import Point

Features = tuple[tuple[str, float], ...]

IN_BRIEF, A_REPORT, A_RELATION = 2.0, 0.25, 0.1
"""What it counts for that a line of the brief cites it, for each report that carries it, and for each relation of it."""


class Rests:
    """An account, looked up by what rests on what."""

    def __init__(self, account: Account) -> None:
        self.statements = {each.id: each for each in account.statements}
        self.home = {each.id: each.statement for each in account.figures}
        self.figures = {each.id: each for each in account.figures}
        self.story_of = {report: story for story in account.stories for report in story.reports}
        self._brief = {ident for story in account.stories for line in story.brief for ident in line.statements}
        self._origin: dict[str, set[str]] = {}
        self._related: dict[str, int] = {}
        for point in account.points:
            self._take(point)

    def _take(self, point: Point) -> None:
        for origin in point.origins:
            for ident in origin.statements:
                self._origin.setdefault(ident, set()).update(origin.statements)
        for relation in point.relations:
            for end in (relation.source, relation.target):
                self._related[end] = self._related.get(end, 0) + 1

    def statement_of(self, ident: str) -> str:
        """The statement of this id, or that of the figure of this id."""
        return self.home.get(ident, ident)

    def story(self, statement: str) -> StoryAccount:
        """The story that a statement is told in."""
        return self.story_of[self.statements[statement].report]

    def on(self, ids: Iterable[str]) -> Features:
        """What rests on these statements and figures, with its numbers."""
        ids = list(ids)
        told = {self.statement_of(ident) for ident in ids}
        carried = {each for ident in told for each in self._origin.get(ident, {ident})}
        reports = len({self.statements[each].report for each in carried})
        related = sum(self._related.get(ident, 0) for ident in {*ids, *told})
        found = [
            ("cited in the brief", IN_BRIEF if carried & self._brief else 0.0),
            (f"{reports} reports", A_REPORT * (reports - 1)),
            (f"{related} relations", round(min(A_RELATION * related, IN_BRIEF), 2)),
        ]
        return tuple((name, number) for name, number in found if number > 0)
