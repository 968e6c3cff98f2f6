"""English number words and digits to a number."""

import re

from parallax.values.words import words

SMALL = {
    word: value
    for value, word in enumerate(
        words(
            """
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
        eighteen nineteen
        """
        )
    )
}
TENS = {
    word: 10 * value
    for value, word in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2
    )
}
SCALES: dict[str, float] = {
    "hundred": 100,
    "thousand": 1e3,
    "lakh": 1e5,
    "million": 1e6,
    "crore": 1e7,
    "billion": 1e9,
    "trillion": 1e12,
}
SHORT_SCALES: dict[str, float] = {"k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12}
"""Suffixes written on to digits: "£2m", "1.5bn"."""

FRACTIONS = {
    "half": 1 / 2,
    "halves": 1 / 2,
    "third": 1 / 3,
    "quarter": 1 / 4,
    "fourth": 1 / 4,
    "fifth": 1 / 5,
    "sixth": 1 / 6,
    "seventh": 1 / 7,
    "eighth": 1 / 8,
    "ninth": 1 / 9,
    "tenth": 1 / 10,
}
GLYPHS = {"½": 1 / 2, "¼": 1 / 4, "¾": 3 / 4, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 1 / 8}
COUNTERS = {"dozen": 12, "score": 20}

GROUP_SPACES = "\u00a0\u202f\u2009"
"""The no-break and thin spaces that group thousands."""


def word_value(words: str) -> float | None:
    """The number that number words (and digits before a scale word) say, None where they are no one number.

    "twenty-eight thousand six hundred and forty-two" is 28642, "1.3 million" is 1300000. Each part must be smaller than
    the scale before it, so that "two three" is no number.
    """
    total = current = 0.0
    last_scale = float("inf")
    seen = False
    for word in re.split(r"[\s-]+", words.strip().lower()):
        if word in {"and", "a", "an"}:
            current = current or (1.0 if word != "and" else 0.0)
        elif (step := _plain(word)) is not None:
            if seen and not _fits(current, step):
                return None
            current = step if not seen else current + step
        elif word == "hundred":
            current = (current or 1.0) * 100
        elif word in SCALES:
            scale = SCALES[word]
            if scale >= last_scale:
                return None
            total, current, last_scale = total + (current or 1.0) * scale, 0.0, scale
        else:
            return None
        seen = True
    return total + current if seen else None


def _plain(word: str) -> float | None:
    if word in SMALL:
        return SMALL[word]
    if word in TENS:
        return TENS[word]
    return digit_value(word)


def _fits(current: float, step: float) -> bool:
    """True where `step` can follow `current` in one number: tens then ones, hundreds then anything smaller."""
    if current == 0:
        return True
    if current % 100 == 0:
        return step < 100
    return current % 100 >= 20 and current % 10 == 0 and step < 10


def digit_value(digits: str) -> float | None:
    """The number that digits say; commas and no-break or thin spaces group thousands, a dot is a decimal point."""
    bare = re.sub(f"(?<=\\d)[, {GROUP_SPACES}](?=\\d{{3}}(?!\\d))|(?<=\\d),(?=(?:\\d\\d,)+\\d{{3}}(?!\\d))", "", digits)
    if bare in GLYPHS:
        return GLYPHS[bare]
    if match := re.fullmatch(r"(\d+)[ -]?([½¼¾⅓⅔⅛])", bare):
        return float(match[1]) + GLYPHS[match[2]]
    if match := re.fullmatch(r"(?:(\d+)[ -])?(\d+)/(\d+)", bare):
        return float(match[1] or 0) + float(match[2]) / float(match[3]) if float(match[3]) else None
    return float(bare) if re.fullmatch(r"\d+(?:\.\d+)?|\.\d+", bare) else None
