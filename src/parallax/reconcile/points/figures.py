"""Figures that answer one question: how many of one thing, over times near one another."""

import re
from collections.abc import Iterator, Mapping
from datetime import timedelta

from parallax.reconcile.alignment.overlap import overlap
from parallax.reconcile.alignment.stems import stem
from parallax.reconcile.beside import PUT_AT, set_beside
from parallax.reconcile.closeness import closeness, is_near
from parallax.reconcile.counted_words import nations_clash
from parallax.reconcile.days import compare_windows
from parallax.reconcile.decided.points import DecidedPoints
from parallax.reconcile.holdings import STAKE
from parallax.reconcile.nearby import by_day, nearby
from parallax.reconcile.one_count import BARE, TELLING, Key, is_bare, is_exact_sum, is_one_count, is_telling_time
from parallax.reconcile.parties import ONE_SIDE, bond_of
from parallax.reconcile.points.bridges import unbridged
from parallax.reconcile.points.components import components
from parallax.reconcile.points.noun_phrases import NO_THINGS
from parallax.reconcile.relations.measured_again import one_measure
from parallax.reconcile.relations.not_but import rejects
from parallax.reconcile.relations.pair import ONE_EVENT, event_weight
from parallax.reconcile.subject import same_subject
from parallax.reconcile.subject_part import RECEIVED_PART
from parallax.reconcile.subject_state import PENALTY
from parallax.reconcile.told import Counted, Desk, Held, days, part_beside

OPENS = re.compile(
    r"^\W*(?:the (?:town|city|village|island|port|plant|camp|mine) of )?(?!(?:The|It|A|An|This|That|In|At|On)\b)"
    r"(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2})"
)
"""The name at the beginning of a statement."""
NEAR = timedelta(days=40)
"""Windows farther apart than this are not taken for one question, however alike the words."""
ALIKE = 0.4
"""Share of content that two statements must have in common where the subject alone does not tell one question."""
VERY_ALIKE = 0.6
"""The same share where two numbers of one unit may well answer two questions."""
NO_NAMES = frozenset(map(stem, NO_THINGS))
"""Heads that name nothing in particular: times, parts, ways."""
NO_MEASURES = frozenset(map(stem, ("duration", "share", "value", "cost", "price", "amount", "sum", "level", "rate")))
"""Heads of what is measured of many things, each with its own."""
SEVERAL = frozenset({"duration", "money", "percent"})
"""What one utterance may tell several of, each an answer to another question."""


def group_figures(
    desk: Desk, origin_of: Mapping[str, str], decided: DecidedPoints | None = None
) -> list[tuple[Held, ...]]:
    """The figures of the story in groups, as a person `decided` where they did; a figure alone is a group of one."""
    held = {counted.figure.id: (told, counted) for told in desk.told for counted in told.figures}
    links = unbridged(held, list(_links(held, origin_of, desk.repeated)))
    groups = components(list(held), links)
    groups = decided.regrouped(groups, links, list(held)) if decided else groups
    return [tuple(held[ident] for ident in group) for group in groups]


def _links(
    held: Mapping[str, Held], origin_of: Mapping[str, str], repeated: frozenset[Key]
) -> Iterator[tuple[str, str]]:
    buckets: dict[tuple[str, str | None], list[Held]] = {}
    for each in held.values():
        subject = each[1].subject
        buckets.setdefault((subject.dimension, subject.counted if subject.dimension == "count" else None), []).append(
            each
        )
    for bucket in buckets.values():
        for one, other in nearby(bucket, _by_day, _by_number):
            same = same_subject(one[1].subject, other[1].subject)
            if (
                one_measure(*one, *other)
                or (same and _one_question(one, other, origin_of))
                or (
                    (
                        _near_in_time(one, other)
                        or one[1].subject.toll
                        or _measured_alike(one[1], other[1])
                        or is_exact_sum(one[1])
                    )
                    and (is_one_count(one[1], other[1], repeated) or (not same and _one_telling_number(one, other)))
                )
            ):
                yield one[1].figure.id, other[1].figure.id
    yield from _bare_links(held)


def _measured_alike(one: Counted, other: Counted) -> bool:
    """True for two measures of one kind: a debt is one, however long it has been owed."""
    return one.subject.measure is not None and one.subject.measure == other.subject.measure


def _bare_links(held: Mapping[str, Held]) -> Iterator[tuple[str, str]]:
    """Each large number told without what it counts, with the same number of whatever another report counts so."""
    same: dict[float | None, list[Held]] = {}
    for each in held.values():
        if each[1].subject.dimension in {"count", "person"} and (each[1].figure.range.low or 0.0) >= BARE:
            same.setdefault(each[1].figure.range.low, []).append(each)
    for group in same.values():
        for one, other in nearby(group, _by_day):
            reports = one[0].report.id != other[0].report.id
            if reports and is_bare(one[1]) != is_bare(other[1]) and is_one_count(one[1], other[1], frozenset()):
                yield one[1].figure.id, other[1].figure.id


def _by_day(held: Held) -> tuple[object, ...]:
    return *by_day(held[0]), held[1].figure.id


def _by_number(held: Held) -> tuple[object, ...]:
    """Counts of one number side by side, in order of their days."""
    return held[1].figure.range.low or 0.0, *_by_day(held)


def _one_question(one: Held, other: Held, origin_of: Mapping[str, str]) -> bool:
    (first, a), (second, b) = one, other
    if b.figure.id == a.figure.part_of or a.figure.id == b.figure.part_of:
        return a.subject.individual == b.subject.individual
    if not _near_in_time(one, other) or a.subject.individual != b.subject.individual:
        return False
    groups = (part_beside(a, b), a.subject.added) != (part_beside(b, a), b.subject.added)
    if groups and not _one_number(a, b):
        return False
    if origin_of[first.id] == origin_of[second.id] and first.id != second.id:
        return a.subject.dimension not in SEVERAL or _one_number(a, b)
    if _two_counts(one, other):
        return False
    subject = a.subject
    if subject.state is not None and subject.dimension == "area":
        return True
    if _one_measure(one, other) or _put_beside(one, other):
        return True
    if subject.role == STAKE:
        return subject.anchor is not None
    if subject.role == "population":
        return a.figure.place == b.figure.place or None in {a.figure.place, b.figure.place} or _one_number(a, b)
    lasting = subject.dimension == "duration"
    if subject.toll or (subject.measured and not lasting and event_weight(first, second, a, b) >= ONE_EVENT):
        return True
    if subject.state is not None and a.subject.state == b.subject.state:
        return True
    return _one_named_thing(a, b) or _one_named_measure(a, b) or _alike(one, other)


def _one_measure(one: Held, other: Held) -> bool:
    """Two speeds, which in a story are of one thing, one distance from one place, a time that is no chance, and one sum, share or
    time in prison that is told of one event.
    """
    (first, a), (second, b) = one, other
    if a.subject.dimension == "speed":
        return a.subject.role is None and b.subject.role is None
    if a.subject.role == "distance":
        named = a.subject.anchor is not None and a.subject.anchor == b.subject.anchor
        return named and (_one_number(a, b) or bool(_lies_there(one) & _lies_there(other)))
    if a.subject.dimension not in SEVERAL or a.figure.unit != b.figure.unit or not _one_number(a, b):
        return False
    if a.subject.dimension == "duration" and is_telling_time(a) and is_telling_time(b):
        return True
    return a.subject.state == b.subject.state == PENALTY or event_weight(first, second, a, b) >= ONE_EVENT


def _two_counts(one: Held, other: Held) -> bool:
    """True for what two clinics see, and for the distances of two places by name."""
    if one[1].subject.part == RECEIVED_PART and bond_of(one[0], other[0]).bond != "speaker":
        return True
    first, second = _lies_there(one), _lies_there(other)
    return one[1].subject.role == "distance" and bool(first and second) and first.isdisjoint(second)


def _lies_there(held: Held) -> set[str]:
    """The name that opens the clause of a distance: what lies so far away ("Tarn, which lies 90 miles from Arlen")."""
    told, counted = held
    text = told.report.text[told.statement.span.start : counted.figure.span.start]
    first = OPENS.match(text)
    return {stem(word.casefold()) for word in first["name"].split()} if first else set()


def _alike(one: Held, other: Held) -> bool:
    (first, a), (second, b) = one, other
    held = overlap(first.sketch, second.sketch).held
    several = a.subject.dimension in SEVERAL and not _one_number(a, b)
    return held >= (VERY_ALIKE if several else ALIKE)


def _one_named_thing(one: Counted, other: Counted) -> bool:
    """Things, or a group of people, called by one name in both: in a story, bombs are its bombs and carriages its carriages."""
    a, b = one.subject, other.subject
    if a.dimension not in {"count", "person"} or a.words.head is None or a.words.head in NO_NAMES or a.words.anybody:
        return False
    named = a.words.head == b.words.head and (a.words.kinds <= b.words.kinds or b.words.kinds <= a.words.kinds)
    return named and not nations_clash(a.words, b.words)


def _one_named_measure(one: Counted, other: Counted) -> bool:
    """Two sums or shares that are told of one thing by name ("net debt", "turnout"), in one unit and per the same."""
    a, b = one.subject, other.subject
    if a.dimension not in SEVERAL or a.words.head is None or a.words.head in NO_NAMES:
        return False
    if a.words.head in NO_MEASURES and not a.words.kinds:
        return False
    x, y = one.figure, other.figure
    named = a.words == b.words or (a.words.head == b.words.head and x.place is not None and x.place == y.place)
    return named and x.unit == y.unit and x.per == y.per and not (x.change or y.change)


def _put_beside(one: Held, other: Held) -> bool:
    """True where one report sets the two beside each other."""
    (first, a), (second, b) = one, other
    put = first.report.id == second.report.id and any(PUT_AT.search(t.statement.text) for t in (first, second))
    return put or set_beside(first, a, second, b) or rejects(first, a, b) or rejects(second, b, a)


def _one_telling_number(one: Held, other: Held) -> bool:
    """One side gives one large number of people twice, or two of one group, and only one telling says what state they are in."""
    (first, a), (second, b) = one, other
    untold = a.subject.dimension == b.subject.dimension == "person" and None in {a.subject.state, b.subject.state}
    if not untold or (a.figure.range.low or 0) < TELLING or first.report.id == second.report.id:
        return False
    words, others = a.subject.words, b.subject.words
    group = words.head is not None and words.head == others.head and not words.anybody
    return is_near(a.figure, b.figure) and (group or bond_of(first, second).bond in ONE_SIDE)


def _one_number(one: Counted, other: Counted) -> bool:
    return closeness(one.figure, other.figure).kind in {"equal", "rounding"}


def _near_in_time(one: Held, other: Held) -> bool:
    """Two told windows near each other and of like length; a figure without one goes with the story's own days."""
    first, second = one[1].window, other[1].window
    if first is None or second is None:
        return one[1].runs(one[0]) and other[1].runs(other[0])
    if one[1].runs(one[0]) != other[1].runs(other[0]):
        return False
    if one[1].subject.toll and compare_windows(first, second).kind == "apart":
        return False
    (low, high), (start, end) = days(first), days(second)
    apart = (high and start and start - high > NEAR) or (low and end and low - end > NEAR)
    return not apart
