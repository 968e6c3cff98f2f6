"""Speakers that close a sentence whose commas are lost: "Four people died in the raid a monitor said on Sunday"."""

from dataclasses import dataclass

from parallax.nouns.span import Span
from parallax.reading.annotators import Token
from parallax.reading.attribution.inverted import inverted_speaker
from parallax.reading.attribution.pieces import content_pieces
from parallax.reading.cues import CUE_VERBS, WEAK_CUES
from parallax.reading.document import Document
from parallax.reading.roles import body_noun, media_noun, person_role

_LONGEST = 14
"""Tokens of a closing noun phrase at most."""
_WITHIN = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "PART", "SYM", "X"})
_DECIDING = frozenset({"decide", "find", "rule"})
"""Weak cues that tell what a body resolved where a comma sets them behind it ("The mine will close, the court ruled")."""
_AFTER = ("on", "in", "at", "earlier", "late", "early", "during", "to", "for")


@dataclass(frozen=True, slots=True)
class Closing:
    """A closing speaker: head token, first and last token of its phrase, and the content before it."""

    head: int
    bounds: tuple[int, int]
    pieces: list[Span]


def closing_speaker(doc: Document, verb: int) -> Closing | None:
    """The noun phrase right before a cue that ends its sentence, and all before it as content; None for any other cue."""
    token = doc.tokens[verb]
    first, last = doc.sentences[doc.sentence_of[verb]]
    if token.pos != "VERB" or token.lemma not in CUE_VERBS or token.tag == "VBG":
        return None
    inverted = inverted_speaker(doc, verb)
    if inverted is not None:
        return Closing(*inverted)
    if not _ends(doc, verb, last):
        return None
    head = _head(doc, verb)
    phrase = _phrase(doc, head, first)
    if phrase is None or phrase[0] - first < 4 or doc.tokens[phrase[0] - 1].lower == "than":
        return None
    if token.lemma in WEAK_CUES and not (token.lemma in _DECIDING and doc.tokens[phrase[0] - 1].text == ","):
        return None
    if not any(t.pos in ("VERB", "AUX") for t in doc.tokens[first : phrase[0]]):
        return None
    pieces = content_pieces(doc, range(first, phrase[0]))
    return Closing(head, (phrase[0], verb - 1), pieces) if pieces else None


def _head(doc: Document, verb: int) -> int:
    """The noun right before the cue, or the name or role that it tells the place or body of ("Mayor Ann Dorn of Arlen
    said", "the head of the brigade said").
    """
    before = doc.tokens[verb - 1]
    owner = doc.tokens[doc.tokens[before.head].head]
    of = before.dep == "pobj" and doc.tokens[before.head].lower in ("of", "for", "in", "at")
    if of and before.pos == "NOUN" and (person_role(owner) or (_speaking(owner) and not _speaking(before))):
        return owner.index
    for subject in doc.kids(verb, "nsubj"):
        between = doc.tokens[subject.index + 1 : verb]
        if subject.pos == "PROPN" and between and between[0].lower == "of" and all(t.pos != "PUNCT" for t in between):
            return subject.index
    return verb - 1


def _ends(doc: Document, verb: int, last: int) -> bool:
    """True when only a day, a place or a channel follows the cue."""
    rest = [t for t in doc.tokens[verb + 1 : last] if t.pos != "PUNCT"]
    if not rest:
        return True
    if len(rest) > 9 or any(t.pos in ("VERB", "AUX") for t in rest):
        return False
    told = doc.tokens[verb].lemma == "tell" and rest[0].pos == "PROPN"
    return told or rest[0].lower in _AFTER or rest[0].entity in ("DATE", "TIME", "ORG")


def _phrase(doc: Document, end: int, first: int) -> tuple[int, int] | None:
    """The noun phrase's bounds: back to its article, or over a name's capitals and the words that describe it."""
    head = doc.tokens[end]
    if not (_speaking(head) or head.pos == "PROPN") or head.entity in ("DATE", "TIME"):
        return None
    start = end
    while start - 1 >= first and end - start < _LONGEST:
        before = doc.tokens[start - 1]
        if before.pos == "DET" and before.lower in ("the", "a", "an", "another", "one"):
            return start - 1, end
        if before.lower == "and" and _speaking(doc.tokens[start - 2]):
            start -= 2
            continue
        if not _within(before, doc.tokens[start]):
            break
        start -= 1
    return (start, end) if start > first else None


def _within(before: Token, token: Token) -> bool:
    """True for a word that a closing phrase may take in before `token`: of its own case, or describing who speaks."""
    if before.pos not in _WITHIN:
        return False
    titled = _speaking(before) and token.pos == "PROPN"
    return titled or before.text.islower() == token.text.islower() or _speaking(token) or before.pos in ("ADJ", "PROPN")


def _speaking(token: Token) -> bool:
    return (
        person_role(token) or body_noun(token) or media_noun(token) or token.lower in ("monitor", "source", "statement")
    )
