"""What a number without a noun takes from a figure told before it: what is counted, or the unit of a measure."""

import re
from collections.abc import Sequence
from itertools import dropwhile

from parallax.nouns.span import Span
from parallax.reading.annotators import Annotation, Token
from parallax.reading.figures.bare_amount import Place
from parallax.reading.figures.number_pairs import Amount
from parallax.reading.figures.quantity import Quantity
from parallax.values.unit_words import TIMES

_CONTINUING = frozenset(
    {"in", "at", "near", "from", "on", "of", "inside", "outside", "were", "are", "have", "who", "had"}
)
_LEVEL = frozenset({"to", "at", "from", "of"})
_LEAD = re.compile(r"\b(to|at|of|from|by|and|or)\s+(?:about\s+|around\s+|nearly\s+|just\s+)?\Z", re.I)
_AGAINST = re.compile(r"\s+(?:against|versus|vs\.?|compared\s+(?:with|to)|as\s+against)\s+\Z", re.I)
_FROM = re.compile(r"\bfrom\s+(?:about\s+|around\s+|nearly\s+)?\Z", re.I)
_OF_WHICH = re.compile(r"\bof\s+(?:the|those|these)\s", re.I)
""" "Nine of the thieves were seen in Arlen and two in Orvane"."""
_OF = re.compile(r"\bof\s+(?:(?:the|these|those|its|their|all)\s+){0,2}\Z", re.I)
_IT_WAS = re.compile(r"\b(?:it|this)\s(?:was|is|at)\s(?:a\s)?\Z", re.I)
_WHOLE = 100.0
_CLAUSE_ENDS = re.compile(r"\s*(?:[.;:)]|,(?!\s+(?:an?|which)\b)|$|and\b|while\b|with\b)")
_JOINING = frozenset({"and", "while"})
_NAMING = frozenset({"ADJ", "DET", "NOUN", "PART", "PRON", "PROPN"})
_LONGEST_NAME = 6
"""Words of a name between two shares at most."""


def from_or_against(place: Place, before: Sequence[Quantity]) -> Quantity | None:
    """The count that a bare number stands right behind: "from 1,340 goats to 275", "86,400 tickets against 71,250"."""
    if not before or before[-1].unit not in {"person", "count"} or before[-1].counted is None:
        return None
    text, earlier = place.doc.text, before[-1]
    gap = text[earlier.span.end : place.amount.outer_start]
    if _AGAINST.fullmatch(gap):
        return earlier
    led = _FROM.search(text[max(0, earlier.span.start - 24) : earlier.span.start]) or earlier.text.lower().startswith(
        "from "
    )
    return earlier if led and re.fullmatch(r"\s+to\s+(?:about\s+|around\s+|nearly\s+|just\s+)?", gap) else None


def antecedent(before: Sequence[Quantity], sentence: Span, far: bool) -> Quantity | None:
    """The last figure of people or things: of this sentence, or shortly before it where the words point back."""
    for quantity in reversed(before[-4:]):
        if quantity.unit not in {"person", "count"} or quantity.counted in {None, "times"}:
            continue
        go_on = quantity.points_back or _OF_WHICH.search(quantity.text) is not None
        if quantity.part_hint and not (go_on and quantity.sentence == sentence):
            continue
        if quantity.sentence == sentence or (far and sentence.start - quantity.span.end < 400):
            return quantity
        return None
    return None


def continues(place: Place, earlier: Quantity) -> bool:
    """A number that stands for the same things elsewhere: ", 15 in the north", "of the 41, 38 got out", "and Ward 4 had 55"."""
    if place.amount.span.start <= earlier.span.end:
        return False
    after, own = _after(place), place.tokens.between(place.amount.span.start, place.amount.span.end)
    if after is not None and after.lower in _CONTINUING:
        return True
    if not own or place.amount.share:
        return False
    return _of_these(place.doc, own[-1], earlier) or _alike(place, own[-1], earlier)


def _of_these(doc: Annotation, number: Token, earlier: Quantity) -> bool:
    """True where so many of the earlier ones do something: "of the 41 residents, 38 got out"."""
    led = _OF.search(doc.text[max(0, earlier.span.start - 16) : earlier.span.start])
    return led is not None and number.dep in {"nsubj", "nsubjpass"}


def _alike(place: Place, number: Token, earlier: Quantity) -> bool:
    """True where the same verb takes both: "Ward 3 had 40 cases and Ward 4 had 55"."""
    before = place.tokens.between(earlier.span.start, earlier.span.end)
    if not before or number.dep not in {"dobj", "attr"} or before[-1].dep != number.dep:
        return False
    one, other = (place.doc.tokens[token.head] for token in (before[-1], number))
    return one.index != other.index and one.lemma == other.lemma


def _after(place: Place) -> Token | None:
    at = place.tokens.after(place.amount.span.end)
    return place.doc.tokens[at] if at < len(place.doc.tokens) else None


def measure_before(place: Place, before: Sequence[Quantity]) -> str | None:
    """The unit of the measure that the amount goes on with: another level of it, another change by it."""
    text, amount = place.doc.text, place.amount
    if amount.vague is not None:
        return None
    if (
        before
        and before[-1].unit == "magnitude"
        and before[-1].sentence == place.sentence
        and _IT_WAS.search(text[: amount.outer_start][-12:])
    ):
        return "magnitude"
    lead = _lead(text, amount.outer_start)
    if lead is None:
        return None
    for quantity in reversed(before):
        if quantity.sentence != place.sentence:
            return None
        if quantity.unit in {"person", "count", "share", *TIMES} or "converted" in quantity.flags:
            continue
        if _goes_on(text, amount, lead, quantity):
            return quantity.unit
    return None


def percent_goes_on(place: Place, before: Sequence[Quantity]) -> str | None:
    """Percent, for a number with a decimal that ends a clause behind one of percent: "38.4 percent and his rival 33.7"."""
    low, last = place.amount.range.low, before[-1] if before else None
    if (
        low is None
        or low % 1 == 0
        or low > _WHOLE
        or last is None
        or last.unit != "percent"
        or not place.sentence.holds(last.span)
        or not _named_between(place, last)
    ):
        return None
    return "percent" if _CLAUSE_ENDS.match(place.doc.text, place.amount.span.end) else None


def _named_between(place: Place, last: Quantity) -> bool:
    """True where nothing but a name, and the same verb again, stands between a percent and the number, behind a comma, "and" or
    "while".
    """
    between = place.tokens.between(last.span.end, place.amount.outer_start)
    if between and between[0].lower == "of":  # "51.3 percent of the vote and …"
        between = list(dropwhile(lambda token: token.pos in _NAMING | {"ADP"} and token.pos != "PROPN", between))
    lead = " ".join(token.lower for token in between if token.text == "," or token.lower in _JOINING)
    named = [token for token in between if token.text != "," and token.lower not in _JOINING]
    again = {token.lemma for token in place.tokens.between(place.sentence.start, last.span.start)}
    named = [token for token in named if not (token.pos == "VERB" and token.lemma in again)]
    whole = any(token.pos in {"NOUN", "PROPN", "PRON"} for token in named)
    return bool(lead) and len(named) <= _LONGEST_NAME and whole and all(token.pos in _NAMING for token in named)


def _goes_on(text: str, amount: Amount, lead: str, quantity: Quantity) -> bool:
    own = _lead(text, quantity.span.start)
    if lead in {"and", "or"}:
        bracketed = all(text[end : end + 2] == " (" for end in (quantity.span.end, amount.span.end))
        return bracketed or (amount.range.low or 0.0) % 1 != 0
    if lead == "by":
        return own == "by"
    if lead == "from":
        return own in {"to", "at"}
    return quantity.unit != "percent" or own in _LEVEL


def _lead(text: str, start: int) -> str | None:
    """The little word that leads an amount; the amount's own words may begin with it."""
    match = _LEAD.search(text[max(0, start - 24) : start])
    if match is not None:
        return match[1].lower()
    return next((word for word in ("from",) if text[start : start + 5].lower() == "from "), None)
