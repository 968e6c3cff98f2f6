"""Light verbs and nouns of mind: "made a promise to", "raised questions about", "her decision to", "criticism from"."""

from parallax.nouns.span import Span
from parallax.reading.annotators import Token
from parallax.reading.attitudes import LIGHT_VERBS, MIND_NOUNS, PLAN_NOUNS
from parallax.reading.attribution.cue_span import cue_span
from parallax.reading.attribution.draft import Draft
from parallax.reading.attribution.frames.brought import about
from parallax.reading.attribution.frames.subjects import can_hold, holder_of
from parallax.reading.attribution.frames.weak import weak_draft
from parallax.reading.attribution.subjects import passive
from parallax.reading.document import Document

_LONGEST = 10
"""Tokens of a cue at most."""


def noun_drafts(doc: Document, free: frozenset[int]) -> list[Draft]:
    """A draft for each noun of speech or mind among the tokens `free` whose holder and whose theme the sentence tells."""
    found = []
    for index in sorted(free):
        token = doc.tokens[index]
        if token.pos != "NOUN" or token.lemma not in MIND_NOUNS:
            continue
        draft = _led(doc, token) or _owned(doc, token) or _from(doc, token)
        if draft is not None:
            found.append(draft)
    return found


def _led(doc: Document, noun: Token) -> Draft | None:
    """ "made a promise to": the light verb's subject holds it."""
    verb = doc.tokens[noun.head]
    if noun.dep != "dobj" or verb.lemma not in LIGHT_VERBS or passive(doc, verb.index) or doc.kids(verb.index, "neg"):
        return None
    holder, told = holder_of(doc, verb.index), about(doc, noun.index)
    if holder is None or told is None or told[0] - verb.index > _LONGEST or doc.kids(noun.index, "poss"):
        return None
    start = cue_span(doc, verb.index).start
    return _draft(doc, noun, holder, told, start)


def _owned(doc: Document, noun: Token) -> Draft | None:
    """ "her decision to", "the council's criticism of"."""
    owners = [t for t in doc.kids(noun.index, "poss") if can_hold(t)]
    told = about(doc, noun.index)
    if not owners or told is None:
        return None
    first = max(doc.subtree(owners[0].index)) + 1
    return _draft(doc, noun, owners[0].index, told, doc.tokens[min(first, noun.index)].start)


def _from(doc: Document, noun: Token) -> Draft | None:
    """ "criticism of the plan by the union"."""
    told = about(doc, noun.index)
    if told is None:
        return None
    for by in doc.kids(noun.index, "prep", "agent"):
        for named in doc.kids(by.index, "pobj") if by.lower in ("by", "from") else ():
            if can_hold(named) and named.index not in range(told[0], told[0] + 1):
                return _draft(doc, noun, named.index, told, noun.start)
    return None


def _draft(doc: Document, noun: Token, holder: int, told: tuple[int, list[Span]], start: int) -> Draft:
    last = doc.tokens[told[0] - 1]
    words = Span(start, max(last.end, noun.end))
    kind = "planned" if noun.lemma in PLAN_NOUNS else "believed"
    return weak_draft(doc, noun.index, holder, told[1], kind, words)  # type: ignore[arg-type]
