"""An account's answers, as what can be compared between two accounts: ids of origins and points change as reports join."""

from collections.abc import Iterable, Iterator

from parallax.nouns.account import Account
from parallax.nouns.change import Change, ChangeKind
from parallax.nouns.point import Point
from parallax.nouns.relation import Relation, RelationType

Answer = tuple[str, ...]
"""The figures (ids, sorted) of one origin and value in one point, or its statements that carry no figure in a relation."""


class Answers:
    """An account by id, with what its answers are and how they stand; `ids` are those of all statements and figures.

    `points_of` gives the points (ids) of each statement and figure.
    """

    def __init__(self, account: Account) -> None:
        self.account = account
        self.reports = {each.id: each for each in account.reports}
        self.statements = {each.id: each for each in account.statements}
        self.figures = {each.id: each for each in account.figures}
        self.ids = frozenset(self.statements) | frozenset(self.figures)
        self.relations = {(each.source, each.target, each.type) for point in account.points for each in point.relations}
        self.updated = {source for source, _, kind in self.relations if kind == "update"}
        self.points = {each.id: each for each in account.points}
        self.points_of: dict[str, list[str]] = {}
        for point in account.points:
            for name in members(point):
                self.points_of.setdefault(name, []).append(point.id)
        self.story_of = {name: story.id for story in account.stories for name in story.reports}
        self.origins = {
            statement: frozenset(origin.statements)
            for point in account.points
            for origin in point.origins
            for statement in origin.statements
        }

    def report_of(self, ident: str) -> str:
        """The id of the report in which a statement or figure (id) stands."""
        figure = self.figures.get(ident)
        return self.statements[figure.statement if figure else ident].report

    def reports_of(self, ids: Iterable[str]) -> tuple[str, ...]:
        """The reports (ids, sorted) in which these statements and figures stand."""
        return tuple(sorted({self.report_of(ident) for ident in ids}))

    def pairs(self, point: Point, kind: RelationType) -> Iterator[tuple[Answer, Answer]]:
        """Each pair of answers of a point that stand so to one another, once: source and target, in the order of ids."""
        found = {
            (self.answer(point, each.source), self.answer(point, each.target))
            for each in point.relations
            if each.type == kind
        }
        yield from sorted(found)

    def answer(self, point: Point, ident: str) -> Answer:
        """The answer to which a figure or statement (id) of a point belongs."""
        figure = self.figures.get(ident)
        if figure is None:
            return tuple(sorted(self.origins.get(ident, {ident})))
        kin = self.origins.get(figure.statement, {figure.statement})
        alike = (self.figures[name] for name in point.figures)
        return tuple(
            sorted(e.id for e in alike if e.statement in kin and (e.range, e.unit) == (figure.range, figure.unit))
        )

    def stood(self, one: Answer, other: Answer, kind: RelationType, *, directed: bool) -> bool:
        """True where any of one answer stands so to any of another in this account."""
        return any(
            (a, b, kind) in self.relations or (not directed and (b, a, kind) in self.relations)
            for a in one
            for b in other
        )


def members(point: Point) -> frozenset[str]:
    """The statements and figures (ids) of a point."""
    return frozenset(point.statements) | frozenset(point.figures)


def make_change(
    kind: ChangeKind, point: Point, before: Iterable[str], after: Iterable[str], old: Answers, new: Answers
) -> Change:
    """A change of a point of the later account, brought by the new reports among those that say what stands now, or,
    of a conflict, either part.
    """
    one, other = tuple(sorted(before)), tuple(sorted(after))
    telling = (*one, *other) if kind == "conflict-new" else other
    brought = tuple(name for name in new.reports_of(telling) if name not in old.reports)
    return Change(kind, point.story, point.id, one, other, brought)


def denied_by(point: Point, statement: str) -> Iterator[str]:
    """What a denial (id) speaks against in a point, by its relations."""
    for relation in point.relations:
        if relation.how == "denial" and statement in _ends(relation):
            yield from (end for end in _ends(relation) if end != statement)


def _ends(relation: Relation) -> tuple[str, str]:
    return (relation.source, relation.target)
