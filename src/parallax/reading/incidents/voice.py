"""Active and passive, subject and agent, and acts told by nouns, by the parse."""

from parallax.reading.act_nouns import ACT_NOUNS
from parallax.reading.acts import ACT_VERBS
from parallax.reading.annotators import Token
from parallax.reading.document import Document

_OPENERS = frozenset("as after because before since until when while".split())
UNDERGONE = frozenset(
    "die perish succumb drown collapse explode erupt burst sink crash break derail capsize crack topple crumble cave detonate "
    "burn ignite leak spill rupture collide resume reopen begin start end close open spread fall tremble shut".split()
)
"""Verbs whose subject, where they have no object, undergoes what they tell."""
TRANSITIVE = frozenset(
    "kill injure wound arrest detain displace destroy damage capture seize evacuate rescue convict acquit sentence jail".split()
)
"""Verbs that always have an object: without one, their subject undergoes what they tell."""


def is_nominal(token: Token) -> bool:
    """True for an act told by a noun, or by a verb's form that stands as one ("Shelling of the port continued")."""
    return token.pos == "NOUN" or (token.tag == "VBG" and token.dep in ("nsubj", "nsubjpass", "dobj", "pobj", "appos"))


def noun_class(token: Token) -> str | None:
    """The class of act that a noun, or a verb's form in a noun's place, names; None for none."""
    if not is_nominal(token) or token.dep in ("compound", "npadvmod", "nmod"):
        return None
    named = ACT_NOUNS.get(token.lemma) or ACT_NOUNS.get(token.lower)
    return named or (ACT_VERBS.get(token.lemma) if token.pos == "VERB" else None)


def subject_of(doc: Document, index: int) -> Token | None:
    """A verb's own subject, active or passive."""
    found = doc.kids(index, "nsubj", "nsubjpass", "csubj", "expl")
    if not found:
        return _misled_subject(doc, index)
    return next((t for t in found if noun_class(t) is not None), found[-1])


def _misled_subject(doc: Document, index: int) -> Token | None:
    """The noun right before a verb that the parse takes for the object of "as" or "after" ("as a quake strikes the coast")."""
    token, before = doc.tokens[index], doc.tokens[index - 1]
    if (
        index == 0
        or token.tag not in ("VBD", "VBZ", "VBP")
        or before.dep != "pobj"
        or before.pos not in ("NOUN", "PROPN")
    ):
        return None
    return before if doc.tokens[before.head].lower in _OPENERS else None


def is_passive(doc: Document, index: int) -> bool:
    """True for a verb in the passive, with or without its auxiliary ("towns held by", "was held")."""
    token = doc.tokens[index]
    if doc.kids(index, "nsubjpass", "auxpass"):
        return True
    if doc.kids(index, "dobj", "aux"):
        return False
    if token.tag == "VBD" and token.lemma in TRANSITIVE:
        shared = any(doc.kids(t.index, "dobj") for t in doc.kids(index, "conj"))
        return not shared and not (token.dep == "relcl" and doc.kids(index, "nsubj"))  # "Nine injured as …"
    if doc.kids(index, "nsubj"):
        return token.tag == "VBN"
    if token.tag != "VBN":
        return False
    if token.dep == "conj":
        return is_passive(doc, token.head) if token.head != index else False
    return token.dep in ("acl", "advcl", "amod", "relcl", "ROOT") or bool(doc.kids(index, "agent"))


def agent_of(doc: Document, index: int) -> int | None:
    """The head of a "by" phrase; None where it tells a means or a time ("by bombing", "by Monday")."""
    for by in doc.kids(index, "agent", "prep"):
        if by.lower == "by":
            for inner in doc.kids(by.index, "pobj"):
                if inner.entity not in ("DATE", "TIME", "PERCENT", "QUANTITY", "MONEY"):
                    return inner.index
    return None


def object_of(doc: Document, index: int, word: str) -> int | None:
    """What stands behind a preposition below a token, no time."""
    for preposition in doc.kids(index, "prep"):
        if preposition.lower == word:
            for inner in doc.kids(preposition.index, "pobj"):
                if inner.entity not in ("DATE", "TIME"):
                    return inner.index
    return None


def is_time(token: Token) -> bool:
    """True for a time before its noun ("Monday's attack")."""
    return token.entity in ("DATE", "TIME")
