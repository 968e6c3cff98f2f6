"""Time expressions to TIMEX3 values and intervals."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Literal

from parallax.nouns.interval import Interval
from parallax.values.calendar import days, interval_of, midnight
from parallax.values.time_context import Direction, Moment, back
from parallax.values.time_dates import DATE_RESOLVERS
from parallax.values.time_relative import RELATIVE_RESOLVERS
from parallax.values.time_rules import RULES, find_expressions

TimeType = Literal["DATE", "TIME", "DURATION", "SET"]
RESOLVERS = {**DATE_RESOLVERS, **RELATIVE_RESOLVERS}


@dataclass(frozen=True, slots=True)
class ResolvedTime:
    """What a time expression says: its TIMEX3 value, its type, and the interval it names (None: can't be told)."""

    value: str | None
    type: TimeType
    interval: Interval | None


def resolve(
    expression: str,
    anchor: date | datetime | None,
    direction: Direction = "past",
    reference: str | None = None,
    narrative: bool = False,
) -> ResolvedTime:
    """Resolve one time expression, its leading preposition allowed ("since Saturday", "within 24 hours").

    `anchor` is the day that the text was published; without one the open fields of the value are X and the interval is
    None. `direction` says on which side of the anchor an incomplete date lies: of "Monday" the past one is the last
    one up to the anchor's own day. `reference` is the TIMEX3 value of the time last named, which "the same day" and
    "two days later" count from. In a `narrative` incomplete dates follow the reference, not the anchor.
    """
    day = anchor.date() if isinstance(anchor, datetime) else anchor
    moment = Moment(day, direction, reference, narrative)
    words = " ".join(expression.split())
    return _bounded(words, moment) or _led(words, moment) or _plain(words, moment)


def resolve_rule(words: str, rule: int, moment: Moment) -> ResolvedTime:
    """Resolve words that the rule of that place in `RULES` has matched."""
    match = RULES[rule].pattern.fullmatch(words)
    if match is None:
        return ResolvedTime(None, "DATE", None)
    value = RESOLVERS[RULES[rule].name](match, moment)
    kind = _type(value, RULES[rule].name)
    return ResolvedTime(value, kind, _interval(value, match, moment))


def covered(words: str, anchor: date | datetime) -> Interval | None:
    """The stretch that a count's time words cover, seen from the day of publication and never later than it.

    "This month" runs up to that day, "since it began in 2011" from 2011 up to it. None where the words name none.
    """
    day = anchor.date() if isinstance(anchor, datetime) else anchor
    interval = resolve(words, day).interval
    if interval is None and (found := find_expressions(words)):
        led = "since " if words.lower().startswith("since ") else ""
        interval = resolve(led + words[found[-1].start : found[-1].end], day).interval
    return up_to(interval, day) if interval is not None else None


def up_to(whole: Interval, anchor: date | None) -> Interval:
    """An interval cut at the day of publication, where it reaches beyond it."""
    if anchor is None or whole.end is None or whole.start is None:
        return whole
    end = midnight(anchor)
    return Interval(whole.start, end, "day") if whole.start <= end < whole.end else whole


def lookback(value: str | None, anchor: date | None) -> Interval | None:
    """The stretch of a duration's length that ends on the anchor's day; None for durations of open length."""
    if value is None or anchor is None:
        return None
    first = back(value, anchor)
    return None if first is None else days(first, anchor)


_RANGE = re.compile(
    r"(?:from|between)\s+(?P<a>.+?)\s+(?:to|and|until|till|through)\s+(?P<b>.+)|"
    r"(?P<c>.+?)\s*[-–—]\s*(?P<d>\d.*)",
    re.I,
)
_LEAD = re.compile(
    r"(?P<since>since|from)\s+(?P<s>.+)|(?P<to>until|till|up\s+to|by)\s+(?P<t>.+)"
    r"|(?P<within>within|in|over|during|for|inside|throughout)\s+(?P<w>.+)|(?:on|at|of|as\s+of|around|"
    r"about)\s+(?P<o>.+)",
    re.I,
)
_PREVIOUS = re.compile(r"the\s+(?:previous|preceding)\s+(day|week|month|year)", re.I)


def _bounded(words: str, moment: Moment) -> ResolvedTime | None:
    """Two ends: "From September 6 to 10", "between May 3 and 5"."""
    match = _RANGE.fullmatch(words)
    if match is None:
        return None
    first_words, last_words = match["a"] or match["c"], match["b"] or match["d"]
    first = _plain(first_words, moment)
    if first.value is None or first.type not in {"DATE", "TIME"}:
        return None
    last = _plain(last_words, replace(moment, reference=first.value, narrative=True))
    if last.value is None and last_words.isdigit():
        last = _plain(re.sub(r"\b\d{1,2}(?:st|nd|rd|th)?\b", last_words, first_words, count=1), moment)
    if first.interval is None or last.interval is None or first.interval.start is None or last.interval.end is None:
        return None
    if last.interval.end < first.interval.start:
        return _turned(first_words, last_words, moment)
    return ResolvedTime(None, "DATE", Interval(first.interval.start, last.interval.end, last.interval.precision))


def _turned(first_words: str, last_words: str, moment: Moment) -> ResolvedTime | None:
    """Weekdays across the anchor's own ("Friday to Monday"): the last looks back from the anchor, the first from it."""
    last = _plain(last_words, moment)
    if last.interval is None or last.interval.end is None:
        return None
    first = _plain(first_words, replace(moment, anchor=last.interval.end.date(), reference=None, narrative=False))
    if first.interval is None or first.interval.start is None or first.interval.start > last.interval.end:
        return None
    return ResolvedTime(None, "DATE", Interval(first.interval.start, last.interval.end, last.interval.precision))


def _led(words: str, moment: Moment) -> ResolvedTime | None:
    """A leading preposition: "since" runs up to the anchor, "within" and "in" make a duration look back from it."""
    match = _LEAD.fullmatch(words)
    if match is None:
        return None
    rest = match["s"] or match["t"] or match["w"] or match["o"]
    inner = _plain(rest, moment)
    if match["since"] and inner.interval is not None and moment.anchor is not None and inner.interval.start is not None:
        end = datetime(moment.anchor.year, moment.anchor.month, moment.anchor.day)
        return replace(inner, interval=Interval(inner.interval.start, max(end, inner.interval.start), "day"))
    if match["to"] and inner.interval is not None:
        return replace(inner, interval=Interval(None, inner.interval.end, inner.interval.precision))
    if match["within"] and (unit := _PREVIOUS.fullmatch(rest)):
        return ResolvedTime(inner.value, "DURATION", lookback(f"P1{unit[1][0].upper()}", moment.anchor))
    if match["within"] and inner.interval is None:
        return replace(inner, interval=lookback(inner.value, moment.anchor))
    return inner if inner.value is not None else None


def _plain(words: str, moment: Moment) -> ResolvedTime:
    for index, rule in enumerate(RULES):
        if rule.pattern.fullmatch(words):
            resolved = resolve_rule(words, index, moment)
            if resolved.value is not None or rule.name in {"this-part", "relative", "beside"}:
                return resolved
    return ResolvedTime(None, "DATE", None)


def _type(value: str | None, rule: str) -> TimeType:
    if rule in {"set", "weekdays"}:
        return "SET"
    if value is None:
        return "DATE"
    if value.startswith("P") and not value.endswith("_REF"):
        return "DURATION"
    return "TIME" if "T" in value and "_REF" not in value else "DATE"


def _interval(value: str | None, match: re.Match[str], moment: Moment) -> Interval | None:
    """The interval of a value, narrowed by "early", "the end of" and the like; "the last 24 hours" looks back."""
    if value is None:
        return None
    groups = match.groupdict()
    if (groups.get("look") or "").lower() in {"last", "past", "previous", "preceding", "recent"}:
        return lookback(value, moment.anchor)
    whole = interval_of(value)
    edge = " ".join((groups.get("mod") or groups.get("edge") or "").lower().split())
    return _narrowed(whole, edge) if whole is not None and edge else whole


def _narrowed(whole: Interval, edge: str) -> Interval:
    """The first, middle or last third of a month or longer; days and shorter stay whole."""
    if whole.start is None or whole.end is None or whole.precision not in {"month", "year"}:
        return whole
    third = (whole.end - whole.start) / 3
    first, last = whole.start, whole.end
    if edge in {
        "early",
        "beginning",
        "start",
        "outset",
        "early part",
        "first days",
        "first day",
        "first week",
        "first weeks",
        "early days",
    }:
        last = first + third
    elif edge in {"late", "end", "close", "latter part", "last days", "last day", "last week", "last weeks"}:
        first = last - third
    elif edge in {"mid", "middle"}:
        first, last = first + third, last - third
    elif edge in {"first half", "second half"}:
        half = (whole.end - whole.start) / 2
        first, last = (first, first + half) if edge == "first half" else (last - half, last)
    return days(first.date(), last.date(), whole.precision)
