"""Headlines With A Capital On Each Word, in small letters for the annotator, which takes such words for names."""

import re
from collections import Counter
from collections.abc import Sequence

from parallax.reading.attitudes import ATTITUDES
from parallax.reading.cues import CUE_VERBS

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LONGEST = 25
"""Words of a headline at most."""
_FEWEST = 4
_SMALL = frozenset(
    (
        "a about after against all amid an and are as at be been before but by can could did does for from has have he her "
        "him his how if in into is it its more most no not of off on or our out over she should than that the their them they "
        "this to under up was we were what when where who why will with would you your"
    ).split()
)
"""Words that are no names."""
_SHARE = 0.75
"""Share of a headline's words that have a capital."""


def in_small_letters(texts: Sequence[str]) -> list[str]:
    """The blocks' texts, each headline that sets its words with capitals in the letters of the other blocks.

    A word is set small where the other blocks have it so, or know no such name and the word is one of speech or attitude;
    what the report never writes small keeps its capital, so names do. No text changes its length.
    """
    heads = [_is_titled(text) for text in texts]
    if not any(heads):
        return list(texts)
    body = Counter(word for text, head in zip(texts, heads, strict=True) if not head for word in _inside(text))
    return [_lowered(text, body) if head else text for text, head in zip(texts, heads, strict=True)]


def _is_titled(text: str) -> bool:
    words = _WORD.findall(text)
    capitals = [w for w in words if w[0].isupper() and (len(w) == 1 or not w.isupper())]
    return _FEWEST <= len(words) <= _LONGEST and len(capitals) >= _SHARE * len(words)


def _inside(text: str) -> list[str]:
    """The words of a text but those that begin a sentence, which have a capital in any case."""
    return [
        m[0]
        for m in _WORD.finditer(text)
        if not re.search(r"(?:^|[.!?:\"”]\s*)$", text[max(0, m.start() - 3) : m.start()])
    ]


def _speaks(word: str) -> bool:
    """True for a form of a verb of speech or attitude ("says", "slams", "denied")."""
    stems = {word, word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("d"), word.removesuffix("ed")}
    stems |= {word.removesuffix("ing"), word.removesuffix("ies") + "y", word.removesuffix("ied") + "y"}
    return any(stem in CUE_VERBS or stem in ATTITUDES for stem in stems)


def _lowered(text: str, body: Counter[str]) -> str:
    first = _WORD.search(text)

    def small(match: re.Match[str]) -> str:
        word, lower = match[0], match[0].lower()
        named, plain = body[word], body[lower]
        begins = first is not None and match.start() == first.start()
        keeps = word.isupper() and len(word) > 1
        known = plain > named or (not named and (lower in _SMALL or _speaks(lower)))
        return lower if known and not begins and not keeps and len(lower) == len(word) else word

    return _WORD.sub(small, text)
