"""What a number without a noun counts, from the figure before it or the words around it."""

import re
from collections.abc import Sequence

from parallax.reading.annotators import Annotation, Token
from parallax.reading.figures.bare_amount import Place, number_of
from parallax.reading.figures.counted_noun import SUBSTANTIVES
from parallax.reading.figures.leaning.counts import answers, employed, leant_on, there_are
from parallax.reading.figures.leaning.named import so_many
from parallax.reading.figures.level_nouns import is_crowd, is_magnitude, is_toll, level_noun, number_set, said_to_be
from parallax.reading.figures.measured import narrowed, per_at
from parallax.reading.figures.money_left_out import currency_left_out
from parallax.reading.figures.quantity import Quantity
from parallax.reading.figures.states import PERSON_STATES, state_of
from parallax.reading.figures.told_before import antecedent, continues, from_or_against, measure_before, percent_goes_on
from parallax.reading.person_nouns import is_person_noun
from parallax.values.unit import is_currency

_Told = tuple[str, str | None, str | None]
"""Unit, counted and state."""
_SURELY, _LARGE = 1e6, 2100.0
"""A bare number this large is an amount by itself; one above any year is where a verb or preposition leads it."""
_SHARED_NOUN = re.compile(
    r"\s+(?P<own>[a-z-]+(?:ed|al|able|ive|ble|ern|ous|ic))\s+(?:and|or)\s+[\d,]+\s+[a-z-]+\s+(?P<noun>[a-z]{3,}s)\b"
)
""" "640 planted and 85 felled trees"."""
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
_NUMBER_ABOARD = re.compile(r"\b(?:number|count|total|figure)\s(?:of\s\w+\s)?(?:on\sboard|aboard)\b[^.;]{0,20}\Z", re.I)
_FIGURE_AT = re.compile(
    r"\b(?:figure|number|count|total|estimate)\s(?:was\s|is\s|stood\s|stands\s)?at\s(?:about\s|around\s)?\Z", re.I
)
_POPULATION = re.compile(r"\bpopulation\s(?:of|is|was|stands\sat)\s(?:about\s|around\s|nearly\s)?\Z", re.I)


def unit_left_out(place: Place, state: str | None, before: Sequence[Quantity]) -> _Told | None:
    """Unit, counted and state of a number without a noun; None where nothing says that it counts.

    It takes them from a noun elsewhere in its clause ("arrests rose to 40"), from the figure of people or things before
    it ("15 in the north", "from 2,918 votes to 611"), or the unit from the measure that it continues ("rose 64 points to
    4,577", "from 21 mpg to 24"). A toll counts the dead, a crowd people.
    """
    amount = place.amount
    if (told := _told_beside(place, state, before)) is not None:
        return told
    earlier = antecedent(before, place.sentence, place.others or state is not None)
    if state is not None:
        return _in_state(state, earlier)
    if earlier is not None and (place.others or continues(place, earlier)):
        between = place.tokens.between(earlier.span.end, amount.span.start)
        return earlier.unit, earlier.counted, None if any(t.pos == "VERB" for t in between) else earlier.state
    measure = measure_before(place, before) or percent_goes_on(place, before)
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
    if (run_on := from_or_against(place, before)) is not None:
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
    number = number_of(place)
    told = so_many(place.doc.text, place.amount.outer_start, place.amount.span.end) if number is not None else None
    return (told[0], told[1], state or told[2]) if told is not None else None


def _leaning(place: Place, state: str | None, before: Sequence[Quantity]) -> _Told | None:
    """What a number counts that leans on what was told before it: people named, a whole, parts summed up, a currency."""
    doc, amount = place.doc, place.amount
    number = number_of(place)
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
    number = number_of(place)
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
    if _FIGURE_AT.search(before) and (earlier := antecedent(told, place.sentence, True)) is not None:
        return earlier.unit, earlier.counted, earlier.state
    return ("person", "people", None) if _POPULATION.search(before) else None


def _noun_elsewhere(place: Place) -> Token | None:
    """The noun of a number without one, where its clause names it in another place."""
    number = number_of(place)
    if number is None:
        return None
    said = level_noun(place.doc, number) or said_to_be(place.doc, number)
    return said or number_set(place.doc, place.tokens, place.amount.outer_start, place.sentence.start)


def _state_behind(doc: Annotation, noun: Token) -> str | None:
    """The state of a participle right behind a noun: "the number of people killed"."""
    behind = doc.tokens[noun.index + 1 : noun.index + 2]
    return state_of(behind[0]) if behind and behind[0].tag == "VBN" else None


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
