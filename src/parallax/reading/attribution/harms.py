"""Whether what a verb counts is harm or a measure: "claimed nine lives lost", and not "claimed three medals"."""

from parallax.reading.annotators import Token
from parallax.reading.document import Document
from parallax.reading.figures.states import first_state
from parallax.values.unit_words import CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_WORDS, MEASURES, TIMES

OF_HARM = frozenset("acknowledge admit announce cite claim concede confirm expect forecast note predict".split())
"""Verbs that bring a count, and take what is won, hired or born as well: they tell of harm or a measure."""
_HARMED = frozenset(
    (
        "aftershock arrest attack blast body breach captive case casualty crash damage death detainee earthquake evacuee explosion "
        "fatality fire hostage identity infection injury leak loss name outage patient prisoner quake refugee strike survivor tremor victim"
    ).split()
)
"""Harm, those who took it, and what does it."""
_UNITS = frozenset(
    {word for word, unit in MEASURES.items() if unit not in TIMES | {"point"}}
    | {*CURRENCY_WORDS, *CURRENCY_CODES, *CURRENCY_SIGNS}
)


def of_harm(doc: Document, noun: Token, end: int) -> bool:
    """True where what is counted is harm or people in some plight, as its own words tell, or is a measure or a
    sum; `end` is past the last token that tells of it.
    """
    below = [doc.tokens[i] for i in doc.subtree(noun.index)]
    rest = doc.tokens[below[0].index : end]
    if noun.pos == "NUM":
        return not any(p.lower == "of" for p in doc.kids(noun.index, "prep"))
    harm = any(t.lemma in _HARMED for t in below) or first_state(doc.annotation, rest) is not None
    return harm or any(not _UNITS.isdisjoint({t.lower, t.lemma, t.text}) for t in below)


def won(doc: Document, verb: int, noun: Token, end: int) -> bool:
    """True for so many of something that such a verb takes, and that is no harm ("claimed three medals")."""
    return doc.tokens[verb].lemma in OF_HARM and bool(doc.kids(noun.index, "nummod")) and not of_harm(doc, noun, end)
