"""On which day harm fell that is told without one, and which days of a story are one day told twice."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from parallax.nouns.interval import Interval
from parallax.reconcile.subject_state import IN_BED
from parallax.reconcile.told import Counted, Told, days, is_one_day

Day = tuple[date | None, date | None]
Number = tuple[str | None, str | None, float]
"""What is counted, its state, and how many."""
Kind = tuple[str | None, str | None, Day]
"""What is counted, its state, and the day."""
MANY_MORE = 2.0
"""How many times the highest number told of a day is more than what two counts of one day differ by."""
LEAST = 10
"""Two days bring less than that alike too often."""


def with_event_days(told: Sequence[Told]) -> tuple[Told, ...]:
    """The statements with the day of the event as the window of harm that is told without one, or a day off.

    Days on which two reports tell harm are the story's. A neighbouring day that half as many reports tell, or fewer,
    is the same, unless some report tells harm of both: a night, a time zone or the day of the count moves one. Harm told without a
    time is of the first such day that its report names, else of the latest that had come when it was written. Where no
    two reports tell one day, a report's own first day holds for it. Where harm of several days is told, harm told without
    a time is of the day that the same number of the same is told of elsewhere, or of the only day that its report tells or that
    had come, unless it is many more than any told of that day; else it may be of any of them, or of all, and is left without
    one.
    """
    own: dict[str, list[Interval]] = {}
    for each in told:
        own.setdefault(each.report.id, []).extend(_days_of_harm(each))
    one_day = _merge(own)
    moved = {report: [one_day[days(window)] for window in windows] for report, windows in own.items()}
    if len({days(window) for window in one_day.values()}) > 1:
        return _of_several(told, one_day, moved)
    reports = Counter(day for windows in moved.values() for day in {days(window) for window in windows})
    common = {day for day, count in reports.items() if count > 1}
    known = {days(w): w for w in one_day.values() if days(w) in common}.values()
    first = {report: _first(windows, common) for report, windows in moved.items()}
    return tuple(_dated(each, one_day, first.get(each.report.id) or _only(_come(known, each)), {}) for each in told)


def _of_several(
    told: Sequence[Told], one_day: Mapping[Day, Interval], moved: Mapping[str, Sequence[Interval]]
) -> tuple[Told, ...]:
    numbers = _days_of_numbers(told, one_day)
    most = _most_of_days(told, one_day)
    only = {report: _only(windows) for report, windows in moved.items()}
    events = (only.get(each.report.id) or _only(_come(one_day.values(), each)) for each in told)
    return tuple(_dated(each, one_day, event, numbers, most) for each, event in zip(told, events, strict=True))


def _days_of_harm(told: Told) -> Iterator[Interval]:
    """The single days on which a statement tells harm of the story's own time."""
    for counted in told.figures:
        window = counted.window
        if window is not None and counted.subject.befalls and counted.runs(told) and is_one_day(window):
            yield window


def _merge(own: Mapping[str, Sequence[Interval]]) -> dict[Day, Interval]:
    """Each day told, with the window that stands for it and its neighbours."""
    windows = {days(w): w for report in sorted(own, reverse=True) for w in reversed(own[report])}
    told_by = {day: {report for report, each in own.items() if day in map(days, each)} for day in windows}
    ranked = sorted(windows, key=lambda day: (-len(told_by[day]), str(day)))
    standing: dict[Day, Day] = {}
    for day in ranked:
        near = [
            to for to in ranked if standing.get(to) == to and _near(day, to) and _outweighs(told_by[to], told_by[day])
        ]
        standing[day] = near[0] if near else day
    return {day: windows[to] for day, to in standing.items()}


def _outweighs(many: set[str], few: set[str]) -> bool:
    """True where twice as many reports tell one day, and none tells both."""
    return not many & few and len(many) >= 2 * len(few)


def _near(one: Day, other: Day) -> bool:
    first, second = one[0] or one[1], other[0] or other[1]
    return first is not None and second is not None and abs(first - second) <= timedelta(days=1)


def _first(windows: Sequence[Interval], common: set[Day]) -> Interval | None:
    return next((window for window in windows if days(window) in common or not common), None)


def _come(windows: Iterable[Interval], told: Told) -> list[Interval]:
    """Those that had begun when a statement was made."""
    last = told.said[1]
    return [window for window in windows if last is None or (days(window)[0] or last) <= last]


def _only(windows: Iterable[Interval]) -> Interval | None:
    by_day = {days(window): window for window in windows}
    return next(iter(by_day.values())) if len(by_day) == 1 else None


def _days_of_numbers(told: Sequence[Told], one_day: Mapping[Day, Interval]) -> dict[Number | None, Interval]:
    """The day of each number of a subject that is told of one day only."""
    found: dict[Number | None, list[Interval]] = {}
    for each in told:
        for counted in each.figures:
            number, day = _number(counted), days(counted.window)
            if number is not None and day in one_day:
                found.setdefault(number, []).append(one_day[day])
    only = {number: _only(windows) for number, windows in found.items()}
    return {number: window for number, window in only.items() if window is not None}


def _most_of_days(told: Sequence[Told], one_day: Mapping[Day, Interval]) -> dict[Kind, float]:
    """The highest number of each kind of harm that is told of each day."""
    most: dict[Kind, float] = {}
    for each in told:
        for counted in each.figures:
            if counted.subject.toll and days(counted.window) in one_day:
                kind = (counted.subject.counted, counted.subject.state, days(one_day[days(counted.window)]))
                most[kind] = max(most.get(kind, 0.0), counted.figure.range.low or 0.0)
    return most


def _is_sum(counted: Counted, event: Interval | None, most: Mapping[Kind, float]) -> bool:
    """True for harm without a time that is many more than any number told of the day: of several days, more likely."""
    told = most.get((counted.subject.counted, counted.subject.state, days(event)))
    return counted.window is None and told is not None and (counted.figure.range.low or 0.0) > MANY_MORE * told


def _number(counted: Counted) -> Number | None:
    """What tells by itself that harm is of one day: a number that is not small."""
    low = counted.figure.range.low
    if not counted.subject.toll or low is None or low < LEAST or counted.figure.vague is not None:
        return None
    return counted.subject.counted, counted.subject.state, low


def _dated(
    told: Told,
    one_day: Mapping[Day, Interval],
    event: Interval | None,
    numbers: Mapping[Number | None, Interval],
    most: Mapping[Kind, float] | None = None,
) -> Told:
    if not told.figures:
        return told
    own = [None if _is_sum(counted, event, most or {}) else event for counted in told.figures]
    days_of = [numbers.get(_number(counted)) or day for counted, day in zip(told.figures, own, strict=True)]
    event_of = [_not_ahead(day, told) for day in days_of]
    figures = tuple(_window(counted, told, one_day, day) for counted, day in zip(told.figures, event_of, strict=True))
    return replace(told, figures=figures)


def _not_ahead(event: Interval | None, told: Told) -> Interval | None:
    """The day, unless the statement was made before it."""
    last, start = told.said[1], days(event)[0] if event else None
    return None if told.dated and last is not None and start is not None and last < start else event


def _window(counted: Counted, told: Told, one_day: Mapping[Day, Interval], event: Interval | None) -> Counted:
    if not counted.subject.toll:
        return counted
    if counted.window is None:
        event = None if counted.subject.state in IN_BED else event
        return replace(counted, window=event, inferred=event is not None)
    if counted.runs(told) and is_one_day(counted.window):
        moved = one_day.get(days(counted.window), counted.window)
        return replace(counted, window=moved, inferred=days(moved) != days(counted.window))
    return counted
