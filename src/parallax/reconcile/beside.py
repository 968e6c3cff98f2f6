"""Counts that one report sets against each other: "400 jobs would go, the company said; the union came to 1,150"."""

import re

from parallax.reconcile.alignment.concepts import concept
from parallax.reconcile.counted_words import CountedWords, nations_clash
from parallax.reconcile.parties import ONE_SIDE, bond_of, one_party
from parallax.reconcile.told import Counted, Told

NEAR = 900
"""Characters between two statements of a report within which a writer sets one against the other."""
PUT_AT = re.compile(
    r"\b(?:figure|number|count|total|estimate)\s(?:was\s|is\s)?at\s|"
    r"\b(?:a|an|another|other) (?:much |far |slightly )?(?:higher |lower |different )?(?:figure|number|count|total|estimate)\W",
    re.IGNORECASE,
)
IN_PART = re.compile(
    r"\balone\b|\bonly in\b|(?<!\ball )\bof (?:them|these|those|whom)\b|"
    r"^\W*in the (?:city|town|village|district|province|county|region)\b",
    re.IGNORECASE,
)
"""Words that tell a count of a part."""
OTHERS = re.compile(r"\b(?:another|others?|more|additional|further|extra)\b", re.IGNORECASE)
"""Words that tell a count beside another."""


def two_voices_of_one_report(one: Told, other: Told) -> bool:
    """True for two speakers whom one report quotes near each other, not of one side."""
    if one.report.id != other.report.id or one.actor is None or other.actor is None or one_party(one, other):
        return False
    apart = max(one.statement.span.start, other.statement.span.start) - min(
        one.statement.span.end, other.statement.span.end
    )
    return apart <= NEAR and bond_of(one, other).bond not in ONE_SIDE


def set_beside(first: Told, one: Counted, second: Told, other: Counted) -> bool:
    """True where two voices of one report count the same named things, neither of them a part, a share or an addition, or
    give two speeds.
    """
    if not two_voices_of_one_report(first, second):
        return False
    if one.subject.dimension == other.subject.dimension == "speed":
        return one.subject.role == other.subject.role
    if one.subject.dimension not in {"count", "person"}:
        return False
    if one.subject.dimension != other.subject.dimension or one.subject.state != other.subject.state or one.subject.toll:
        return False  # harm still being counted has a rule of its own
    if any(_is_part(told, counted) for told, counted in ((first, one), (second, other))):
        return False
    return _named_alike(one.subject.words, other.subject.words)


def _is_part(told: Told, counted: Counted) -> bool:
    subject, figure = counted.subject, counted.figure
    if figure.part_of is not None or subject.added or subject.part is not None or subject.so_far or subject.was:
        return True
    return IN_PART.search(told.statement.text) is not None or OTHERS.search(figure.text) is not None


def _named_alike(one: CountedWords, other: CountedWords) -> bool:
    """One head word or two of one class, narrowed alike or by one of the two alone; "people" name nobody."""
    if one.head is None or other.head is None or one.anybody != other.anybody or nations_clash(one, other):
        return False
    heads = one.head == other.head or concept(one.head) == concept(other.head)
    return heads and (one.kinds <= other.kinds or other.kinds <= one.kinds)
