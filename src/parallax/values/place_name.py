"""Names of places: their plain form, how they sound, and how far two of them lie apart.

Reports write one place in many ways: by transliteration (Groznyi, Grozny), by article (al-Basra, Basra), with a
class word (the Bergen region) or with a slip of the finger. Nothing here knows any place: the same rules hold for all.
"""

import re
import unicodedata
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from parallax.values.memo import NAMES, memo

_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ə": "a"}
)
_SILENT = re.compile("['’‘ʼʹʺʿʾ`´′″]")
_PARTING = re.compile(r"[\W_]+")
_SAINT = re.compile(r"^(?:st|ste|sainte) (?=\w)")
_MOUNT = re.compile(r"^mt (?=\w)")
_ARTICLE = re.compile(r"^(?:al|el|ad|ar|as|at|an|az|ash|ath|ed|er|es|ez|esh) (?=\w)")

_SOUNDS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"shch|sch|tsch|tch|ch|cz|sh|sz", "s"),
        (r"dzh|dj|zh|j(?=[aeiou])", "z"),
        (r"ts|tz|ck|cc", "k"),
        (r"kh|gh|g", "h"),
        (r"dh", "d"),
        (r"th", "t"),
        (r"ph", "f"),
        (r"q|c", "k"),
        (r"w", "v"),
        (r"x", "ks"),
        (r"ou|oo", "u"),
        (r"ee|ey\b|[yj]", "i"),
        (r"ie", "e"),
        (r"(?<=\w\w)[eio]v\b", "v"),
        (r"(.)\1+", r"\1"),
        (r"(?<=\w\w)h\b", ""),
        (r" ", ""),
    )
)
"""Spellings of one sound in the common romanisations of Slavic, Arabic, Persian and Turkic names, in order."""

CLASS_WORDS: dict[str, str] = {
    **dict.fromkeys(
        ("city", "town", "village", "settlement", "hamlet", "suburb", "township", "municipality"), "settlement"
    ),
    **dict.fromkeys(("capital", "port", "resort", "borough", "commune"), "settlement"),
    **dict.fromkeys(("district", "county", "raion", "rayon", "prefecture", "subdistrict", "regency"), "district"),
    **dict.fromkeys(("department", "canton", "parish", "division"), "district"),
    **dict.fromkeys(("region", "province", "oblast", "governorate", "krai", "territory", "voivodeship"), "region"),
    **dict.fromkeys(("emirate", "state", "republic", "okrug"), "region"),
    **dict.fromkeys(("island", "peninsula", "archipelago", "islands"), "island"),
    **dict.fromkeys(("country", "nation", "kingdom"), "country"),
}
"""Words that tell the class of the place beside them → the class."""

_CLASS = "|".join(sorted(CLASS_WORDS, key=lambda word: (-len(word), word)))
_CLASS_BEFORE = re.compile(rf"^(?:the )?(?:[\w-]+ )?({_CLASS}) of (?:the )?", re.I)
_CLASS_FIRST = re.compile(
    r"^(?:the )?(city|town|village|province|governorate|oblast|emirate|district|island) (?=[A-Z])"
)
_CLASS_AFTER = re.compile(rf"[ -]({_CLASS})s?$", re.I)
_ARTICLE_BEFORE = re.compile(r"^the (?=\w)", re.I)


@dataclass(frozen=True, slots=True)
class PlaceName:
    """A name without its class word, as written, and the class that word gave ("region", "settlement" …), or None."""

    bare: str
    class_: str | None


@memo(NAMES)
def fold(name: str) -> str:
    """The plain form: lower case, no diacritics, no apostrophes or soft signs, parts joined by one blank.

    "Ar-Rayyān" → "ar rayyan"; "Kazan’" → "kazan"; "St. Ives" → "saint ives". "" for a name without letters.
    """
    plain = name.lower() if name.isascii() else _without_marks(name)
    plain = _PARTING.sub(" ", _SILENT.sub("", plain)).strip()
    return _MOUNT.sub("mount ", _SAINT.sub("saint ", plain))


def _without_marks(name: str) -> str:
    lowered = unicodedata.normalize("NFKD", name).casefold().translate(_LETTERS)
    return "".join(c for c in unicodedata.normalize("NFKD", lowered) if not unicodedata.combining(c))


@memo(NAMES)
def sound(name: str) -> str:
    """How the name sounds, roughly: equal for the common romanisations of one name ("Grozny", "Groznyi").

    Takes a name as written or folded. Names of fewer than four letters sound only as they are written.
    """
    key = fold(name)
    if len(key) < 4:
        return key
    key = _ARTICLE.sub("", key)
    for pattern, replacement in _SOUNDS:
        key = pattern.sub(replacement, key)
    return key


def spelling_key(name: str) -> str:
    """A looser sound, for names that no gazetteer has: o and u, e and i count as one, as in names from Arabic."""
    return sound(name).replace("o", "u").replace("e", "i")


def slips(one: str, other: str) -> int:
    """How many slips (a letter more, less, other, or two swapped) part two names, by their sounds, 0 for equal ones."""
    return int(OSA.distance(sound(one), sound(other)))


def slips_allowed(name: str) -> int:
    """How many slips a name of this length bears and is still the same name: none below 6 letters, one, two from 10."""
    length = len(fold(name))
    if length < 6:
        return 0
    return 1 if length < 10 else 2


def similar_names(name: str, others: list[str]) -> list[tuple[int, str]]:
    """Those of `others` (folded names) that are `name` but for a slip or two, nearest first, with the slips.

    Slips are counted in the letters and in the sounds, and the smaller counts. The first letter must agree in one.
    """
    limit = slips_allowed(name)
    if not limit:
        return []
    plain, heard = fold(name), sound(name)
    found = []
    for other in others:
        near = OSA.distance(plain, other, score_cutoff=limit)
        if near > limit:
            near = OSA.distance(heard, sound(other), score_cutoff=limit)
        if near <= limit and (plain[:1] == other[:1] or heard[:1] == sound(other)[:1]):
            found.append((int(near), other))
    return sorted(found)


@memo(NAMES)
def parse_place_name(text: str) -> PlaceName:
    """The name without "the city of", "region", "Oblast" and the like, and the class they give.

    "the city of Velm" → ("Velm", "settlement"); "Velm region" → ("Velm", "region"); "Velm" → ("Velm", None). A name that
    is a class word only stays whole.
    """
    bare, class_ = text.strip(), None
    for pattern in (_CLASS_BEFORE, _CLASS_FIRST, _CLASS_AFTER):
        met = pattern.search(bare)
        if met and len(met[0]) < len(bare):
            class_ = CLASS_WORDS[met[1].lower()]
            bare = bare[: met.start()] + bare[met.end() :]
            break
    return PlaceName(_ARTICLE_BEFORE.sub("", bare.strip()), class_)


def same_place_name(one: str, other: str) -> bool:
    """True when two names may be spellings of one place: equal when folded, by sound, or but for a slip or two."""
    first, second = parse_place_name(one).bare, parse_place_name(other).bare
    if fold(first) == fold(second) or sound(first) == sound(second):
        return bool(fold(first))
    return bool(similar_names(first, [fold(second)]))
