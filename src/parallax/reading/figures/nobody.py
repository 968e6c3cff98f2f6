"""That nobody was killed, hurt or missing: a quantity of 0 people."""

import re
from collections.abc import Iterator

from parallax.nouns.range import Range
from parallax.nouns.span import Span
from parallax.reading.annotators import Annotation, Token
from parallax.reading.figures.quantity import Quantity
from parallax.reading.figures.said_of import state_governing
from parallax.reading.figures.states import state_of
from parallax.reading.person_nouns import is_person_noun
from parallax.reading.token_index import TokenIndex

_HARM = frozenset({"dead", "wounded", "missing"})
_NOBODY = frozenset({"nobody", "no-one", "noone"})
_TOLLS = frozenset({"casualty", "fatality", "death", "injury"})
_NONE = frozenset({"no", "not", "a", "one", "single"})
_BEARING = frozenset({"be", "suffer", "have"})
"""Verbs that assert what they take: "no casualties were reported" only says that nobody told of any, and what an act
"caused" is mostly told of another event than the report's own.
"""


def find_nobody(doc: Annotation, index: TokenIndex) -> Iterator[Quantity]:
    """Each place where a text says that nobody came to harm ("no one was killed", "there were no casualties").

    None where it is only not told ("no reports of"), supposed ("if no one is hurt"), or said of some only ("no one
    else", "no one on the ground").
    """
    for token in doc.tokens:
        phrase = _phrase(doc, token)
        if phrase is None:
            continue
        first, head = phrase
        state = _state(doc, head)
        if state not in _HARM or _is_narrowed(doc, first, head) or _is_supposed(doc, head):
            continue
        span = Span(first.start, head.end)
        start, end = index.sentence(head.index)
        named = [one for one in doc.tokens[first.index : head.index + 1] if one.lower not in _NONE]
        counted = doc.text[named[0].start : head.end] if named and head.lower not in _NOBODY else None
        sentence = Span(doc.tokens[start].start, doc.tokens[end - 1].end)
        yield Quantity(span, span.of(doc.text), span, Range(0, 0), "person", sentence, counted, state)


def _phrase(doc: Annotation, token: Token) -> tuple[Token, Token] | None:
    """The first and the head word of a phrase for no person: "nobody", "no one", "no civilians", "no casualties"."""
    if token.lower in _NOBODY:
        return token, token
    if token.lower in {"one", "single"} and _not_one(doc, token):
        return _one_phrase(doc, token)
    head = doc.tokens[token.head]
    if token.lower != "no" or not token.index < head.index <= token.index + 4:
        return None
    return (token, head) if head.lower == "one" or is_person_noun(head.text) else None


def _one_phrase(doc: Annotation, token: Token) -> tuple[Token, Token] | None:
    """The first and the head word of "not one soldier" or "(nor had) a single soldier"."""
    head, first = doc.tokens[token.head], doc.tokens[token.index - 1]
    if first.lower == "a" and doc.tokens[first.index - 1].lower == "not":
        first = doc.tokens[first.index - 1]
    near = token.index < head.index <= token.index + 3 and is_person_noun(head.text)
    return ((token if first.pos in {"AUX", "VERB"} else first), head) if near else None


_NOT_ONE = re.compile(r"\b(?:not\s+(?:a\s+)?|nor\s+(?:has|had|have|was|were|is|are)\s+(?:a\s+)?)\Z", re.I)


def _not_one(doc: Annotation, token: Token) -> bool:
    """True in "not one soldier", "not a single soldier" and "nor had a single soldier been killed"."""
    return _NOT_ONE.search(doc.text[max(0, token.start - 16) : token.start]) is not None


def _state(doc: Annotation, head: Token) -> str | None:
    if head.lemma in _TOLLS:
        first = head
        while first.dep == "conj" and doc.tokens[first.head].index < first.index:
            first = doc.tokens[first.head]
        borne = first.dep in {"attr", "dobj"} and doc.tokens[first.head].lemma in _BEARING
        return state_of(head) if borne else None
    return state_governing(doc, head)


def _is_narrowed(doc: Annotation, first: Token, head: Token) -> bool:
    """True where other words say of whom it is told: "no one else", "no other", "no one aboard", "no one who"."""
    inside = {one.lower for one in doc.tokens[first.index : head.index]}
    own = [one for one in doc.tokens[head.index + 1 : head.index + 4] if one.head == head.index]
    return bool(inside & {"other", "further", "more"}) or any(
        one.dep in {"prep", "relcl", "acl", "advmod", "amod"} for one in own
    )


def _is_supposed(doc: Annotation, head: Token) -> bool:
    """True for what may be, should be or is asked: "would", "to", "if", "whether"."""
    verb = doc.tokens[head.head]
    own = [one for one in doc.tokens[max(0, verb.index - 9) : verb.index] if one.head == verb.index]
    return any(
        one.tag == "MD" or (one.lower == "to" and one.dep == "aux") or one.lower in {"if", "whether", "unless", "not"}
        for one in own
    )
