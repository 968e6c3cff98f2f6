"""What a number counts: its unit, the counted words, and how far its own words reach."""

import re
from dataclasses import dataclass

from parallax.reading.annotators import Annotation, Token
from parallax.reading.figures.counted_noun import SUBSTANTIVES, counted_noun
from parallax.reading.figures.leaning.beside import is_of_these
from parallax.reading.figures.measure_subjects import measure_subject
from parallax.reading.figures.measured import measured, money_for, noun_of, per_at, quake_near, tells_magnitude
from parallax.reading.person_nouns import CREWS, is_person_noun
from parallax.reading.token_index import TokenIndex
from parallax.values.quantity import Number, parse_number
from parallax.values.unit import UnitMatch, currency_before, unit_at
from parallax.values.words import words


@dataclass(frozen=True, slots=True)
class Counted:
    """What is counted: the unit (None: left out in the text), the words, and the characters that belong to the figure.

    `head` is the token that stands for the counted in its clause: the noun, or the number itself.
    """

    unit: str | None
    words: str | None
    start: int
    end: int
    head: Token


def find_counted(doc: Annotation, index: TokenIndex, number: Number) -> Counted:
    """What a number counts: a currency before it, a measure or a noun after it, or nothing stated."""
    tokens = index.between(number.span.start, number.span.end)
    head = tokens[-1]
    start, end = number.span.start, number.span.end
    money = currency_before(doc.text, start)
    if money is not None:
        what = money_for(doc, index, end)
        if what is None and per_at(doc.text, end) is None:
            what = noun_of(doc, tokens[0], money.start) or measure_subject(doc, tokens)
        return Counted(money.unit, what, money.start, end, head)
    if (magnitude := _magnitude(doc, index, number, tokens)) is not None:
        return magnitude
    unit = _unit_after(doc.text, number)
    if unit is not None and _is_unit_here(doc, index, unit.end, unit.unit):
        unit_tokens = index.between(unit.start, unit.end)
        if unit.unit == "times":
            return Counted("count", "times", start, unit.end, unit_tokens[-1] if unit_tokens else head)
        return Counted(
            unit.unit,
            measured(doc, index, unit.unit, tokens[0], unit.end) or measure_subject(doc, [*tokens, *unit_tokens]),
            start,
            unit.end,
            unit_tokens[-1] if unit_tokens else head,
        )
    return _noun_counted(doc, index, number, tokens)


_OF = re.compile(r"\s+of(?=\s)")
_WHOLE = re.compile(
    r"\s(?:more|additional|further|extra|full|whole|entire|solid|straight|consecutive|successive|previous|long|short|"
    r"calendar|working|business)(?=\s)",
    re.I,
)
_SUSPENDED = re.compile(r"(?:-\s?(?:or|and|to)|\s(?:or|and)\seven)\s(?:about\s|around\s)?(?=\d)", re.I)


def _unit_after(text: str, number: Number) -> UnitMatch | None:
    """The unit after a number: also past "of" ("billions of dollars"), an adjective ("three full days"), and the next
    number where the two share it ("7- or 8-inch").
    """
    end = number.span.end
    of = _OF.match(text, end) if number.vague else None
    if (unit := unit_at(text, of.end() if of else end)) is not None:
        return _mass(text, number, unit)
    if (whole := _WHOLE.match(text, end)) and (unit := unit_at(text, whole.end())):
        return unit
    shared = _SUSPENDED.match(text, end)
    following = parse_number(text[shared.end() : shared.end() + 40]) if shared else None
    if shared is None or following is None or following.span.start:
        return None
    unit = unit_at(text, shared.end() + following.span.end)
    return unit._replace(start=end, end=end) if unit is not None else None


_WEIGHS = re.compile(r"\bweigh(?:s|ed|ing|t|ts)?\b[^.,;]{0,24}\Z", re.I)
_MILLION = 1e6
_OF_WHAT = re.compile(r"\s+of\s+(?!sterling)[a-z]|-", re.I)


def _mass(text: str, number: Number, unit: UnitMatch) -> UnitMatch:
    """A pound of something, and one that is weighed, is no money; a million of them is."""
    if unit.unit != "pound":
        return unit
    weighed = _WEIGHS.search(text[max(0, number.span.start - 32) : number.span.start])
    if weighed or _OF_WHAT.match(text, unit.end):
        return unit._replace(unit="pound-mass")
    return unit._replace(unit="pound sterling") if number.low >= _MILLION else unit


def _is_unit_here(doc: Annotation, index: TokenIndex, end: int, unit: str) -> bool:
    """False where the unit's word goes on as a name of something else ("two point guards", "three foot soldiers")."""
    if unit not in {"point", "foot", "stone", "mark", "won", "second", "crown", "cent"}:
        return True
    following = index.between(end, min(len(doc.text), end + 25))[:1]
    return not (following and following[0].tag in {"NNS", "NNPS"} and doc.text[end - 1] != "s")


def _magnitude(doc: Annotation, index: TokenIndex, number: Number, tokens: list[Token]) -> Counted | None:
    """A magnitude: "6.1-magnitude quake", "magnitude 9.1 quake", "the 5.9 quake", "6.4 on the Richter scale"."""
    start, end = number.span.start, number.span.end
    if match := re.compile(
        r"[\s-]magnitude\b|[\s-](?:strength|Richter)(?=[\s-](?:earth)?(?:quake|tremor|shock|aftershock))|\s+on\s+the\s+(?:open-ended\s+)?(?:Richter|moment[\s-]magnitude|"
        r"seismic)(?:\s+scale)?|\s+Richter\b",
        re.I,
    ).match(doc.text, end):
        return Counted("magnitude", quake_near(doc, index, tokens[-1], match.end()), start, match.end(), tokens[-1])
    if match := re.compile(
        r"\bmagnitude[\s-](?:of[\s-])?(?:about\s+|around\s+|at\s+least\s+|"
        r"over\s+)?\Z",
        re.I,
    ).search(doc.text[max(0, start - 26) : start]):
        first = max(0, start - 26) + match.start()
        return Counted("magnitude", quake_near(doc, index, tokens[-1], end), first, end, tokens[-1])
    if tells_magnitude(doc.text, number.text, end):
        return Counted("magnitude", quake_near(doc, index, tokens[-1], end), start, end, tokens[-1])
    return None


def _noun_counted(doc: Annotation, index: TokenIndex, number: Number, tokens: list[Token]) -> Counted:
    """A counted noun after the number, or none."""
    noun, first = counted_noun(doc, index, tokens[-1])
    if noun is None:
        crew = _OF_PEOPLE.search(doc.text[max(0, number.span.start - _BEFORE) : number.span.start])
        return Counted(
            "person" if crew else None, crew and crew["crew"].lower(), number.span.start, number.span.end, tokens[-1]
        )
    if noun.tag == "NN" and number.low > 1 and is_of_these(doc.text, number.span.start, number.span.end):
        return Counted(None, None, number.span.start, number.span.end, tokens[-1])  # "of these, 40 work here"
    if noun.tag == "NN" and first is not None and _is_size(number, first, noun):
        noun = first
    named = doc.text[first.start : noun.end] if first is not None else noun.text
    unit = "count" if _is_aircraft(doc, noun) else _noun_unit(noun)
    return Counted(unit, named, number.span.start, noun.end, noun)


_BEFORE = 48
_OF_PEOPLE = re.compile(
    rf"\b(?P<crew>{'|'.join(CREWS)})\s+of\s+"
    r"(?:about|almost|around|at\s+least|fewer\s+than|just|less\s+than|more\s+than|nearly|only|over|roughly|some|up\s+to)?\s*\Z",
    re.I,
)
""" "A crew of 8": people, who together have a name."""

_FLYING = frozenset(
    words("fighter dive torpedo heavy medium light strategic stealth nuclear jet long-range supersonic swing-wing")
)


def _is_aircraft(doc: Annotation, noun: Token) -> bool:
    """True for bombers that fly: "fighter-bombers", "strategic bombers", "Tu-95 bombers"."""
    if noun.lemma != "bomber" or not noun.index:
        return False
    before = doc.tokens[noun.index - 1]
    before = doc.tokens[before.index - 1] if before.text in {"-", "–"} and before.index else before
    return before.lower in _FLYING or (any(letter.isdigit() for letter in before.text) and before.text[0].isalpha())


def _is_size(number: Number, first: Token, noun: Token) -> bool:
    """True in "a 12 page document": the singular right after more than one tells how large one thing is."""
    return number.low > 1 and first.tag == "NN" and first.index + 1 == noun.index


def _noun_unit(noun: Token) -> str:
    if noun.lower in SUBSTANTIVES or is_person_noun(noun.text) or noun.entity == "NORP":
        return "person"
    return "count"
