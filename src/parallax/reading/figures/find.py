"""The quantities a report names, before any statement takes them up."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from parallax.nouns.interval import Interval
from parallax.nouns.mention import TimeMention
from parallax.nouns.range import Range
from parallax.nouns.report import Published
from parallax.nouns.span import Span
from parallax.reading.annotators import Annotation, Token
from parallax.reading.figures.counted import Counted, find_counted
from parallax.reading.figures.measured import per_at
from parallax.reading.figures.number_pairs import Amount, find_amounts
from parallax.reading.figures.said_of import change_said, state_said
from parallax.reading.figures.states import PERSON_STATES
from parallax.reading.figures.window_choice import window_before, window_for
from parallax.reading.figures.windows import Window, find_windows
from parallax.reading.token_index import TokenIndex
from parallax.values.comparator import bounded
from parallax.values.unit import area_meant, is_suspect
from parallax.values.unit_words import TIMES

UNDATED = Published()
"""A report whose day of publication is not known: no window looks back from it."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """One quantity and all that its sentence says of it; fields as in `Figure`.

    `core` covers the number's own words; `others` is true for "six others", "another five"; `part_hint` is true after
    "including" or "among them".
    """

    span: Span
    text: str
    core: Span
    range: Range
    unit: str
    sentence: Span
    counted: str | None = None
    state: str | None = None
    change: Literal["up", "down"] | None = None
    vague: str | None = None
    per: str | None = None
    window_words: str | None = None
    window: Interval | None = None
    part_hint: bool = False
    others: bool = False
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Windows:
    """What the choice of a window needs: the report's windows, and the spans of all its amounts."""

    doc: Annotation
    published: Published
    windows: tuple[Window, ...]
    barriers: tuple[Span, ...]


_SURELY, _LARGE = 1e6, 2100.0
"""A bare number this large is an amount by itself; one above any year is where a verb or preposition leads it."""

_PART_BEFORE = re.compile(
    r"\b(?:including|includes?|among\s+(?:them|whom|those|the\s+\w+)(?:\s+(?:were|are|was))?|of\s+(?:them|"
    r"whom|which|those))\s+(?:at\s+least\s+|about\s+)?\Z",
    re.I,
)
_OTHERS_BEFORE = re.compile(r"\b(?:another|a\s+further|an\s+additional|further|additional)\s+\Z", re.I)
_OTHERS_AFTER = re.compile(r"\s+(?:others?|more|further)\b(?!\s+than)", re.I)


def find_quantities(
    doc: Annotation, times: Sequence[TimeMention], published: Published = UNDATED
) -> tuple[Quantity, ...]:
    """All quantities of a report in order; ages, dates, clock times, ordinals and names' numbers are none.

    A number whose noun is left out ("six others were killed", "15 in the north") takes it from the figure before. A
    conversion in brackets is a quantity of its own, flagged "converted".
    """
    index = TokenIndex(doc)
    windows = find_windows(doc, index, times, published)
    found: list[Quantity] = []
    ends = [window.span for window in windows if window.two_ended]
    drafts = [(amount, find_counted(doc, index, amount.last)) for amount in find_amounts(doc, index, times, ends)]
    choice = _Windows(doc, published, windows, tuple(amount.span for amount, _ in drafts))
    for amount, counted in drafts:
        quantity = _quantity(doc, index, amount, counted, found)
        if quantity is not None:
            found.append(_windowed(quantity, choice))
    return tuple(found)


def _quantity(
    doc: Annotation, index: TokenIndex, amount: Amount, counted: Counted, before: Sequence[Quantity]
) -> Quantity | None:
    sentence = _sentence_span(doc, index, counted.head)
    state = state_said(doc, index, counted.head, counted.end) if counted.unit in {None, "person", "count"} else None
    unit, words = counted.unit, counted.words
    others = bool(
        _OTHERS_BEFORE.search(doc.text[max(0, amount.outer_start - 20) : amount.outer_start])
        or _OTHERS_AFTER.match(doc.text, amount.span.end)
    )
    if unit is None:
        left_out = _left_out(doc, index, amount, state, others, sentence, before)
        if left_out is None:
            return None
        unit, words, state = left_out
    elif unit == "count" and counted.head.tag == "NNP" and state is None and amount.range.comparator is None:
        return None
    start, end = min(amount.outer_start, counted.start), max(amount.outer_end, counted.end)
    flags = list(amount.flags)
    if is_suspect(unit, words):
        flags.append("unit-suspect")
        unit = area_meant(unit)
    bounds = amount.range
    change = None if bounds.comparator == "between" else change_said(doc.text, start, unit, unit in {"person", "count"})
    if _is_converted(doc.text, amount, before):
        flags.append("converted")
        words = words or before[-1].counted
        change = change or before[-1].change
        bounds = _same_bounds(bounds, before[-1].range)
    return Quantity(
        span=Span(start, end),
        text=doc.text[start:end],
        core=amount.span,
        range=bounds,
        unit="percent" if amount.share and unit in {"person", "count"} and not words else unit,
        sentence=sentence,
        counted=words,
        state=state,
        change=change,
        vague=amount.vague,
        per=per_at(doc.text, end),
        part_hint=_is_part(doc, index, start, amount.span.end, before),
        others=others,
        flags=tuple(flags),
    )


def _same_bounds(converted: Range, first: Range) -> Range:
    """A conversion restates the whole amount: "more than 100 kilometers (60 miles)" is more than 60 miles."""
    plain = converted.comparator is None and converted.low is not None and converted.low == converted.high
    return (
        bounded(converted.low or 0.0, converted.low or 0.0, first.comparator)
        if plain and first.comparator != "between"
        else converted
    )


_OF_THEM = re.compile(r"\s+of\s+(?:them|whom|which|those|the\s+(?:dead|victims|\d[\d,]*))\b", re.I)


def _is_part(doc: Annotation, index: TokenIndex, start: int, end: int, before: Sequence[Quantity]) -> bool:
    """After "including" or "among them", before "of them", or joined to such a part ("75 here and 20 there")."""
    if _PART_BEFORE.search(doc.text[max(0, start - 40) : start]) or _OF_THEM.match(doc.text, end):
        return True
    if not before or not before[-1].part_hint or not before[-1].sentence.holds(Span(start, end)):
        return False
    gap = index.between(before[-1].span.end, start)
    joined = bool(gap) and gap[-1].lower in {"and", ",", "another"}
    return joined and not any(token.pos in {"VERB", "AUX"} for token in gap)


def _sentence_span(doc: Annotation, index: TokenIndex, token: Token) -> Span:
    first, last = index.sentence(token.index)
    return Span(doc.tokens[first].start, doc.tokens[last - 1].end)


def _left_out(
    doc: Annotation,
    index: TokenIndex,
    amount: Amount,
    state: str | None,
    others: bool,
    sentence: Span,
    before: Sequence[Quantity],
) -> tuple[str, str | None, str | None] | None:
    """Unit, counted and state of a number without a noun; None where nothing says that it counts."""
    earlier = _antecedent(before, sentence, others or state is not None)
    if state in PERSON_STATES:
        words = earlier.counted if earlier is not None and earlier.unit == "person" else None
        return "person", words, state
    if state is not None:
        return "count", earlier.counted if earlier is not None else None, state
    if earlier is not None and (others or _continues(doc, index, amount, earlier)):
        between = index.between(earlier.span.end, amount.span.start)
        return earlier.unit, earlier.counted, None if any(t.pos == "VERB" for t in between) else earlier.state
    if amount.vague is not None and amount.vague[:4] != "tens":
        return "person", None, None
    return ("count", None, None) if _is_argument(doc, index, amount) else None


def _antecedent(before: Sequence[Quantity], sentence: Span, far: bool) -> Quantity | None:
    """The last figure of people or things: of this sentence, or shortly before it where the words point back."""
    for quantity in reversed(before[-4:]):
        if quantity.unit not in {"person", "count"} or quantity.counted is None:
            continue
        if quantity.sentence == sentence or (far and sentence.start - quantity.span.end < 400):
            return quantity
        return None
    return None


def _continues(doc: Annotation, index: TokenIndex, amount: Amount, earlier: Quantity) -> bool:
    """A number that stands for the same things elsewhere: ", 15 in the north and six in the south"."""
    after = doc.tokens[index.after(amount.span.end)] if index.after(amount.span.end) < len(doc.tokens) else None
    return (
        after is not None
        and after.lower in {"in", "at", "near", "from", "on", "of", "inside", "outside", "were", "are", "have"}
        and amount.span.start > earlier.span.end
    )


def _is_argument(doc: Annotation, index: TokenIndex, amount: Amount) -> bool:
    """A bare number that a verb or preposition governs, or that a comparator bounds."""
    tokens = index.between(amount.span.start, amount.span.end)
    if not tokens:
        return False
    if amount.range.comparator is not None or (amount.range.low or 0.0) >= _SURELY:
        return True
    before = doc.tokens[tokens[0].index - 1] if tokens[0].index else None
    if (
        (amount.range.low or 0.0) >= _LARGE
        and before is not None
        and before.pos in {"ADP", "VERB", "AUX", "CCONJ", "DET", "ADV", "PART"}
    ):
        return True
    return tokens[-1].dep in {"pobj", "dobj", "attr", "nsubj", "nsubjpass", "npadvmod"} and not (
        tokens[-1].text.isdigit() and tokens[-1].entity in {"DATE", "ORG", "PERSON"}
    )


def _is_converted(text: str, amount: Amount, before: Sequence[Quantity]) -> bool:
    """True in "10 kilometers (6 miles)" for the bracketed amount after a measure."""
    if not before or before[-1].unit in {"person", "count"}:
        return False
    gap = text[before[-1].span.end : amount.outer_start]
    return bool(re.fullmatch(r"\s?[(\[]\s?(?:or\s+)?(?:[A-Z$€£¥]+\s?)?", gap))


def _windowed(quantity: Quantity, choice: _Windows) -> Quantity:
    """The quantity with the window that bounds it; distances and durations have none."""
    if quantity.unit in _WINDOWLESS:
        return quantity
    window = window_for(choice.windows, quantity.core, quantity.sentence, choice.barriers)
    window = window or window_before(choice.doc, choice.windows, quantity.sentence, choice.published)
    if window is None:
        return quantity
    return replace(quantity, window_words=window.words, window=window.interval)


_WINDOWLESS = frozenset({"km", "mile", "nautical mile", "m", "foot", *TIMES})
