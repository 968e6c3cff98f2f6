"""What a cue verb brings without quotation marks."""

from parallax.nouns.span import Span
from parallax.reading.annotators import Token
from parallax.reading.attribution.asides import with_rest
from parallax.reading.attribution.bracketed import bracketed
from parallax.reading.attribution.cut_clauses import takes_lives
from parallax.reading.attribution.edges import before_contrast, with_dash
from parallax.reading.attribution.lost_parts import may_lose_parts, with_lost_parts
from parallax.reading.attribution.pieces import content_pieces
from parallax.reading.attribution.subjects import asked, leaves_out, passive, speaks, subject_of
from parallax.reading.attribution.told_clauses import (
    main_clause,
    misread,
    next_cue,
    own_clause,
    preceding,
    that_clause,
    told_that,
)
from parallax.reading.attribution.told_phrases import called_on, infinitive, noun_phrase, prepositional, put_at
from parallax.reading.cues import CUE_NOUNS, CUE_VERBS, NEGATIVE_CUES, CueVerb
from parallax.reading.document import Document

_LEFT_UNSAID = frozenset({"decline", "refuse", "fail", "forget", "omit", "neglect"})


def indirect_content(doc: Document, verb: int) -> list[Span]:
    """The pieces of a cue verb's content: a clause, a noun phrase, an infinitive or what a preposition brings; or none."""
    token = doc.tokens[verb]
    shape = CUE_VERBS.get(token.lemma)
    if shape is None or token.pos not in ("VERB", "AUX") or token.dep in ("aux", "auxpass", "amod"):
        return []
    if token.dep == "relcl" and not speaks(doc, verb):
        return []  # "the price offered, which suggests that …"
    if _unsaid(doc, token) or _nobody_says(doc, verb) or _measured_by(doc, verb) or takes_lives(doc, token):
        return []
    if leaves_out(doc, token, subject_of(doc, verb)):
        return []
    for find in (
        _bracketed,
        own_clause,
        that_clause,
        told_that,
        main_clause,
        called_on,
        infinitive,
        put_at,
        prepositional,
        noun_phrase,
        preceding,
        misread,
    ):
        pieces = find(doc, verb, shape)
        if pieces:
            pieces = _after_day(doc, verb, pieces)
            if may_lose_parts(doc, verb, pieces):
                pieces = with_lost_parts(doc, verb, pieces, next_cue(doc, verb))
            return with_rest(doc, verb, before_contrast(doc, verb, with_dash(doc, verb, pieces)))
    return []


def _after_day(doc: Document, verb: int, pieces: list[Span]) -> list[Span]:
    """The pieces without the day right after the cue that the parse gave to the content ("said Monday the wall …")."""
    day = next((t.index for t in doc.tokens[verb + 1 :] if t.start >= pieces[-1].start), None)
    if day != verb + 1 or len(pieces) != 1 or doc.tokens[day].entity not in ("DATE", "TIME"):
        return pieces
    end = next((t.index for t in doc.tokens[day + 1 :] if t.entity not in ("DATE", "TIME") or t.entity_start), day)
    starts = doc.tokens[day].dep == "npadvmod" and doc.tokens[end].pos in ("DET", "PRON", "PROPN", "NOUN", "NUM", "ADJ")
    rest = [t.index for t in doc.inside(pieces[0]) if t.index >= end]
    return content_pieces(doc, rest) if starts and rest else pieces


def _unsaid(doc: Document, cue: Token) -> bool:
    """True for "did not say" and "declined to say": no statement, save where what is not done is a denial or a confirmation."""
    if cue.dep == "xcomp" and doc.tokens[cue.head].lemma in _LEFT_UNSAID:
        return True
    negated = doc.kids(cue.index, "neg") or any(doc.kids(aux.index, "neg") for aux in doc.kids(cue.index, "aux"))
    return bool(negated) and cue.lemma not in NEGATIVE_CUES and cue.lemma not in ("confirm", "rule", "believe", "think")


def _nobody_says(doc: Document, verb: int) -> bool:
    """True in the passive with no "by", save "it is said that": the one who is told or accused does not speak, nor does
    the one who is asked ("Asked how long it would take, she said …").
    """
    if asked(doc, verb):
        return True
    if not passive(doc, verb) or doc.kids(verb, "agent"):
        return False
    return not any(t.lower == "it" for t in doc.kids(verb, "nsubjpass", "nsubj", "expl"))


def _measured_by(doc: Document, verb: int) -> bool:
    """ "Four more than the authorities admit": what they admit is not told, only how far the rest is from it."""
    subject = subject_of(doc, verb)
    if subject is None or subject > verb:
        return False
    first = min(i for i in doc.subtree(subject) if i <= subject)
    return first > 0 and doc.tokens[first - 1].lower == "than"


def _bracketed(doc: Document, verb: int, shape: CueVerb) -> list[Span]:
    return bracketed(doc, verb) if shape.clause and speaks(doc, verb) else []


def added(doc: Document, verb: int) -> tuple[int, list[Span]] | None:
    """ "…, with the addition that …": the cue noun and what it brings, where it hangs on a cue verb; None for none."""
    for preposition in doc.kids(verb, "prep"):
        for noun in doc.kids(preposition.index, "pobj"):
            clauses = doc.kids(noun.index, "acl", "ccomp", "relcl")
            if preposition.lower == "with" and noun.lemma in CUE_NOUNS and clauses:
                pieces = content_pieces(doc, doc.subtree(clauses[0].index))
                if pieces:
                    return noun.index, pieces
    return None
