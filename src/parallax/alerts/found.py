"""Two accounts by id, for what rules ask about."""

from collections.abc import Iterable, Mapping

from parallax.nouns.account import Account
from parallax.nouns.point import Point
from parallax.nouns.statement import Statement


class Found:
    """What the ids of two accounts lead to: the later account's where both have one."""

    def __init__(self, earlier: Account, later: Account, aliases: Mapping[str, str]) -> None:
        both = (earlier, later)
        self.earlier, self.later = earlier, later
        self.aliases = aliases
        """Each earlier story's id → the id of the one that succeeds it."""
        self.statements = {each.id: each for account in both for each in account.statements}
        self.figures = {each.id: each for account in both for each in account.figures}
        self.points = {each.id: each for account in both for each in account.points}
        self.stories = {each.id: each for account in both for each in account.stories}
        self.reports = {each.id: each for account in both for each in account.reports}
        self.actors = {each.id: each for account in both for each in account.actors}
        self.sides = {each.id: each for account in both for each in account.sides}
        self.places = {each.id: each for account in both for each in account.places}
        self.told_before = frozenset([each.id for each in earlier.statements] + [each.id for each in earlier.figures])
        self._figures_of: dict[str, list[str]] = {}
        for figure in self.figures.values():
            self._figures_of.setdefault(figure.statement, []).append(figure.id)
        self._acts_of: dict[str, list[tuple[str | None, str | None]]] = {}
        for account in both:
            for act in account.incidents:
                for name in act.statements:
                    self._acts_of.setdefault(name, []).append((act.actor, act.place))

    def statements_of(self, ids: Iterable[str]) -> tuple[Statement, ...]:
        """The statements that some statements and figures (ids) are or stand in, each once, in order of id."""
        names = {self.figures[each].statement if each in self.figures else each for each in ids}
        return tuple(self.statements[name] for name in sorted(names) if name in self.statements)

    def figures_of(self, ids: Iterable[str]) -> tuple[str, ...]:
        """The figures (ids, sorted) among some ids; of a statement given, all that stand in it."""
        found = {each for each in ids if each in self.figures}
        found |= {figure for each in ids for figure in self._figures_of.get(each, ())}
        return tuple(sorted(found))

    def actors_of(self, statements: Iterable[Statement]) -> frozenset[str]:
        """Who speaks in some statements, and who did what they tell (ids)."""
        found: set[str | None] = {each.speaker for each in statements}
        found |= {actor for each in statements for actor, _ in self._acts_of.get(each.id, ())}
        return frozenset(name for name in found if name is not None)

    def places_of(self, statements: Iterable[Statement]) -> frozenset[str]:
        """The places (ids) that some statements, their figures and what they tell are of."""
        found: set[str | None] = {name for each in statements for name in each.places}
        found |= {self.figures[name].place for name in self.figures_of([each.id for each in statements])}
        found |= {place for each in statements for _, place in self._acts_of.get(each.id, ())}
        return frozenset(name for name in found if name is not None)

    def origins_of(self, point: Point) -> dict[str, tuple[str, ...]]:
        """Each statement (id) of a point → all statements of its origin, sorted."""
        return {name: tuple(sorted(origin.statements)) for origin in point.origins for name in origin.statements}
