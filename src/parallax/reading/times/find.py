"""The times a report names: where their words stand, and what they mean from where they stand."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from parallax.nouns.mention import TimeMention
from parallax.nouns.report import Published
from parallax.nouns.span import Span
from parallax.reading.annotators import Annotation, Token
from parallax.reading.times.checks import means_time
from parallax.reading.times.clocks import with_days_behind
from parallax.reading.times.ends import first_end, second_end
from parallax.reading.token_index import TokenIndex
from parallax.values.time import resolve_rule
from parallax.values.time_context import Direction, Moment, year_of
from parallax.values.time_rules import RULES, Expression, find_expressions

_DEICTIC = re.compile(
    r"(?i:\b(?:today|yesterday|tomorrow|tonight|last (?:week|month|night|year)|this (?:week|month|morning|year)))\b"
    r"|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
)
_FULL_YEAR = re.compile(r"(?<![\d.,$€£-])(1[0-9]\d\d|20\d\d)(?![\d%]|,\d)")
_ASIDE = 10
"""A bare year this far from the time named before is an aside, and nothing counts from it."""

_OLD_YEARS = 2
_MANY_YEARS = 5
_FUTURE = frozenset({"will", "'ll", "’ll", "shall"})
_TOLD_AHEAD = frozenset({"would", "'d", "’d"})
"""What "will" becomes where it is told what somebody said; the day can lie back by then."""
_WEEKDAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day")
_NEARER_AHEAD = 4
"""Days back from which the same weekday ahead is nearer."""


def find_times(doc: Annotation, published: Published) -> tuple[TimeMention, ...]:
    """The time expressions of a report, in order, apart, each with its TIMEX3 value, type and interval.

    Incomplete dates look back from the day of publication, forward where their verb is in the future; "the same day"
    and "two days later" count from the time named before. A text that narrates the past (it names several years long
    gone, and hardly a weekday or "yesterday") completes dates from the time named before. Without a day of publication
    the open fields of a value stay X and the interval is None.
    """
    anchor = published.when.date() if published.when is not None else None
    index = TokenIndex(doc)
    narrative = narrates(doc.text, anchor)
    mentions: list[TimeMention] = []
    reference: str | None = None
    for found in find_expressions(doc.text):
        tokens = index.between(found.start, found.end)
        if not tokens or not means_time(doc, tokens, found):
            continue
        moment = Moment(anchor, _direction(doc, tokens, _FUTURE), reference, narrative)
        mention = _mention(doc.text, found, moment)
        if mention is not None and _is_long_past(mention, anchor) and _direction(doc, tokens, _TOLD_AHEAD) == "future":
            mention = _mention(doc.text, found, replace(moment, direction="future"))
        if mention is None:
            continue
        mentions += [*first_end(doc.text, mention), mention, *second_end(doc.text, mention)]
        reference = _next_reference(mention, reference)
    return with_days_behind(doc.text, _apart(mentions))


def _apart(mentions: Sequence[TimeMention]) -> tuple[TimeMention, ...]:
    """The mentions in order; of two that share a character the longer stays."""
    kept: list[TimeMention] = []
    for mention in sorted(mentions, key=lambda one: (one.span.start, -one.span.end)):
        if kept and kept[-1].span.meets(mention.span):
            if len(mention.span) <= len(kept[-1].span):
                continue
            kept.pop()
        kept.append(mention)
    return tuple(kept)


def narrates(text: str, anchor: date | None) -> bool:
    """True for a text that tells of years long gone: dates in it follow one another, not the day of publication."""
    now = anchor.year if anchor is not None else None
    years = [int(year) for year in _FULL_YEAR.findall(text)]
    old = [year for year in years if now is None or year < now - _OLD_YEARS]
    return len(old) >= _MANY_YEARS and len(old) > 3 * len(_DEICTIC.findall(text))


def _mention(text: str, found: Expression, moment: Moment) -> TimeMention | None:
    words = text[found.start : found.end]
    resolved = resolve_rule(words, found.rule, moment)
    if resolved.value is None and RULES[found.rule].name not in {"relative", "this-part", "beside", "edge"}:
        return None
    return TimeMention(Span(found.start, found.end), words, resolved.value, resolved.type, resolved.interval)


def _next_reference(mention: TimeMention, reference: str | None) -> str | None:
    """The time that what follows counts from: the last date or time with a year."""
    value, known = mention.value, year_of(reference)
    year = year_of(value)
    if mention.type not in {"DATE", "TIME"} or value is None or year is None:
        return reference
    if known is not None and len(value) == len("2001") and abs(year - known) > _ASIDE:
        return reference
    return value


def _is_long_past(mention: TimeMention, anchor: date | None) -> bool:
    """True for a weekday that lies nearer ahead than back."""
    start = mention.interval.start if mention.interval is not None else None
    weekday = _WEEKDAY.fullmatch(mention.text) is not None
    return weekday and anchor is not None and start is not None and (anchor - start.date()).days >= _NEARER_AHEAD


def _direction(doc: Annotation, tokens: list[Token], ahead: frozenset[str]) -> Direction:
    """Future where the verb that the expression hangs on has one of these words, as "will", else past."""
    token = tokens[0]
    for _ in range(8):
        if token.pos in {"VERB", "AUX"}:
            break
        if token.head == token.index:
            return "past"
        token = doc.tokens[token.head]
    first, last = max(0, token.index - 5), token.index
    nearby = doc.tokens[first:last]
    return "future" if any(other.lower in ahead and other.head == token.index for other in nearby) else "past"
