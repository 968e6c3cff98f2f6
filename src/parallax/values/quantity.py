"""Numbers in running text: where they stand and what they say, words as written kept."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from parallax.nouns.span import Span
from parallax.values.number_pattern import NUMBER, SCALE, starts
from parallax.values.number_words import COUNTERS, FRACTIONS, SCALES, SHORT_SCALES, digit_value, word_value
from parallax.values.unit import is_measure, unit_at
from parallax.values.vague import ACLED, Convention, vague_range
from parallax.values.words import words


@dataclass(frozen=True, slots=True, order=True)
class Number:
    """One number: its words, and the lowest and highest it says (equal for a plain number).

    `vague` is a vague amount's word, then `high` is the top that the convention gives it, None where that is open.
    `flags` may hold "grouping-dot". `share` is true for a fraction ("two thirds", "one in five"),
    `in_words` where no digit stands in it.
    """

    span: Span
    text: str
    low: float
    high: float | None
    vague: str | None = None
    flags: tuple[str, ...] = ()
    share: bool = False
    in_words: bool = False


_DOTTED = re.compile(r"\d{1,3}(?:\.\d{3})+")
_COMMA_GROUPED = re.compile(r"(?<![\d,])\d{1,3},\d{3}(?!\d)")
_NEXT_WORDS = re.compile(r"\s+([^\W\d_]+)(?:\s+([^\W\d_]+))?(?:\s+([^\W\d_]+))?")
_PLURAL_ONLY = frozenset(
    words(
        """
        people men women children police troops personnel staff cattle
        """
    )
)


def find_numbers(text: str, convention: Convention = ACLED) -> tuple[Number, ...]:
    """All numbers of a text, in order, apart; vague amounts by `convention`.

    A dot groups thousands ("grouping-dot") where it does so twice ("1.200.000"), where exactly three digits follow it
    and what is counted comes in wholes ("1.342 people"), or where these three end in two zeros before a unit, and the
    text groups no number by commas ("3.000 square kilometers"). Never before percent, a magnitude or a scale word.
    """
    return tuple(_numbers(text, convention, bool(_COMMA_GROUPED.search(text))))


def parse_number(text: str, convention: Convention = ACLED) -> Number | None:
    """The number that a text begins with, None where it begins with none."""
    number = next(iter(find_numbers(text, convention)), None)
    return number if number is not None and not text[: number.span.start].strip() else None


def _numbers(text: str, convention: Convention, commas: bool) -> Iterator[Number]:
    at = 0
    for start in starts(text):
        match = NUMBER.match(text, start) if start >= at else None
        if match is None:
            continue
        number = _number(text, match, convention, commas)
        at = max(number.span.end if number else match.end(), match.start() + 1)
        if number is not None:
            yield number


def _number(text: str, match: re.Match[str], convention: Convention, commas: bool) -> Number | None:
    span, words = Span(match.start(), match.end()), match[0]
    if match["vague"]:
        bounds = vague_range(words, convention)
        return None if bounds is None else Number(span, words, *bounds, vague=words.lower(), in_words=True)
    if match["ratio"]:
        return _ratio(span, words)
    if match["words"] is None:
        value = _compound(words.lower())
        share = match["fraction"] is not None or words.lower() in {"half", "half of"}
        return None if value is None else Number(span, words, value, value, share=share, in_words=True)
    return _run(text, match, commas)


def _ratio(span: Span, words: str) -> Number | None:
    """A share told as so many of so many: "one in five", "two out of three", "5 of every 100"."""
    part, _, whole = re.sub(r"[\s-]+(?:out[\s-]of|in|of)[\s-]+(?:every\s+)?", "/", words.lower()).partition("/")
    one, all_ = word_value(part), word_value(whole)
    if one is None or not all_ or one >= all_:
        return None
    return Number(span, words, one / all_, one / all_, share=True, in_words=True)


_PART_OF_SCALE = re.compile(rf"(.*\b(?:third|quarter|fifth|tenth)s?|half)[\s-]+(?:of\s+)?(?:an?\s+)?({SCALE})")


def _compound(words: str) -> float | None:
    """Dozens, halves and fractions: "half a dozen", "one and a half million", "two thirds"."""
    scale = 1.0
    if part := _PART_OF_SCALE.fullmatch(words):
        fraction = _compound(part[1])
        return None if fraction is None else fraction * SCALES[part[2]]
    parts = re.split(r"[\s-]+", words)
    if parts[-1] in SCALES:
        scale = SCALES[parts.pop()]
    elif parts[-1] in COUNTERS:
        scale = COUNTERS[parts.pop()]
    if "and" in parts:
        at = parts.index("and")
        whole, rest = word_value(" ".join(parts[:at])), _compound(" ".join(parts[at + 1 :]))
        return None if whole is None or rest is None else (whole + rest) * scale
    if parts[0] == "half":
        return scale / 2
    fraction = FRACTIONS.get(parts[-1]) or FRACTIONS.get(parts[-1].removesuffix("s"))
    if fraction is not None:
        parts.pop()
    count = word_value(" ".join(parts)) if parts else 1.0
    return None if count is None else count * scale * (fraction or 1.0)


def _run(text: str, match: re.Match[str], commas: bool) -> Number | None:
    """A run of digits and number words, cut back until it says one number."""
    start, words, short = match.start(), match["words"], match["short"]
    while words:
        flags: tuple[str, ...] = ()
        plain = words
        whole = words == match["words"]
        after = match.end() if whole else start + len(words)
        if _DOTTED.fullmatch(words) and not (whole and short) and _dot_groups(text, words, after, commas):
            plain, flags = words.replace(".", ""), ("grouping-dot",)
        value = digit_value(plain)
        value = word_value(plain) if value is None else value
        if value is not None and plain.lower() not in SCALES:
            end = start + len(words)
            if whole and short and _scales(text, match):
                value, end = value * SHORT_SCALES[short.strip().lower()], match.end()
            in_words = not any(sign.isnumeric() for sign in words)
            return Number(Span(start, end), text[start:end], value, value, flags=flags, in_words=in_words)
        words = re.sub(r"[\s-]*[^\s-]*\Z", "", words)
    return None


def _scales(text: str, match: re.Match[str]) -> bool:
    """True where a suffix "m" or "b" means millions or billions: beside a currency, or before what is counted."""
    if match["short"].strip() not in {"m", "b"}:
        return True
    before = text[max(0, match.start() - 4) : match.start()].strip()
    if before and (before[-1] in "$€£¥₹₽₴₺₪" or before[-3:].isupper()):
        return True
    follows = _NEXT_WORDS.match(text, match.end())
    return follows is not None and _is_plural(follows[1])


def _dot_groups(text: str, digits: str, end: int, commas: bool) -> bool:
    if digits.count(".") > 1:
        return True
    if digits.startswith("0") or text[end : end + 1] in {"%", "-"} or re.match(rf"\s?{SCALE}\b", text[end:]):
        return False
    unit = unit_at(text, end)
    if unit is not None:
        return unit.unit not in {"percent", "magnitude"} and digits.endswith("00") and not commas
    follows = _NEXT_WORDS.match(text, end)
    return follows is not None and any(_is_plural(word) for word in follows.groups() if word)


def _is_plural(word: str) -> bool:
    lower = word.lower()
    return lower in _PLURAL_ONLY or (
        lower.endswith("s") and not lower.endswith(("ss", "us", "is")) and not is_measure(lower)
    )
