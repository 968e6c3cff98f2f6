"""Who was heard again after something was first told, so that saying nothing of it can be told from not being heard."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from parallax.export.index import Index
from parallax.export.wording import tell_outlet
from parallax.nouns.report import Report
from parallax.nouns.statement import Statement
from parallax.web.pages.speaking import Speaker, published_by


@dataclass(frozen=True, slots=True)
class _Time:
    """When a report was published, how exactly that is known, and the day of the utterance that it carries, if told."""

    when: datetime
    precision: Literal["minute", "day", "month"]
    said: date | None = None


class Heard:
    """When each named speaker is heard, and when each outlet published."""

    def __init__(self, index: Index, speakers: Mapping[str, Speaker]) -> None:
        self._index = index
        self._speakers = {each.id: each for each in speakers.values() if each.named}
        heard: dict[str, set[_Time]] = {}
        for name, speaker in speakers.items():
            statement = index.statements[name]
            if speaker.named and (time := _time(index.report_of(statement), statement)):
                heard.setdefault(speaker.id, set()).add(time)
        self._heard = {name: _latest_first(times) for name, times in heard.items()}
        published: dict[str, set[_Time]] = {}
        for report in index.reports.values():
            if time := _time(report):
                published.setdefault(tell_outlet(report), set()).add(time)
        self._published = {name: _latest_first(times) for name, times in published.items()}

    def after(self, said: Iterable[Statement]) -> frozenset[str]:
        """The speakers (ids) heard in a report published after that in which these statements first stood.

        An old utterance that is only repeated later does not count, nor an outlet that carries any of these.
        """
        told = [self._index.report_of(each) for each in said]
        times = [time for report in told if (time := _time(report))]
        if not times:
            return frozenset()
        first = min(times, key=lambda time: time.when)
        carriers = {tell_outlet(report) for report in told}
        return frozenset(name for name, each in self._speakers.items() if self._heard_again(each, first, carriers))

    def _heard_again(self, speaker: Speaker, first: _Time, carriers: set[str]) -> bool:
        if speaker.own_voice:
            return speaker.name not in carriers and _any_later(self._published.get(speaker.name, ()), first)
        return _any_later(self._heard.get(speaker.id, ()), first)


def _time(report: Report | None, statement: Statement | None = None) -> _Time | None:
    when = published_by(report)
    if report is None or when is None:
        return None
    said = statement.said.end or statement.said.start if statement and statement.said else None
    return _Time(when, report.published.precision, said.date() if said else None)


def _latest_first(times: Iterable[_Time]) -> tuple[_Time, ...]:
    return tuple(sorted(times, key=lambda time: time.when, reverse=True))


def _any_later(times: Sequence[_Time], first: _Time) -> bool:
    """True where one is later, and carries no older utterance; `times` are the latest first."""
    for time in times:
        if time.when < first.when:
            return False
        if _is_later(time, first) and not (time.said and time.said < first.when.date()):
            return True
    return False


def _is_later(time: _Time, first: _Time) -> bool:
    """As far as both are known: by the minute, else on a later day, or in a later month."""
    if time.precision == first.precision == "minute":
        return time.when > first.when
    if "month" in (time.precision, first.precision):
        return (time.when.year, time.when.month) > (first.when.year, first.when.month)
    return time.when.date() > first.when.date()
