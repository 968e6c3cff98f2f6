"""What the shape of a word and the gazetteer's candidates say of a name, before anything beside it is read."""

import re

from parallax.gazetteer import Match
from parallax.reading.annotators import Token
from parallax.values.place_name import CLASS_WORDS

_FAMOUS = 100_000
_STRONG = 50_000
"""People from which a settlement's name is taken for it without a label, outside and inside other names."""

ARTICLES = frozenset({"al", "el", "as", "ar", "an"})
"""Articles that a name may begin with though it stands within a sentence."""

_CASED = re.compile(r"(?:[A-ZÀ-Þ][^A-Z]*|M(?:a?c)[A-Z].*|[A-Z][’'].*|[A-Z][^a-z]*|[a-z]{1,3}|\W+)$")


def singular(word: str) -> str:
    """A class word in the singular; another word as it is, but for "-ies"."""
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and word[:-1] in CLASS_WORDS else word


def lettered(token: Token) -> bool:
    """True when a token has a letter."""
    return token.text.isalpha() or any(c.isalpha() for c in token.text)


def is_name(token: Token) -> bool:
    """True for a word with a capital."""
    return token.text[0].isupper() and lettered(token)


def begins_name(tokens: tuple[Token, ...], at: int) -> bool:
    """True when a name may begin at a token: a capital, or an article as in "al-Velm"."""
    if is_name(tokens[at]):
        return tokens[at].pos not in {"DET", "PRON", "ADP", "CCONJ", "SCONJ", "AUX"} and tokens[at].lower != "the"
    small = tokens[at].text in ARTICLES and at + 2 < len(tokens) and tokens[at + 1].text in {"-", "–"}
    return small and is_name(tokens[at + 2])


def may_begin(tokens: tuple[Token, ...], at: int) -> bool:
    """False for a token at which no name begins, whatever is read beside it; true for many others."""
    token = tokens[at]
    if token.entity_start or token.text[0].isupper() or token.text in ARTICLES:
        return True
    return token.lower == "the" and at + 1 < len(tokens) and tokens[at + 1].text[0].isupper()


def cased(name: str) -> bool:
    """True when each word has its capital where a name has it: "Velm", "al-Velm", "McVelm", not "VelmCo"."""
    return all(_CASED.match(word) for word in re.split(r"[ -]", name) if word)


def written(matches: tuple[Match, ...]) -> bool:
    """True when the name is written as the gazetteer has it, and is no abbreviation."""
    return any(not match.heard and match.use in {"name", "alternate"} for match in matches)


def nameable(matches: tuple[Match, ...]) -> bool:
    """True where a common English word is a name all the same: a country, a kept region, an abbreviation."""
    return any(m.entry.kind == "country" or m.entry.key.startswith("kept:") or m.use == "abbreviation" for m in matches)


def abbreviated(matches: tuple[Match, ...]) -> bool:
    """True when the words are an abbreviation of a region."""
    return any(match.use == "abbreviation" for match in matches)


def derived(matches: tuple[Match, ...]) -> bool:
    """True when the word is an adjective or people of a place."""
    return any(match.use in {"adjective", "people"} for match in matches)


def famous(matches: tuple[Match, ...]) -> bool:
    """True when a name is known well enough to need no label: countries, kept regions, great cities and regions."""
    return any(_great(match, _FAMOUS) and match.entry.kind != "building" for match in matches)


def strong(matches: tuple[Match, ...]) -> bool:
    """True when a name is known well enough to be looked for inside other names."""
    return any(_great(match, _STRONG) for match in matches)


def _great(match: Match, people: int) -> bool:
    if match.heard or match.use not in {"name", "alternate"}:
        return False
    entry = match.entry
    if entry.precision == "settlement" and match.use == "alternate":
        return entry.population >= 5 * people
    if entry.kind == "country" or entry.key.startswith("kept:"):
        return True
    return entry.population >= people
