"""Speakers brought by a phrase: "according to the ministry", "in the words of the mayor"."""

from parallax.nouns.span import Span
from parallax.reading.attribution.draft import Draft
from parallax.reading.attribution.pieces import content_pieces
from parallax.reading.cues import CUE_VERBS
from parallax.reading.document import Document
from parallax.reading.named_speakers import described
from parallax.reading.roles import DOCUMENT_NOUNS


def phrase_drafts(doc: Document) -> list[Draft]:
    """A draft for each "according to"; its content is the sentence without the phrase."""
    return [draft for token in doc.tokens if token.lower == "according" for draft in _according(doc, token.index)]


def _according(doc: Document, index: int) -> list[Draft]:
    if index + 2 >= len(doc.tokens) or doc.tokens[index + 1].lower != "to":
        return []
    first, last = doc.sentences[doc.sentence_of[index]]
    pointed = (_pointed_at(doc, index, first) if index > first + 1 else None) or _told_by(doc, index, last)
    speaker = pointed[0] if pointed else _speaker(doc, index + 1)
    if speaker is None:
        return []
    end = pointed[1] if pointed else _phrase_end(doc, index, speaker, last)
    before = [] if pointed and doc.tokens[index + 2].lower != "what" else range(first, index)
    pieces = content_pieces(
        doc, _content(doc, index, end, first, last) if not pointed else [*before, *range(end + 1, last)]
    )
    if not pieces:
        pieces = _paragraph_after(doc, last)
    if not pieces:
        return []
    cue = doc.span(index, index + 1)
    return [Draft(tuple(pieces), doc.span(first, last - 1), "phrase", cue, index, speaker, verb="according")]


def _pointed_at(doc: Document, index: int, first: int) -> tuple[int, int] | None:
    """ "a letter of March, according to which …": the noun that "which" points at, and the "which"; None for other words."""
    if doc.tokens[index + 2].lower not in ("which", "whom") or doc.tokens[index - 1].text != ",":
        return None
    noun = doc.tokens[index - 2]
    while noun.dep in ("pobj", "prep", "compound") and noun.head >= first:
        noun = doc.tokens[noun.head]
    return (noun.index, index + 2) if noun.pos in ("NOUN", "PROPN") and noun.index >= first else None


def _told_by(doc: Document, index: int, last: int) -> tuple[int, int] | None:
    """ "according to what the shepherds tell us, …": who told it, and the clause's last token; None for other words."""
    if doc.tokens[index + 2].lower != "what":
        return None
    comma = next((t.index for t in doc.tokens[index:last] if t.text == ","), last)
    clause = doc.tokens[index + 3 : comma]
    teller = next((t for t in clause if t.dep == "nsubj" and doc.tokens[t.head].lemma in CUE_VERBS), None)
    return (teller.index, comma - 1) if teller is not None else None


def _speaker(doc: Document, to: int) -> int | None:
    objects = doc.kids(to, "pobj")
    if not objects:
        return next((t.index for t in doc.tokens[to + 1 : to + 8] if t.pos in ("NOUN", "PROPN", "PRON")), None)
    return _behind_document(doc, objects[0].index)


def _behind_document(doc: Document, noun: int) -> int:
    """ "data from the survey", "a report by the council": the body behind the text speaks."""
    if doc.tokens[noun].lemma in DOCUMENT_NOUNS or doc.tokens[noun].lower in DOCUMENT_NOUNS:
        for preposition in doc.kids(noun, "prep", "agent", "acl"):
            inner = doc.kids(preposition.index, "pobj") or [
                p for a in doc.kids(preposition.index, "agent", "prep") for p in doc.kids(a.index, "pobj")
            ]
            if inner and (inner[0].pos == "PROPN" or inner[0].entity in ("ORG", "PERSON")):
                return inner[0].index
    return noun


def _phrase_end(doc: Document, index: int, speaker: int, last: int) -> int:
    """The phrase's last token: its noun phrase up to a comma that is not an apposition's."""
    within = [i for i in doc.subtree(speaker) if index < i < last]
    end = max(within, default=speaker)
    told = described(doc.tokens, index + 2, last)
    if told is not None and (told[1][-1] >= end or _has_verb(doc, told[1].stop, end)):
        return told[1][-1]
    if end + 1 < last and doc.tokens[index].index == doc.sentences[doc.sentence_of[index]][0]:
        return end
    return end


def _has_verb(doc: Document, first: int, last: int) -> bool:
    return any(t.pos in ("VERB", "AUX") for t in doc.tokens[first : last + 1])


def _content(doc: Document, index: int, end: int, first: int, last: int) -> list[int]:
    before = list(range(first, index))
    after = list(range(end + 1, last))
    root = next((i for i in range(first, last) if doc.tokens[i].head == i), first)
    spoken = [i for i in before if doc.tokens[i].pos not in ("PUNCT", "CCONJ", "ADV")]
    if not spoken:
        return after
    return before + after if root > end or _goes_on(doc, after) or _is_clause(doc, after) else before


def _is_clause(doc: Document, after: list[int]) -> bool:
    """True where what follows the phrase is a clause with a subject of its own, and nothing about the speaker."""
    verbs = [doc.tokens[i] for i in after if doc.tokens[i].pos in ("VERB", "AUX")]
    if not verbs or "," not in (doc.tokens[after[0]].text, doc.tokens[after[0] - 1].text):
        return False
    verb = next((t for t in verbs if t.dep not in ("aux", "auxpass")), verbs[0])
    if verb.dep == "acl":
        return verb.head == verb.index - 1 and bool(doc.kids(verb.index, "dobj"))  # "the siege injured nine people"
    return verb.dep != "relcl" and any(t.index in after for t in doc.kids(verb.index, "nsubj", "nsubjpass"))


def _goes_on(doc: Document, after: list[int]) -> bool:
    """True when what follows the phrase is part of the sentence's own clause, not a clause about the speaker."""
    words = [doc.tokens[i] for i in after if doc.tokens[i].pos != "PUNCT"]
    return bool(words) and words[0].lower not in ("who", "which", "whose", "whom", "adding", "a", "an", "the")


def _paragraph_after(doc: Document, last: int) -> list[Span]:
    """A phrase that ends its paragraph in a colon brings the next paragraph."""
    if doc.tokens[last - 1].text != ":" or last >= len(doc.tokens):
        return []
    begin, end = doc.sentences[doc.sentence_of[last]]
    return content_pieces(doc, range(begin, end))
