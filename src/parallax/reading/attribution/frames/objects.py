"""What somebody judges, wants or talks of: "criticised the plan", "called it a mistake", "railed against the tax"."""

from parallax.nouns.span import Span
from parallax.reading.annotators import Token
from parallax.reading.attitudes import ATTITUDES, BROUGHT, kind_of, strives, takes_object
from parallax.reading.attribution.draft import Draft
from parallax.reading.attribution.frames.brought import below_of
from parallax.reading.attribution.frames.subjects import holder_of
from parallax.reading.attribution.frames.weak import weak_draft
from parallax.reading.attribution.harms import won
from parallax.reading.attribution.pieces import content_pieces
from parallax.reading.attribution.subjects import asked, leaves_out, passive
from parallax.reading.cues import CUE_VERBS
from parallax.reading.document import Document

_FOLLOWING = frozenset({"as", "for", "of", "to", "about", "against", "with", "over"})
_CLAUSES = ("ccomp", "xcomp")
_ASSERTING = frozenset({"do", "does", "did", "can", "could"})
_ASPECT = frozenset("appear begin cease come continue go keep proceed rush seem start stop tend try use".split())
"""Verbs that only tell how what follows is done ("continued to back it")."""
_OWN = frozenset({"ROOT", "advcl", "conj", "relcl", "parataxis", "dep", "xcomp", "acl"})


def object_drafts(doc: Document, free: frozenset[int]) -> list[Draft]:
    """A draft for each verb of attitude, theme or plan among the tokens `free`, and for each cue verb there that brings
    no words.
    """
    found = []
    for index in sorted(free):
        token = doc.tokens[index]
        kind = kind_of(token.lemma) if token.pos == "VERB" else None
        if kind is None or not _stands(doc, token) or passive(doc, index) or _embedded(doc, token) or asked(doc, index):
            continue
        holder = holder_of(doc, index)
        if holder is None or leaves_out(doc, token, holder):
            continue
        pieces = _content(doc, token)
        if pieces:
            found.append(weak_draft(doc, index, holder, pieces, kind))
    return found


def _stands(doc: Document, token: Token) -> bool:
    """True for a verb that tells by itself, or goes on from one of aspect or as an -ing form ("voters backing him")."""
    if token.dep == "xcomp":
        return doc.tokens[token.head].lemma in _ASPECT
    return token.dep in _OWN and (token.dep != "acl" or token.tag == "VBG")


def _embedded(doc: Document, token: Token) -> bool:
    """True for a verb that is negated, or itself what is wanted, thought or supposed ("to back it", "that he backs it")."""
    helped = {t.lower for t in doc.kids(token.index, "aux")}
    if doc.kids(token.index, "neg") or (token.tag == "VB" and not helped & _ASSERTING and "to" not in helped):
        return True
    if doc.tokens[token.head].lemma in _ASPECT and token.dep in ("xcomp", "advcl"):
        return False
    return any(t.lower in ("to", "that", "if", "whether") for t in doc.kids(token.index, "aux", "mark"))


def _content(doc: Document, token: Token) -> list[Span]:
    return _clause(doc, token) or _object(doc, token) or _striven(doc, token) or _brought(doc, token)


def _clause(doc: Document, token: Token) -> list[Span]:
    clauses = [c for c in doc.kids(token.index, *_CLAUSES) if c.index > token.index]
    if not clauses or (token.lemma not in ATTITUDES and token.lemma not in CUE_VERBS):
        return []
    objects = [o for o in doc.kids(token.index, "dobj") if o.index < clauses[0].index]
    indexes = set(doc.subtree(clauses[0].index))
    for item in objects:
        indexes |= set(doc.subtree(item.index))
    return content_pieces(doc, indexes)


def _object(doc: Document, token: Token) -> list[Span]:
    """The object with what is said of it ("called the deal | a mistake", "praised the crews | for their work")."""
    objects = [o for o in doc.kids(token.index, "dobj") if o.index > token.index]
    if not objects or objects[0].tag == "WP" or not (takes_object(token.lemma) or _judged(doc, token)):
        return []
    indexes = set(below_of(doc, objects[0].index))
    end = max(indexes)
    if won(doc, token.index, objects[0], end + 1):
        return []
    for child in doc.kids(token.index, "oprd", "prep", "acomp"):
        below = doc.subtree(child.index)
        if below[0] == end + 1 and (child.dep != "prep" or child.lower in _FOLLOWING):
            indexes.update(below)
            end = below[-1]
    return content_pieces(doc, indexes)


def _striven(doc: Document, token: Token) -> list[Span]:
    """The infinitive of what is worked for ("pushing | to make the dam safer")."""
    if not strives(token.lemma):
        return []
    for clause in doc.kids(token.index, "xcomp", "advcl"):
        if clause.index > token.index and doc.tokens[token.index + 1].lower == "to" and doc.kids(clause.index, "aux"):
            return content_pieces(doc, doc.subtree(clause.index))
    return []


def _judged(doc: Document, token: Token) -> bool:
    """True where something is seen or put as something ("sees the deal as a threat", "branded it a threat")."""
    if kind_of(token.lemma) is None:
        return False
    return bool(doc.kids(token.index, "oprd")) or any(p.lower == "as" for p in doc.kids(token.index, "prep"))


def _brought(doc: Document, token: Token) -> list[Span]:
    brings = BROUGHT.get(token.lemma, frozenset())
    for child in doc.kids(token.index, "prep"):
        if child.lower in brings and child.index > token.index:
            return content_pieces(doc, set(below_of(doc, child.index)) - {child.index})
    return []
