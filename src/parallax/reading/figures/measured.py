"""What a measure measures: a distance to somewhere, the area of land, a depth, a quake's magnitude."""

import re

from parallax.reading.annotators import Annotation, Token
from parallax.reading.token_index import TokenIndex
from parallax.values.unit import is_length
from parallax.values.unit_words import TIMES
from parallax.values.words import words

_QUAKES = frozenset(["quake", "earthquake", "tremor", "aftershock", "temblor", "shock", "jolt", "seism"])
_DIMENSIONS = {
    "deep": "depth", "wide": "width", "long": "length", "high": "height", "tall": "height", "thick": "thickness",
    "away": "distance",
}  # fmt: skip
_DIRECTIONS = frozenset(
    words(
        """
        from off north south east west northeast northwest southeast southwest away outside inland to of
        """
    )
)
_EACH = (
    r"capita|person|head|day|week|month|year|hour|minute|second|night|annum|dozen|barrel|bushel|gallon|pint|litre|liter|"
    r"share|ounce|pound|tonne|ton|gram|kilo|kilogram|carat|mile|kilomet(?:er|re)|met(?:er|re)|foot|acre|hectare|household|"
    r"family|unit|piece|item|pair|set|box|bag|pack|packet|bottle|cup|glass|can|crate|container|copy|ticket|seat|room|dose|"
    r"shot|meal|visit|trip|ride|journey|flight|call|vote|word|page|game|match|lesson|lap|user|customer|subscriber|student|"
    r"pupil|child|worker|employee|passenger|patient|vehicle|car|truck|ship|plane|plate|shift|session"
)
_PER = re.compile(
    rf"[\s-](?:(?:an?|each|every|per)[\s-](?P<per>(?:square|cubic)\s[a-z]+|{_EACH}|"
    r"\d[\d,.]*(?:\s(?:thousand|million|billion))?(?:\s(?:people|[a-z]+s))?)|per\s(?P<any>(?!cents?\b|se\b)[a-z]{3,}))\b"
    r"(?!\s+(?:earlier|later|ago|before|after|old|on))|\s(?P<ly>daily|weekly|monthly|annually|yearly|hourly)\b",
    re.I,
)
_OF_THING = re.compile(
    r"\sof\s(?!the\b|his\b|her\b|its\b|their\b)(?:[a-z-]+\s)?[a-z-]+(?=\s(?:an?|per|each|every)\s|\s[a-z]+ly\b)", re.I
)
_NAMES = {
    "usd": "dollar", "eur": "euro", "km": "kilometre", "m": "metre", "kg": "kilogram", "t": "tonne",
    "km2": "square kilometre",
}  # fmt: skip
"""The names of units that the contract shortens."""

_SHORT_PER = {"bpd": "day", "b/d": "day", "cfs": "second"}
"""Units written as one abbreviation with what they are per."""

_SHORT = re.compile(r"(?<![a-z])(bpd|b/d|cfs)\Z", re.I)
_BRACKET = re.compile(r"\s?\([^()\n]{0,30}\d[^()\n]{0,12}\)")
_LY = {"daily": "day", "weekly": "week", "monthly": "month", "annually": "year", "yearly": "year", "hourly": "hour"}
_SUMS = frozenset(
    words(
        """
        equivalent total number maximum minimum average sum some estimate majority rate
        """
    )
)


def per_at(text: str, at: int) -> str | None:
    """What a rate is per, where it says so right after `at`, or after a conversion or the thing measured there.

    "a day", "per capita", "annually"; "$6 (€5) per share", "40 barrels of oil a day".
    """
    if (short := _SHORT.search(text[max(0, at - 4) : at])) is not None:
        return _SHORT_PER[short[1].lower()]
    between = _BRACKET.match(text, at) or _OF_THING.match(text, at)
    match = _PER.match(text, at) or (_PER.match(text, between.end()) if between else None)
    if match is None:
        return None
    per = (match["per"] or match["any"] or _LY[match["ly"].lower()]).lower()
    return "year" if per == "annum" else per


_SPEEDS = {
    ("km", "hour"): "kilometre per hour", ("mile", "hour"): "mile per hour", ("m", "second"): "metre per second",
}  # fmt: skip


def speed_unit(unit: str, per: str) -> str | None:
    """The unit of a speed whose words stand apart: "112 kilometres (70 miles) per hour"; None for other rates."""
    return _SPEEDS.get((unit, per))


def rate_name(unit: str, per: str) -> str:
    """A rate by its name: "dollar per barrel", "litre per second"."""
    return f"{_NAMES.get(unit, unit)} per {per}"


def measured(doc: Annotation, index: TokenIndex, unit: str, first: Token, end: int) -> str | None:
    """What a measure measures: "of land", "from the border" (a distance), "at a depth of", "47 feet deep"."""
    following = index.between(end, min(len(doc.text), end + 60))
    nearest = following[0] if following else None
    if nearest is not None and nearest.lower in _DIMENSIONS and is_length(unit) and nearest.lower != "away":
        return _DIMENSIONS[nearest.lower]
    if nearest is not None and nearest.lower == "of":
        return noun_phrase(doc, following[1:])
    before = noun_of(doc, first)
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
    for position, token in enumerate(following[:8]):
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


def noun_of(doc: Annotation, first: Token, start: int | None = None) -> str | None:
    """The noun before "of" and the number, with what narrows it: "at a depth of just 10 km", "a net debt of $3m".

    `start` is where the amount begins, before its number: at a currency's sign.
    """
    at = first.index - 1
    while at > 0 and start is not None and doc.tokens[at].start >= start:
        at -= 1
    while at > 0 and (doc.tokens[at].pos in {"ADV", "ADJ"} or doc.tokens[at].lower in _HEDGES):
        at -= 1
    noun = doc.tokens[at - 1]
    if at > 0 and doc.tokens[at].lower == "of" and noun.pos == "NOUN" and noun.lower not in _SUMS:
        return narrowed(doc, noun)
    return None


_HEDGES = frozenset(words("just only about around more than at least up to over some"))


def narrowed(doc: Annotation, noun: Token) -> str:
    """A noun with the adjectives and nouns right before it that narrow it: "net debt", "closing price"."""
    at = noun.index
    while (
        at > 0 and doc.tokens[at - 1].dep in _NARROWING and doc.tokens[at - 1].pos in {"ADJ", "NOUN", "PROPN", "VERB"}
    ):
        at -= 1
    return doc.text[doc.tokens[at].start : noun.end]


_NARROWING = frozenset({"amod", "compound"})


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


def money_for(doc: Annotation, index: TokenIndex, end: int) -> str | None:
    """What an amount of money is in or worth, told right after it ("in deposits", "worth of goods")."""
    following = index.between(end, min(len(doc.text), end + 60))
    if following and following[0].lower in {"in", "worth", "of"}:
        return noun_phrase(doc, [token for token in following[1:] if token.lower != "of"])
    return None


_BEFORE_QUAKE = re.compile(r"\s(?:quake|earthquake|tremor|aftershock|temblor)\b", re.I)


def tells_magnitude(text: str, number: str, end: int) -> bool:
    """True in "the 5.9 quake": a number with one decimal right before a quake, which is not counted by it."""
    return re.fullmatch(r"[1-9]\.\d", number) is not None and _BEFORE_QUAKE.match(text, end) is not None


def quake_near(doc: Annotation, index: TokenIndex, token: Token, end: int) -> str | None:
    """The quake that a magnitude measures: the next word for one, else the nearest before it in the sentence."""
    first, last = index.sentence(token.index)
    after = index.after(end)
    for other in (*doc.tokens[after : min(after + 4, last)], *reversed(doc.tokens[first : token.index])):
        if other.lemma in _QUAKES:
            return other.text
    return None
