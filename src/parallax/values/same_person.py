"""Whether two names are one person's, by the words of each."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from parallax.values.company_form import without_form
from parallax.values.name_words import (
    Verdict,
    fold_words,
    loose_sound,
    slips_allowed_in,
    slips_allowed_in_word,
    slips_between,
)
from parallax.values.person_name import PARTICLES, SUFFIXES, TITLES, given_name_lines, sound_of_name
from parallax.values.scripts import is_latin

_FATHER = frozenset("bin ibn ben bint binti ould".split())
_HONORIFICS = frozenset("dr haji hajj hajji maulana maulvi mawlawi mullah shaikh shaykh sheikh".split())
_TITLES = (
    TITLES
    | _HONORIFICS
    | frozenset("frau herr madame monsieur prasident presidente senor senora signor signora".split())
)
"""Titles before a name; honorifics also stand inside one."""
_FATHERS_NAME = re.compile(r"\w{3,}(?:ovi?t?ch|evi?t?ch|ovn?a|evn?a|ivna|ovych|evych)$")
_ONE_WORD = 6
"""Letters from which a name of one word is compared with another's by slips."""


@dataclass(frozen=True, slots=True)
class _Pair:
    """How one word of a name answers one of the other: slips between them, and by what they are one."""

    slips: int
    how: str


def compare_persons(one: str, other: str) -> Verdict:
    """Compare two persons' names; see `same_name`.

    All words of the shorter must answer words of the longer, in any order. A word answers by its letters, its sound, as
    an initial, as a form of one given name, or but for a slip; the slips of the whole are counted. Words left in both are
    two persons'. Brothers share a family name and are two; so are those with other fathers' names or initials.
    """
    first, second = _words(one), _words(other)
    if sorted(first) == sorted(second) and not _fathers_turned(first, second):
        return Verdict(1.0, "letters", "the same words")
    joined = ["".join(first), "".join(second)]
    if joined[0] == joined[1]:
        return Verdict(0.98, "letters", "the same letters, parted otherwise")
    short, long = sorted((_telling(first), _telling(second)), key=lambda words: (len(words), words))
    if len(short) == 1 and len(long) > 1:
        return _one_word(
            short[0], long, titled=len(first) != len(fold_words(one)) or len(second) != len(fold_words(other))
        )
    if _fathers_turned(first, second):
        return Verdict(0.3, "order", "father and child are turned round")
    if not (is_latin(one) and is_latin(other)) and is_latin(one) != is_latin(other):
        across = _across_scripts(joined)
        if across is not None:
            return across
    found = _align(short, long)
    if found.score == 0.0 and len(joined[0]) >= _ONE_WORD and loose_sound(joined[0]) == loose_sound(joined[1]):
        return Verdict(0.85, "sound", "alike in another romanisation")
    return found


def _words(name: str) -> tuple[str, ...]:
    """The words without titles, suffixes and legal forms, each once; family name last where a comma turned it round."""
    last, comma, first = name.partition(",")
    words = fold_words(f"{first} {last}" if comma and len(fold_words(last)) <= 3 else name)
    at = next((n for n, word in enumerate(words) if word not in _TITLES), 0)
    kept = [w for w in words[at:] if w not in SUFFIXES and w not in _HONORIFICS] or list(words)
    bare = without_form(" ".join(kept)).split() if len(kept) > 2 else kept
    return tuple(word for n, word in enumerate(bare) if n == 0 or word != bare[n - 1]) if len(bare) > 2 else tuple(bare)


def _telling(words: Sequence[str]) -> list[str]:
    """The words without particles; the first stays, for "Ben" and "Al" are given names too."""
    kept = [word for n, word in enumerate(words) if word not in PARTICLES or (n == 0 and len(words) == 2)]
    return kept or list(words)


def _fathers_turned(one: Sequence[str], other: Sequence[str]) -> bool:
    """True when both name a father and have the same words about him in another order."""
    if not (_FATHER & set(one[1:-1]) and _FATHER & set(other[1:-1])):
        return False
    shared = set(_telling(one)) & set(_telling(other))
    return [word for word in one if word in shared] != [word for word in other if word in shared]


def _one_word(word: str, long: Sequence[str], titled: bool) -> Verdict:
    """A lone word beside a full name: the family name's, if a title says that it is one."""
    if titled and _pair(word, long[-1], given=False) is not None:
        return Verdict(0.75, "part", "a title and the family name")
    whole = "".join(long)
    if len(word) > _ONE_WORD and slips_between(word, whole) <= 1:
        return Verdict(0.9, "letters", "the same letters, parted otherwise")
    return Verdict(0.4 if _pair(word, long[-1], given=False) else 0.0, "part", "a lone name is not told apart")


def _across_scripts(joined: Sequence[str]) -> Verdict | None:
    """Names of two scripts, one of which may write no vowels: by the consonants alone."""
    bones = [re.sub(r"[aeiouy]", "", loose_sound(word)) for word in joined]
    if min(map(len, bones)) >= 4 and slips_between(*bones) <= (1 if min(map(len, bones)) >= 8 else 0):
        return Verdict(0.8, "script", "the same consonants in another script")
    return None


def _align(short: Sequence[str], long: Sequence[str]) -> Verdict:
    """Pair the words, best first, and judge what is left and how many slips there are."""
    left = list(long)
    pairs: list[_Pair] = []
    for word in sorted(short, key=lambda each: (-len(each), each)):
        options = [
            (pair.slips, pair.how == "initial", at, pair) for at, each in enumerate(left) if (pair := _pair(word, each))
        ]
        if not options:
            return Verdict(0.0, "words", f"{word} answers no word of the other name")
        _, _, at, pair = min(options, key=lambda option: option[:3])
        pairs.append(pair)
        left.pop(at)
    return _judge(short, long, left, pairs)


def _judge(short: Sequence[str], long: Sequence[str], left: Sequence[str], pairs: Sequence[_Pair]) -> Verdict:
    if all(pair.how == "initial" for pair in pairs):
        return Verdict(0.2, "initials", "initials alone")
    slips = sum(pair.slips for pair in pairs)
    letters = min(sum(map(len, short)), sum(map(len, long)) - sum(map(len, left)))
    if slips > slips_allowed_in(letters):
        return Verdict(0.3, "slips", f"{slips} slips in {letters} letters")
    if slips > 1 and any(_FATHERS_NAME.match(word) for word in left):
        return Verdict(0.5, "slips", "slips and a father's name that the other lacks")
    how = sorted({pair.how for pair in pairs} - {"letters"})
    score = 1.0 - 0.08 * slips - 0.05 * len(how) - 0.03 * len(left)
    reason = "each word answers one of the other name" + (f", by {', '.join(how)}" if how else "")
    return Verdict(round(max(0.7, score), 2), "words", reason)


def _pair(one: str, other: str, given: bool = True) -> _Pair | None:
    """How two words answer one another, None where they don't."""
    if one == other:
        return _Pair(0, "letters")
    if min(len(one), len(other)) == 1:
        return _Pair(0, "initial") if given and (one[0] == other[0]) else None
    if sound_of_name(one) == sound_of_name(other):
        return _Pair(0, "sound")
    lines = [given_name_lines(one), given_name_lines(other)] if given else []
    if lines and all(lines):
        return _Pair(0, "given name") if lines[0] & lines[1] else None
    slips = slips_between(one, other)
    allowed = slips_allowed_in_word(min(one, other, key=len))
    return _Pair(slips, "slip") if slips <= allowed else None
