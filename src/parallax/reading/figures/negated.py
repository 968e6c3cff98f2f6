"""Amounts that are named only to say that it is not so many: "not 40 but 60", "did not lose 300 tanks"."""

import re

from parallax.reading.annotators import Annotation, Token
from parallax.reading.figures.denied_verbs import is_denied
from parallax.reading.figures.number_pairs import Amount
from parallax.values.words import words

_CONTRAST = re.compile(r"\b(?:not\s+(?:the\s+|some\s+)?|rather\s+than\s+)\Z", re.I)
_KNOWN = re.compile(r"\b(?:the|these|those|his|her|its|their|our|my|your|all|both|other)\s+\Z", re.I)
_OBJECTS = frozenset({"dobj", "obj", "attr"})
_CONTENTS = frozenset({"dobj", "ccomp", "xcomp", "attr"})
_SAYING = frozenset(
    words(
        """
        say tell talk speak mention claim report announce confirm state declare write suggest imply mean think believe
        allege assert note add
        """
    )
)
_TAKING = frozenset({"last", "take", "run", "wait", "work", "cost", "weigh", "measure"})
"""Verbs beside which a measure is told with no object: "it did not take nine days"."""
_UNTRUE = frozenset({"false", "untrue", "wrong", "incorrect", "inaccurate"})
_TRUE = frozenset({"true", "right", "correct", "accurate", "case"})
_PROOF = frozenset({"evidence", "proof", "sign", "indication", "confirmation", "truth", "suggestion"})
_DEPTH = 8
"""Steps looked up in a parse from what is counted: news nests no deeper."""


def is_negated(doc: Annotation, amount: Amount, head: Token) -> bool:
    """True where the words deny the amount itself; `head` stands for what is counted.

    It is set against another ("not 40 but 60"), or what a verb is denied that takes it ("has not lost 300 tanks"), or
    it stands in what is not said or not so ("did not say that 40 had died", "no evidence that"). What is named as known
    stays ("did not pay the $5 million"), and so does what is only not wanted or not meant ("will not send 300").
    """
    before = doc.text[max(0, amount.outer_start - 24) : amount.outer_start]
    if _CONTRAST.search(before):
        return True
    if _KNOWN.search(before):
        return False
    token, own = head, True
    for _ in range(_DEPTH):
        above = doc.tokens[token.head]
        if above.index == token.index or amount.outer_start <= above.start < amount.outer_end:
            return False
        if token.dep in {"relcl", "advcl"} or _set_apart(doc, token, above):
            return False
        if _denies(doc, token, above, own):
            return True
        token, own = above, own and token.dep == "conj"
    return False


def _denies(doc: Annotation, token: Token, above: Token, own: bool) -> bool:
    """True where the word above denies the token below; `own`: the token is the amount's own phrase."""
    if token.dep == "ccomp" and _is_untrue(doc, above):
        return True
    if token.dep in {"acl", "ccomp"} and above.lemma in _PROOF:
        return any(t.head == above.index and t.lower == "no" for t in doc.tokens[max(0, above.index - 3) : above.index])
    if not is_denied(doc, above):
        return False
    told = token.dep in _CONTENTS or (token.dep == "prep" and token.lower in {"about", "of"})
    if own and token.dep == "npadvmod" and above.lemma in _TAKING:
        return True
    return (own and token.dep in _OBJECTS) or (told and above.lemma in _SAYING)


def _set_apart(doc: Annotation, token: Token, above: Token) -> bool:
    """True for what stands after "but": "not 40 but 60"."""
    return token.dep == "conj" and any(one.lower == "but" for one in doc.tokens[above.index : token.index])


def _is_untrue(doc: Annotation, verb: Token) -> bool:
    """True for "it is not true that", "it was false that"."""
    said = {one.lower for one in doc.tokens[verb.index + 1 : verb.index + 5] if one.head == verb.index}
    return bool(said & _UNTRUE) or (bool(said & _TRUE) and is_denied(doc, verb))
