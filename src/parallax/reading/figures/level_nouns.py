"""What a bare number counts by the noun that stands with it in another place of the clause.

"Infections rose by 1,240 to 48,310" are infections, "38 of them were children" children.
"""

from parallax.reading.annotators import Annotation, Token
from parallax.values.words import words

_LEVEL_VERBS = frozenset(
    words(
        """
        rise increase grow climb jump surge soar swell leap mount fall drop decline decrease dip slip plunge plummet
        shrink double treble triple quadruple halve reach hit total number stand exceed surpass pass top near approach
        remain
        """
    )
)
_NUMBERS = frozenset({"number", "total", "count", "toll", "tally"})
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
    """The plural noun whose number a verb of level or change says: "arrests rose to 40", "the number of cases is 31"."""
    verb = _verb_over(doc, number)
    if verb is None or verb.lemma not in _LEVEL_VERBS | {"be"}:
        return None
    subject = _subject(doc, verb)
    if subject is None:
        return None
    if subject.lemma in _NUMBERS:
        return _of_what(doc, subject)
    if verb.lemma == "be" or subject.tag not in {"NNS", "NNPS"} or subject.lemma in _MEASURES:
        return None
    return subject


def said_to_be(doc: Annotation, number: Token) -> Token | None:
    """The plural noun that a number of people or things is said to be: "two of them were children"."""
    verb = doc.tokens[number.head]
    if number.dep != "nsubj" or verb.lemma != "be":
        return None
    after = doc.tokens[verb.index + 1 : verb.index + 6]
    return next((one for one in after if one.head == verb.index and one.dep == "attr" and one.tag == "NNS"), None)


def _verb_over(doc: Annotation, number: Token) -> Token | None:
    above = doc.tokens[number.head]
    if number.dep == "pobj" and above.lower in {"to", "by", "at", "from"}:
        above = doc.tokens[above.head]
    elif number.dep not in {"dobj", "attr", "npadvmod"}:
        return None
    return above if above.pos in {"VERB", "AUX"} else None


def _subject(doc: Annotation, verb: Token) -> Token | None:
    before = doc.tokens[max(0, verb.index - 15) : verb.index]
    return next((one for one in before if one.head == verb.index and one.dep in {"nsubj", "nsubjpass"}), None)


def _of_what(doc: Annotation, noun: Token) -> Token | None:
    """The plural noun after "of": "the number of arrests"."""
    after = doc.tokens[noun.index + 1 : noun.index + 6]
    if not after or after[0].lower != "of":
        return None
    return next((one for one in after if one.head == after[0].index and one.tag in {"NNS", "NNPS"}), None)
