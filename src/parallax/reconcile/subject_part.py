"""Whether a figure counts a part, some more beside others, or one person told of."""

from parallax.nouns.figure import Figure
from parallax.reconcile.alignment.concepts import concept
from parallax.reconcile.alignment.stems import stem, tokens
from parallax.reconcile.counted_words import counted_words
from parallax.reconcile.part_words import (
    ADDED_AFTER,
    ADDED_BEFORE,
    ADDED_INSIDE,
    AMONG,
    CLINIC,
    INDIVIDUAL,
    MORE_INSIDE,
    OF_HARMED,
    OTHERS_INSIDE,
    OWN_TOWN,
    PARTITIVE,
    PARTS,
    PREDICATE,
    RECEIVED,
    SEVERITY,
)
from parallax.reconcile.subject_state import BESIDE
from parallax.reconcile.subject_words import CLAUSE, OF_PERSONS, TOTAL

RECEIVED_PART = "received"
OTHER_NAMES = {"minor": "child", "infant": "child", "pupil": "student"}
"""Groups by another name."""
SOME = "some"
"""The part that "five of them" counts: which, the words beside it tell."""


def part_of(figure: Figure, dimension: str, counted: str | None, before: str, after: str, voice: str) -> str | None:
    """A smaller group counted; a toll is of all, whoever was counted before it. `voice`: who tells it, as written."""
    if TOTAL.search(before):
        return None
    if dimension == "person" and (group := _group_told(after)) is not None:
        return group
    if (PARTITIVE.match(after) and not names_counted(figure)) or PARTITIVE.search(figure.text):
        return SOME
    if AMONG.match(after) or OF_HARMED.search(figure.text) or (dimension == "person" and OWN_TOWN.match(after)):
        return counted if dimension == "person" and counted in PARTS else SOME
    severity = SEVERITY.search(CLAUSE.split(after[:BESIDE])[0]) or SEVERITY.search(figure.text)
    if severity:
        return severity.group(1).casefold()
    if dimension != "person":
        return None
    if RECEIVED.search(before[-BESIDE:] + figure.text + after[:BESIDE]) and CLINIC.search(f"{voice} {before}{after}"):
        return RECEIVED_PART
    return counted if counted in PARTS else None


def _group_told(after: str) -> str | None:
    """The group that the words after a figure tell it to be of: "two of the dead were children"."""
    found = PREDICATE.match(after)
    group = concept(stem(found["group"].split()[0].casefold())) if found else None
    return OTHER_NAMES.get(group, group) if group is not None else None


def names_counted(figure: Figure) -> bool:
    """True where the figure's own words hold a noun: "three workers of the board" are no part of anything."""
    return bool(set(tokens(figure.counted or "")) & set(tokens(figure.text)))


def is_added(figure: Figure, after: str, state: str | None, told_before: bool) -> bool:
    """True for what the words after it add to a count before: "six others died", "three more dead"."""
    more = ADDED_AFTER.match(after)
    others = more is not None and "other" in more.group() and told_before
    return others or (state == "dead" and (more is not None or MORE_INSIDE.search(figure.text) is not None))


def is_another(figure: Figure, before: str) -> bool:
    """True for what the words before it, or its own, add to a count: "another six", "in addition, six"."""
    beside = ADDED_INSIDE.search(figure.text) or ADDED_BEFORE.search(before) or OTHERS_INSIDE.search(figure.text)
    return bool(beside)


def is_individual(figure: Figure, dimension: str) -> bool:
    """One person told of: "a man", "one teacher"; "one person" and "one bomb" are counts."""
    one = figure.range.low == figure.range.high == 1
    if not one or figure.range.comparator is not None or not INDIVIDUAL.match(figure.text):
        return False
    if OF_PERSONS.match(figure.counted or ""):
        return False
    counted = figure.text[:3].casefold() == "one"
    return not counted or (dimension == "person" and not counted_words(figure.counted).anybody)
