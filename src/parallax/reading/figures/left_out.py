"""What a number without a noun counts, from the figure before it or the words around it."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from parallax.nouns.span import Span
from parallax.reading.annotators import Annotation, Token
from parallax.reading.figures.counted_noun import SUBSTANTIVES
from parallax.reading.figures.leaning.counts import answers, employed, leant_on, there_are
from parallax.reading.figures.leaning.named import so_many
from parallax.reading.figures.level_nouns import is_crowd, is_magnitude, is_toll, level_noun, number_set, said_to_be
from parallax.reading.figures.measured import narrowed, per_at
from parallax.reading.figures.money_left_out import currency_left_out
from parallax.reading.figures.number_pairs import Amount
from parallax.reading.figures.quantity import Quantity
from parallax.reading.figures.states import PERSON_STATES, state_of
from parallax.reading.person_nouns import is_person_noun
from parallax.reading.token_index import TokenIndex
from parallax.values.unit import is_currency
from parallax.values.unit_words import TIMES

_Told = tuple[str, str | None, str | None]
"""Unit, counted and state."""
_SURELY, _LARGE = 1e6, 2100.0
"""A bare number this large is an amount by itself; one above any year is where a verb or preposition leads it."""

_CONTINUING = frozenset(
    {"in", "at", "near", "from", "on", "of", "inside", "outside", "were", "are", "have", "who", "had"}
)
_LEVEL = frozenset({"to", "at", "from", "of"})
_LEAD = re.compile(r"\b(to|at|of|from|by|and|or)\s+(?:about\s+|around\s+|nearly\s+|just\s+)?\Z", re.I)


class Place(NamedTuple):
    """Where a bare amount stands; `others` is true for "six others"."""

    doc: Annotation
    tokens: TokenIndex
    amount: Amount
    sentence: Span
    others: bool


def unit_left_out(place: Place, state: str | None, before: Sequence[Quantity]) -> _Told | None:
    """Unit, counted and state of a number without a noun; None where nothing says that it counts.

    It takes them from a noun elsewhere in its clause ("arrests rose to 40"), from the figure of people or things before
    it ("15 in the north", "from 2,918 votes to 611"), or the unit from the measure that it continues ("rose 64 points to
    4,577", "from 21 mpg to 24"). A toll counts the dead, a crowd people.
    """
    amount = place.amount
    if (told := _told_beside(place, state, before)) is not None:
        return told
    earlier = _antecedent(before, place.sentence, place.others or state is not None)
    if state is not None:
        return _in_state(state, earlier)
    if earlier is not None and (place.others or _continues(place, earlier)):
        between = place.tokens.between(earlier.span.end, amount.span.start)
        return earlier.unit, earlier.counted, None if any(t.pos == "VERB" for t in between) else earlier.state
    measure = _measure(place, before) or _percent_goes_on(place, before)
    if measure is not None:
        return measure, None, None
    if amount.vague is not None and amount.vague[:4] != "tens":
        return ("count" if amount.vague.endswith(("millions", "billions")) else "person"), None, None
    return ("count", None, None) if _is_argument(place) else None


def _told_beside(place: Place, state: str | None, before: Sequence[Quantity]) -> _Told | None:
    """The same, where words beside the number or in its clause tell it, or what it leans on."""
    told = _named_people(place, state) or _state_behind_number(place, before) or _told_by_words(place, state, before)
    if told is not None:
        return told
    if (shared := _SHARED_NOUN.match(place.doc.text, place.amount.span.end)) is not None:
        return "count", f"{shared['own']} {shared['noun']}", state
    if (run_on := _from_or_against(place, before)) is not None:
        return run_on.unit, run_on.counted, run_on.state
    if (noun := _noun_elsewhere(place)) is not None:
        return _by_noun(place.doc, noun, state)
    return _leaning(place, state, before)


def _by_noun(doc: Annotation, noun: Token, state: str | None) -> _Told:
    """What a noun elsewhere in the clause tells: a toll counts dead; what follows "number of" keeps what narrows it."""
    if noun.lemma == "toll":
        return "person", None, "dead"
    unit = "person" if is_person_noun(noun.text) else "count"
    words = narrowed(doc, noun) if noun.dep == "pobj" else noun.text.lower() if noun.dep == "nsubj" else noun.text
    return unit, words, state or state_of(noun) or _state_behind(doc, noun)


def _in_state(state: str, earlier: Quantity | None) -> _Told:
    """What a number counts of which a state is said, after an earlier count."""
    words = earlier.counted if earlier is not None else None
    if state not in PERSON_STATES:
        return "count", words, state
    alike = (
        earlier is not None and earlier.unit == "person" and (not earlier.points_back or earlier.state in {None, state})
    )
    return "person", words if alike else None, state


def _named_people(place: Place, state: str | None) -> _Told | None:
    """The people whom the words before name as those who are so many."""
    number = _number(place)
    told = so_many(place.doc.text, place.amount.outer_start, place.amount.span.end) if number is not None else None
    return (told[0], told[1], state or told[2]) if told is not None else None


def _leaning(place: Place, state: str | None, before: Sequence[Quantity]) -> _Told | None:
    """What a number counts that leans on what was told before it: people named, a whole, parts summed up, a currency."""
    doc, amount = place.doc, place.amount
    number = _number(place)
    if number is None:
        return None
    if before and place.sentence.holds(before[-1].span) and is_currency(before[-1].unit):
        money = currency_left_out(doc.text, amount, place.sentence, before)
        if money is not None:
            return money, None, None
    told = there_are(doc, place.tokens, amount, place.sentence)
    if told is None and state not in PERSON_STATES:
        told = leant_on(doc.text, amount, before)
    if told is None and state is None:
        told = answers(doc.text, amount, place.sentence, before)
    if told is None and employed(doc, number):
        told = "person", "employees", None
    if told is not None:
        return told[0], told[1], state or told[2]
    money = currency_left_out(doc.text, amount, place.sentence, before)
    return (money, None, None) if money is not None else None


_SHARED_NOUN = re.compile(
    r"\s+(?P<own>[a-z-]+(?:ed|al|able|ive|ble|ern|ous|ic))\s+(?:and|or)\s+[\d,]+\s+[a-z-]+\s+(?P<noun>[a-z]{3,}s)\b"
)
""" "1,702 suspected and 301 confirmed cases"."""
_BEHIND = re.compile(
    r"\s+(?:(?:still|now|feared|confirmed|reported|presumed|listed\s+as|as|severely|seriously)\s+){0,2}"
    r"(?P<state>dead|missing|unaccounted|injured|wounded|hurt|rescued|saved|arrested|detained|displaced|homeless|killed|"
    r"hospitali[sz]ed|evacuated|aboard|on\s+board|in\s+custody|in\s+detention|(?:were\s+|are\s+)?still\s+held)\b(?!\s+(?:people|persons|men|women)\b)",
    re.I,
)
_STATES_BEHIND = {
    "dead": "dead", "killed": "dead", "missing": "missing", "unaccounted": "missing", "injured": "wounded", "hurt": "wounded",
    "wounded": "wounded", "hospitalised": "wounded", "hospitalized": "wounded", "rescued": "rescued", "saved": "rescued",
    "arrested": "detained", "detained": "detained", "displaced": "displaced", "homeless": "displaced",
    "evacuated": "evacuated", "aboard": "aboard", "on board": "aboard",
}  # fmt: skip


def _state_behind_number(place: Place, before: Sequence[Quantity]) -> _Told | None:
    """ "Nine dead, 43 missing, 85 rescued": people, by the word right behind, unless things were counted before it."""
    match = _BEHIND.match(place.doc.text, place.amount.span.end)
    if match is None or place.amount.share:
        return None
    last = before[-1] if before and before[-1].sentence == place.sentence else None
    if last is not None and last.unit == "count" and last.counted is not None:
        return None
    words = (
        last.counted if last is not None and last.unit == "person" and last.counted not in SUBSTANTIVES else "people"
    )
    return "person", words or "people", _STATES_BEHIND.get(" ".join(match["state"].lower().split()), "detained")


def _told_by_words(place: Place, state: str | None, told: Sequence[Quantity]) -> _Told | None:
    """What a toll, a crowd, a magnitude or a population that the clause names counts."""
    number = _number(place)
    if number is None:
        return None
    if is_toll(place.doc, number):
        return "person", None, "dead"
    if is_crowd(place.doc, number):
        return "person", "people", state or "gathered"
    if is_magnitude(place.doc, number):
        return "magnitude", None, None
    before = place.doc.text[max(0, place.amount.outer_start - 40) : place.amount.outer_start]
    if _NUMBER_ABOARD.search(before):
        return "person", "people", "aboard"
    if _FIGURE_AT.search(before) and (earlier := _antecedent(told, place.sentence, True)) is not None:
        return earlier.unit, earlier.counted, earlier.state
    return ("person", "people", None) if _POPULATION.search(before) else None


def _number(place: Place) -> Token | None:
    """The number's own token; None for shares and for "six others"."""
    tokens = place.tokens.between(place.amount.span.start, place.amount.span.end)
    return tokens[-1] if tokens and not place.amount.share and not place.others else None


def _noun_elsewhere(place: Place) -> Token | None:
    """The noun of a number without one, where its clause names it in another place."""
    number = _number(place)
    if number is None:
        return None
    said = level_noun(place.doc, number) or said_to_be(place.doc, number)
    return said or number_set(place.doc, place.tokens, place.amount.outer_start, place.sentence.start)


def _state_behind(doc: Annotation, noun: Token) -> str | None:
    """The state of a participle right behind a noun: "the number of people killed"."""
    behind = doc.tokens[noun.index + 1 : noun.index + 2]
    return state_of(behind[0]) if behind and behind[0].tag == "VBN" else None


_NUMBER_ABOARD = re.compile(r"\b(?:number|count|total|figure)\s(?:of\s\w+\s)?(?:on\sboard|aboard)\b[^.;]{0,20}\Z", re.I)
_FIGURE_AT = re.compile(
    r"\b(?:figure|number|count|total|estimate)\s(?:was\s|is\s|stood\s|stands\s)?at\s(?:about\s|around\s)?\Z", re.I
)
_POPULATION = re.compile(r"\bpopulation\s(?:of|is|was|stands\sat)\s(?:about\s|around\s|nearly\s)?\Z", re.I)
_AGAINST = re.compile(r"\s+(?:against|versus|vs\.?|compared\s+(?:with|to)|as\s+against)\s+\Z", re.I)
_FROM = re.compile(r"\bfrom\s+(?:about\s+|around\s+|nearly\s+)?\Z", re.I)


def _from_or_against(place: Place, before: Sequence[Quantity]) -> Quantity | None:
    """The count that a bare number stands right behind: "from 2,918 votes to 611", "148,210 votes against 144,806"."""
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


_OF_WHICH = re.compile(r"\bof\s+(?:the|those|these)\s", re.I)
""" "Twenty-one of the dead were found in Arlen and six in Orvane"."""


def _antecedent(before: Sequence[Quantity], sentence: Span, far: bool) -> Quantity | None:
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


def _continues(place: Place, earlier: Quantity) -> bool:
    """A number that stands for the same things elsewhere: ", 15 in the north", "of the 41, 38 got out", "and Ward 4 had 55"."""
    if place.amount.span.start <= earlier.span.end:
        return False
    after, own = _after(place), place.tokens.between(place.amount.span.start, place.amount.span.end)
    if after is not None and after.lower in _CONTINUING:
        return True
    if not own or place.amount.share:
        return False
    return _of_these(place.doc, own[-1], earlier) or _alike(place, own[-1], earlier)


_OF = re.compile(r"\bof\s+(?:(?:the|these|those|its|their|all)\s+){0,2}\Z", re.I)


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


_IT_WAS = re.compile(r"\b(?:it|this)\s(?:was|is|at)\s(?:a\s)?\Z", re.I)


def _measure(place: Place, before: Sequence[Quantity]) -> str | None:
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


def _percent_goes_on(place: Place, before: Sequence[Quantity]) -> str | None:
    """Percent, for a number with a decimal that ends a clause behind one of percent: "51.3 percent and his rival 46.9"."""
    low, last = place.amount.range.low, before[-1] if before else None
    if (
        low is None
        or low % 1 == 0
        or low > _WHOLE
        or last is None
        or last.unit != "percent"
        or not place.sentence.holds(last.span)
    ):
        return None
    return "percent" if _CLAUSE_ENDS.match(place.doc.text, place.amount.span.end) else None


_WHOLE = 100.0
_CLAUSE_ENDS = re.compile(r"\s*(?:[,.;:)]|$|and\b|while\b|with\b)")


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


def _is_argument(place: Place) -> bool:
    """A bare number that a verb or preposition governs, that a comparator bounds, or that is told of a time or unit."""
    doc, amount = place.doc, place.amount
    tokens = place.tokens.between(amount.span.start, amount.span.end)
    if not tokens:
        return False
    low = amount.range.low or 0.0
    if amount.range.comparator is not None or low >= _SURELY or per_at(doc.text, amount.outer_end) is not None:
        return True
    before = doc.tokens[tokens[0].index - 1] if tokens[0].index else None
    if low >= _LARGE and before is not None and before.pos in {"ADP", "VERB", "AUX", "CCONJ", "DET", "ADV", "PART"}:
        return True
    return tokens[-1].dep in {"pobj", "dobj", "attr", "nsubj", "nsubjpass", "npadvmod"} and not (
        tokens[-1].text.isdigit() and tokens[-1].entity in {"DATE", "ORG", "PERSON"}
    )
