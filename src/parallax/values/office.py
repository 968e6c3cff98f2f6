"""Offices as reports word them: "the governor of the Lower Reach region", "Lower Reach governor"."""

import re
from dataclasses import dataclass

from parallax.values.country import find_countries
from parallax.values.person_name import fold_name
from parallax.values.word_weights import word_key

SOLE = frozenset(
    """
    ambassador chairman chairwoman chancellor chief commander commander-in-chief commissioner director emir
    general-secretary governor head king leader mayor minister monarch pope premier president prime-minister
    prince principal prosecutor-general queen rector secretary secretary-general sheriff sultan superintendent
    """.split()
)
"""Offices that one person holds at a time, given what they are of."""

OFFICES = SOLE | frozenset(
    """
    adviser advisor aide analyst attorney boss captain coach colonel counsel deputy detective doctor economist
    editor envoy executive expert general inspector judge lawmaker lawyer lieutenant major marshal member
    official officer prosecutor representative resident seismologist senator sergeant soldier spokesman
    spokesperson spokeswoman
    """.split()
)

_ONE_WORD = (
    (r"commander[- ]in[- ]chief|chief commander|supreme commander", "commander-in-chief"),
    (r"prime minister|premier\b", "prime-minister"),
    (r"prosecutor[- ]general|general prosecutor", "prosecutor-general"),
    (r"secretary[- ]general|general secretary", "secretary-general"),
    (r"spokes(?:man|woman|person)|press secretary", "spokesman"),
    (r"chair(?:man|woman|person)?\b", "chairman"),
    (r"(?:vice|deputy)[- ](?=\w)", "deputy "),
)
_EMPTY = frozenset(
    """
    a an and at by for from in its of on the their this to with area city country county district governorate
    oblast province region republic state territory town village armed forces army military administration new
    current longtime regional local
    """.split()
)
_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Office:
    """What office (`head`: "governor"), whether a deputy's, whose (a country's code or None), and of what else."""

    head: str
    deputy: bool
    country: str | None
    words: frozenset[str]


def parse_office(text: str) -> Office | None:
    """Take a description of an office apart; None where it names no office. Of several the first is taken."""
    plain = text.replace("’", "'").lower()
    for pattern, word in _ONE_WORD:
        plain = re.sub(rf"\b(?:{pattern})", word, plain)
    words = [re.sub(r"'s?$", "", word) for word in _WORD.findall(plain)]
    head = next((word for word in words if word in OFFICES and word != "deputy"), None)
    if head is None:
        return None
    codes = {found.code for found in find_countries(text) if found.use != "capital"}
    named = {
        word_key(w)
        for found in find_countries(text)
        if found.use != "capital"
        for w in _WORD.findall(found.span.of(text))
    }
    rest = frozenset(word_key(word) for word in words if word not in _EMPTY and word not in OFFICES) - named
    return Office(head, "deputy" in words, codes.pop() if len(codes) == 1 else None, rest)


def same_office(one: Office, other: Office) -> bool:
    """True when two descriptions name one office that one person holds: same head, same "of what", no other country.

    Bare "the governor" is no one's office.
    """
    if one.head != other.head or one.head not in SOLE or one.deputy != other.deputy:
        return False
    if one.country and other.country and one.country != other.country:
        return False
    if one.words and other.words:
        return one.words <= other.words or other.words <= one.words
    return one.words == other.words and one.country is not None and one.country == other.country


def is_description(name: str) -> bool:
    """True when a person's "name" is a description: it has a word in small letters other than a surname's particle."""
    return any(word[0].islower() and fold_name(word) not in _PARTICLES for word in _WORD.findall(name))


_PARTICLES = frozenset(
    "al el bin ben bint ibn abu de da do dos del della der den di du la le van von ter ten y e zu ul".split()
)
