"""Reports in which the outlet speaks for itself: a company's announcement, a ministry's statement, a blog's post.

All that such a report tells in plain sentences is its author's word, and may be set against what others say.
"""

from collections.abc import Sequence

from parallax.nouns.span import Span
from parallax.reading.annotators import Token
from parallax.reading.attribution import Draft
from parallax.reading.attribution.pieces import content_pieces
from parallax.reading.document import Document
from parallax.reading.roles import MEDIA_NAMES, ONE_WORD_AGENCIES, body_noun

_FEWEST = 2
"""Sentences in which an author must speak of himself."""
_OURSELVES = frozenset({"i", "we", "our", "my"})
_ISSUED = frozenset("announcement communique communiqué declaration statement".split())
_SUBJECTS = ("nsubj", "nsubjpass")
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_SO = frozenset({"accurate", "correct", "right", "so", "true"})
_NONE = frozenset({"no", "none", "nobody", "nothing", "neither", "nowhere"})


def is_first_hand(doc: Document, spoken: Sequence[Span]) -> bool:
    """True for a report headed as a statement, and for one whose own sentences, outside what is `spoken`, say "we" or
    "I", or have the outlet itself for their subject, more than once.
    """
    if _headed(doc):
        return True
    own = _own_words(doc)
    found = {
        doc.sentence_of[token.index]
        for token in doc.tokens
        if _of_itself(doc, token, own) and not any(span.meets(Span(token.start, token.end)) for span in spoken)
    }
    return len(found) >= _FEWEST


def is_plain(doc: Document, first: int, last: int) -> bool:
    """True for a sentence that tells something: it has a tense, asks nothing and bids nobody do anything."""
    tokens = doc.tokens[first:last]
    if not any(token.tag in _FINITE for token in tokens) or any(token.text == "?" for token in tokens[-2:]):
        return False
    return not any(token.head == token.index and token.tag == "VB" and not _helped(doc, token) for token in tokens)


def tells_of_none(doc: Document, first: int, last: int) -> bool:
    """True for a sentence whose main clause says that there is none of something ("Nobody came", "There are no arrears")."""
    for token in doc.tokens[first : last - 1]:
        following = doc.tokens[token.index + 1]
        if token.lower in _NONE or (token.lower == "not" and following.lower in ("a", "one")):
            token = following if token.lower == "not" else token
            main = doc.tokens[_phrase_of(doc, token).head]
            if main.head == main.index and main.pos in ("VERB", "AUX"):
                return True
    return False


def not_so(doc: Document, first: int, last: int) -> Draft | None:
    """A denial for a sentence that begins "It is not true that": what follows is what is denied."""
    words = [token.lower for token in doc.tokens[first : first + 5]]
    negated = words[:1] == ["it"] and words[1:2] in (["is"], ["was"]) and words[2:3] == ["not"]
    if not negated or words[3:4] == [] or words[3] not in _SO or words[4:5] != ["that"]:
        return None
    pieces = content_pieces(doc, range(first + 5, last))
    cue = doc.span(first, first + 4)
    return Draft(tuple(pieces), doc.span(first, last - 1), "own", cue, first + 1, verb="deny") if pieces else None


def _phrase_of(doc: Document, token: Token) -> Token:
    """The noun that a word of none goes with, itself where it stands alone."""
    head = doc.tokens[token.head]
    return head if head.pos in ("NOUN", "PROPN", "NUM") and token.dep in ("det", "neg", "nummod") else token


def _helped(doc: Document, token: Token) -> bool:
    return bool(doc.kids(token.index, "aux", "nsubj", "nsubjpass"))


def _headed(doc: Document) -> bool:
    first, last = doc.blocks[0]
    words = [token.lower for token in doc.tokens[first : min(last, first + 3)]]
    return any(word in _ISSUED for word in words) and doc.report.title_span is not None


def _own_words(doc: Document) -> frozenset[str]:
    """The names by which the outlet may call itself; none for the press, whose name stands in its reports as a credit."""
    words = [word.strip(",.()") for word in (doc.report.outlet or "").split()]
    names = frozenset(word.lower() for word in words if word[:1].isupper())
    return frozenset() if names & (MEDIA_NAMES | ONE_WORD_AGENCIES) else names


def _of_itself(doc: Document, token: Token, own: frozenset[str]) -> bool:
    if token.lower in _OURSELVES:
        return token.dep in (*_SUBJECTS, "poss")
    if token.dep not in _SUBJECTS or not token.text[0].isupper() or not own:
        return False
    before = doc.tokens[token.index - 1].lower if token.index else ""
    return token.lower in own or (before == "the" and body_noun(token))
