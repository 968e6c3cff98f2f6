"""The language of a report."""

import re

READ = frozenset({"en"})
"""Languages that can be read so far."""

SHORT = 60
"""Below so many letters a guess is worth little: text that is all in ASCII counts as English, signs of units aside."""

STILL_SHORT = 120
"""Below so many letters a word that English alone has outweighs a guess that names and numbers have led astray."""

ENGLISH_SHARE = 0.15
"""English news has two to three times this share of these words; other languages written in Latin letters, none near."""

SAMPLE = 20_000

_SIGN = 2
"""A unit's sign has at most so many letters ("μm")."""

_WORD = re.compile(r"[^\W\d_]+")
_ENGLISH = frozenset(
    "the of and to that was with for said from were which has have been are is be by at on as it its he they their this "
    "after not but who had will would would into more than about".split()
)
_ENGLISH_ALONE = frozenset("the and that said from were which been they their this would".split())
"""No other language that is written without accents has these."""


def language_of(given: str | None, words: str) -> str | None:
    """The language as given (its two-letter code), else judged from the running text; None where it has no letters.

    Plain English is told by its small words; what isn't is given to py3langid, which knows 97 languages.
    """
    if given and given.strip():
        code = given.strip().lower().replace("_", "-").split("-")[0]
        return "en" if code in ("english", "eng") else code
    sample = words[:SAMPLE]
    found = _WORD.findall(sample)
    letters = sum(len(word) for word in found)
    if not letters:
        return None
    if sum(word.lower() in _ENGLISH for word in found) >= ENGLISH_SHARE * len(found):
        return "en"
    if all(word.isascii() for word in found if len(word) > _SIGN) and _is_short_english(found, letters):
        return "en"
    from py3langid import classify

    return str(classify(sample)[0])


def _is_short_english(found: list[str], letters: int) -> bool:
    return letters < SHORT or (letters < STILL_SHORT and any(word.lower() in _ENGLISH_ALONE for word in found))
