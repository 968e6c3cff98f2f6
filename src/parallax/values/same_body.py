"""Whether two names are one body's: a company's, an office's, a movement's."""

import re
from collections.abc import Sequence

from parallax.values.body_name import compare_body_names, spell_alike
from parallax.values.company_form import join_dotted, without_form
from parallax.values.country import find_countries
from parallax.values.name_words import Verdict, fold_words, slips_allowed_in, slips_allowed_in_word, slips_between
from parallax.values.number_words import SMALL, TENS
from parallax.values.word_weights import word_key, word_weight

_SMALL_WORDS = frozenset("a an and at by de der des die du el for from in la le les mv of on the to und y i".split())
_ORDINALS = {
    "first": "1",
    "second": "2",
    "third": "3",
    "fourth": "4",
    "fifth": "5",
    "1st": "1",
    "2nd": "2",
    "3rd": "3",
    "4th": "4",
}
_ROMAN = re.compile(r"(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})$")
_GLUED = re.compile(r"(?<=[a-z])(?=[A-Z]{2,4}$)")
"""Where a legal form in capitals was run on to the name."""
_BRACKETS = re.compile(r"\([^()]*\)")
_COMMON = 6.0
"""The weight below which a word is an English word of its own, and no slip of another such."""


def compare_bodies(one: str, other: str) -> Verdict:
    """Compare two bodies' names; see `same_name`.

    Legal forms, articles and small words say nothing; numbers that differ and countries that differ part bodies. Words
    are compared in order and without it; a slip makes two names one only where it doesn't make another English word.
    What stands in brackets in one name alone may be left out.
    """
    first, second = _words(one), _words(other)
    if first == second:
        return Verdict(1.0, "letters", "the same words")
    apart = _parted(one, other, first, second)
    if apart:
        return apart
    if "".join(first) == "".join(second) or sorted(first) == sorted(second):
        return Verdict(0.95, "letters", "the same letters or words, in another order")
    bracketed = [name for name in (one, other) if _BRACKETS.search(name)]
    if len(bracketed) < 2 and compare_body_names(one, other) == "same":
        return Verdict(0.85, "name", "one body by its words, its acronym or the kept list")
    if len(bracketed) == 1 and _words(_BRACKETS.sub(" ", one)) == _words(_BRACKETS.sub(" ", other)):
        return Verdict(0.75, "brackets", "the same but for what one has in brackets")
    return _slips(first, second)


def _words(name: str) -> tuple[str, ...]:
    """The words that tell, folded; numbers as digits, the spellings of one word alike."""
    joined = " ".join(fold_words(join_dotted(_GLUED.sub(" ", name).replace("&", " and ").replace("/", ""))))
    words = [spell_alike(_number(word)) for word in without_form(joined).split()]
    return tuple(word for word in _joined_numbers(words) if word not in _SMALL_WORDS) or tuple(words)


def _number(word: str) -> str:
    return str({**SMALL, **TENS}.get(word, _ORDINALS.get(word, word)))


def _joined_numbers(words: Sequence[str]) -> list[str]:
    """ "forty", "four" as digits are one number."""
    out: list[str] = []
    for word in words:
        if out and word.isdigit() and len(word) == 1 and out[-1].isdigit() and out[-1].endswith("0") and out[-1] != "0":
            out[-1] = str(int(out[-1]) + int(word))
        else:
            out.append(word)
    return out


def _parted(one: str, other: str, first: Sequence[str], second: Sequence[str]) -> Verdict | None:
    """What two names can't share and be one body's: other numbers, other countries."""
    numbers = [sorted(word for word in words if word.isdigit() or _ROMAN.match(word)) for words in (first, second)]
    if numbers[0] != numbers[1]:
        return Verdict(0.1, "numbers", "other numbers")
    countries = [{word.code for word in find_countries(name)} for name in (one, other)]
    if all(countries) and countries[0] != countries[1]:
        return Verdict(0.0, "countries", "bodies of two countries")
    return None


def _slips(first: Sequence[str], second: Sequence[str]) -> Verdict:
    joined = ["".join(first), "".join(second)]
    letters = min(map(len, joined))
    if len(first) == len(second):
        pairs = [(a, b) for a, b in zip(first, second, strict=True) if a != b]
        slips = sum(slips_between(a, b) for a, b in pairs)
        fits = all(_is_slip(a, b) for a, b in pairs)
    else:
        slips = slips_between(*joined)
        fits = slips <= 1
    if fits and slips <= slips_allowed_in(letters):
        return Verdict(round(0.95 - 0.1 * slips, 2), "slips", f"{slips} slips in {letters} letters")
    return Verdict(0.0, "words", "other words")


def _is_slip(one: str, other: str) -> bool:
    return slips_between(one, other) <= slips_allowed_in_word(min(one, other, key=len)) and not _two_words(one, other)


def _two_words(one: str, other: str) -> bool:
    """True when both are English words: one is no slip of the other. Two short words are taken for abbreviations."""
    if min(len(one), len(other)) <= 3:
        return True
    return max(word_weight(word_key(one)), word_weight(word_key(other))) < _COMMON
