"""Whether an act came about by what the text says, was denied, or is planned, asked, wished or supposed."""

from parallax.reading.annotators import Token
from parallax.reading.document import Document
from parallax.reading.incidents.reality_nouns import noun_came_about
from parallax.reading.incidents.reality_verbs import Came, turned, verb_came_about
from parallax.reading.incidents.reality_words import DENYING
from parallax.reading.incidents.voice import is_nominal

_LONGEST = 12
"""Steps up from a word at most."""


def came_about(doc: Document, token: Token, heading: bool = False, outside: int | None = None) -> Came:
    """Whether the act that a word tells came about; `heading`: it stands in a headline, whose present tense tells of what is past.

    `outside`: the verb of the statement's cue; that the speaker denies what he tells is not asked here.
    """
    if _asked(doc, token):
        return "open"
    if is_nominal(token):
        return noun_came_about(doc, token)
    came = verb_came_about(doc, token.index, heading, _LONGEST)
    if outside is not None and doc.tokens[outside].lemma in DENYING and came != "open" and _below(doc, token, outside):
        return turned(came)
    return came


def _below(doc: Document, token: Token, index: int) -> bool:
    """True where the way up from a word to the verb at `index` passes verbs only, the last of them its clause."""
    for _ in range(_LONGEST):
        if token.head == index:
            return token.dep in ("ccomp", "xcomp")
        if token.head == token.index or token.dep not in ("xcomp", "ccomp", "conj"):
            return False
        token = doc.tokens[token.head]
    return False


def _asked(doc: Document, token: Token) -> bool:
    """True in a question."""
    first, last = doc.sentences[doc.sentence_of[token.index]]
    marks = [t for t in doc.tokens[max(first, last - 3) : last] if t.text == "?"]
    return bool(marks) and not any(t.text in ('"', "”", "“") for t in doc.tokens[token.index : last])
