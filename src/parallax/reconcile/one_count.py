"""Whether a number itself tells that two figures are one count, however the sentences around it are worded."""

from collections.abc import Iterable

from parallax.reconcile.closeness import closeness
from parallax.reconcile.counted_words import nations_clash
from parallax.reconcile.state_words import ABOARD
from parallax.reconcile.told import Counted, Told, part_beside

TELLING = 100
"""From this on an exact number that is not round is no chance where things of one name are counted."""
EXACT = 11
"""The same for people of whatever name: seventeen fishermen and seventeen crew of one event are the same seventeen."""
MANY = 5
"""From this many on two reports are enough."""
DIGITS = 3
"""So many digits before the zeros make a share of a whole, or a price that one tells by the piece alone, exact enough to be no chance."""
SUM_DIGITS, SUM = 2, 1_000_000
"""The same for a sum of money; from so much on a story has one of it, be it as round as "four million dollars"."""
BARE = 1_000
"""From this on a number without a noun ("the seventeen hundred") is of whatever is counted so in the story."""
REPEATED = 3
"""So many reports that count so many of one thing make it the event's own count, be it as small as "five boats"."""
TAKEN = frozenset({"detained", "captured", "seized", "abducted", "retaken", "shot down", "charged"})
"""States that are one to the people or things that were taken: seized, captured, detained, charged."""
HARM = frozenset({"dead", "wounded", "missing"})
"""Other events harmed people too, often as many: here a number must be the more telling."""

Key = tuple[str, str, float]
"""Dimension, the stem of what is counted, and the number."""
COMMON_TIMES = frozenset({12, 24, 36, 48, 72, 96})
"""Round numbers of hours and months."""
LEAST_TIME = 10
"""Times of up to so many units are told of many things."""


def key_of(counted: Counted) -> Key | None:
    """What makes two figures one repeated count; None for loose bounds, vague words, and what names nothing."""
    subject, bounds = counted.subject, counted.figure.range
    if subject.dimension not in {"count", "person"} or subject.words.head is None or bounds.low is None:
        return None
    if counted.figure.vague is not None or bounds.comparator not in {None, "at least"}:
        return None
    return subject.dimension, subject.words.head, bounds.low


def repeated_counts(told: Iterable[Told]) -> frozenset[Key]:
    """The counts that at least `REPEATED` reports give, from `MANY` on two."""
    reports: dict[Key, set[str]] = {}
    for each in told:
        for counted in each.figures:
            if (key := key_of(counted)) is not None:
                reports.setdefault(key, set()).add(each.report.id)
    return frozenset(key for key, ids in reports.items() if len(ids) >= (2 if key[2] >= MANY else REPEATED))


def is_one_count(one: Counted, other: Counted, repeated: frozenset[Key]) -> bool:
    """True for one number of one thing, in states that go together, that is exact enough or repeated enough to be no chance."""
    a, b = one.subject, other.subject
    if a.dimension == b.dimension and a.dimension in {"money", "percent"}:
        return _one_amount(one, other)
    if is_bare(one) != is_bare(other):
        return _one_bare(one, other)
    if a.dimension != b.dimension or a.dimension not in {"count", "person"} or not _goes_together(a.state, b.state):
        return False
    if a.added != b.added or a.individual or b.individual:
        return False
    if part_beside(one, other) != part_beside(other, one) and not _telling(one, EXACT):
        return False
    if (
        closeness(one.figure, other.figure).kind != "equal"
        or one.figure.range.comparator != other.figure.range.comparator
    ):
        return False
    if a.state == b.state and a.toll:
        return _telling(one, TELLING)  # lesser tolls are set side by side by their event, window and place
    if a.dimension == "person" and a.words.head == b.words.head and not a.words.anybody and key_of(one) in repeated:
        return True
    if a.dimension == "person":
        if nations_clash(a.words, b.words):
            return False
        harm = bool(HARM & {a.state, b.state})
        return _telling(one, TELLING if harm else EXACT) or (
            not harm and _of_thousands(one) and (a.words.anybody or b.words.anybody)
        )
    if a.words.head is None or a.words.head != b.words.head or nations_clash(a.words, b.words):
        return False
    return _telling(one, TELLING) or key_of(one) in repeated


def is_bare(counted: Counted) -> bool:
    """True for an exact number of thousands, not a round one, told without what is counted."""
    low, subject = counted.figure.range.low, counted.subject
    nameless = (
        subject.words.head is None and counted.figure.unit == "count" and subject.dimension in {"count", "person"}
    )
    return nameless and low is not None and low >= BARE and _digits(low) >= SUM_DIGITS


def _one_bare(one: Counted, other: Counted) -> bool:
    """True for such a number beside the same of anything, exact both."""
    a, b = one.figure, other.figure
    plain = a.vague is b.vague is None and a.range.comparator is b.range.comparator is None
    counts = {one.subject.dimension, other.subject.dimension} <= {"count", "person"}
    harmed = one.subject.state != other.subject.state and HARM & {one.subject.state, other.subject.state}
    return (
        plain
        and counts
        and not harmed
        and a.range == b.range
        and not (one.subject.individual or other.subject.individual)
    )


def _one_amount(one: Counted, other: Counted) -> bool:
    """True for one exact price, sum or share in the same unit; who tells a price twice may say by the piece once."""
    a, b = one.figure, other.figure
    low = a.range.low
    if low is None or a.range != b.range or a.unit != b.unit:
        return False
    if one.subject.dimension == "percent" or a.per != b.per:
        return _digits(low) >= DIGITS and (a.per == b.per or None in {a.per, b.per})
    return _digits(low) >= SUM_DIGITS or low >= SUM


def is_exact_sum(counted: Counted) -> bool:
    """True for a sum of money so exact that a story has one of it, whatever time it is told of."""
    low, figure = counted.figure.range.low, counted.figure
    plain = figure.vague is None and figure.range.comparator is None and figure.per is None
    return plain and counted.subject.dimension == "money" and low is not None and low >= SUM and _digits(low) >= DIGITS


def _digits(number: float) -> int:
    return len(f"{number:.10g}".replace(".", "").strip("0"))


def _goes_together(one: str | None, other: str | None) -> bool:
    return one == other or bool({None, ABOARD} & {one, other}) or {one, other} <= TAKEN


def _of_thousands(counted: Counted) -> bool:
    """True for a number of thousands that is not whole thousands ("5,500")."""
    low = counted.figure.range.low or 0.0
    return (
        counted.figure.vague is None
        and counted.figure.range.comparator is None
        and low >= TELLING * 10
        and low % 1000 != 0
    )


def _telling(counted: Counted, least: int) -> bool:
    """True for an exact number from `least` on that is not round."""
    if counted.figure.vague is not None or counted.figure.range.comparator is not None:
        return False
    low = counted.figure.range.low or 0.0
    return low >= least and low % 10 != 0


def is_telling_time(counted: Counted) -> bool:
    """A time that is no chance: eleven minutes or 19 hours, where many things last ten or 24."""
    known = counted.figure.range
    low = known.low or 0.0
    return (
        known.comparator is None and low == known.high and low > LEAST_TIME and low % 5 != 0 and low not in COMMON_TIMES
    )
