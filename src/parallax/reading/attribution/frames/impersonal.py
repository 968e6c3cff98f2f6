"""What is held by nobody named: "is expected to arrive", "seems to have ended", "known as", "it is clear that"."""

from parallax.nouns.span import Span
from parallax.reading.annotators import Token
from parallax.reading.attribution.cue_span import cue_span
from parallax.reading.attribution.draft import Draft
from parallax.reading.attribution.frames.weak import weak_draft
from parallax.reading.attribution.pieces import content_pieces
from parallax.reading.document import Document

_HELD = frozenset(
    "believe consider deem expect know perceive regard rumor rumour suppose think understand view".split()
)
_NAMED = frozenset("bill brand call christen describe dub entitle know label name nickname style term title".split())
_SEEMING = frozenset({"seem", "appear"})
_CERTAIN = frozenset(
    "apparent certain clear doubtful evident likely obvious possible probable unclear unlikely".split()
)
_TOLD = ("xcomp", "oprd", "ccomp", "acomp")


def impersonal_drafts(doc: Document, free: frozenset[int]) -> list[Draft]:
    """A draft without a speaker for each such verb or adjective among the tokens `free` whose content counts nothing: a
    number told so is the report's own, with a hedge.
    """
    found = []
    for index in sorted(free):
        token = doc.tokens[index]
        pieces = _told(doc, token)
        if pieces and not any(t.pos == "NUM" for p in pieces for t in doc.inside(p)):
            cue = token.index if token.pos == "VERB" else token.head
            words = Span(cue_span(doc, cue, pieces).start, max(token.end, cue_span(doc, cue, pieces).end))
            found.append(weak_draft(doc, index, None, pieces, "believed", words))
    return found


def _told(doc: Document, token: Token) -> list[Span]:
    if token.pos == "VERB":
        return _held(doc, token) or _named(doc, token)
    return _certain(doc, token) if token.dep == "acomp" else []


def _held(doc: Document, token: Token) -> list[Span]:
    passive = doc.kids(token.index, "nsubjpass") if token.lemma in _HELD else []
    subjects = passive or (doc.kids(token.index, "nsubj") if token.lemma in _SEEMING else [])
    if not subjects or subjects[0].tag in ("WP", "WDT", "EX") or doc.kids(token.index, "agent"):
        return []
    told = [c for c in doc.kids(token.index, *_TOLD) if c.index > token.index]
    told += [p for p in doc.kids(token.index, "prep") if p.lower == "as"]
    if not told:
        return []
    subject = [] if subjects[0].lower == "it" else doc.subtree(subjects[0].index)
    return content_pieces(
        doc, {*subject, *(i for c in told[:1] for i in doc.subtree(c.index) if c.lower != "as" or i != c.index)}
    )


def _named(doc: Document, token: Token) -> list[Span]:
    """ "The plan, known as the Green Belt"."""
    if token.dep != "acl" or token.tag != "VBN" or token.lemma not in _NAMED:
        return []
    told = [*doc.kids(token.index, "oprd"), *(p for p in doc.kids(token.index, "prep") if p.lower == "as")]
    if not told or doc.kids(token.index, "agent"):
        return []
    described = [i for i in doc.subtree(token.head, frozenset({token.index})) if i < token.index]
    return content_pieces(doc, [*described, *(i for i in doc.subtree(told[0].index) if doc.tokens[i].lower != "as")])


def _certain(doc: Document, token: Token) -> list[Span]:
    """ "It is clear that …"."""
    verb = doc.tokens[token.head]
    if token.lower not in _CERTAIN or verb.lemma != "be":
        return []
    if not any(t.lower == "it" for t in doc.kids(verb.index, "nsubj", "expl")):
        return []
    clauses = [c for i in (verb.index, token.index) for c in doc.kids(i, "ccomp", "csubj") if c.index > token.index]
    return content_pieces(doc, doc.subtree(clauses[0].index)) if clauses else []
