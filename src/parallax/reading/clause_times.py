"""The time that a clause tells of its own verb, apart from the times of clauses below it."""

from collections.abc import Sequence

from parallax.nouns.mention import TimeMention
from parallax.nouns.span import Span
from parallax.reading.annotators import Token
from parallax.reading.document import Document
from parallax.reading.incidents.voice import noun_class

_LED = ("xcomp", "advcl", "conj", "pcomp", "acl")
_STEPS = 10
_NO_CLAUSE = -1
"""Stands for the governor of a time that only tells which thing is meant."""


def time_of(doc: Document, index: int, times: Sequence[TimeMention]) -> TimeMention | None:
    """The first time that dates the verb or noun at a token: in its own clause, else in the clause that it is led by.

    An infinitive, a participle and what follows by "and" share the time of the clause above, unless they have their own
    subject and tense.
    """
    near = [(t, _governor(doc, t)) for t in times if t.type in ("DATE", "TIME")]
    at: int | None = index
    for _ in range(_STEPS):
        if at is None:
            return None
        own = [t for t, governor in near if governor == at]
        if at != index and _own_clause(doc, index):
            own = [t for t in own if _fronted(doc, at, t)]
        if own:
            return min(own, key=lambda t: t.span)
        at = _leading(doc, doc.tokens[at])
    return None


def _own_clause(doc: Document, index: int) -> bool:
    """True for a verb joined by "and" with a subject of its own."""
    return doc.tokens[index].dep == "conj" and bool(doc.kids(index, "nsubj", "nsubjpass"))


def _fronted(doc: Document, index: int, time: TimeMention) -> bool:
    """True for a time before the subject of a clause: it holds for what is joined to it."""
    subjects = doc.kids(index, "nsubj", "nsubjpass")
    return bool(subjects) and time.span.end <= doc.tokens[min(doc.subtree(subjects[0].index))].start


def main_time(doc: Document, pieces: Sequence[Span], times: Sequence[TimeMention]) -> TimeMention | None:
    """The first time within the pieces that dates one of their main clauses; in words without a verb, the first time."""
    dated = [t for t in times if t.type in ("DATE", "TIME") and pieces[0].start <= t.span.start < pieces[-1].end]
    inside = [t for t in dated if any(p.holds(t.span) for p in pieces)]
    for time in sorted(inside, key=lambda t: t.span):
        governor = _governor(doc, time)
        if governor is None or (governor != _NO_CLAUSE and _is_main(doc, governor, pieces)):
            return time
    return None


def _governor(doc: Document, time: TimeMention) -> int | None:
    """The verb, or the noun of what happens, that a time hangs on; None where there is no verb above it, `_NO_CLAUSE` where the time
    only tells which thing is meant.
    """
    tokens = doc.inside(time.span)
    if not tokens:
        return None
    inside = {t.index for t in tokens}
    token = next((t for t in tokens if t.head not in inside or t.head == t.index), tokens[-1])
    for _ in range(_STEPS):
        if token.head == token.index:
            return token.index if token.pos in ("VERB", "AUX") else None
        above = doc.tokens[token.head]
        if _of_noun(token, above):
            return _NO_CLAUSE
        token = above
        if token.pos in ("VERB", "AUX") and token.dep not in ("aux", "auxpass", "amod"):
            return token.index
    return None


def _of_noun(token: Token, above: Token) -> bool:
    """True on the way up from a time that tells which thing is meant, not when it was ("stars of the 1940s", "a 1991 law")."""
    if above.pos == "NOUN" and noun_class(above) is None:
        return token.dep in ("compound", "nmod", "amod", "nummod", "poss") or token.lower == "of"
    return token.dep == "appos"


def _leading(doc: Document, token: Token) -> int | None:
    """The verb of the clause whose time a word shares."""
    if token.head == token.index:
        return None
    above = doc.tokens[token.head]
    if token.pos not in ("VERB", "AUX"):
        return _verb_above(doc, token)
    finite = token.tag in ("VBD", "VBZ", "VBP") or any(
        a.tag in ("VBD", "VBZ", "VBP", "MD") for a in doc.kids(token.index, "aux", "auxpass")
    )
    if token.dep == "conj":
        return token.head if above.pos in ("VERB", "AUX") else None
    if finite or not (token.dep in _LED or (token.dep == "ccomp" and token.tag == "VB")):
        return None
    if token.dep == "acl":
        held = _verb_above(doc, above)
        return held if held is not None and doc.tokens[held].lemma == "be" else None
    return token.head if above.pos in ("VERB", "AUX") else _verb_above(doc, token) if token.dep == "pcomp" else None


def _verb_above(doc: Document, token: Token) -> int | None:
    """The verb that a noun is subject, object or adjunct of."""
    for _ in range(_STEPS):
        if token.head == token.index:
            return None
        if token.dep in ("relcl", "appos", "poss"):
            return None
        token = doc.tokens[token.head]
        if token.pos in ("VERB", "AUX"):
            return token.index
    return None


def _is_main(doc: Document, index: int, pieces: Sequence[Span]) -> bool:
    """True for a verb that hangs on no other verb within the pieces but by "and", an infinitive or a participle."""
    token = doc.tokens[index]
    for _ in range(_STEPS):
        above = doc.tokens[token.head]
        if above.index == token.index or not any(p.start <= above.start < p.end for p in pieces):
            return True
        if token.dep in ("advcl", "relcl", "acl", "ccomp", "pcomp", "csubj") and not (
            token.dep == "advcl" and token.tag == "VBG" and not doc.kids(token.index, "mark")
        ):
            return False
        token = above
    return False
