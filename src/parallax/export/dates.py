"""Times in words, the same in every locale."""

from datetime import datetime

from parallax.nouns.interval import Interval, TimePrecision
from parallax.nouns.report import Published

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

BASES = {
    "given": "as given",
    "page": "from the page",
    "header": "from a line of the text",
    "inferred": "inferred from the story",
    "unknown": "not known",
}
"""How a day of publication is known, in words."""


def tell_time(when: datetime, precision: TimePrecision) -> str:
    """One moment, as exactly as it is known: "12 Mar 2031", "12 Mar 2031 08:50", "Mar 2031", "2031"."""
    if precision == "year":
        return f"{when.year}"
    if precision == "month":
        return f"{MONTHS[when.month - 1]} {when.year}"
    day = f"{when.day} {MONTHS[when.month - 1]} {when.year}"
    return day if precision == "day" else f"{day} {when.hour:02}:{when.minute:02}"


def tell_interval(interval: Interval | None) -> str:
    """A stretch of time: "12–14 Mar 2031", "since 2 Mar 2031", "until 2 Mar 2031"; "" for none."""
    if interval is None or (interval.start is None and interval.end is None):
        return ""
    start, end, precision = interval.start, interval.end, interval.precision
    if start is None or end is None:
        ends = [(end, "until"), (start, "since")]
        return next(f"{word} {tell_time(moment, precision)}" for moment, word in ends if moment is not None)
    first, last = tell_time(start, precision), tell_time(end, precision)
    if first == last:
        return first
    if precision in ("minute", "hour"):
        return f"{first}–{last[-5:]}" if start.date() == end.date() else f"{first} – {last}"
    if precision == "day" and (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{last}"
    if start.year == end.year and precision != "year":
        return f"{first.removesuffix(f' {start.year}')} – {last}"
    return f"{first} – {last}"


def tell_published(published: Published) -> str:
    """The day of publication and, unless it was given, how it is known."""
    if published.when is None:
        return "day not known"
    day = tell_time(published.when, published.precision)
    return day if published.basis == "given" else f"{day} ({BASES[published.basis]})"
