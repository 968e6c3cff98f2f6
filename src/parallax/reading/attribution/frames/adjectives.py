"""Adjectives of mind: "is confident that", "was critical of", "are willing to"; and "it is clear that"."""

from parallax.nouns.span import Span
from parallax.reading.annotators import Token
from parallax.reading.attitudes import MIND_ADJECTIVES
from parallax.reading.attribution.cue_span import cue_span
from parallax.reading.attribution.draft import Draft
from parallax.reading.attribution.frames.brought import about
from parallax.reading.attribution.frames.subjects import holder_of
from parallax.reading.attribution.frames.weak import weak_draft
from parallax.reading.document import Document

_LINKING = frozenset("be feel seem remain become appear grow sound get stay look".split())
_PLANNING = frozenset("able eager prepared ready reluctant unwilling willing determined".split())


def adjective_drafts(doc: Document, free: frozenset[int]) -> list[Draft]:
    """A draft for each adjective of mind among the tokens `free` that tells what its subject feels, knows or wants."""
    found = []
    for index in sorted(free):
        token = doc.tokens[index]
        if token.lemma in MIND_ADJECTIVES or token.lower in MIND_ADJECTIVES:
            draft = _draft(doc, token)
            if draft is not None:
                found.append(draft)
    return found


def _draft(doc: Document, adjective: Token) -> Draft | None:
    verb = adjective if doc.kids(adjective.index, "auxpass") else doc.tokens[adjective.head]
    if adjective is not verb and (adjective.dep != "acomp" or verb.lemma not in _LINKING):
        return None
    holder = doc.kids(verb.index, "nsubj", "nsubjpass")
    told = about(doc, adjective.index) or _beneath(doc, verb, adjective)
    if not holder or told is None or holder_of(doc, verb.index, holder[0].index) is None:
        return None
    words = Span(cue_span(doc, verb.index).start, max(adjective.end, doc.tokens[told[0] - 1].end))
    if len(words) > 60:
        return None
    kind = "planned" if adjective.lower in _PLANNING else "believed"
    return weak_draft(doc, adjective.index, holder[0].index, told[1], kind, words)  # type: ignore[arg-type]


def _beneath(doc: Document, verb: Token, adjective: Token) -> tuple[int, list[Span]] | None:
    """What the parse hung on the linking verb."""
    told = about(doc, verb.index) if verb is not adjective else None
    return told if told is not None and told[0] > adjective.index else None
