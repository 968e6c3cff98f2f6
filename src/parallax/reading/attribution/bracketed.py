"""A cue between commas amid its own content: "If the road stays open, the army said, a convoy will leave"."""

from parallax.nouns.span import Span
from parallax.reading.attribution.pieces import content_pieces
from parallax.reading.attribution.subjects import subject_of
from parallax.reading.cues import CUE_VERBS, OCCASIONS
from parallax.reading.document import Document

_MARKS = (",", "-", "–", "—")
_FEWEST = 2
"""Words that must stand on each side."""


def bracketed(doc: Document, verb: int) -> list[Span]:
    """All of the sentence around a cue and its subject that two commas set apart; none for any other cue.

    What stands before the first comma is part of the content, the condition of it most of all, save where it only tells
    on what occasion it was said ("In a statement, the army said, …").
    """
    token, subject = doc.tokens[verb], subject_of(doc, verb)
    if token.tag == "VBG" or CUE_VERBS[token.lemma].weak or subject is None:
        return []
    named = [i for i in doc.subtree(subject) if i < verb] if subject < verb else doc.subtree(subject)
    begin, end = min([verb, *named]), max([verb, *named])
    first, last = doc.sentences[doc.sentence_of[verb]]
    if begin - 1 <= first or end + 1 >= last or not _apart(doc, begin, end):
        return []
    if any(doc.tokens[i].pos == "VERB" and i != verb for i in range(begin, end + 1)):
        return []
    before, after = range(first, begin - 1), range(end + 2, last)
    if min(_words(doc, before), _words(doc, after)) < _FEWEST or any(
        doc.tokens[i].text in ('"', ";") for i in (*before, *after)
    ):
        return []
    if any(doc.tokens[i].lemma in CUE_VERBS and doc.tokens[i].tag == "VBG" for i in after[:1]):
        return []
    occasion = not any(doc.tokens[i].pos in ("VERB", "AUX") for i in before)
    occasion = occasion and any(doc.tokens[i].lemma in OCCASIONS for i in before)
    return content_pieces(doc, [*(() if occasion else before), *after])


def _apart(doc: Document, begin: int, end: int) -> bool:
    return doc.tokens[begin - 1].text in _MARKS and doc.tokens[end + 1].text in _MARKS


def _words(doc: Document, indexes: range) -> int:
    return sum(doc.tokens[i].pos != "PUNCT" for i in indexes)
