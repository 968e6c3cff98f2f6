"""The words that bound a number: "more than", "about", "at least"."""

import re
from typing import NamedTuple

from parallax.nouns.range import Comparator, Range
from parallax.values.alternatives import either_of

BEFORE: dict[Comparator, tuple[str, ...]] = {
    "about": (
        "about", "around", "approximately", "approx", "approx.", "roughly", "circa", "ca.", "some", "nearly", "almost",
        "close to", "near to", "an estimated", "estimated", "estimated at",
        "in the region of", "in the order of",
        "of the order of", "~", "≈", "barely", "virtually", "practically", "more or less", "nearing", "approaching",
        "something like", "somewhere around", "anywhere around", "averaged", "averaging",
    ),
    "more than": (
        "more than", "more then", "over", "above", "in excess of", "upwards of", "upward of", "exceeding", "exceeds",
        "exceeded", "greater than", "larger than", "higher than", "north of", "well over", "just over",
        "a little over", "slightly over",
        "well above", "just above", "slightly more than", "a little more than", "far more than",
        "not less but more than", ">",
        "better than", "longer than", "over than", "topping", "surpassing", "surpassed", "older than",
    ),
    "at least": (
        "at least", "no fewer than", "no less than", "not less than", "not fewer than", "a minimum of", "minimum of",
        "no lower than", "no smaller than", "not under", "not below", "never below", "never less than",
        "never fewer than",
        "at the least", "at the very least", "≥", ">=", "at a minimum",
    ),
    "less than": (
        "less than", "fewer than", "under", "below", "just under", "just below", "well under", "slightly less than",
        "a little less than", "lower than", "smaller than", "<", "south of", "shorter than", "younger than",
        "not quite", "not reach", "never reached", "didn't reach", "didn’t reach", "not even",
    ),
    "at most": (
        "at most", "up to", "as many as", "as much as", "no more than", "not more than", "no longer than",
        "a maximum of", "maximum of",
        "a maximum", "at the most", "≤", "<=", "as high as", "not over", "at maximum", "no higher than", "no larger than",
        "no greater than", "not exceeding", "not exceed", "never exceeded", "didn't exceed", "didn’t exceed",
        "doesn't exceed", "doesn’t exceed", "don't exceed", "don’t exceed", "not above", "never above", "never more than",
    ),
    "within": ("within", "to within"),
}  # fmt: skip
AFTER: dict[Comparator, tuple[str, ...]] = {
    "at least": ("or more", "or above", "and above", "at least", "or greater", "or over", "and over", "at the least"),
    "at most": ("or less", "or fewer", "or below", "at most", "at the most", "or under"),
    "about": ("or so", "approximately", "or thereabouts", "give or take"),
    "more than": ("plus", "+", "-plus", "-odd"),
}

_WORDS = {" ".join(phrase.split()): kind for kind, phrases in BEFORE.items() for phrase in phrases}
_AFTER_WORDS = {phrase: kind for kind, phrases in AFTER.items() for phrase in phrases}
_FILL = r"(?:\s+(?:just|only|exactly|another|a further|an additional|the|a|an|at|to|of|by|a total of|as many as))?"


def _alternatives(phrases: dict[str, Comparator]) -> str:
    return either_of(phrases).replace(r"\ ", r"\s+")


_BEFORE_RE = re.compile(
    rf"(?<![\w-])(?P<words>{_alternatives(_WORDS)}){_FILL}(?:\s+|(?<=[~≈<>≥≤=]))[\"“'‘(]?\Z", re.IGNORECASE
)
_AFTER_RE = re.compile(rf"\s?(?P<words>{_alternatives(_AFTER_WORDS)})(?![\w])", re.IGNORECASE)

_SPREAD = re.compile(
    r"\b(?:spread(?:s|ing)?|scattered|strewn|stretch(?:es|ed|ing)?|extend(?:s|ed|ing)?|distributed|dispersed|staggered)\s+\Z",
    re.IGNORECASE,
)
"""Words after which "over" tells where or how long, not how many."""

_GONE = re.compile(
    r"\b(?:go(?:es|ne)?|went|ris(?:es|en)|rose|climb(?:s|ed)|moved?|crept|shot|jumped|grew|grown)\s+\Z", re.IGNORECASE
)
"""Words after which "up to" tells how far a number has risen, not its bound."""

REACH = 48
"""How many characters before a number a comparator can begin."""


class Bound(NamedTuple):
    """A comparator and the characters where its words stand."""

    kind: Comparator
    start: int
    end: int


def comparator_before(text: str, at: int, floor: int = 0) -> Bound | None:
    """The comparator whose words end right before `at`; words before `floor` are not looked at."""
    low = max(floor, at - REACH)
    match = _BEFORE_RE.search(text[low:at])
    if match is None:
        return None
    words = " ".join(match["words"].lower().split())
    if words == "up to" and _GONE.search(text[max(0, low + match.start("words") - 14) : low + match.start("words")]):
        return None
    if words == "over" and _SPREAD.search(text[max(0, low + match.start("words") - 14) : low + match.start("words")]):
        return None
    return Bound(_WORDS[words], low + match.start("words"), low + match.end("words"))


def comparator_after(text: str, at: int) -> Bound | None:
    """The comparator whose words begin right after `at` ("20 or more", "30-plus")."""
    match = _AFTER_RE.match(text, at)
    if match is None:
        return None
    kind = _AFTER_WORDS[" ".join(match["words"].lower().split())]
    return Bound(kind, match.start("words"), match.end("words"))


def bounded(low: float, high: float, comparator: Comparator | None) -> Range:
    """The range that a number, or a written range, and its comparator allow.

    "more than" and "at least" leave the top open, "less than" and "at most" the bottom; "about" and "within" keep the
    number as written; a written range without comparator is "between".
    """
    if low > high:
        low, high = high, low
    match comparator:
        case "more than" | "at least":
            return Range(low, None, comparator)
        case "less than" | "at most":
            return Range(None, high, comparator)
        case None if low != high:
            return Range(low, high, "between")
        case _:
            return Range(low, high, comparator)
