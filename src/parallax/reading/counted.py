"""What a number counts: its unit, the counted words, and how far its own words reach."""

import re
from dataclasses import dataclass

from parallax.reading.annotators import Annotation, Token
from parallax.reading.person_nouns import is_person_noun, singular
from parallax.reading.token_index import TokenIndex
from parallax.values.quantity import Number
from parallax.values.unit import currency_before, is_currency, is_length, unit_at
from parallax.values.unit_words import TIMES
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


_QUAKES = frozenset(["quake", "earthquake", "tremor", "aftershock", "temblor", "shock", "jolt", "seism"])
_DIMENSIONS = {
    "deep": "depth", "wide": "width", "long": "length", "high": "height", "tall": "height", "thick": "thickness",
    "away": "distance",
}  # fmt: skip
_SKIPPED = frozenset(
    words(
        """
        more other additional further of the those these its their his her our such own extra mostly
        """
    )
)  # fmt: skip
_DIRECTIONS = frozenset(
    words(
        """
        from off north south east west northeast northwest southeast southwest away outside inland to of
        """
    )
)
_PER = re.compile(
    r"[\s-](?:per|an?|each|every)[\s-](?P<per>capita|person|head|day|week|month|year|hour|minute|second|"
    r"night|barrel|gallon|share|ounce|tonne|ton|litre|liter|gram|kilo|kilogram|household|unit|"
    r"\d+[\w, ]*)\b(?!\s+(?:earlier|later|ago|before|after|old|on))|\s(?P<ly>daily|weekly|monthly|annually|"
    r"yearly|hourly)\b",
    re.I,
)
_LY = {"daily": "day", "weekly": "week", "monthly": "month", "annually": "year", "yearly": "year", "hourly": "hour"}


def per_at(text: str, at: int) -> str | None:
    """What a rate is per, where it says so right after `at` ("a day", "per capita", "annually")."""
    match = _PER.match(text, at)
    if match is None:
        return None
    return (match["per"] or _LY[match["ly"].lower()]).lower()


def find_counted(doc: Annotation, index: TokenIndex, number: Number) -> Counted:
    """What a number counts: a currency before it, a measure or a noun after it, or nothing stated."""
    tokens = index.between(number.span.start, number.span.end)
    head = tokens[-1]
    start, end = number.span.start, number.span.end
    money = currency_before(doc.text, start)
    if money is not None:
        return Counted(money.unit, _worth(doc, index, end), money.start, end, head)
    if (magnitude := _magnitude(doc, index, number, tokens)) is not None:
        return magnitude
    unit = unit_at(doc.text, _past_of(doc.text, number))
    if unit is not None and _is_unit_here(doc, index, unit.end, unit.unit):
        unit_tokens = index.between(unit.start, unit.end)
        return Counted(
            unit.unit,
            measured(doc, index, unit.unit, tokens[0], unit.end),
            start,
            unit.end,
            unit_tokens[-1] if unit_tokens else head,
        )
    return _noun_counted(doc, index, number, tokens)


def _past_of(text: str, number: Number) -> int:
    """The end of the number's words and a following "of" ("billions of dollars", "hundreds of miles")."""
    match = re.compile(r"\s+of(?=\s)").match(text, number.span.end) if number.vague else None
    return match.end() if match else number.span.end


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
        return Counted("magnitude", _quake(doc, index, tokens[-1], match.end()), start, match.end(), tokens[-1])
    if match := re.compile(
        r"\bmagnitude[\s-](?:of[\s-])?(?:about\s+|around\s+|at\s+least\s+|"
        r"over\s+)?\Z",
        re.I,
    ).search(doc.text[max(0, start - 26) : start]):
        first = max(0, start - 26) + match.start()
        return Counted("magnitude", _quake(doc, index, tokens[-1], end), first, end, tokens[-1])
    return None


def _quake(doc: Annotation, index: TokenIndex, token: Token, end: int) -> str | None:
    """The quake that a magnitude measures: the next word for one, else the nearest before it in the sentence."""
    first, last = index.sentence(token.index)
    after = index.after(end)
    for other in (*doc.tokens[after : min(after + 4, last)], *reversed(doc.tokens[first : token.index])):
        if other.lemma in _QUAKES:
            return other.text
    return None


def measured(doc: Annotation, index: TokenIndex, unit: str, first: Token, end: int) -> str | None:
    """What a measure measures: "of land", "from the border" (a distance), "at a depth of", "47 feet deep"."""
    following = index.between(end, min(len(doc.text), end + 60))
    nearest = following[0] if following else None
    if nearest is not None and nearest.lower in _DIMENSIONS and is_length(unit) and nearest.lower != "away":
        return _DIMENSIONS[nearest.lower]
    if nearest is not None and nearest.lower == "of":
        return noun_phrase(doc, following[1:])
    before = _noun_of(doc, first)
    if before is not None:
        return before
    if is_length(unit) and (target := _distance(doc, following)) is not None:
        return target
    if unit in TIMES:
        return "duration"
    if nearest is not None and nearest.pos in {"NOUN", "PROPN", "ADJ"} and doc.text[end : nearest.start] in {" ", "-"}:
        return noun_phrase(doc, following)
    return None


def _distance(doc: Annotation, following: list[Token]) -> str | None:
    """What a distance is to: "from the Ruritanian border"."""
    for position, token in enumerate(following[:5]):
        if token.lower in {"from", "off"} or (
            token.lower == "of" and position and following[position - 1].lower in _DIRECTIONS
        ):
            target = noun_phrase(doc, following[position + 1 :])
            return f"distance to {target}" if target else None
        if (
            token.lower not in _DIRECTIONS
            and token.text not in {"(", ")"}
            and token.pos not in {"NUM", "ADV"}
            and not token.lower.startswith(("mile", "kilom"))
        ):
            return None
    return None


def _noun_of(doc: Annotation, first: Token) -> str | None:
    """The noun before "of" and the number: "at a depth of just 10 km", "a fine of $3m"."""
    at = first.index - 1
    while (at > 0 and doc.tokens[at].pos in {"ADV", "ADJ"}) or (
        at > 0
        and doc.tokens[at].lower
        in {"just", "only", "about", "around", "more", "than", "at", "least", "up", "to", "over", "some"}
    ):
        at -= 1
    if (
        at > 0
        and doc.tokens[at].lower == "of"
        and doc.tokens[at - 1].pos == "NOUN"
        and doc.tokens[at - 1].lower not in _SUMS
    ):
        return doc.tokens[at - 1].text
    return None


_SUMS = frozenset(
    words(
        """
        equivalent total number maximum minimum average sum some estimate majority rate
        """
    )
)


def _worth(doc: Annotation, index: TokenIndex, end: int) -> str | None:
    following = index.between(end, min(len(doc.text), end + 60))
    if following and following[0].lower in {"in", "worth", "of"}:
        return noun_phrase(doc, [token for token in following[1:] if token.lower != "of"])
    return None


def noun_phrase(doc: Annotation, tokens: list[Token]) -> str | None:
    """The words from the first noun or its modifiers up to the noun's head, without a leading article."""
    found: list[Token] = []
    for token in tokens:
        if token.pos in {"NOUN", "PROPN"} or (token.text == "-" and found):
            found.append(token)
            if token.tag in {"NNS", "NNPS"} or (token.dep in {"pobj", "dobj", "nsubj", "nsubjpass", "attr"}):
                break
        elif token.pos in {"ADJ", "VERB", "NUM"} and not any(one.pos in {"NOUN", "PROPN"} for one in found):
            found.append(token)
        elif token.pos in {"DET", "PRON"} and not found:
            continue
        else:
            break
    while found and found[-1].text == "-":
        found.pop()
    if not any(token.pos in {"NOUN", "PROPN"} for token in found):
        return None
    return doc.text[found[0].start : found[-1].end]


def _noun_counted(doc: Annotation, index: TokenIndex, number: Number, tokens: list[Token]) -> Counted:
    """A counted noun after the number, or none."""
    noun, first = _counted_noun(doc, index, tokens[-1])
    if noun is None:
        return Counted(None, None, number.span.start, number.span.end, tokens[-1])
    words = doc.text[first.start : noun.end] if first is not None else noun.text
    unit = _noun_unit(noun)
    return Counted(unit, words, number.span.start, noun.end, noun)


def _noun_unit(noun: Token) -> str:
    if noun.lower in _SUBSTANTIVES or is_person_noun(noun.text) or noun.entity == "NORP":
        return "person"
    return "times" if noun.lower == "times" else "count"


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
        elif noun is None and token.pos == "NUM" and doc.tokens[at - 1].pos in {"DET", "PRON"} | {"PART"}:
            pass
        elif noun is None and _is_skipped(doc, token, first is None):
            first = first or (None if token.lower in _SKIPPED or token.pos == "PUNCT" else token)
        elif token.lower in _SUBSTANTIVES and doc.tokens[at - 1].lower == "the" and not _noun_follows(doc, token):
            return token, token
        elif token.pos in {"NOUN", "PROPN"} and not _leaves_phrase(noun, token):
            noun, first = token, first or token
            if token.tag in {"NNS", "NNPS"} and not _compounds(doc, token):
                break
        elif not (token.text in {"-", "–"} and doc.text[token.start - 1 : token.start] != " "):
            break
        at += 1
    if noun is None or _is_wrong_noun(noun):
        return None, None
    return noun, first


_SUBSTANTIVES = frozenset(["dead", "missing", "injured", "wounded", "displaced", "homeless"])


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


def counted_key(words: str | None) -> str:
    """The counted's last word, singular and in lower case, for likening two figures."""
    return singular((words or "").split()[-1]) if words else ""


def is_money(unit: str | None) -> bool:
    """True for a unit of money."""
    return unit is not None and is_currency(unit)
