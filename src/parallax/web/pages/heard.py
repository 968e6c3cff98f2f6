"""Who was heard again after something was first told, so that saying nothing of it can be told from not being heard."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from parallax.export.index import Index
from parallax.export.wording import tell_outlet
from parallax.nouns.report import Report
from parallax.nouns.statement import Statement
from parallax.web.pages.speaking import Speaker, published_by


class Heard:
    """Reports in which each named speaker is heard, and those that each outlet published."""

    def __init__(self, index: Index, speakers: Mapping[str, Speaker]) -> None:
        self._index = index
        self._speakers = {each.id: each for each in speakers.values() if each.named}
        self._statements: dict[str, list[Statement]] = {}
        for name, speaker in speakers.items():
            if speaker.named and not speaker.own_voice:
                self._statements.setdefault(speaker.id, []).append(index.statements[name])
        self._published: dict[str, list[Report]] = {}
        for report in index.reports.values():
            self._published.setdefault(tell_outlet(report), []).append(report)

    def after(self, said: Iterable[Statement]) -> frozenset[str]:
        """The speakers (ids) heard in a report published after that in which these statements first stood.

        An old utterance that is only repeated later does not count, nor an outlet that carries any of these.
        """
        told = list(said)
        reports = [report for each in told if (report := self._index.report_of(each)) and report.published.when]
        if not reports:
            return frozenset()
        first = min(reports, key=lambda report: published_by(report) or datetime.max)
        carriers = {tell_outlet(self._index.report_of(each)) for each in told}
        return frozenset(name for name in self._speakers if self._heard_again(name, first, carriers))

    def _heard_again(self, name: str, first: Report, carriers: set[str]) -> bool:
        speaker = self._speakers[name]
        if not speaker.own_voice:
            return any(self._again(each, first) for each in self._statements[name])
        return speaker.name not in carriers and any(_later(each, first) for each in self._published[speaker.name])

    def _again(self, statement: Statement, first: Report) -> bool:
        report, said = self._index.report_of(statement), statement.said
        when = said.end or said.start if said else None
        told = published_by(first)
        old = when is not None and told is not None and when.replace(tzinfo=None).date() < told.date()
        return report is not None and not old and _later(report, first)


def _later(report: Report, first: Report) -> bool:
    """Published later, as far as both times are known: by the minute, else on a later day."""
    when, told = published_by(report), published_by(first)
    if when is None or told is None:
        return False
    if report.published.precision == first.published.precision == "minute":
        return when > told
    if "month" in (report.published.precision, first.published.precision):
        return (when.year, when.month) > (told.year, told.month)
    return when.date() > told.date()
