"""Numbers that lean on a count told before them: "of these, 40", "40 of them", "forty altogether", "there are 40"."""

import re
from collections.abc import Callable, Sequence

from parallax.nouns.span import Span
from parallax.reading.annotators import Annotation, Token
from parallax.reading.figures.leaning.beside import ENDS, HEDGES, is_of_these
from parallax.reading.figures.number_pairs import Amount
from parallax.reading.figures.quantity import Quantity
from parallax.reading.figures.states import state_of
from parallax.reading.person_nouns import is_person_noun
from parallax.reading.token_index import TokenIndex
from parallax.values.unit_words import TIMES

Told = tuple[str, str | None, str | None]
"""Unit, counted and state, as of a quantity."""

REACH = 400
"""Characters before a number within which the count stands that it leans on."""
_IN_ALL = re.compile(r"\s+(?:altogether|in\s+(?:all|total)|all\s+told)\b", re.I)
_THERE_ARE = re.compile(rf"[:;—–,]\s+(?:and\s+)?there\s+(?:are|were|is|was)\s+(?:now\s+)?{HEDGES}\Z", re.I)
_SHORT = re.compile(
    r"(?:\b(?:speaks?|spoke|talks?|talked)\s+of"
    r"|\b(?:number|figure|count|total|estimate)\b[^.;:,]{0,40}?\b(?:is|was|of)"
    r"|\b(?:it|he|she|they|we|list|log|register|manifest)\b[^.;:]{0,30}?\b(?:has|had|have|counts?|counted|found)"
    r"|\bthere\s+(?:are|were|is|was))"
    rf"\s+(?:now\s+)?{HEDGES}\Z",
    re.I,
)
"""What leads a number that answers the one before it: "the mayor spoke of 9", "this morning it had 24"."""
_NEAR = 200
"""Characters before such a number within which the one that it answers stands."""


def leant_on(text: str, amount: Amount, before: Sequence[Quantity]) -> Told | None:
    """What a bare number counts by the count before it that it is a part, or the sum, of."""
    if amount.share:
        return None
    number = amount.range.low or amount.range.high or 0.0
    if is_of_these(text, amount.outer_start, amount.span.end):
        whole = _last(before, amount.outer_start, lambda each: each >= number)
        return (whole.unit, whole.counted, None) if whole is not None else None
    if _IN_ALL.match(text, amount.span.end):
        part = _last(before, amount.outer_start, lambda each: each <= number)
        return (part.unit, part.counted, part.state) if part is not None else None
    return None


def answers(text: str, amount: Amount, sentence: Span, before: Sequence[Quantity]) -> Told | None:
    """What a bare number counts that answers the last one of the sentence before: the same, by another or at another time."""
    last = before[-1] if before else None
    if last is None or amount.share or amount.outer_start - last.span.end > _NEAR or last.sentence == sentence:
        return None
    if last.unit in {"percent", "count", *TIMES} and last.counted is None:
        return None
    if not ENDS.match(text, amount.span.end) or not _SHORT.search(text[sentence.start : amount.outer_start]):
        return None
    return (last.unit, last.counted, last.state) if last.unit not in TIMES and not last.part_hint else None


def _last(before: Sequence[Quantity], at: int, fits: Callable[[float], bool]) -> Quantity | None:
    """The last count of people or things of a fitting number."""
    for each in reversed(before):
        if at - each.span.end > REACH:
            return None
        counts = each.unit in {"person", "count"} and (each.counted or each.state) and each.counted != "times"
        if counts and fits(each.range.low or each.range.high or 0.0):
            return each
    return None


def there_are(doc: Annotation, index: TokenIndex, amount: Amount, sentence: Span) -> Told | None:
    """What "there are 64" counts: the things that the clause before tells of ("has counted the burnt stalls: there are 64")."""
    before = doc.text[sentence.start : amount.outer_start]
    found = _THERE_ARE.search(before)
    if found is None or not ENDS.match(doc.text, amount.span.end):
        return None
    told = index.between(sentence.start, sentence.start + found.start())
    noun = next((one for one in reversed(told) if one.tag == "NNS"), None)
    if noun is None:
        return None
    own = [one for one in doc.tokens[max(0, noun.index - 4) : noun.index] if one.head == noun.index]
    state = next((said for one in own if (said := state_of(one)) is not None), None)
    first = next((one for one in own if one.dep in {"amod", "compound"}), noun)
    unit = "person" if is_person_noun(noun.text) else "count"
    return unit, doc.text[first.start : noun.end], state


def employed(doc: Annotation, number: Token) -> bool:
    """True for a bare number that a firm employs: so many people."""
    return number.dep == "dobj" and doc.tokens[number.head].lemma == "employ"
