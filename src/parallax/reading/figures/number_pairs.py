"""Numbers with what bounds them: comparators, and two numbers that are one range."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from parallax.nouns.mention import TimeMention
from parallax.nouns.range import Comparator, Range
from parallax.nouns.span import Span
from parallax.reading.annotators import Annotation
from parallax.reading.figures.durations import time_spans
from parallax.reading.figures.not_figures import is_figure, masked_spans
from parallax.reading.figures.said_of import CHANGES
from parallax.reading.token_index import TokenIndex
from parallax.values.comparator import REACH, bounded, comparator_after, comparator_before
from parallax.values.quantity import Number, find_numbers
from parallax.values.unit import currency_before, unit_at
from parallax.values.vague import ACLED, Convention


@dataclass(frozen=True, slots=True)
class Amount:
    """A number or a written range. `span` covers the digits, `outer_start` to `outer_end` its comparator too.

    `last` is the number that the unit follows.
    """

    span: Span
    outer_start: int
    outer_end: int
    range: Range
    last: Number
    vague: str | None
    share: bool
    flags: tuple[str, ...]


_JOIN = re.compile(
    r"\s*(?:-|–|—|/)\s*[$€£¥]?|\s+(?:to|and|or)\s+(?:about\s+|around\s+)?(?:[A-Z]{0,3}[$€£¥]|[$€£¥][A-Z]{0,2})?\s?",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"\b(?:between|from)\s+(?:about\s+|around\s+|roughly\s+)?(?:[A-Z]{0,3}[$€£¥][A-Z]{0,2}\s?)?\Z", re.IGNORECASE
)


def find_amounts(
    doc: Annotation,
    index: TokenIndex,
    times: Sequence[TimeMention],
    windows: Sequence[Span] = (),
    convention: Convention = ACLED,
) -> tuple[Amount, ...]:
    """The amounts of a text, in order, without the numbers that are no figures or that stand in `windows`."""
    barred = sorted([*masked_spans(doc.text), *time_spans(doc.text, times), *windows])
    numbers = [
        number
        for number in find_numbers(doc.text, convention)
        if not any(bar.meets(number.span) for bar in barred if bar.start < number.span.end)
        and is_figure(doc, index, number)
    ]
    return tuple(_amounts(doc.text, numbers))


def amounts_within(
    doc: Annotation, index: TokenIndex, spans: Sequence[Span], convention: Convention = ACLED
) -> tuple[Amount, ...]:
    """The amounts that stand within some stretches of the text, each read by itself."""
    found = []
    for span in spans:
        for number in find_numbers(span.of(doc.text), convention):
            place = Span(span.start + number.span.start, span.start + number.span.end)
            if is_figure(doc, index, moved := replace(number, span=place)):
                found.append(_single(doc.text, moved, span.start - REACH))
    return tuple(found)


def _amounts(text: str, numbers: Sequence[Number]) -> Iterator[Amount]:
    position = 0
    while position < len(numbers):
        first = numbers[position]
        second = numbers[position + 1] if position + 1 < len(numbers) else None
        if second is not None and (pair := _pair(text, first, second)) is not None:
            yield pair
            position += 2
            continue
        if not (second is not None and _is_score(text, first, second)):
            yield _single(text, first, numbers[position - 1].span.end if position else 0)
            position += 1
            continue
        position += 2


_SUB = re.compile(r"\bsub-\Z", re.IGNORECASE)
_MAGNITUDE = re.compile(r"\bmagnitude[\s-](?:of\s)?\Z", re.IGNORECASE)
_MINUS = re.compile(r"\bminus[\s-]\Z", re.IGNORECASE)


def _single(text: str, number: Number, floor: int) -> Amount:
    start, end = number.span.start, number.span.end
    money = currency_before(text, start)
    at = money.start if money is not None else start
    minus = _MINUS.search(text[max(0, start - 7) : start])
    at -= len(minus[0]) if minus else 0
    magnitude = _MAGNITUDE.search(text[max(0, start - 16) : start])
    at -= len(magnitude[0]) if magnitude else 0
    before = comparator_before(text, at, floor)
    after = comparator_after(text, end)
    comparator: Comparator | None = before.kind if before is not None else after.kind if after is not None else None
    if comparator is None and _SUB.search(text[max(0, start - 5) : start]):
        comparator = "less than"
    low, high = number.low, number.high
    if minus and high is not None:
        low, high = -low, -high
    found = _vague(number, comparator) if number.vague or high is None else bounded(low, high, comparator)
    outer = before.start if before is not None else at
    stop = after.end if after is not None and before is None else end
    return Amount(number.span, outer, stop, found, number, number.vague, number.share, number.flags)


def _vague(number: Number, comparator: Comparator | None) -> Range:
    """A vague amount's range: what bounds it opens one end, "up to hundreds" says no number at all."""
    if comparator in {"less than", "at most"}:
        return Range(None, None, comparator)
    return Range(number.low, None if comparator in {"more than", "at least"} else number.high, comparator)


def _pair(text: str, first: Number, second: Number) -> Amount | None:
    """Two numbers joined as a range: "20 to 30", "between 5 and 7", "$48,000 and $90,000", "24.2 to 33 billion"."""
    if first.vague or second.vague or first.high is None or second.high is None:
        return None
    unit = unit_at(text, first.span.end)
    start = currency_before(text, first.span.start)
    at = start.start if start is not None else first.span.start
    lead = _BETWEEN.search(text[max(0, at - 24) : at])
    if not _like(text, first, second, lead is not None) or _was_and_is(text, at, first, second):
        return None
    for end in (first.span.end, unit.end if unit is not None else first.span.end):
        join = _JOIN.fullmatch(text[end : second.span.start])
        if join is not None and _joins(text, join[0].strip().lower(), lead is not None, first, second):
            return _range(text, at, first, second, lead)
    return None


_WAS = re.compile(
    rf"\b(?:tolls?|deaths?|dead|casualties|fatalities|injured|wounded|missing|number\s+of\s+[^.;,]{{3,40}}?)\s[^.;]{{0,30}}?"
    rf"\b(?:{CHANGES})\s[^.;,]{{0,16}}\bfrom\s+(?:about\s+|around\s+|roughly\s+)?\Z",
    re.IGNORECASE,
)


_SET = re.compile(
    r"\b(?:rais|lower|cut|cuts|cutting|reduc|revis|lift|push|increas|correct)\w*\s(?:[\w’'-]+\s){0,3}?(?:tolls?|number|count|tally|total|lead|estimate)\b"
    r"[^.;]{0,80}\bfrom\s+(?:about\s+|around\s+|roughly\s+)?\Z",
    re.IGNORECASE,
)
_BY = re.compile(rf"\b(?:{CHANGES})\s[^.;,]{{0,16}}\bby\s+(?:about\s+|around\s+|roughly\s+)?\Z", re.IGNORECASE)
_FAR = 5
"""How many times larger a number is than the rise it is told with; the ends of a range are nearer: "by 3 to 5 percent"."""


def _was_and_is(text: str, start: int, first: Number, second: Number) -> bool:
    """True in "the toll rose from 24 to 31" and "rose by 30 to 412": what was, or the rise, and what is; no range."""
    before = text[max(0, start - 110) : start]
    if second.low < first.low and re.search(r"\bfrom\s+(?:about\s+|around\s+)?\Z", before, re.IGNORECASE):
        return True  # a range runs upwards
    return (
        _SET.search(before) is not None
        or _WAS.search(before) is not None
        or (second.low > _FAR * first.low and _BY.search(before) is not None)
    )


def _joins(text: str, word: str, led: bool, first: Number, second: Number) -> bool:
    low, high = first.low, second.low
    if word.startswith("and"):
        return led and high >= low
    if word.startswith("or"):
        return low < second.low <= 2 * low + 2 and first.in_words == second.in_words
    if word.startswith("to"):
        return led or high > low
    return high > low and not second.text.startswith("0")


_RISEN = re.compile(rf"\b(?:{CHANGES})\b[^.;,]{{0,24}}\Z", re.IGNORECASE)


def _like(text: str, first: Number, second: Number, led: bool) -> bool:
    """False for amounts of two kinds, and for "rose 3% to 57": a change and what it led to."""
    one, other = unit_at(text, first.span.end), unit_at(text, second.span.end)
    money, more = currency_before(text, first.span.start), currency_before(text, second.span.start)
    if one is not None and (other is None or other.unit != one.unit):
        return False
    if more is not None and (money is None or more.unit != money.unit):
        return False
    own = one is not None or more is not None
    return led or not own or not _RISEN.search(text[max(0, first.span.start - 40) : first.span.start])


def _range(text: str, at: int, first: Number, second: Number, lead: re.Match[str] | None) -> Amount:
    low, high = first.low, second.low
    scale = re.search(r"(?:thousand|million|billion|trillion|bn|mn|[km])\Z", second.text, re.IGNORECASE)
    if scale and first.text.replace(".", "").replace(",", "").isdigit() and low < 1000:
        low *= high / _leading(second.text)
    before = comparator_before(text, at)
    comparator: Comparator | None = before.kind if before is not None and lead is None else "between"
    if lead is not None and re.search(r"about|around|roughly", lead[0], re.IGNORECASE):
        comparator = "about"
    if comparator == "within":
        comparator = "between"
    start = before.start if before is not None and lead is None else at - (len(lead[0]) if lead else 0)
    found = Range(min(low, high), max(low, high), comparator)
    return Amount(
        Span(first.span.start, second.span.end),
        start,
        second.span.end,
        found,
        second,
        None,
        first.share,
        first.flags + second.flags,
    )


def _leading(text: str) -> float:
    match = re.match(r"[\d.]+", text.replace(",", ""))
    return float(match[0]) if match and float(match[0]) else 1.0


def _is_score(text: str, first: Number, second: Number) -> bool:
    """True in "2-1", "9–2": a result, no quantity."""
    return (
        text[first.span.end : second.span.start] in {"-", "–"}
        and first.text.isdigit()
        and second.text.isdigit()
        and second.low <= first.low
    )
