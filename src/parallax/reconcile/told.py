"""A statement with all that reconciling asks of it, gathered once."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from parallax.nouns.actor import Actor
from parallax.nouns.figure import Figure
from parallax.nouns.interval import Interval
from parallax.nouns.lineage import Lineage
from parallax.nouns.place import Place
from parallax.nouns.report import Report
from parallax.nouns.side import Side
from parallax.nouns.statement import Statement
from parallax.reconcile.alignment.sketch import Sketch, sketch
from parallax.reconcile.alignment.stems import stem, tokens
from parallax.reconcile.subject import Subject, subject_of
from parallax.values.country import find_countries

RECENT = timedelta(days=40)
"""A count of a time that ended longer ago than this is of another event than the story's own."""
YEAR = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Counted:
    """A figure, its subject, and the days it covers where told."""

    figure: Figure
    subject: Subject
    window: Interval | None

    @property
    def so_far(self) -> bool:
        """True for a toll told as risen, or as the total, on a day of its own: when it was counted, not when harm fell."""
        return (self.subject.risen or self.subject.total) and self.figure.window is not None

    def runs(self, told: "Told") -> bool:
        """True unless the time covered ended long before it was told, or began over a year before."""
        if self.window is None or told.said[1] is None:
            return True
        start, end = days(self.window)
        last = told.said[1]
        return (end is None or last - end <= RECENT) and (start is None or last - start <= YEAR)


@dataclass(frozen=True, slots=True)
class Told:
    """A statement, its report, speaker, side, figures and words; `said`: first and last day it can have been said.

    `dated`: the text itself tells the day. `around`: the words of the whole sentence, cue and speaker included.
    """

    statement: Statement
    report: Report
    actor: Actor | None
    side: Side | None
    figures: tuple[Counted, ...]
    sketch: Sketch
    around: Sketch
    said: tuple[date | None, date | None]
    dated: bool

    @property
    def id(self) -> str:
        """The statement's id."""
        return self.statement.id

    @property
    def party(self) -> str | None:
        """The side's id where the speaker is a party, None for the report's own voice and for observers."""
        return self.side.id if self.side is not None and not self.side.observer else None


@dataclass(frozen=True, slots=True)
class Desk:
    """All statements of a story in reading order, and what they refer to."""

    told: tuple[Told, ...]
    by_id: Mapping[str, Told]
    places: Mapping[str, Place]
    related: frozenset[tuple[str, str]]
    """Pairs of reports (both orders) that some lineage joins."""

    def of(self, ids: Iterable[str]) -> tuple[Told, ...]:
        """The told of these ids, in reading order."""
        wanted = set(ids)
        return tuple(told for told in self.told if told.id in wanted)


def lay_out(
    reports: Sequence[Report],
    statements: Sequence[Statement],
    figures: Sequence[Figure],
    actors: Sequence[Actor],
    sides: Sequence[Side],
    places: Sequence[Place],
    lineage: Sequence[Lineage],
) -> Desk:
    """Gather everything; reading order is by report id, then by place in the text."""
    report_by_id = {report.id: report for report in reports}
    actor_by_id = {actor.id: actor for actor in actors}
    side_by_id = {side.id: side for side in sides}
    held: dict[str, list[Figure]] = {}
    for figure in sorted(figures, key=lambda each: (each.span, each.id)):
        held.setdefault(figure.statement, []).append(figure)
    scene = _scene(places, statements)
    told = []
    for statement in sorted(statements, key=lambda each: (each.report, each.span, each.id)):
        actor = actor_by_id.get(statement.speaker or "")
        report = report_by_id[statement.report]
        told.append(
            Told(
                statement=statement,
                report=report,
                actor=actor,
                side=side_by_id.get(actor.side or "") if actor else None,
                figures=tuple(_counted(figure, statement, report) for figure in held.get(statement.id, ())),
                sketch=sketch(statement.text, scene),
                around=sketch(statement.sentence.of(report.text), scene),
                said=_said(statement, report),
                dated=statement.said is not None and statement.said_words is not None,
            )
        )
    told = _with_event_day(told)
    pairs = {(each.source, each.target) for each in lineage}
    return Desk(
        told=tuple(told),
        by_id={each.id: each for each in told},
        places={place.id: place for place in places},
        related=frozenset(pairs | {(target, source) for source, target in pairs}),
    )


def _with_event_day(told: Sequence[Told]) -> list[Told]:
    """Harm told without a time is given the day that its report, else the story so far, tells harm of.

    A report's day is the first that it gives harm. A report without one takes the latest day that two reports of the
    story tell of and that had come when it was written.
    """
    own: dict[str, Interval] = {}
    for each in told:
        for counted in each.figures:
            window = counted.figure.window
            if counted.subject.toll and window is not None and counted.runs(each) and is_one_day(window):
                own.setdefault(each.report.id, window)
    shared = Counter(days(window) for window in own.values())
    ends = {days(own[report]): own[report] for report in sorted(own, reverse=True)}
    known = sorted((ends[day] for day, reports in shared.items() if reports > 1), key=lambda w: str(w.start))
    return [_dated(each, own.get(each.report.id) or _latest(known, each)) for each in told]


def _latest(known: Sequence[Interval], told: Told) -> Interval | None:
    last = told.said[1]
    come = [window for window in known if last is None or (days(window)[0] or last) <= last]
    return come[-1] if come else None


def _dated(told: Told, event: Interval | None) -> Told:
    last, start = told.said[1], days(event)[0] if event else None
    if event is None or (told.dated and last is not None and start is not None and last < start):
        return told
    figures = tuple(
        replace(counted, window=event) if counted.subject.toll and counted.window is None else counted
        for counted in told.figures
    )
    return replace(told, figures=figures)


def _scene(places: Sequence[Place], statements: Sequence[Statement]) -> frozenset[str]:
    """Stems of all names of the story's places, and of the countries its statements name."""
    names = [name for place in places for name in place.names]
    texts = {statement.text for statement in statements}
    names += [found.span.of(text) for text in sorted(texts) for found in find_countries(text)]
    return frozenset(stem(word) for name in names for word in tokens(name))


def _counted(figure: Figure, statement: Statement, report: Report) -> Counted:
    before = report.text[statement.sentence.start : max(statement.sentence.start, statement.span.start)]
    return Counted(figure, subject_of(figure, statement, before), figure.window)


def _said(statement: Statement, report: Report) -> tuple[date | None, date | None]:
    """The day or days told; else the day of publication (it can't have been said later)."""
    if statement.said is not None:
        return days(statement.said)
    when = report.published.when
    return (when.date(), when.date()) if when else (None, None)


def is_one_day(interval: Interval) -> bool:
    """True for a window of a day, or of a night between two."""
    start, end = days(interval)
    return start is not None and end is not None and end - start <= timedelta(days=1)


def days(interval: Interval | None) -> tuple[date | None, date | None]:
    """The first and last day of an interval, None for an open end."""
    if interval is None:
        return None, None
    start = interval.start.date() if interval.start else None
    return start, interval.end.date() if interval.end else None
