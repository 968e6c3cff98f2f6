"""Verbs that "not" denies."""

from parallax.reading.annotators import Annotation, Token

_NOT = frozenset({"not", "n't", "n’t", "never"})
_NOT_ONLY = frozenset({"only", "just", "merely", "simply"})


def is_denied(doc: Annotation, verb: Token) -> bool:
    """True for a verb with "not" or "never" that tells what was or is: no "will not", no "not to", no "not only"."""
    own = [one for one in doc.tokens[max(0, verb.index - 6) : verb.index + 3] if one.head == verb.index]
    if any(one.tag == "MD" or (one.lower == "to" and one.dep == "aux") for one in own):
        return False
    return any(one.lower in _NOT and doc.tokens[one.index + 1].lower not in _NOT_ONLY for one in own)
