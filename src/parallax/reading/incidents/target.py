"""To whom or what an act is done, by the parse."""

from parallax.reading.act_nouns import ACT_NOUNS
from parallax.reading.annotators import Token
from parallax.reading.document import Document
from parallax.reading.incidents.doer import (
    LIGHT,
    SUBJECTIVE,
    active_subject,
    antecedent,
    doer_of,
    lost_lives,
    undergoer,
    undergone_by_owner,
)
from parallax.reading.incidents.voice import UNDERGONE, is_nominal, is_passive, is_time, object_of, subject_of

WEAPONS = frozenset(
    "airstrike air-strike arrow artillery ammunition assault attack barrage bomb bullet counterattack "
    "drone fire grenade gas missile mortar "
    "offensive raid rocket round shell shot siege strike stone torpedo volley salvo projectile "
    "counteroffensive invasion".split()
)
"""Objects that an attack is made with, or that are the attack: what it is made on stands behind a preposition."""
_AT = ("on", "against", "into", "upon")
_MEASURES = frozenset(
    "magnitude kilometre kilometer km mile metre meter percent depth degree hour minute day gmt".split()
)
_MANNER = frozenset("foot horseback bail parole suspicion charge purpose behalf condition board camera duty".split())
_WITH = frozenset("meet clash fight battle collide merge".split())
_AIMED = frozenset("fire shoot throw hurl aim launch lob open drop".split())
_CONTROL = frozenset("control possession command hold".split())


def is_measure(doc: Document, token: Token) -> bool:
    """True for a length, a time or a share that is not of something ("struck ten miles off the coast")."""
    if token.entity in ("PERCENT", "TIME", "DATE") or token.lemma in _MEASURES:
        return object_of(doc, token.index, "of") is None and not any(
            t.lower == "square" for t in doc.kids(token.index, "amod", "nmod")
        )
    return False


def target_of(doc: Document, token: Token) -> int | None:
    """The head of what it was done to: object, subject in the passive, "of" or "on" what for a noun."""
    if is_nominal(token):
        return _noun_target(doc, token)
    if is_passive(doc, token.index):
        return undergoer(doc, token)
    objects = doc.kids(token.index, "dobj", "oprd")
    if objects and is_measure(doc, objects[0]):
        return None
    if objects and objects[0].lemma in WEAPONS:
        found = _behind(doc, token.index) if objects[0].lemma not in ACT_NOUNS else None
        return found if found is not None else _behind(doc, objects[0].index)
    if objects and objects[0].lemma in _CONTROL:
        held = object_of(doc, objects[0].index, "of") or object_of(doc, objects[0].index, "over")
        return held if held is not None else objects[0].index
    if objects and lost_lives(token, objects[0]):
        return active_subject(doc, token.index)
    if objects:
        found = antecedent(doc, objects[0])
        return found if doc.tokens[found].tag != "WP" else None
    if token.lemma in UNDERGONE:
        return active_subject(doc, token.index)
    relative = _relative_object(doc, token)
    if relative is not None:
        return relative
    return _behind(doc, token.index)


def _relative_object(doc: Document, token: Token) -> int | None:
    """The noun that a relative clause without a relative pronoun has for its object ("the town they captured")."""
    if token.dep != "relcl" or doc.kids(token.index, "dobj"):
        return None
    subject = subject_of(doc, token.index)
    if subject is None or subject.tag in ("WDT", "WP") or subject.lower == "that":
        return None
    if any(t.tag == "WRB" for t in doc.kids(token.index, "advmod")):
        return None
    return (
        token.head
        if not any(t.tag in ("WDT", "WP") for p in doc.kids(token.index, "prep") for t in doc.kids(p.index, "pobj"))
        else None
    )


def _behind(doc: Document, index: int) -> int | None:
    """What stands behind "on" or "against" below a token, behind "at" where something is aimed; no time."""
    for preposition in doc.kids(index, "prep"):
        word, lemma = preposition.lower, doc.tokens[index].lemma
        if word in _AT or (word == "at" and lemma in _AIMED) or (word == "with" and lemma in _WITH):
            for inner in doc.kids(preposition.index, "pobj"):
                if inner.entity not in ("DATE", "TIME") and inner.lemma not in _MANNER:
                    return inner.index
    return None


def _noun_target(doc: Document, token: Token) -> int | None:
    objects = doc.kids(token.index, "dobj")
    if objects:
        return objects[0].index
    owners = [t.index for t in doc.kids(token.index, "poss") if not is_time(t)]
    if owners and undergone_by_owner(token):
        return owners[0]
    for word in ("of", "on", "against", "at", "upon"):
        found = object_of(doc, token.index, word)
        if found is not None and not (word == "of" and token.lemma in SUBJECTIVE and doer_of(doc, token) == found):
            return found
    above = doc.tokens[token.head]
    if token.dep == "dobj" and above.lemma in LIGHT:
        return _behind(doc, above.index)
    return None
