"""The times a report names: where their words stand, and what they mean from where they stand."""

import re
from datetime import date

from parallax.nouns.mention import TimeMention
from parallax.nouns.report import Published
from parallax.nouns.span import Span
from parallax.reading.annotators import Annotation, Token
from parallax.reading.token_index import TokenIndex
from parallax.values.time import resolve_rule
from parallax.values.time_context import Direction, Moment, year_of
from parallax.values.time_rules import RULES, Expression, find_expressions

_DEICTIC = re.compile(
    r"(?i:\b(?:today|yesterday|tomorrow|tonight|last (?:week|month|night|year)|this (?:week|month|morning|year)))\b"
    r"|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
)
_FULL_YEAR = re.compile(r"(?<![\d.,$€£-])(1[0-9]\d\d|20\d\d)(?![\d%]|,\d)")
_FIRST_YEAR = 1400
"""Below it a bare number is a year only where the annotator labels it a date."""

_OLD_YEARS = 2
_MANY_YEARS = 5
_COUNTED_BEFORE = frozenset(
    "than about around over some nearly almost least most to approximately roughly under exactly another estimated".split()
)
_YEAR_BEFORE = frozenset(
    "in since of by until till from during early late mid year before after between and to through the".split()
)
_SUMS = frozenset("average total maximum minimum number sum toll price cost".split())
_FUTURE = frozenset({"will", "'ll", "’ll", "shall"})


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
        if not tokens or not _means_time(doc, tokens, found):
            continue
        moment = Moment(anchor, _direction(doc, tokens), reference, narrative)
        mention = _mention(doc.text, found, moment)
        if mention is None:
            continue
        mentions.append(mention)
        reference = _next_reference(mention, reference)
    return tuple(mentions)


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
    value = mention.value
    if mention.type not in {"DATE", "TIME"} or value is None or year_of(value) is None:
        return reference
    return value


def _direction(doc: Annotation, tokens: list[Token]) -> Direction:
    """Future where the verb that the expression hangs on has "will", else past."""
    token = tokens[0]
    for _ in range(8):
        if token.pos in {"VERB", "AUX"}:
            break
        if token.head == token.index:
            return "past"
        token = doc.tokens[token.head]
    first, last = max(0, token.index - 5), token.index
    nearby = doc.tokens[first:last]
    return "future" if any(other.lower in _FUTURE and other.head == token.index for other in nearby) else "past"


def _means_time(doc: Annotation, tokens: list[Token], found: Expression) -> bool:
    """False for words that are no time here: a number that counts, the verb "may", a fall that is no autumn."""
    name = RULES[found.rule].name
    check = _CHECKS.get(name)
    return check is None or check(doc, tokens, found)


def _year_is_date(doc: Annotation, tokens: list[Token], found: Expression) -> bool:
    """A bare four-digit number is a year unless it counts something, measures money, or names a machine."""
    number = next((token for token in tokens if token.text[:4].isdigit()), tokens[-1])
    before = doc.tokens[number.index - 1] if number.index else None
    after = doc.tokens[number.index + 1] if number.index + 1 < len(doc.tokens) else None
    if len(tokens) > 1:
        return True
    if before is not None and (
        before.lower in _COUNTED_BEFORE - {"to"} or before.text in {"$", "€", "£", "#", "No.", "No"}
    ):
        return before.lower in {"about", "around"} and number.entity == "DATE"
    if (
        before is not None
        and before.pos == "PROPN"
        and before.end == number.start - 1
        and number.entity not in {"DATE", "EVENT"}
    ):
        return False
    if after is not None and after.tag in {"NNS", "NNPS"} and number.dep == "nummod":
        return before is not None and before.lower in {"the", "'s", "’s"}
    if number.text[:4].isdigit() and int(number.text[:4]) < _FIRST_YEAR and number.entity != "DATE":
        return False
    if number.entity in {"CARDINAL", "QUANTITY", "MONEY", "PERCENT"}:
        return before is not None and before.lower in _YEAR_BEFORE
    return True


def _month_is_name(doc: Annotation, tokens: list[Token], found: Expression) -> bool:
    """ "May" and "March" alone are months only where they are read as names."""
    token = next((one for one in tokens if one.lower in {"may", "march"}), None)
    if token is None:
        return True
    if len(tokens) > 1:
        return tokens[-1].index != token.index or token.pos in {"PROPN", "NOUN"}
    before = doc.tokens[token.index - 1].lower if token.index else ""
    return token.pos == "PROPN" and (
        token.entity == "DATE" or before in _YEAR_BEFORE or before in {"last", "next", "this"}
    )


def _season_is_name(doc: Annotation, tokens: list[Token], found: Expression) -> bool:
    """ "Fall" and "spring" are seasons only as nouns, and "the fall of" a city is none."""
    token = next((one for one in reversed(tokens) if one.lower in {"fall", "spring"}), None)
    if token is None:
        return True
    if token.pos not in {"NOUN", "PROPN"}:
        return False
    after = doc.tokens[token.index + 1].lower if token.index + 1 < len(doc.tokens) else ""
    if token.lower == "fall" and after == "of" and tokens[-1].index == token.index:
        return False
    return len(tokens) > 1 or token.entity == "DATE" or doc.tokens[token.index - 1].lower in _YEAR_BEFORE


def _is_noun(doc: Annotation, tokens: list[Token], found: Expression) -> bool:
    return tokens[-1].pos in {"NOUN", "PROPN", "ADV"}


def _is_clock(doc: Annotation, tokens: list[Token], found: Expression) -> bool:
    """ "5.30" alone may be a number: a dot needs "a.m." or a zone."""
    words = doc.text[found.start : found.end]
    return ":" in words or bool(re.search(r"[A-Za-z]", words))


def _counts_units(doc: Annotation, tokens: list[Token], found: Expression) -> bool:
    """ "a second" after "for" lasts; "a second man", "a third quarter" order."""
    return tokens[-1].pos != "ADJ" or tokens[-1].lower != "second"


_CHECKS = {
    "year": _year_is_date,
    "month": _month_is_name,
    "season": _season_is_name,
    "bare": _is_noun,
    "clock": _is_clock,
    "duration": _counts_units,
}
