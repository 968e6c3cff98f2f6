"""Clauses that belong to what is said, where the parse cut them off or hung them elsewhere."""

from parallax.reading.annotators import Token
from parallax.reading.attribution.subjects import subject_of
from parallax.reading.cues import CUE_VERBS, WEAK_CUES
from parallax.reading.document import Document

_QUOTES = frozenset({'"', "“", "”", "''", "``"})
_CUT = 8
"""Tokens of a second clause's subject at most."""


def cut_clause(doc: Document, verb: int, end: int) -> set[int]:
    """The rest of a clause that the parse cut before its verb ("that nine died and the wall | fell on the road")."""
    last = doc.sentences[doc.sentence_of[verb]][1]
    if (
        end + 1 >= last
        or doc.tokens[end].pos not in ("NOUN", "PROPN")
        or doc.tokens[end + 1].pos not in ("VERB", "AUX")
    ):
        return set()
    begun = any(t.lower == "and" for t in doc.tokens[max(verb, end - _CUT) : end])
    rest = doc.tokens[end + 1 : last]
    speaks_too = any(t.lemma in CUE_VERBS and t.lemma not in WEAK_CUES and not takes_lives(doc, t) for t in rest)
    finite = rest[0].tag in ("VBD", "VBZ", "VBP", "MD") and not {rest[0].index, rest[0].head} & _above(doc, verb)
    return {t.index for t in rest} if begun and finite and not speaks_too else set()


def _above(doc: Document, index: int) -> set[int]:
    """The tokens that a token hangs on, directly or through others."""
    found = set[int]()
    while (index := doc.tokens[index].head) not in found:
        found.add(index)
    return found


def up_to_speaker(doc: Document, verb: int, told: set[int]) -> set[int]:
    """All from what is told to the speaker who closes the sentence: the parse may hang some of it elsewhere."""
    subject = subject_of(doc, verb)
    if subject is None or not told or subject < max(told) or subject > verb:
        return set()
    start = min(i for i in doc.subtree(subject) if i > max(told))
    between = range(max(told) + 1, start)
    loose = all(doc.tokens[i].pos not in ("VERB", "AUX") and doc.tokens[i].text not in _QUOTES for i in between)
    return {i for i in between if i not in doc.subtree(subject)} if loose and len(between) > 1 else set()


def joined_to_that(doc: Document, verb: int, child: Token) -> bool:
    """True for a second clause that "and" alone joins to a that-clause ("said that the wall broke and nine people died")."""
    start = min(doc.subtree(child.index))
    and_alone = doc.tokens[start - 1].lower == "and" and doc.tokens[start - 2].pos != "PUNCT"
    told = any(t.lower == "that" and t.dep == "mark" for t in doc.tokens[verb + 1 : start])
    return child.dep == "conj" and child.lemma not in CUE_VERBS and and_alone and told


def takes_lives(doc: Document, cue: Token) -> bool:
    """True for "claimed the lives of nine people"."""
    following = doc.tokens[cue.index + 1 : cue.index + 5]
    return cue.lemma == "claim" and any(t.lower in ("life", "lives") and t.pos == "NOUN" for t in following)
