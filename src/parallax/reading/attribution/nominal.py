"""Statements that a noun brings: "the council's claim that …", "criticism from the union that …", "rumours that …"."""

from parallax.nouns.span import Span
from parallax.reading.annotators import Token
from parallax.reading.attribution.draft import Draft
from parallax.reading.attribution.pieces import content_pieces
from parallax.reading.attribution.subjects import can_speak, subject_of
from parallax.reading.cues import CUE_NOUNS, CUE_VERBS, RUMOUR_WORDS, SPEECH_ACTS
from parallax.reading.document import Document

_NOUNS = CUE_NOUNS | {"criticism", "complaint", "argument", "accusation", "insistence", "revelation"}
_FROM = ("from", "by", "of")


def nominal_drafts(doc: Document) -> list[Draft]:
    """A draft for each cue noun with a that-clause whose speaker it names, and for each rumour, which has none."""
    drafts = []
    for token in doc.tokens:
        if token.pos == "NOUN" and token.lemma in _NOUNS:
            draft = _draft(doc, token)
            if draft is not None:
                drafts.append(draft)
    return drafts


def issued_drafts(doc: Document) -> list[Draft]:
    """A draft for each text that somebody issued and that says of what it is ("issued an acknowledgement of the delay")."""
    drafts = []
    for verb in doc.tokens:
        if verb.pos != "VERB" or verb.lemma not in SPEECH_ACTS:
            continue
        speaker = subject_of(doc, verb.index)
        for noun in doc.kids(verb.index, "dobj"):
            about = [p for p in doc.kids(noun.index, "prep") if p.lower in ("of", "about", "on", "against")]
            if noun.lemma in _NOUNS and about and speaker is not None and can_speak(doc.tokens[speaker]):
                pieces = content_pieces(doc, set(doc.subtree(about[0].index)) - {about[0].index})
                drafts.extend(_issued(doc, noun, speaker, pieces))
    return drafts


def _issued(doc: Document, noun: Token, speaker: int, pieces: list[Span]) -> list[Draft]:
    if not pieces or len(pieces[0]) < 12:
        return []
    first, last = doc.sentences[doc.sentence_of[noun.index]]
    cue = Span(noun.start, noun.end)
    return [Draft(tuple(pieces), doc.span(first, last - 1), "speech", cue, noun.index, speaker, verb=noun.lemma)]


def _draft(doc: Document, noun: Token) -> Draft | None:
    clauses = [
        c for c in doc.kids(noun.index, "acl", "ccomp", "relcl") if c.index > noun.index and doc.kids(c.index, "mark")
    ]
    speaker = _speaker(doc, noun)
    if not clauses or (speaker is None and noun.lower not in RUMOUR_WORDS):
        return None
    if doc.tokens[noun.head].lemma in CUE_VERBS and noun.dep == "dobj":
        return None
    pieces = content_pieces(doc, doc.subtree(clauses[0].index))
    if not pieces:
        return None
    first, last = doc.sentences[doc.sentence_of[noun.index]]
    cue = Span(noun.start, noun.end)
    return Draft(tuple(pieces), doc.span(first, last - 1), "speech", cue, noun.index, speaker, verb=noun.lemma)


def _speaker(doc: Document, noun: Token) -> int | None:
    """Whose claim it is: "the council's", "from the union"."""
    for owner in doc.kids(noun.index, "poss"):
        if can_speak(owner) and owner.pos != "PRON":
            return owner.index
    for preposition in doc.kids(noun.index, "prep"):
        if preposition.lower in _FROM:
            for named in doc.kids(preposition.index, "pobj"):
                if can_speak(named):
                    return named.index
    return None
