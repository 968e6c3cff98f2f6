"""What a number counts: its unit, the counted words, and how far its own words reach."""

import re
from dataclasses import dataclass

from parallax.reading.annotators import Annotation, Token
from parallax.reading.figures.measured import measured, money_for, quake_near
from parallax.reading.figures.person_nouns import is_person_noun
from parallax.reading.token_index import TokenIndex
from parallax.values.quantity import Number, parse_number
from parallax.values.unit import UnitMatch, currency_before, is_measure, unit_at
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


_SKIPPED = frozenset(
    words(
        """
        more other additional further of the those these its their his her our such own extra mostly
        """
    )
)
_SUBSTANTIVES = frozenset(["dead", "missing", "injured", "wounded", "displaced", "homeless"])


def find_counted(doc: Annotation, index: TokenIndex, number: Number) -> Counted:
    """What a number counts: a currency before it, a measure or a noun after it, or nothing stated."""
    tokens = index.between(number.span.start, number.span.end)
    head = tokens[-1]
    start, end = number.span.start, number.span.end
    money = currency_before(doc.text, start)
    if money is not None:
        return Counted(money.unit, money_for(doc, index, end), money.start, end, head)
    if (magnitude := _magnitude(doc, index, number, tokens)) is not None:
        return magnitude
    unit = _unit_after(doc.text, number)
    if unit is not None and _is_unit_here(doc, index, unit.end, unit.unit):
        unit_tokens = index.between(unit.start, unit.end)
        if unit.unit == "times":
            return Counted("count", "times", start, unit.end, unit_tokens[-1] if unit_tokens else head)
        return Counted(
            unit.unit,
            measured(doc, index, unit.unit, tokens[0], unit.end),
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
_OF_WHAT = re.compile(r"\s+of\s+(?!sterling)[a-z]|-", re.I)


def _mass(text: str, number: Number, unit: UnitMatch) -> UnitMatch:
    """A pound of something, and one that is weighed, is no money."""
    if unit.unit != "pound":
        return unit
    weighed = _WEIGHS.search(text[max(0, number.span.start - 32) : number.span.start])
    return unit._replace(unit="pound-mass") if weighed or _OF_WHAT.match(text, unit.end) else unit


def _is_unit_here(doc: Annotation, index: TokenIndex, end: int, unit: str) -> bool:
    """False where the unit's word goes on as a name of something else ("two point guards", "three foot soldiers")."""
    if unit not in {"point", "foot", "stone", "mark", "won", "second", "crown", "cent"}:
        return True
    following = index.between(end, min(len(doc.text), end + 25))[:1]
    return not (following and following[0].tag in {"NNS", "NNPS"} and doc.text[end - 1] != "s")


def _magnitude(doc: Annotation, index: TokenIndex, number: Number, tokens: list[Token]) -> Counted | None:
    """A magnitude: "6.1-magnitude quake", "magnitude 9.1 quake", "measuring 7.2 on the Richter scale"."""
    start, end = number.span.start, number.span.end
    if match := re.compile(
        r"[\s-]magnitude\b|\s+on\s+the\s+(?:open-ended\s+)?(?:Richter|moment[\s-]magnitude|"
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
    return None


def _noun_counted(doc: Annotation, index: TokenIndex, number: Number, tokens: list[Token]) -> Counted:
    """A counted noun after the number, or none."""
    noun, first = _counted_noun(doc, index, tokens[-1])
    if noun is None:
        return Counted(None, None, number.span.start, number.span.end, tokens[-1])
    if noun.tag == "NN" and first is not None and _is_size(number, first, noun):
        noun = first
    words = doc.text[first.start : noun.end] if first is not None else noun.text
    unit = _noun_unit(noun)
    return Counted(unit, words, number.span.start, noun.end, noun)


def _is_size(number: Number, first: Token, noun: Token) -> bool:
    """True in "a 12 page document": the singular right after more than one tells how large one thing is."""
    return number.low > 1 and first.tag == "NN" and first.index + 1 == noun.index


def _noun_unit(noun: Token) -> str:
    if noun.lower in _SUBSTANTIVES or is_person_noun(noun.text) or noun.entity == "NORP":
        return "person"
    return "count"


def _counted_noun(doc: Annotation, index: TokenIndex, last: Token) -> tuple[Token | None, Token | None]:
    """The counted noun after a number's last token, and the first word of its phrase."""
    governed = _governed(doc, last)
    if governed is not None:
        return governed
    _, stop = index.sentence(last.index)
    at, first = last.index + 1, None
    noun: Token | None = None
    while at < min(stop, last.index + 12):
        token = doc.tokens[at]
        if token.lower == "others":
            break
        if noun is not None and token.lower in {"'s", "’s", "s'"} and token.tag == "POS":
            noun, first = None, None
        elif _is_number_within(doc, token, noun, last):
            first = first or token
        elif noun is None and _is_skipped(doc, token, first is None):
            first = first or (None if token.lower in _SKIPPED or token.pos == "PUNCT" else token)
        elif token.lower in _SUBSTANTIVES and doc.tokens[at - 1].lower == "the" and not _noun_follows(doc, token):
            return token, token
        elif _is_nominal(token) and not _leaves_phrase(noun, token):
            noun, first = token, first or token
            if token.tag in {"NNS", "NNPS"} and not _compounds(doc, token):
                break
        elif _hyphen_within(doc, token):
            if doc.tokens[at + 1].tag in {"VBN", "VBG", "JJ"}:
                noun, at = None, at + 1
        elif not _joins_modifiers(doc, token, noun):
            break
        at += 1
    if noun is None or _is_wrong_noun(noun):
        return None, None
    return noun, first


def _is_nominal(token: Token) -> bool:
    """A noun, or a name with digits in it ("T-72")."""
    return token.pos in {"NOUN", "PROPN"} or (token.text[0].isalpha() and token.text[-1].isdigit())


def _is_number_within(doc: Annotation, token: Token, noun: Token | None, last: Token) -> bool:
    """A number that does not count: after a determiner, in a name ("Model 3 sedans"), or a size ("9 liter cases")."""
    if token.pos != "NUM" or token.text[0].isalpha():
        return False
    before, after = doc.tokens[token.index - 1], doc.tokens[token.index + 1 : token.index + 3]
    if noun is not None:
        return noun.index == before.index and noun.text[0].isupper() and bool(after) and after[0].tag in {"NNS", "NNPS"}
    if before.pos in {"DET", "PRON", "PART"}:
        return True
    beside = before.index == last.index and len(after) == 2 and after[1].tag in {"NNS", "NNPS"}
    return beside and (after[0].pos == "PROPN" or is_measure(after[0].text))


def _joins_modifiers(doc: Annotation, token: Token, noun: Token | None) -> bool:
    """The "and" of "digital and physical sales" and "Kia and Hyundai vehicles"."""
    if token.lower not in {"and", "or"} or token.index + 2 >= len(doc.tokens):
        return False
    before, after, end = (doc.tokens[token.index + step] for step in (-1, 1, 2))
    alike = before.pos == after.pos and (before.pos == "ADJ" or (before.tag == after.tag == "NNP"))
    return alike and end.tag in {"NNS", "NNPS"} and (noun is None or noun.index == before.index)


def _hyphen_within(doc: Annotation, token: Token) -> bool:
    inside = token.text in {"-", "–"} and doc.text[token.start - 1 : token.start] != " "
    return inside and token.index + 1 < len(doc.tokens)


def _governed(doc: Annotation, last: Token) -> tuple[Token, Token] | None:
    """The plural noun that the parse says the number counts, where only its own modifiers stand between."""
    token = last
    if token.dep in {"quantmod", "compound"} and doc.tokens[token.head].pos == "NUM":
        token = doc.tokens[token.head]
    noun = doc.tokens[token.head]
    if token.dep != "nummod" or not last.index < noun.index <= last.index + 9 or noun.tag not in {"NNS", "NNPS"}:
        return None
    if noun.lower == "others":
        return None
    between = doc.tokens[last.index + 1 : noun.index]
    if any(
        one.pos in {"NUM", "ADP", "AUX", "SCONJ", "PRON"} or one.text in {",", ";", ":", "(", ")", "."}
        for one in between
    ):
        return None
    if any(one.tag in {"VBD", "VBZ", "VBP", "NNS"} or one.entity in {"DATE", "TIME"} for one in between):
        return None
    first = next((one for one in between if one.lower not in _SKIPPED and one.pos not in {"PUNCT", "DET"}), noun)
    return noun, first


def _is_wrong_noun(noun: Token) -> bool:
    """A noun that can't be counted here: a weekday or a country after a number with its own noun left out."""
    return noun.entity in {"DATE", "TIME"} and noun.tag not in {"NNS", "NNPS"}


def _leaves_phrase(noun: Token | None, token: Token) -> bool:
    """True where a name begins after a plain noun ("civilians Monday"), so that the phrase ends before it."""
    return token.entity in {"DATE", "TIME"} or (noun is not None and noun.pos == "NOUN" and token.pos == "PROPN")


def _compounds(doc: Annotation, token: Token) -> bool:
    """True for a plural that only modifies the next noun ("arms dealers")."""
    return token.dep == "compound" and token.head == token.index + 1 and doc.tokens[token.head].tag in {"NNS", "NN"}


def _is_skipped(doc: Annotation, token: Token, at_start: bool) -> bool:
    """Words between a number and its noun: "more", "other", adjectives, participles, "of the" after an amount."""
    if token.lower in _SKIPPED or token.pos in {"ADJ", "DET"} or token.text in {'"', "“", "”", "-", "'", "‘"}:
        return token.lower not in _SUBSTANTIVES or _noun_follows(doc, token)
    if token.pos == "ADV":
        return _noun_follows(doc, token, 2)
    return token.pos == "VERB" and token.tag in {"VBN", "VBG"} and (token.dep == "amod" or _noun_follows(doc, token))


def _noun_follows(doc: Annotation, token: Token, reach: int = 1) -> bool:
    following = doc.tokens[token.index + 1 : token.index + 1 + reach]
    return bool(following) and following[-1].pos in {"NOUN"} and following[-1].tag == "NNS"
