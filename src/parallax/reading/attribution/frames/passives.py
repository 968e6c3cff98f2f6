"""Attitudes told in the passive with the one who holds them: "was endorsed by the union"."""

from parallax.nouns.span import Span
from parallax.reading.annotators import Token
from parallax.reading.attitudes import kind_of, takes_object
from parallax.reading.attribution.cue_span import cue_span
from parallax.reading.attribution.draft import Draft
from parallax.reading.attribution.frames.subjects import can_hold
from parallax.reading.attribution.frames.weak import weak_draft
from parallax.reading.attribution.pieces import content_pieces
from parallax.reading.attribution.subjects import agent_of
from parallax.reading.document import Document


def passive_drafts(doc: Document, free: frozenset[int]) -> list[Draft]:
    """A draft for each passive verb of attitude, theme or plan among the tokens `free` that names by whom."""
    found = []
    for index in sorted(free):
        token = doc.tokens[index]
        kind = kind_of(token.lemma) if token.pos == "VERB" and takes_object(token.lemma) else None
        agent = agent_of(doc, index) if kind is not None and token.tag == "VBN" else None
        if kind is None or agent is None or not can_hold(doc.tokens[agent]) or doc.kids(index, "neg"):
            continue
        pieces = _held(doc, token)
        if pieces:
            cue = cue_span(doc, index)
            by = doc.kids(index, "agent")[0]
            words = Span(cue.start, by.end if by.index - index <= 2 else cue.end)
            found.append(weak_draft(doc, index, agent, pieces, kind, words))
    return found


def _held(doc: Document, token: Token) -> list[Span]:
    """The passive's subject, or the noun that the participle describes."""
    subjects = doc.kids(token.index, "nsubjpass")
    if subjects and subjects[0].tag not in ("WP", "WDT"):
        return content_pieces(doc, doc.subtree(subjects[0].index))
    if token.dep in ("acl", "relcl"):
        described = doc.subtree(token.head, frozenset({token.index}))
        return content_pieces(doc, [i for i in described if i < token.index])
    return []
