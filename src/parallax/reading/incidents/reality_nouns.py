"""Whether what an act's noun names came about."""

from parallax.reading.annotators import Token
from parallax.reading.document import Document
from parallax.reading.incidents.reality_verbs import Came, verb_came_about
from parallax.reading.incidents.reality_words import DENYING, NOT_YET, WISH_NOUNS, WISH_NOUNS_OF, WISHED, WISHING

_STEPS = 6
"""Steps up from the clause that an act's noun stands in, at most."""


def noun_came_about(doc: Document, token: Token) -> Came:
    """An act's noun came about unless it is what is wished, planned, feared, or none."""
    beside = {t.lower for t in doc.kids(token.index, "det", "amod", "neg")}
    if "no" in beside:
        return "denied" if _clause(doc, token) == "came" else "open"
    if beside & NOT_YET:
        return "open"
    above = doc.tokens[token.head]
    if token.dep == "pobj":
        governor = doc.tokens[above.head]
        if governor.lemma in WISH_NOUNS_OF and above.lower in ("of", "for"):
            return "open"
        if governor.lemma in WISH_NOUNS and above.lower == "for":
            return "open"
        if (
            governor.pos == "VERB"
            and above.lower in ("for", "against", "from", "to")
            and (governor.lemma in WISHING | {"protect", "brace", "guard", "defend", "respond", "lead"})
        ):
            return "open"
    if token.dep in ("dobj", "nsubjpass") and above.lemma in WISHED:
        return "open"
    return _clause(doc, token)


def _clause(doc: Document, token: Token) -> Came:
    """How the clause stands in which an act's noun is subject or object; elsewhere the noun stands for itself."""
    above = doc.tokens[token.head]
    if token.dep in ("conj", "appos") and above.pos == "NOUN" and token.head != token.index:
        return noun_came_about(doc, above)
    if token.dep in ("dobj", "nsubj", "nsubjpass", "attr") and above.pos in ("VERB", "AUX"):
        came = verb_came_about(doc, above.index, True, _STEPS)
        if token.dep == "nsubj" and above.lemma in DENYING:
            return "came"
        return (
            came
            if token.dep in ("dobj", "nsubjpass", "attr") or came == "came"
            else ("open" if came == "open" else "came")
        )
    return "came"
