"""Names of persons: their parts, how they sound, and whether two may be one person's.

Reports write one name in many ways: by transliteration, with and without a title, by surname, with initials, surname
first, with a slip. Nothing here knows any person; given names that are one name in two languages are on a kept list.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from types import MappingProxyType
from typing import Literal

from rapidfuzz.distance import OSA

from parallax.values.memo import NAMES, WORDS, memo

TITLES = frozenset(
    """
    acting adm admiral ambassador archbishop ayatollah baron baroness bishop brig brigadier capt captain
    cardinal chairman chairwoman chancellor chief cmdr col colonel commander commissioner congressman
    congresswoman corporal councillor count cpl dame deputy detective doctor dr emir ex father former general
    gen gov governor grand hajj haji imam inspector interim judge justice king lady lieutenant lord lt madam
    madame maj major marshal mayor minister miss mister mr mrs ms mullah mx officer pastor pope premier
    president priest prime prince princess private prof professor pvt queen rabbi rep representative rev
    reverend secretary sen senator sergeant sgt shah shaikh sheik sheikh sheriff sir sister sultan
    superintendent vice
    """.split()
)
"""Titles and ranks that stand before a name, without a full stop."""

PARTICLES = frozenset(
    "abu ad al an ar as ash at az ben bin bint da de del della den der di do dos du el ibn la le ter van von".split()
)
"""Small words of a surname; they hold it together and say little by themselves."""

SUFFIXES = frozenset("jr sr ii iii iv phd md qc kc esq".split())

Likeness = Literal["same", "part", "no"]

_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ə": "a"}
)
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ`][^\W\d_]+)*\.?")
_SOUNDS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"shch|sch|tsch|tch|ch|cz|sh|sz", "s"),
        (r"dzh|dj|dz|zh", "z"),
        (r"ts|tz|ck|cc|c|q|kh(?=[aou])", "k"),
        (r"kh|gh|g|h", "h"),
        (r"th", "t"),
        (r"dh", "d"),
        (r"ph", "f"),
        (r"w", "v"),
        (r"x", "ks"),
        (r"ou|oo", "u"),
        (r"^(?:ye|ie|je)", "e"),
        (r"[yj]", "i"),
        (r"i+e", "e"),
        (r"(?:e|i)i", "i"),
        (r"(?:e|i)+$", "i"),
        (r"(.)\1+", r"\1"),
        (r"(?<=\w\w)h$", ""),
    )
)
"""Spellings of one sound in the common romanisations of Slavic, Arabic, Persian and Turkic names, in order."""


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name's words as written, in order, without titles.

    `family` is the last with its particles, `given` are all before; a name of one word has it as `family`.
    """

    given: tuple[str, ...]
    family: tuple[str, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """All words, given names first."""
        return self.given + self.family


@memo(NAMES)
def parse_person_name(text: str) -> PersonName:
    """A name without its titles, suffixes and possessive. "Gen. Ann B. van Dorn's" → (("Ann", "B."), ("van", "Dorn")).

    "Dorn, Ann" is turned round. A text without a word has neither part.
    """
    plain = re.sub(r"['’]s?$", "", text.strip())
    last, comma, first = plain.partition(",")
    if comma and len(_WORD.findall(last)) <= 2 and _WORD.search(first) and fold_name(first.split()[0]) not in SUFFIXES:
        plain = f"{first} {last}"
    words = _WORD.findall(plain.replace("-", " "))
    words = _without_titles([word for word in words if fold_name(word) not in SUFFIXES])
    if not words:
        return PersonName((), ())
    at = len(words) - 1
    while at > 1 and fold_name(words[at - 1]) in PARTICLES:
        at -= 1
    return PersonName(tuple(words[:at]), tuple(words[at:]))


def _without_titles(words: Sequence[str]) -> list[str]:
    at = 0
    while at < len(words) - 1 and fold_name(words[at]) in TITLES:
        at += 1
    return list(words[at:])


@memo(WORDS)
def fold_name(word: str) -> str:
    """The plain form: lower case, no diacritics, apostrophes or full stop."""
    if word.isascii() and word.isalnum():
        return word.lower()
    lowered = word.casefold().translate(_LETTERS)
    plain = "".join(c for c in unicodedata.normalize("NFKD", lowered) if not unicodedata.combining(c))
    return re.sub(r"[^\w]", "", plain)


@memo(WORDS)
def sound_of_name(word: str) -> str:
    """How one word of a name sounds, roughly: equal for the common romanisations ("Valeriy", "Valerii" → "valeri")."""
    key = fold_name(word)
    for pattern, sound in _SOUNDS:
        key = pattern.sub(sound, key)
    return key


def _load() -> Mapping[str, frozenset[int]]:
    """Sound of a given name to the lines of the kept list that it stands on."""
    text = files("parallax.values").joinpath("data/given_names.txt").read_text(encoding="utf-8")
    lines = [line.split() for line in text.splitlines() if line and not line.startswith("#")]
    table: dict[str, set[int]] = {}
    for number, names in enumerate(lines):
        for name in names:
            table.setdefault(sound_of_name(name), set()).add(number)
    return MappingProxyType({sound: frozenset(numbers) for sound, numbers in table.items()})


_GIVEN = _load()


def given_name_lines(word: str) -> frozenset[int]:
    """The lines of the kept list of given names that a word stands on; empty for a word that it lacks."""
    return _GIVEN.get(sound_of_name(word), frozenset())


def compare_person_names(one: str, other: str) -> Likeness:
    """Whether two names may be one person's: "same" full names, "part" where one is only a part of the other, or "no".

    Of two full names, every word of the shorter must agree with a word of the longer, in spelling, in sound, or but for
    a slip; order doesn't matter, an initial agrees with a name that it begins. Brothers, who share a surname and no
    given name, are not one; nor are two with other initials or another father's name. A single word is part of a full
    name when it is its surname or a later given name; two single words are the same when they agree.
    """
    first, second = parse_person_name(one), parse_person_name(other)
    short, long = sorted((first, second), key=lambda name: (len(_telling(name.words)), name.words))
    if not short.words:
        return "no"
    if len(_telling(short.words)) == 1:
        return _compare_part(short, long)
    initials = [[word for word in name.given if len(fold_name(word)) == 1] for name in (short, long)]
    if all(initials) and [fold_name(w) for w in initials[0]] != [fold_name(w) for w in initials[1]]:
        return "no"
    return "same" if _all_agree(short, long) else "no"


class PersonNames:
    """Compares many names with many, each two once; for as long as a piece of work lasts."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, str], Likeness] = {}

    def compare(self, one: str, other: str) -> Likeness:
        """As `compare_person_names`."""
        found = self._found.get((one, other))
        if found is None:
            found = self._found[one, other] = compare_person_names(one, other)
        return found


def _compare_part(short: PersonName, long: PersonName) -> Likeness:
    word, others = _telling(short.words)[-1], _telling(long.words)
    if len(others) == 1:
        return "same" if _words_agree(word, others[0]) else "no"
    return "part" if any(_words_agree(word, other) for other in others[1:]) else "no"


def _all_agree(short: PersonName, long: PersonName) -> bool:
    """Each word of the shorter has a partner of its own in the longer; surnames by wording, given names by list too."""
    left = _telling(long.words)
    for word in _telling(short.words):
        partner = next((other for other in left if _words_agree(word, other)), None)
        partner = partner or next((other for other in left if _one_given(word, other)), None)
        if partner is None:
            return sound_of_name("".join(_telling(short.words))) == sound_of_name("".join(_telling(long.words)))
        left.remove(partner)
    return True


def _telling(words: Sequence[str]) -> list[str]:
    """The words without particles ("al", "von"); all of them where nothing else is left."""
    return [word for word in words if fold_name(word) not in PARTICLES] or list(words)


def _one_given(one: str, other: str) -> bool:
    """One given name: alike, an initial of the other, or two forms on one line of the kept list."""
    a, b = fold_name(one), fold_name(other)
    if len(a) <= 1 or len(b) <= 1:
        return bool(a and b) and (a[0] == b[0] or sound_of_name(a)[:1] == sound_of_name(b)[:1])
    known_a, known_b = given_name_lines(a), given_name_lines(b)
    if known_a and known_b:
        return bool(known_a & known_b)
    return _words_agree(one, other)


def _words_agree(one: str, other: str) -> bool:
    """Alike as written, by sound, or but for a slip in a word of six letters or more (two from ten)."""
    a, b = sound_of_name(one), sound_of_name(other)
    if a == b:
        return bool(a)
    shorter = min(len(fold_name(one)), len(fold_name(other)))
    limit = 0 if shorter < 6 else 1 if shorter < 10 else 2
    return bool(limit) and a[:1] == b[:1] and int(OSA.distance(a, b)) <= limit
