"""An account by id, and the numbers of its citations."""

from collections.abc import Iterable

from parallax.export.view import Words
from parallax.export.visible import one_line
from parallax.export.wording import tell_marks, tell_outlet, tell_role, tell_route, tell_said, tell_speaker, tell_words
from parallax.nouns.account import Account
from parallax.nouns.report import Report
from parallax.nouns.statement import Statement


class Index:
    """Looks up what an account's ids lead to."""

    def __init__(self, account: Account) -> None:
        self.stories = {story.id: story for story in account.stories}
        self.reports = {report.id: report for report in account.reports}
        self.statements = {statement.id: statement for statement in account.statements}
        self.figures = {figure.id: figure for figure in account.figures}
        self.actors = {actor.id: actor for actor in account.actors}
        self.sides = {side.id: side for side in account.sides}
        self.places = {place.id: place for place in account.places}
        self.points = {point.id: point for point in account.points}

    def report_of(self, statement: Statement) -> Report | None:
        """The report that carries a statement."""
        return self.reports.get(statement.report)

    def speaker_of(self, statement: Statement) -> str:
        """Who speaks, in words."""
        return tell_speaker(statement, self.actors.get(statement.speaker or ""), self.report_of(statement))

    def side_of(self, statement: Statement) -> str | None:
        """The name of the side that the speaker speaks for, None where it has none or is an observer."""
        actor = self.actors.get(statement.speaker or "")
        if actor is None or actor.side is None:
            return None
        side = self.sides.get(actor.side)
        if side is None:
            return one_line(actor.side)
        return None if side.observer else one_line(side.name)


class Citations:
    """Numbers statements from 1, in the order in which they are first cited."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._numbers: dict[str, int] = {}

    def cite(self, statements: Iterable[str]) -> tuple[int, ...]:
        """The numbers of some statements (ids), each once, in rising order; what is not in the account is left out."""
        known = [name for name in statements if name in self._index.statements]
        return tuple(sorted({self._numbers.setdefault(name, len(self._numbers) + 1) for name in known}))

    def words(self, after: int = 0) -> tuple[Words, ...]:
        """All citations with a number above `after`, in order of number."""
        return tuple(self._words(name, number) for name, number in self._numbers.items() if number > after)

    @property
    def last(self) -> int:
        """The highest number given, 0 before the first."""
        return len(self._numbers)

    def _words(self, name: str, number: int) -> Words:
        statement = self._index.statements[name]
        report = self._index.report_of(statement)
        return Words(
            number=number,
            statement=name,
            report=statement.report,
            speaker=self._index.speaker_of(statement),
            role=tell_role(self._index.actors.get(statement.speaker or "")),
            side=self._index.side_of(statement),
            outlet=tell_outlet(report),
            when=tell_said(statement, report),
            route=tell_route(statement),
            words=tell_words(statement, report),
            quoted=statement.quoted,
            marks=tell_marks(statement),
        )
