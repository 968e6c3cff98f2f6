"""Names of bodies: whose they are, what they are called apart from that, and whether two may be one body's.

"Norway's Defence Ministry", "the Norwegian Ministry of Defense" and "the defense ministry" differ in order, in spelling
and in whether they say whose. Nothing here knows any body but those on a kept list of bodies that go by several names.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from types import MappingProxyType
from typing import Literal

from rapidfuzz.distance import OSA

from parallax.nouns.span import Span
from parallax.values.country import find_countries
from parallax.values.memo import NAMES, memo
from parallax.values.person_name import fold_name, sound_of_name
from parallax.values.word_weights import word_key, word_weight

BodyLikeness = Literal["same", "part", "no"]
Standing = Literal["party", "observer"]

_WORD = re.compile(r"[^\W_]+(?:['’.&-][^\W_]+)*\.?")
_INTRODUCED = re.compile(
    r"^(?:[A-Z]?[a-z-]+ |[A-Z]\w+ (?=[a-z]))*?(?:[a-z-]+ )?"
    r"(?:tank|group|agency|body|network|monitor|watchdog|organi[sz]ation|charity|firm|party|union|company),? the "
    r"(?=[A-Z])"
)
_DOTTED = re.compile(r"\b(?:[A-Z]\.){2,}")
_FORCES = re.compile(r"\b(?:[Aa]rmed [Ff]orces|army|military|troops|soldiers|forces)\b(?=$| of\b|\))")
"""Words for a country's forces that reports use by turns."""
_FUNCTION = frozenset("a an and at by de for from in its of on our s that the their this to with".split())
_LEVELS = frozenset(
    "local national federal regional provincial district city state central municipal county northern southern eastern "
    "western upper lower".split()
)
_ORNAMENTS = frozenset(
    "so-called official state-run state-owned state-controlled independent private main official-run activist rival "
    "self-proclaimed self-styled semi-official pro-government leading influential respected international".split()
)
_SPELLINGS = {
    "defense": "defence", "center": "centre", "labor": "labour", "organization": "organisation", "program": "programme",
    "theater": "theatre", "harbor": "harbour", "defenses": "defence", "dept": "department", "govt": "government",
    "intl": "international", "univ": "university", "assn": "association", "cttee": "committee", "gen": "general",
}  # fmt: skip
_RARE = 6.0
"""The weight from which a word is taken for a name, which may be spelled in several ways."""

_CLASS_TAIL = re.compile(
    r"(?<=\w) (?:news agency|news network|newspaper|news channel|broadcaster|alliance|group|organisation|organization)$"
)
_EMPTY = re.compile(r"\s*\(\s*\)|\s+[-–—]\s*$")
"""What a text that was scraped leaves of a link or a dash."""
_MADE_OF = re.compile(
    r"(?P<body>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)+) (?:alliance|coalition|group|network|movement) of [\w ]+$"
)
"""A name, and what the body is made of: "Tarn Front alliance of exiles and students"."""
_BRACKET = re.compile(r"\(([^()]{2,40})\)")
_BASED = re.compile(
    r"\b[\w.]+(?: [A-Z][\w.]+)?-(?:based|run|owned|backed|linked|funded|controlled|affiliated|dominated|aligned)\b"
    r"|^[A-Z]\w+ run\b"
)
_JOINT = re.compile(r"\w and the [A-Z]")
"""Two bodies that speak as one are neither of the two."""

_PARENT = re.compile(r"^(?P<body>.*?\w) (?:of|in|at|within) (?:the )?[^,]+$")
_GENERIC = frozenset(
    """
    administration agency alliance armed-forces army assembly bank association authority authorities board body
    bureau cabinet centre coalition command commission committee company corporation council court department
    directorate division force forces foundation front government group headquarters hospital institute
    institution military militia ministry mission monitor movement network newspaper office official opposition
    organisation parliament party police programme regime section secretariat service staff team troops union
    unit university
    """.split()
)
"""Kinds of body: such a word alone names none."""


@dataclass(frozen=True, slots=True)
class BodyName:
    """A body's name taken apart.

    `country`: whose, a two-letter code or None. `level`: "local", "national" …; `words`: what else is in the name, as
    keys without order; `head`: the key of the word that says what it is; `common`: that word has a small letter.
    `acronyms`: what it may be shortened to; `known`: its first name on the kept list, None for all others.
    """

    country: str | None
    level: frozenset[str]
    words: frozenset[str]
    head: str
    common: bool
    acronyms: frozenset[str]
    known: str | None


def _load() -> tuple[Mapping[str, str], Mapping[str, Standing]]:
    """Each name of the kept list, folded, to the first of its line; and each first to its standing."""
    text = files("parallax.values").joinpath("data/organisations.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")][1:]
    firsts = {_fold(name): row[0] for row in rows for name in [row[0], *filter(None, row[1].split(";"))]}
    standings: dict[str, Standing] = {row[0]: "observer" if row[2] == "observer" else "party" for row in rows}
    return MappingProxyType(firsts), MappingProxyType(standings)


def _fold(name: str) -> str:
    return " ".join(filter(None, (fold_name(word) for word in re.split(r"[\s-]+", name))))


_KNOWN, _STANDINGS = _load()


@memo(NAMES)
def known_body(name: str) -> str | None:
    """The first name of a body of the kept list ("UN" → "United Nations"), None for all others."""
    plain = _BRACKET.sub("", _strip_article(name)).strip()
    return _KNOWN.get(_fold(plain)) or _KNOWN.get(_fold(_CLASS_TAIL.sub("", plain)))


def standing_of(name: str) -> Standing | None:
    """Whether a body of the kept list is a party or an observer by nature; None for all others."""
    known = known_body(name)
    return _STANDINGS[known] if known else None


def bare_body_name(text: str) -> str:
    """The name without an article, an ornament or a description before it.

    "the so-called Lower Reach Watch" → "Lower Reach Watch"; "another group the Lower Reach Watch" → the same.
    """
    plain = _BASED.sub("", _INTRODUCED.sub("", _strip_article(text))).strip() or _strip_article(text)
    plain = _EMPTY.sub("", plain) or plain
    words = plain.split()
    while len(words) > 1 and (words[0].lower() in _ORNAMENTS and words[0].islower()):
        words = words[1:]
    return " ".join(words)


@memo(NAMES)
def parse_body_name(text: str) -> BodyName:
    """Take a body's name apart."""
    plain = _DOTTED.sub(lambda met: met[0].replace(".", ""), _FORCES.sub("armed-forces", text))
    plain = _BASED.sub("", _BRACKET.sub("", _strip_article(plain))).strip() or _strip_article(plain)
    plain = _INTRODUCED.sub("", plain) or plain
    plain = _MADE_OF.sub(lambda met: met["body"], plain)
    bracketed = {_fold(word).replace(" ", "") for word in _BRACKET.findall(text) if word.replace(".", "").isupper()}
    country, rest = _without_country(plain)
    parted = _PARENT.match(rest)
    if parted and len(_content(parted["body"])) > 1 and _has_own_name(parted["body"]):
        rest = parted["body"]
    words = [word for word in _content(_CLASS_TAIL.sub("", rest.strip())) if word.lower() not in _ORNAMENTS]
    keys = [_key(word) for word in words]
    level = frozenset(key for key in keys if key in _LEVELS)
    body = [key for key in keys if key not in level] or keys
    head = _head(rest, body)
    common = any(key == head and word[0].islower() for key, word in zip(keys, words, strict=True))
    return BodyName(
        country, level, frozenset(body), head, common, frozenset(bracketed) | _acronyms(plain), known_body(text)
    )


def compare_body_names(one: str, other: str) -> BodyLikeness:
    """Whether two names may be one body's: "same", "part" where one says less than the other, or "no".

    Bodies of two countries are never one, nor a local and a national one. Where one doesn't say whose it is, they are
    one only in "part": who compares must see that no third fits as well.
    """
    return BodyNames().compare(one, other)


class BodyNames:
    """Compares many names with many, each two once; for as long as a piece of work lasts."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, str], BodyLikeness] = {}

    def compare(self, one: str, other: str) -> BodyLikeness:
        """As `compare_body_names`."""
        found = self._found.get((one, other))
        if found is None:
            found = self._found[one, other] = self._compare(one, other)
        return found

    def _compare(self, one: str, other: str) -> BodyLikeness:
        if _JOINT.search(one) or _JOINT.search(other):
            return "same" if _fold(one) == _fold(other) else "no"
        first, second = parse_body_name(one), parse_body_name(other)
        if first.known and first.known == second.known:
            return "same"
        if first.country and second.country and first.country != second.country:
            return "no"
        if first.level and second.level and first.level != second.level:
            return "no"
        if _is_acronym(one, second) or _is_acronym(other, first):
            return "same"
        if _spelled_alike(first.words, second.words):
            return "same" if first.country == second.country and first.level == second.level else "part"
        return "part" if _holds(first, second) or _holds(second, first) else "no"


def _strip_article(text: str) -> str:
    return re.sub(r"^(?:the|a|an|its|their|our|his|her)\s+", "", " ".join(text.split()), flags=re.IGNORECASE)


def _without_country(text: str) -> tuple[str | None, str]:
    """Whose the body is, where the words name one country, and the name without them (a capital's name stays)."""
    found = [word for word in find_countries(text) if word.use != "body"]
    if len({word.code for word in found}) != 1:
        return None, text
    rest = text
    for word in reversed([word for word in found if word.use != "capital"]):
        rest = _cut(rest, word.span)
    rest = re.sub(r"\s+(?:of|in|for)\s*(?:the)?\s*$", "", rest.strip())
    return (found[0].code, rest) if _WORD.search(rest) else (found[0].code, text)


def _cut(text: str, span: Span) -> str:
    before, after = text[: span.start], text[span.end :]
    return (
        before + re.sub(r"^(?:s?['’]s?|s)?\s*", "", after)
        if before.strip() == ""
        else before + re.sub(r"^s?['’]s?", "", after)
    )


def _content(text: str) -> list[str]:
    return [word for word in _WORD.findall(text) if fold_name(word) not in _FUNCTION]


def _has_own_name(text: str) -> bool:
    """True when "X of Y" is X by itself ("General Staff of …"): X ends in no mere kind of body, or in two capitals."""
    words = _content(text)
    return fold_name(words[-1]) not in _GENERIC or (len(words) > 1 and all(word[0].isupper() for word in words[-2:]))


def spell_alike(word: str) -> str:
    """One spelling of a folded word that English and American write in two ways, or that is often shortened."""
    return _SPELLINGS.get(word, word)


def _key(word: str) -> str:
    plain = word.replace("’", "'").lower().strip(".")
    plain = _SPELLINGS.get(re.sub(r"'s?$", "", plain), plain)
    return word_key(plain).replace(".", "")


def _head(rest: str, keys: list[str]) -> str:
    """The word that says what the body is: the last before "of", "for" and the like."""
    before = _content(re.split(r"\s(?:of|for|on|in|to|against)\s", rest.strip(), maxsplit=1)[0])
    head = _key(before[-1]) if before else ""
    return head if head in keys else (keys[-1] if keys else "")


def _acronyms(text: str) -> frozenset[str]:
    """The acronyms that a name of several capitalised words may have, with and without its small words."""
    words = re.findall(r"[^\W\d_]+", text.replace("U.S.", "US").replace("U.K.", "UK").replace("U.N.", "UN"))
    capitals = [word for word in words if word[0].isupper()]
    if len(capitals) < 2:
        return frozenset()
    short = "".join(word if word.isupper() and len(word) <= 3 else word[0] for word in capitals).lower()
    return frozenset({short, "".join(word[0] for word in words).lower()})


def _is_acronym(text: str, long: BodyName) -> bool:
    plain = _CLASS_TAIL.sub("", _strip_article(_BRACKET.sub("", text)).strip()).replace(".", "")
    return plain.isupper() and 2 <= len(plain) <= 8 and plain.isalpha() and plain.lower() in long.acronyms


def _spelled_alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """The same words, or the same but for one rare word that sounds alike, or has one slip in six letters."""
    if not one or not other:
        return False
    if one == other:
        return True
    mine, theirs = sorted(one - other), sorted(other - one)
    if len(mine) != 1 or len(theirs) != 1 or word_weight(mine[0]) < _RARE or word_weight(theirs[0]) < _RARE:
        return False
    if sound_of_name(mine[0]) == sound_of_name(theirs[0]):
        return True
    return min(len(mine[0]), len(theirs[0])) >= 6 and int(OSA.distance(mine[0], theirs[0])) == 1


def _holds(short: BodyName, long: BodyName) -> bool:
    """True when `short` says only a part of `long`, with the same head and more than a kind of body."""
    if short.head != long.head or not short.words < long.words:
        return False
    return bool(short.words - _GENERIC_KEYS) or (short.common and long.common)


_GENERIC_KEYS = frozenset(_key(word) for word in _GENERIC)
