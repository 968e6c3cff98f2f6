"""The quantities a report names, before any statement takes them up."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from parallax.nouns.mention import TimeMention
from parallax.nouns.range import Range
from parallax.nouns.report import Published
from parallax.nouns.span import Span
from parallax.reading.annotators import Annotation, Token
from parallax.reading.figures.bare_amount import Place
from parallax.reading.figures.counted import Counted
from parallax.reading.figures.counting_on import find_counted_on
from parallax.reading.figures.drafts import Draft, find_drafts
from parallax.reading.figures.durations import windows_with_length
from parallax.reading.figures.left_out import unit_left_out
from parallax.reading.figures.measured import per_at, rate_name, speed_unit
from parallax.reading.figures.negated import is_negated
from parallax.reading.figures.nobody import find_nobody
from parallax.reading.figures.number_pairs import Amount, amounts_within, find_amounts
from parallax.reading.figures.parts import is_of_them, is_part, names_part, points_back
from parallax.reading.figures.quantity import Quantity
from parallax.reading.figures.rejected import REJECTED, is_rejected
from parallax.reading.figures.said_of import Change, change_said, state_said
from parallax.reading.figures.window_choice import window_before, window_for
from parallax.reading.figures.windows import Window, find_windows
from parallax.reading.token_index import TokenIndex
from parallax.values.comparator import bounded
from parallax.values.unit import area_meant, is_suspect
from parallax.values.unit_words import TIMES
from parallax.values.vague import ACLED, Convention

UNDATED = Published()
"""A report whose day of publication is not known: no window looks back from it."""


@dataclass(frozen=True, slots=True)
class _Windows:
    """What the choice of a window needs: the report's windows, and the spans of all its amounts."""

    doc: Annotation
    published: Published
    windows: tuple[Window, ...]
    barriers: tuple[Span, ...]


_OTHERS_BEFORE = re.compile(r"\b(?:another|a\s+further|an\s+additional|further|additional)\s+\Z", re.I)
_OTHERS_AFTER = re.compile(r"\s+(?:others?|more|further)\b(?!\s+than)", re.I)


def find_quantities(
    doc: Annotation,
    times: Sequence[TimeMention],
    published: Published = UNDATED,
    convention: Convention = ACLED,
) -> tuple[Quantity, ...]:
    """All quantities of a report in order; ages, dates, clock times, ordinals and names' numbers are none.

    A number whose noun is left out ("six others were killed", "15 in the north") takes it from the figure before. A
    conversion in brackets is a quantity of its own, flagged "converted". What is said not to be so many is none, and
    that nobody was killed is a quantity of 0. Vague amounts are read by `convention`.
    """
    index = TokenIndex(doc)
    windows = find_windows(doc, index, times, published)
    ends = [window.span for window in windows if window.two_ended]
    drafts = find_drafts(doc, index, find_amounts(doc, index, times, ends, convention))
    choice = _Windows(doc, published, windows, tuple(draft.amount.span for draft in drafts))
    found: list[Quantity] = []
    for draft in drafts:
        quantity = _quantity(doc, index, draft, found)
        if quantity is not None and not is_negated(doc, draft.amount, draft.counted.head):
            found.append(
                _restated(quantity, found[-1]) if "converted" in quantity.flags else _windowed(quantity, choice)
            )
    found += [_windowed(none, choice) for none in find_nobody(doc, index)]
    found += find_counted_on(doc, index)
    lengths = windows_with_length(doc.text, times)
    free = [span for span in lengths if not any(one.window_words and _bounds(span, one, windows) for one in found)]
    for draft in find_drafts(doc, index, amounts_within(doc, index, free, convention)):
        quantity = _quantity(doc, index, draft, [])
        if quantity is not None and quantity.unit in TIMES and not is_negated(doc, draft.amount, draft.counted.head):
            found.append(quantity)
    return tuple(sorted(found, key=lambda one: one.span))


def _bounds(span: Span, quantity: Quantity, windows: Sequence[Window]) -> bool:
    """True where the quantity's window is the one that stands at `span`."""
    near = (one for one in windows if one.span.meets(span) and quantity.sentence.holds(one.span))
    return any(one.words == quantity.window_words for one in near)


def _quantity(doc: Annotation, index: TokenIndex, draft: Draft, before: Sequence[Quantity]) -> Quantity | None:
    amount, counted = draft.amount, draft.counted
    if _is_denominator(amount, before):
        return None
    sentence = _sentence_span(doc, index, counted.head)
    countable = counted.unit in {None, "person", "count"} and counted.words != "times"
    own = draft.of_last and counted.unit is not None
    state = state_said(doc, index, counted.head, counted.end, own=own) if countable else None
    unit, words = counted.unit, counted.words
    others = bool(
        _OTHERS_BEFORE.search(doc.text[max(0, amount.outer_start - 20) : amount.outer_start])
        or _OTHERS_AFTER.match(doc.text, amount.span.end)
    )
    if unit is None:
        place = Place(doc, index, amount, sentence, others)
        left_out = unit_left_out(place, state, before)
        if left_out is None:
            return None
        unit, words, state = left_out
    elif _only_refers(doc, amount, counted, state) or _names(amount, counted, state):
        return None
    start, end = min(amount.outer_start, counted.start), max(amount.outer_end, counted.end)
    flags = list(amount.flags)
    if is_suspect(unit, words):
        flags.append("unit-suspect")
        unit = area_meant(unit)
    part = is_part(doc, index, start, amount.span.end, before)
    if part and before and before[-1].sentence == sentence and before[-1].unit == unit:
        if names_part(doc.text, start):
            state = before[-1].state
        elif is_of_them(doc, index, amount.span.end):
            state = state or before[-1].state
    if is_rejected(doc.text, Span(start, end), sentence):
        flags.append(REJECTED)
    bounds = amount.range
    change, per = _change(doc, index, Span(start, end), unit, before), per_at(doc.text, end)
    if _is_converted(doc.text, amount, before):
        flags.append("converted")
        words = words or before[-1].counted
        change, per = change or before[-1].change, per or before[-1].per
        bounds = _same_bounds(bounds, before[-1].range)
    unit, words, per = _as_speed(unit, words, per, before[-1].unit if "converted" in flags else None)
    if words is None and per is not None and unit not in _COUNTS and not amount.share:
        words = rate_name(unit, per)
    return Quantity(
        span=Span(start, end),
        text=doc.text[start:end],
        core=amount.span,
        range=bounds,
        unit="share" if amount.share and unit in {"person", "count"} else unit,
        sentence=sentence,
        counted=words,
        state=state,
        change=change,
        vague=amount.vague,
        per=per,
        part_hint=part,
        points_back=part and points_back(doc.text, start, amount.span.end),
        of_next=draft.of_next,
        others=others,
        flags=tuple(flags),
    )


def _as_speed(unit: str, words: str | None, per: str | None, first: str | None) -> tuple[str, str | None, str | None]:
    """A length per hour as a speed; `first` is the unit of what a conversion restates ("112 km (70 miles) per hour")."""
    if per is not None and (speed := speed_unit(unit, per)) is not None:
        return speed, None if words == rate_name(unit, per) else words, None
    if first is not None and (speed := speed_unit(unit, first.rpartition(" per ")[2])) is not None:
        return speed, words, per
    return unit, words, per


_COUNTS = frozenset({"person", "count", "percent", "percentage point"})
"""Units whose rates have no name of their own: "40 a day" are forty of something."""

_ENDS = re.compile(r"(?:from|between)\b", re.I)


def _change(doc: Annotation, index: TokenIndex, span: Span, unit: str, before: Sequence[Quantity]) -> Change | None:
    """A rise or fall said of the amount, or of the one before it that it stands beside: "A was down 2%, B by 3%"."""
    if _ENDS.match(doc.text, span.start):
        return None
    said = change_said(doc.text, span.start, span.end, unit in {"person", "count"})
    if said is not None or not before or before[-1].change is None or before[-1].unit != unit:
        return said
    between = index.between(before[-1].span.end, span.start)
    beside = bool(between) and between[-1].lower == "by" and not any(token.pos == "VERB" for token in between)
    return before[-1].change if beside else None


def _names(amount: Amount, counted: Counted, state: str | None) -> bool:
    """True where the noun is a name in the singular ("two Bravo")."""
    name = counted.unit == "count" and counted.head.tag == "NNP" and counted.words != "times"
    return name and state is None and amount.range.comparator is None


def _is_denominator(amount: Amount, before: Sequence[Quantity]) -> bool:
    """True for the "a dozen" of "64 cents a dozen", which the rate before it is per."""
    last = before[-1] if before else None
    beside = last is not None and amount.outer_start == last.span.end + 1
    return beside and last is not None and amount.last.text.lower() in {f"a {last.per}", f"an {last.per}"}


_REFERS = re.compile(r"\b(?:the|these|those|both|all|his|her|their|its|our)\s+\Z", re.I)
_PARTIES = frozenset({"sides", "parties"})


def _only_refers(doc: Annotation, amount: Amount, counted: Counted, state: str | None) -> bool:
    """True in "the two leaders" and "two sides": all there are, named again or known, and nothing is counted."""
    plain = amount.range.comparator is None and amount.last.text.lower() == "two"
    if not plain or state is not None or counted.unit not in {"person", "count"}:
        return False
    before = doc.text[max(0, amount.outer_start - 8) : amount.outer_start]
    return counted.words in _PARTIES or bool(_REFERS.search(before))


def _same_bounds(converted: Range, first: Range) -> Range:
    """A conversion restates the bound: "more than 5 km (3 miles)" is more than 3 miles.

    "About" stays with the words that it stands in.
    """
    plain = converted.comparator is None and converted.low is not None and converted.low == converted.high
    if not plain or first.comparator in {"between", "about"}:
        return converted
    return bounded(converted.low or 0.0, converted.low or 0.0, first.comparator)


def _sentence_span(doc: Annotation, index: TokenIndex, token: Token) -> Span:
    first, last = index.sentence(token.index)
    return Span(doc.tokens[first].start, doc.tokens[last - 1].end)


def _is_converted(text: str, amount: Amount, before: Sequence[Quantity]) -> bool:
    """True in "10 kilometers (6 miles)" for the bracketed amount after a measure."""
    if not before or before[-1].unit in {"person", "count"}:
        return False
    gap = text[before[-1].span.end : amount.outer_start]
    return bool(re.fullmatch(r"\s?[(\[]\s?(?:or\s+)?(?:[A-Z$€£¥]+\s?)?", gap))


def _restated(converted: Quantity, first: Quantity) -> Quantity:
    """A conversion in brackets with the window of what it restates."""
    return replace(converted, window_words=first.window_words, window=first.window, window_at=first.window_at)


def _windowed(quantity: Quantity, choice: _Windows) -> Quantity:
    """The quantity with the window that bounds it; distances and durations have none."""
    if quantity.unit in _WINDOWLESS:
        return quantity
    window = window_for(choice.doc.text, choice.windows, quantity.core, quantity.sentence, choice.barriers)
    window = window or window_before(choice.doc, choice.windows, quantity.sentence, choice.published)
    if window is None:
        return quantity
    at = window.span if quantity.sentence.holds(window.span) and not window.strong else None
    return replace(quantity, window_words=window.words, window=window.interval, window_at=at)


_WINDOWLESS = frozenset({"km", "mile", "nautical mile", "m", "foot", *TIMES})
