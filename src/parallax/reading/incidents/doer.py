"""Who does an act, by the parse."""

from parallax.reading.annotators import Token
from parallax.reading.document import Document
from parallax.reading.incidents.voice import (
    UNDERGONE,
    agent_of,
    is_nominal,
    is_passive,
    is_time,
    noun_class,
    object_of,
    subject_of,
)

LIGHT = frozenset(
    "carry launch conduct mount stage make wage commit perpetrate begin continue intensify complete execute pursue undertake press "
    "renew resume step start order".split()
)
"""Verbs that say of their subject that it did the act which their object names."""
SUBJECTIVE = frozenset(
    "attack offensive counteroffensive counterattack advance raid retreat withdrawal "
    "protest demonstration strike rally surrender meeting summit conference".split()
)
"""Nouns whose "of" names who does it, where nothing else does ("the retreat of the army")."""
_CONTROLLED_BY_OBJECT = frozenset("allow cause compel enable force help lead leave let make order prompt see".split())
_OF_VICTIMS = frozenset({"kill", "injure", "detain", "try", "release", "rescue"})
ACCUSING = frozenset("accuse admit charge confess convict indict suspect try plead sentence jail".split())
"""Verbs after which what somebody is said to have done is told."""
_LIMIT = 8


def doer_of(doc: Document, token: Token) -> int | None:
    """The head of who did it: subject, "by" in the passive, whose for a noun; where an attack did it, whose attack it was."""
    found = _noun_doer(doc, token) if is_nominal(token) else _verb_doer(doc, token)
    for _ in range(_LIMIT):
        if found is None or noun_class(doc.tokens[found]) is None:
            break
        found = _noun_doer(doc, doc.tokens[found])
    return found


def _verb_doer(doc: Document, token: Token) -> int | None:
    if is_passive(doc, token.index):
        return _agent_of_passive(doc, token)
    objects = doc.kids(token.index, "dobj")
    if (token.lemma in UNDERGONE and not objects) or (objects and lost_lives(token, objects[0])):
        return None
    return active_subject(doc, token.index)


def lost_lives(token: Token, thing: Token) -> bool:
    """True for "lost their lives": who did so died."""
    return token.lemma == "lose" and thing.lemma == "life"


def _agent_of_passive(doc: Document, token: Token) -> int | None:
    own = agent_of(doc, token.index)
    if own is not None:
        return own
    through = _through_act(doc, token.index)
    if through is not None:
        return through
    following = [t for t in doc.kids(token.index, "conj") if t.tag == "VBN" and not subject_of(doc, t.index)]
    return next((a for t in following if (a := agent_of(doc, t.index)) is not None), None)


def _through_act(doc: Document, index: int) -> int | None:
    """Who did the act in which something was done ("killed in raids by the coalition")."""
    for preposition in doc.kids(index, "prep", "agent"):
        if preposition.lower in ("in", "by", "during", "from", "after"):
            for inner in doc.kids(preposition.index, "pobj"):
                if (
                    noun_class(inner) in ("attack", "fight", "damage", "crash")
                    and (found := doer_of(doc, inner)) is not None
                ):
                    return found
    return None


def active_subject(doc: Document, index: int, limit: int = _LIMIT) -> int | None:
    """The head of the noun that a verb's clause has for its subject, its own or led to it from the clause above."""
    token = doc.tokens[index]
    own = subject_of(doc, index)
    if own is not None:
        return antecedent(doc, own)
    if limit == 0 or token.head == index:
        return None
    above = token.head
    if token.dep == "conj" and doc.tokens[above].pos in ("VERB", "AUX"):
        if is_passive(doc, above):
            return next((antecedent(doc, t) for t in doc.kids(above, "nsubjpass")), None)
        return active_subject(doc, above, limit - 1)
    if token.dep in ("xcomp", "ccomp"):
        return _controller(doc, above, limit)
    if token.dep == "advcl":
        return _above_participle(doc, token, limit)
    if token.dep == "pcomp":
        preposition = doc.tokens[above]
        governor = doc.tokens[preposition.head]
        if governor.pos in ("VERB", "AUX"):
            return _controller(doc, governor.index, limit) if preposition.dep == "prep" else None
        return None
    if token.dep == "acl" and token.tag == "VBG":
        return above
    return None


def _controller(doc: Document, above: int, limit: int) -> int | None:
    """Whom an infinitive below a verb has for its subject: the object where somebody is made to do it."""
    if doc.tokens[above].lemma in _CONTROLLED_BY_OBJECT:
        objects = doc.kids(above, "dobj", "nsubjpass")
        if objects:
            return objects[0].index
    if is_passive(doc, above):
        return undergoer(doc, doc.tokens[above])
    return active_subject(doc, above, limit - 1)


def _above_participle(doc: Document, token: Token, limit: int) -> int | None:
    """Whose a participle is: of the subject above; what a passive clause tells did it where it names who did."""
    if token.tag not in ("VBG", "VB"):
        return None
    if is_passive(doc, token.head):
        if any(
            t.lower in ("before", "after", "while", "when") for t in doc.kids(token.index, "mark", "advmod", "prep")
        ):
            return next((antecedent(doc, t) for t in doc.kids(token.head, "nsubjpass")), None)
        return _agent_of_passive(doc, doc.tokens[token.head])
    above = doc.tokens[token.head]
    if above.lemma in UNDERGONE and not doc.kids(above.index, "dobj"):
        return None
    return active_subject(doc, token.head, limit - 1)


def antecedent(doc: Document, token: Token) -> int:
    """The noun that a relative pronoun stands for; any other token itself."""
    if token.tag in ("WDT", "WP") or (token.lower == "that" and token.pos in ("PRON", "SCONJ")):
        clause = doc.tokens[token.head]
        for _ in range(_LIMIT):
            if clause.dep == "relcl" and clause.head != clause.index:
                return clause.head
            if clause.dep not in ("conj", "xcomp", "ccomp", "advcl") or clause.head == clause.index:
                break
            clause = doc.tokens[clause.head]
    return token.index


def _noun_doer(doc: Document, token: Token) -> int | None:
    own = agent_of(doc, token.index)
    if own is not None:
        return own
    led = [
        t
        for t in doc.kids(token.index, "acl")
        if t.lemma in ("carry", "launch", "conduct", "mount", "stage", "lead", "make")
    ]
    for clause in led:
        found = agent_of(doc, clause.index)
        if found is not None:
            return found
    owners = [t.index for t in doc.kids(token.index, "poss") if not is_time(t)]
    if owners and not undergone_by_owner(token):
        return owners[0]
    return _doer_around(doc, token) or _doer_beside(doc, token)


def undergone_by_owner(token: Token) -> bool:
    """True for nouns whose owner undergoes what they tell ("her arrest", "the guard's killing")."""
    return noun_class(token) in _OF_VICTIMS or token.lemma in ("shooting", "stabbing", "beating", "assassination")


def _doer_around(doc: Document, token: Token) -> int | None:
    """Who did it by the verb around a noun: who launched it, claimed it, or is charged with it."""
    above = doc.tokens[token.head]
    if token.dep == "dobj" and above.lemma in LIGHT:
        return active_subject(doc, above.index) if not is_passive(doc, above.index) else agent_of(doc, above.index)
    if token.dep == "nsubjpass" and above.lemma in LIGHT:
        return agent_of(doc, above.index)
    if token.dep == "pobj" and above.lower == "for" and doc.tokens[above.head].lemma == "responsibility":
        claim = doc.tokens[doc.tokens[above.head].head]
        if claim.lemma in ("claim", "accept", "admit", "take", "acknowledge"):
            return agent_of(doc, claim.index) if is_passive(doc, claim.index) else active_subject(doc, claim.index)
    if (
        token.dep == "pobj"
        and above.lower in ("to", "of", "with", "in", "for")
        and doc.tokens[above.head].lemma in ACCUSING
    ):
        return _controller(doc, above.head, _LIMIT)
    return None


def _doer_beside(doc: Document, token: Token) -> int | None:
    """Who did it by the words beside a noun: "the retreat of the army", "Danish raids"."""
    if token.lemma in SUBJECTIVE:
        of = object_of(doc, token.index, "of")
        if of is not None:
            return of
    beside = [
        t
        for t in doc.kids(token.index, "compound", "nmod", "amod")
        if t.entity in ("ORG", "NORP", "GPE") or t.pos == "NOUN"
    ]
    named = [t for t in beside if t.pos != "PROPN" or t.entity]
    return named[0].index if named else None


def undergoer(doc: Document, token: Token) -> int | None:
    """The head of what a verb in the passive tells of, its own subject or led to it from the clause above."""
    subjects = doc.kids(token.index, "nsubjpass", "nsubj")
    if subjects:
        return antecedent(doc, subjects[0])
    if token.dep in ("acl", "relcl", "amod"):
        return token.head
    if token.dep == "conj" and token.head != token.index:
        above = doc.tokens[token.head]
        return undergoer(doc, above) if is_passive(doc, above.index) else active_subject(doc, above.index)
    if token.dep in ("xcomp", "advcl") and token.head != token.index:
        return active_subject(doc, token.head)
    return None
