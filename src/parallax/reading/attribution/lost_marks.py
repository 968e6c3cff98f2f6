"""Quotations whose marks a text has lost: "The source told the agency that. We have seen the reports. …"."""

from parallax.nouns.span import Span
from parallax.reading.attribution.draft import Draft
from parallax.reading.attribution.subjects import subject_of
from parallax.reading.cues import CUE_VERBS, NEGATIVE_CUES
from parallax.reading.document import Document

_LONGEST = 8
"""Sentences at most that such a quotation is followed through."""
_TELLING = frozenset(lemma for lemma, verb in CUE_VERBS.items() if not verb.weak) - NEGATIVE_CUES
"""Cues after which a "that" alone breaks off; "relatives denied that" is whole."""
_FIRST_PERSON = frozenset({"i", "we", "us", "our", "ours", "my", "me"})


def lost_drafts(doc: Document) -> list[Draft]:
    """A draft for each sentence that breaks off after a cue and its "that", with the words that follow: up to the last
    sentence near by in its paragraph where the speaker says "we" or "I".
    """
    found = []
    for number, (first, last) in enumerate(doc.sentences):
        cue = _broken_off(doc, first, last)
        content = _following(doc, number) if cue is not None else None
        if cue is not None and content is not None:
            token = doc.tokens[cue]
            sentence = Span(doc.tokens[first].start, content.end)
            words = Span(token.start, token.end)
            found.append(
                Draft((content,), sentence, "speech", words, cue, subject_of(doc, cue), verb=token.lemma, quoted=True)
            )
    return found


def _broken_off(doc: Document, first: int, last: int) -> int | None:
    """The cue of a sentence whose last word is the "that" after it."""
    words = [t for t in doc.tokens[first:last] if t.pos != "PUNCT"]
    if len(words) < 3 or words[-1].lower != "that":
        return None
    cues = [t.index for t in words[-10:] if t.pos == "VERB" and t.lemma in _TELLING]
    return cues[-1] if cues and subject_of(doc, cues[-1]) is not None else None


def _following(doc: Document, number: int) -> Span | None:
    block = doc.block_of[doc.sentences[number][0]]
    spoken = None
    for first, last in doc.sentences[number + 1 : number + 1 + _LONGEST]:
        if doc.block_of[first] != block:
            break
        if any(t.pos == "PRON" and t.lower in _FIRST_PERSON for t in doc.tokens[first:last]):
            spoken = last
    if spoken is None:
        return None
    return doc.span(doc.sentences[number + 1][0], spoken - 1)
