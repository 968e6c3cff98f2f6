"""Time expressions that bound no count: of a clause of their own, of a record, of what is to come, of a night shift."""

import re
from collections.abc import Sequence

from parallax.nouns.mention import TimeMention
from parallax.reading.annotators import Annotation, Token
from parallax.reading.token_index import TokenIndex

_RELATIVES = frozenset({"WDT", "WP", "WP$", "WRB"})
_ORDINALS = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth only last".split()
)
_RECORD_REACH = 9
"""Words before "since" within which "the fifth attack" or "the worst fire" makes it the record's."""
_THAT = re.compile(r"that\s", re.IGNORECASE)
_NEAR = 300
"""Characters back to the time that "that day" points to."""
_AHEAD = re.compile(r"\b(?:first|next|coming|following)\b", re.IGNORECASE)
_MODALS = frozenset({"will", "would", "shall", "'ll", "’ll", "should", "could", "may", "might"})


def bounds_nothing(doc: Annotation, index: TokenIndex, times: Sequence[TimeMention], position: int) -> bool:
    """True where the time expression at `position` is of something else than what the sentence counts."""
    mention = times[position]
    tokens = index.between(mention.span.start, mention.span.end)
    if not tokens:
        return False
    first, last = index.sentence(tokens[0].index)
    before, after = doc.tokens[first : tokens[0].index], doc.tokens[tokens[-1].index + 1 : last]
    return (
        _narrows(tokens[-1], after)
        or _points_nowhere(doc, index, times, position)
        or (mention.type == "DURATION" and _is_ahead(mention, before))
        or _is_records(before, after)
        or _is_closed_off(before, after)
    )


def _narrows(time: Token, after: Sequence[Token]) -> bool:
    """ "The night shift", "the Sunday market"."""
    return bool(after) and time.dep == "compound" and time.head == after[0].index and after[0].pos == "NOUN"


def _points_nowhere(doc: Annotation, index: TokenIndex, times: Sequence[TimeMention], position: int) -> bool:
    """ "That night" where no day was told shortly before."""
    mention = times[position]
    if not _THAT.match(mention.text):
        return False
    earlier = times[position - 1] if position else None
    if earlier is None or earlier.interval is None or mention.span.start - earlier.span.end > _NEAR:
        return True
    tokens = index.between(earlier.span.start, earlier.span.end)
    return bool(tokens) and _narrows(tokens[-1], doc.tokens[tokens[-1].index + 1 : tokens[-1].index + 2])


def _is_ahead(mention: TimeMention, before: Sequence[Token]) -> bool:
    """ "400 jobs would go in two years": a length of time to come looks back on nothing."""
    if _AHEAD.search(mention.text):
        return True
    for token in reversed(before):
        if token.lower in _MODALS:
            return True
        if token.text in {",", ";", ":"} or token.tag in {"VBD", "VBZ", "VBP"}:
            return False
    return False


def _is_records(before: Sequence[Token], after: Sequence[Token]) -> bool:
    """ "The fifth attack since May", "the worst fire since 1998"; not ", when 31 died", which is of that year."""
    when = len(after) > 1 and after[0].text == "," and after[1].lower == "when"
    if when or not before or before[-1].lower != "since":
        return False
    for token in reversed(before[:-1][-_RECORD_REACH:]):
        if token.lower in _ORDINALS or token.tag in {"JJS", "RBS"}:
            return True
        if token.pos in {"VERB", "AUX"} or token.text in {",", ";"}:
            return False
    return False


def _is_closed_off(before: Sequence[Token], after: Sequence[Token]) -> bool:
    """ "The group, which has held the town since May, said that 54 died": a clause on somebody, ended by a comma."""
    if not after or after[0].text != ",":
        return False
    for at in range(len(before) - 1, -1, -1):
        token = before[at]
        if token.tag in _RELATIVES or (token.lower == "that" and token.tag == "WDT"):
            return not any(one.pos == "NUM" for one in before[max(0, at - 3) : at])
        if token.text in {",", ";"} or token.pos == "NUM":
            return False
    return False
