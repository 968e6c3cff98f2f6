"""What was said, in the short form in which changes and alerts tell it."""

from collections.abc import Iterable, Sequence

from parallax.export.index import Index
from parallax.export.visible import one_line
from parallax.export.wording import NO_SPEAKER, join, tell_outlet, tell_words
from parallax.nouns.report import Report
from parallax.nouns.statement import Statement

LONGEST = 30
"""Words of a quotation that are shown; an ellipsis stands for the rest."""


class Sayings:
    """Tells who said what, by the ids of statements and figures."""

    def __init__(self, index: Index) -> None:
        self._index = index

    def title(self, point: str | None) -> str:
        """The question of a point (id)."""
        return one_line(self._index.points[point or ""].title)

    def home(self, ident: str) -> str:
        """The report that says something (id)."""
        return named(self._index.reports[self.statement(ident).report])

    def values(self, figures: Sequence[str]) -> str:
        """Each value of some figures (ids) once, by who gives it best; the latest first."""
        values: dict[object, list[str]] = {}
        for ident in sorted(figures, key=lambda each: (*self.worth(each), each), reverse=True):
            figure = self._index.figures[ident]
            values.setdefault((figure.range, figure.unit), []).append(ident)
        return "; ".join(self.says(ids) for ids in values.values())

    def replaced(self, newer: Sequence[str], older: Sequence[str]) -> str:
        """ "now A said “11”; before, “nine”; B said “eight”": who alone gives the newer figures is not named again."""
        before = self.values(older)
        speakers = {self._index.speaker_of(self.statement(name)) for name in newer}
        if len(speakers) == 1:
            before = before.replace(f"{speakers.pop()} said “", "“")
        return f"now {self.values(newer)}; before, {before}"

    def says(self, ids: Sequence[str]) -> str:
        """ "Maria Vel said “24 people”", of several that of a named speaker, said last."""
        best = self.best(ids)
        statement = self.statement(best)
        figure = self._index.figures.get(best)
        words = one_line(figure.text) if figure else shorten(tell_words(statement, self._index.report_of(statement)))
        verb = "denied" if statement.denial and figure is None else "said"
        speaker = self._index.speaker_of(statement)
        if speaker == NO_SPEAKER:
            return f"“{words}”, {NO_SPEAKER}"
        return f"{speaker}{',' if statement.own_voice else ''} {verb} “{words}”"

    def best(self, ids: Sequence[str]) -> str:
        """Of some statements or figures (ids) that of a named speaker, said last."""
        return max(ids, key=lambda ident: (*self.worth(ident), ident))

    def worth(self, ident: str) -> tuple[bool, str]:
        """Named speakers before others, then by when it was said or published."""
        statement = self.statement(ident)
        report = self._index.report_of(statement)
        when = (statement.said.end if statement.said else None) or (report.published.when if report else None)
        return (statement.speaker is not None, when.replace(tzinfo=None).isoformat() if when else "")

    def statement(self, ident: str) -> Statement:
        """The statement that an id is of, or of a figure's."""
        figure = self._index.figures.get(ident)
        return self._index.statements[figure.statement if figure else ident]

    def by(self, reports: Iterable[str]) -> str:
        """Which outlets brought a change."""
        outlets = dict.fromkeys(tell_outlet(self._index.reports[name]) for name in reports)
        return f" (brought by {join(outlets)})" if outlets else ""


def named(report: Report) -> str:
    """Outlet and title."""
    title = f" “{one_line(report.title)}”" if report.title else ""
    return f"{tell_outlet(report)}{title}"


def shorten(words: str) -> str:
    """The first words, an ellipsis for the rest."""
    pieces = words.split()
    return words if len(pieces) <= LONGEST else " ".join(pieces[:LONGEST]) + " …"
