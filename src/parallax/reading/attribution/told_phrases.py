"""What a cue verb brings that is no clause: a noun phrase, an infinitive, what a preposition brings."""

from itertools import pairwise

from parallax.nouns.span import Span
from parallax.reading.annotators import Token
from parallax.reading.attribution.happenings import happening
from parallax.reading.attribution.harms import won
from parallax.reading.attribution.pieces import content_pieces
from parallax.reading.attribution.subjects import speaks
from parallax.reading.attribution.told_clauses import content_tree, participle_cue, rest_behind
from parallax.reading.cues import CueVerb
from parallax.reading.document import Document
from parallax.reading.roles import person_role

_CALLED = {"call": ("on", "upon"), "appeal": ("to",), "plead": ("with",)}
"""Cue verbs whose preposition brings the one who is asked to do something."""
_PUT_IDLY = frozenset("emphasis end halt pressure question stop strain".split())
""" "Putting an end to the quarrel" tells nothing."""


def called_on(doc: Document, verb: int, shape: CueVerb) -> list[Span]:
    """ "called on the council to open the gates": who is asked, and what for."""
    if doc.tokens[verb].lemma not in _CALLED or not speaks(doc, verb):
        return []
    last = doc.sentences[doc.sentence_of[verb]][1]
    for by in doc.kids(verb, "prep"):
        asked = doc.kids(by.index, "pobj")
        below = [
            c
            for i in (verb, by.index, *(a.index for a in asked))
            for c in doc.kids(i, "xcomp", "advcl", "relcl", "acl")
        ]
        tasks = [c for c in below if any(t.lower == "to" for t in doc.kids(c.index, "aux")) and c.index < last]
        if by.lower in _CALLED[doc.tokens[verb].lemma] and asked and tasks and tasks[0].index > by.index:
            whole = {i for a in asked for i in doc.subtree(a.index)} | set(content_tree(doc, tasks[0].index))
            return content_pieces(doc, whole)
    return []


def infinitive(doc: Document, verb: int, shape: CueVerb) -> list[Span]:
    """ "claimed to have …", "urged the tenants to …", "denied taking part"."""
    if not (shape.infinitive or shape.person) or not speaks(doc, verb):
        return []
    clauses = [c for c in doc.kids(verb, "xcomp", "ccomp") if c.index > verb]
    if not clauses:
        return []
    return content_pieces(
        doc, set(content_tree(doc, clauses[0].index)) | rest_behind(doc, verb, max(doc.subtree(clauses[0].index)))
    )


def put_at(doc: Document, verb: int, shape: CueVerb) -> list[Span]:
    """ "put the dead at nine": what is measured and the measure."""
    objects = doc.kids(verb, "dobj")
    if doc.tokens[verb].lemma not in ("put", "set", "place", "estimate") or not objects or not speaks(doc, verb):
        return []
    last = doc.sentences[doc.sentence_of[verb]][1]
    rest = doc.tokens[objects[0].index + 1 : last]
    at = [t.index for t, after in pairwise(rest) if t.lower == "at" and after.pos == "NUM"]
    if not at:
        return []
    leaving = [i for i in range(at[-1], last) if participle_cue(doc, i) or doc.tokens[i].lower in ("on", "in")]
    return content_pieces(doc, range(min(doc.subtree(objects[0].index)), min(leaving, default=last)))


def prepositional(doc: Document, verb: int, shape: CueVerb) -> list[Span]:
    """ "spoke of harm to …", "accused the brewer of …", "blamed the tenants for …"."""
    if not speaks(doc, verb):
        return []
    persons = doc.kids(verb, "dobj") if shape.person else []
    for child in (t for i in [verb, *(p.index for p in persons)] for t in doc.kids(i, "prep")):
        if child.lower in shape.prepositions and child.index > verb:
            whole = bool(persons)
            indexes = set(doc.subtree(child.index)) - ({child.index} if not whole else set())
            if whole:
                indexes |= set(doc.subtree(persons[0].index))
            return content_pieces(doc, indexes)
    return _for_somebody_to(doc, verb, shape)


def _for_somebody_to(doc: Document, verb: int, shape: CueVerb) -> list[Span]:
    """ "called for both sides to …": the preposition read as the clause's own."""
    for clause in doc.kids(verb, "advcl", "ccomp", "xcomp"):
        marks = [m for m in doc.kids(clause.index, "mark") if m.index == verb + 1 and m.lower in shape.prepositions]
        if marks:
            return content_pieces(doc, set(doc.subtree(clause.index)) - {marks[0].index})
    return []


def noun_phrase(doc: Document, verb: int, shape: CueVerb) -> list[Span]:
    """ "announced the closing of its shops": a noun phrase and what follows it."""
    objects = [t for t in doc.kids(verb, "dobj") if t.index > verb and t.pos in ("NOUN", "PROPN", "NUM")]
    if not shape.noun or not objects or not speaks(doc, verb):
        return []
    told = happening(objects[0]) or (doc.tokens[verb].lemma == "report" and _is_news(doc, objects[0]))
    if not told or (doc.tokens[verb].lemma == "put" and objects[0].lemma in _PUT_IDLY):
        return []
    indexes = set(content_tree(doc, objects[0].index))
    if won(doc, verb, objects[0], max(indexes) + 1):
        return []
    if len([i for i in indexes if doc.tokens[i].pos in ("NOUN", "PROPN", "VERB", "ADJ", "NUM")]) < 2:
        indexes |= rest_behind(doc, verb, max(indexes))
        if len(indexes) < 3:
            return []
    return content_pieces(doc, indexes | rest_behind(doc, verb, max(indexes)))


def _is_news(doc: Document, noun: Token) -> bool:
    """True for what is reported to be there: no person, told by "a" and by what it is of or where ("a swarm of bees in the loft")."""
    new = (
        any(t.lower in ("a", "an") for t in doc.kids(noun.index, "det")) and noun.entity == "" and not person_role(noun)
    )
    return new and bool(doc.kids(noun.index, "prep"))
