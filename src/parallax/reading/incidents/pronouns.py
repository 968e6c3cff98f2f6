"""Whom a pronoun means that does an act, within one statement."""

from parallax.nouns.statement import Statement
from parallax.reading.document import Document

_SINGULAR = frozenset({"it"})
_PLURAL = frozenset({"they"})
_PERSON = frozenset({"he", "she"})


def meant_by(doc: Document, head: int, statement: Statement) -> int | None:
    """The head of the noun that a doer names: itself, or, for a pronoun, the last subject before it in the statement's words,
    if it can stand for that. None where there is none.
    """
    token = doc.tokens[head]
    if token.pos != "PRON":
        return head
    word = token.lower
    if word not in _SINGULAR | _PLURAL | _PERSON:
        return None
    for other in reversed(doc.between(statement.span.start, token.start)):
        if other.dep in ("nsubj", "nsubjpass") and other.pos in ("NOUN", "PROPN"):
            return other.index if _fits(doc, other.index, word) else None
    return None


def _fits(doc: Document, index: int, word: str) -> bool:
    token = doc.tokens[index]
    plural = token.tag in ("NNS", "NNPS") or bool(doc.kids(index, "conj"))
    if word in _PLURAL:
        return plural or token.entity == "ORG"
    if word in _SINGULAR:
        return not plural and token.entity != "PERSON"
    return not plural and token.entity in ("PERSON", "")
