"""What a poll, study or estimate tells: "In the survey, four in ten …"."""

from parallax.nouns.span import Span
from parallax.reading.annotators import Token
from parallax.reading.attribution.draft import Draft
from parallax.reading.attribution.pieces import content_pieces
from parallax.reading.cues import CUE_VERBS
from parallax.reading.document import Document

_MEASURES = frozenset("poll polls survey surveys study studies estimate estimates census".split())


def poll_drafts(doc: Document) -> list[Draft]:
    """A draft for each "in" or "by" that brings a poll, a study or an estimate, where its sentence has no cue verb above."""
    found = []
    for token in doc.tokens:
        if token.lower in ("in", "by") and token.dep == "prep":
            for noun in doc.kids(token.index, "pobj"):
                if noun.lower in _MEASURES and _tells(doc, token):
                    found.extend(_draft(doc, token, noun))
    return found


def _tells(doc: Document, token: Token) -> bool:
    """True where the phrase hangs on a sentence's main verb that is no cue itself."""
    verb = doc.tokens[token.head]
    return verb.pos in ("VERB", "AUX") and verb.dep == "ROOT" and verb.lemma not in CUE_VERBS


def _draft(doc: Document, token: Token, noun: Token) -> list[Draft]:
    phrase = set(doc.subtree(token.index))
    begin, end = doc.sentences[doc.sentence_of[token.index]]
    pieces = content_pieces(doc, [i for i in range(begin, end) if i not in phrase])
    if not pieces:
        return []
    cue = Span(token.start, token.end)
    return [Draft(tuple(pieces), doc.span(begin, end - 1), "phrase", cue, token.index, noun.index, verb=token.lower,
                  kind="reported")]  # fmt: skip
