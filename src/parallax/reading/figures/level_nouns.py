"""What a bare number counts by the noun that stands with it in another place of the clause.

"Infections rose by 1,240 to 48,310" are infections, "38 of them were children" children.
"""

import re

from parallax.reading.annotators import Annotation, Token
from parallax.reading.figures.counted_noun import SUBSTANTIVES
from parallax.reading.token_index import TokenIndex
from parallax.values.words import words

LEVEL_VERBS = frozenset(
    words(
        """
        rise increase grow climb jump surge soar swell leap mount fall drop decline decrease dip slip plunge plummet
        shrink double treble triple quadruple halve reach hit total number stand exceed surpass pass top near approach
        remain
        """
    )
)
_SETTING_VERBS = frozenset(
    words(
        """
        raise lower cut reduce revise bring put take push increase lift set correct adjust update give estimate
        """
    )
)
"""Verbs that set the number of their object: "lowered the number of cases to 31", "put the crowd at 4,000"."""
_NUMBERS = frozenset({"number", "total", "count", "toll", "tally"})
_CROWDS = frozenset({"crowd", "turnout", "attendance", "gathering"})
"""What is told in so many people."""
_MEASURES = frozenset(
    words(
        """
        price share stock bond yield future cost rate wage salary income revenue sale profit loss earning rent fee tax
        premium value temperature level speed wind point score odds import export expense spending asset debt deficit
        dividend margin rating reserve fund saving payment benefit index average term tariff duty water
        """
    )
)
"""Plurals that are measured, not counted: of "prices rose to 40" nothing is 40 in number."""


def level_noun(doc: Annotation, number: Token) -> Token | None:
    """The plural noun whose number a verb of level or change says: "arrests rose to 40", "the number of cases is 31",
    "lowered the number of cases to 31".
    """
    verb, told = _told_by(doc, number)
    if verb is None or told is None:
        return None
    if told.lemma in _NUMBERS:
        return _of_what(doc, told)
    if told.lower in SUBSTANTIVES:
        return told
    if told.lemma == "loss" and (lost := _lost(doc, told)) is not None:
        return lost
    if verb.lemma == "be" or told.tag not in {"NNS", "NNPS"} or told.lemma in _MEASURES:
        return None
    return told


def is_toll(doc: Annotation, number: Token) -> bool:
    """True where the verb says a toll: "the death toll from the storm rose to 24", "which brings the toll to 32"."""
    told = _told_by(doc, number)[1]
    return told is not None and told.lemma == "toll"


def is_magnitude(doc: Annotation, number: Token) -> bool:
    """True where the verb says a magnitude: "put its magnitude at 6.4"."""
    told = _told_by(doc, number)[1]
    return told is not None and told.lemma == "magnitude"


def is_crowd(doc: Annotation, number: Token) -> bool:
    """True where the verb says how many people came: "police put the crowd at 4,000"."""
    told = _told_by(doc, number)[1]
    return told is not None and told.lemma in _CROWDS


def _told_by(doc: Annotation, number: Token) -> tuple[Token | None, Token | None]:
    """The verb over a bare number, and the noun whose number it says: its subject, or the object that it sets."""
    verb = _verb_over(doc, number)
    if verb is None:
        return None, None
    if verb.lemma in _SETTING_VERBS and (told := _object(doc, verb) or subject_of(doc, verb, _PASSIVE)) is not None:
        return verb, _beside(doc, told, number)
    return (verb, subject_of(doc, verb)) if says_level(doc, verb) or verb.lemma == "be" else (None, None)


def says_level(doc: Annotation, verb: Token) -> bool:
    """True for a verb that tells how much something is or has come to be, "went up" and "came down" included."""
    if verb.lemma in {"go", "come"}:
        return any(
            one.lower in {"up", "down"} and one.head == verb.index
            for one in doc.tokens[verb.index + 1 : verb.index + 3]
        )
    return verb.lemma in LEVEL_VERBS


def _object(doc: Annotation, verb: Token) -> Token | None:
    after = doc.tokens[verb.index + 1 : verb.index + 8]
    return next((one for one in after if one.head == verb.index and one.dep == "dobj"), None)


def _beside(doc: Annotation, told: Token, number: Token) -> Token:
    """The object, or the second one where the number stands behind that: "the dead at nine and the missing at 12"."""
    between = doc.tokens[told.index + 1 : number.index]
    joined = any(one.lower == "and" for one in between)
    return next((one for one in reversed(between) if joined and one.lower in SUBSTANTIVES), told)


def number_set(doc: Annotation, index: TokenIndex, start: int, floor: int) -> Token | None:
    """The noun whose number is set "from 34 to 31" ending at `start`, by the words where the parse misses it: the toll
    itself, or the plural after "number of". `floor` is where the sentence begins.
    """
    found = _SET_FROM.search(doc.text[floor:start])
    if found is None:
        return None
    told = index.between(floor + found.start("told"), floor + found.end("told"))[-1]
    return told if told.lemma == "toll" else _of_what(doc, told)


_SET_FROM = re.compile(
    r"\b(?:rais|lower|cut|cuts|cutting|reduc|revis|lift|push|increas|correct)\w*\s(?:[\w’'-]+\s){0,3}?"
    r"(?P<told>tolls?|number|count|tally|total)\b[^.;]{0,80}\bfrom\s(?:[\w,]+\s+to\s+)?(?:about\s+|around\s+)?\Z",
    re.IGNORECASE,
)


def said_to_be(doc: Annotation, number: Token) -> Token | None:
    """The plural noun that a number of people or things is said to be: "two of them were children"."""
    verb = doc.tokens[number.head]
    if number.dep != "nsubj" or verb.lemma != "be":
        return None
    after = doc.tokens[verb.index + 1 : verb.index + 6]
    return next((one for one in after if one.head == verb.index and one.dep == "attr" and one.tag == "NNS"), None)


def _verb_over(doc: Annotation, number: Token) -> Token | None:
    above = doc.tokens[number.head]
    if number.dep == "pobj" and above.lower in {"to", "by", "at", "from", "as"}:
        above = doc.tokens[above.head]
    elif number.dep not in {"dobj", "attr", "npadvmod"}:
        return None
    return above if above.pos in {"VERB", "AUX"} else None


_PASSIVE = frozenset({"nsubjpass"})
"""The subject of what is set: "the number of survivors was cut to 81"."""


def subject_of(doc: Annotation, verb: Token, kinds: frozenset[str] = frozenset({"nsubj", "nsubjpass"})) -> Token | None:
    """The subject of a verb, before it; None where the parse has none."""
    before = doc.tokens[max(0, verb.index - 25) : verb.index]
    return next((one for one in before if one.head == verb.index and one.dep in kinds), None)


def _of_what(doc: Annotation, noun: Token) -> Token | None:
    """The plural noun after "of": "the number of arrests"."""
    after = doc.tokens[noun.index + 1 : noun.index + 6]
    if not after or after[0].lower != "of":
        return None
    counted = (one for one in after if one.head == after[0].index)
    return next((one for one in counted if one.tag in {"NNS", "NNPS"} or one.lower in SUBSTANTIVES), None)


_LOST = frozenset({"job", "life", "crop", "home"})
"""What is lost by number: of "losses" of other things, money is told."""


def _lost(doc: Annotation, loss: Token) -> Token | None:
    """What the losses are of: "job losses"."""
    before = doc.tokens[loss.index - 1] if loss.index else None
    return before if before is not None and before.head == loss.index and before.lemma in _LOST else None
