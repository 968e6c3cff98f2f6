"""Words that look like a time expression and are none."""

import re

from parallax.reading.annotators import Annotation, Token
from parallax.values.time_rules import RULES, Expression
from parallax.values.words import words

_FIRST_YEAR = 1400
"""Below it a bare number is a year only where the annotator labels it a date."""

_COUNTED_BEFORE = frozenset(
    words(
        """
        than about around over some nearly almost least most to approximately roughly under exactly another estimated
        """
    )
)
_YEAR_BEFORE = frozenset(
    words(
        """
        in since of by until till from during early late mid year before after between and to through the
        """
    )
)
_SUMS = frozenset(
    words(
        """
        average total maximum minimum number sum toll price cost
        """
    )
)


def means_time(doc: Annotation, tokens: list[Token], found: Expression) -> bool:
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
    """True for "May" and "March" alone only where they are read as names."""
    token = next((one for one in tokens if one.lower in {"may", "march"}), None)
    if token is None:
        return True
    if len(tokens) > 1:
        return tokens[-1].index != token.index or token.pos in {"PROPN", "NOUN"}
    before = doc.tokens[token.index - 1].lower if token.index else ""
    if before in {"the", "long", "a", "'s", "’s"}:
        return False
    return token.pos == "PROPN" and (
        token.entity == "DATE" or before in _YEAR_BEFORE or before in {"last", "next", "this"}
    )


def _season_is_name(doc: Annotation, tokens: list[Token], found: Expression) -> bool:
    """True for "fall" and "spring" only as nouns; false for "the fall of" a city."""
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


def _is_plain(doc: Annotation, tokens: list[Token], found: Expression) -> bool:
    """False for a part of day that is part of a name ("Operation Dawn")."""
    last = tokens[-1]
    return last.pos != "PROPN" or (len(tokens) > 1 and last.text.islower())


def _is_no_title(doc: Annotation, tokens: list[Token], found: Expression) -> bool:
    """A holiday's name inside the title of a work is no date."""
    return tokens[0].entity != "WORK_OF_ART"


def _is_clock(doc: Annotation, tokens: list[Token], found: Expression) -> bool:
    """False for "5.30" alone, which may be a number: a dot needs "a.m." or a zone."""
    words = doc.text[found.start : found.end]
    return ":" in words or bool(re.search(r"[A-Za-z]", words))


def _counts_units(doc: Annotation, tokens: list[Token], found: Expression) -> bool:
    """False for "a second man" and "three quarters of" it: an order and a share, no length of time."""
    last = tokens[-1]
    after = doc.tokens[last.index + 1].lower if last.index + 1 < len(doc.tokens) else ""
    if last.lower.startswith("quarter"):
        return after != "of" and last.entity in {"DATE", "TIME"}
    return last.lower != "second" or (last.pos != "ADJ" and last.text.islower())


_CHECKS = {
    "year": _year_is_date,
    "month": _month_is_name,
    "season": _season_is_name,
    "bare": _is_noun,
    "part": _is_plain,
    "holiday": _is_no_title,
    "clock": _is_clock,
    "duration": _counts_units,
}
