"""The class of act that a word tells where it stands."""

from parallax.reading.act_senses import SENSES
from parallax.reading.acts import ACT_VERBS
from parallax.reading.annotators import Token
from parallax.reading.document import Document
from parallax.reading.incidents.doer import active_subject
from parallax.reading.incidents.target import target_of
from parallax.reading.incidents.voice import UNDERGONE, agent_of, is_nominal, is_passive, noun_class
from parallax.reading.noun_kinds import kinds_of

STATES = {
    "dead": "kill",
    "injured": "injure",
    "wounded": "injure",
    "hurt": "injure",
    "homeless": "displace",
    "stranded": "displace",
    "destroyed": "damage",
    "damaged": "damage",
}
"""Classes of act by the state in which somebody or something is left."""


def may_tell(token: Token) -> bool:
    """A quick first look: False for a word that tells no act wherever it stands."""
    return token.pos in ("NOUN", "VERB") or token.tag == "VBG"


def class_of(doc: Document, token: Token) -> str | None:
    """The class of act that a verb or noun tells here, None for none."""
    if is_nominal(token):
        name = noun_class(token)
        shaken = any("hazard" in kinds_of(doc, t.index) for t in doc.kids(token.index, "compound", "nmod", "amod"))
        return "hit" if name == "attack" and shaken else name
    if token.pos != "VERB" or token.dep in ("amod", "compound", "prep", "nummod"):
        return None
    if token.lemma == "leave":
        state = _left_state(doc, token)
        if state is not None:
            return STATES.get(state)
    if token.lemma in SENSES:
        return _by_sense(doc, token)
    name = ACT_VERBS.get(token.lemma)
    if name == "attack" and _hazard_does(doc, token):
        return "hit"
    return name


def _hazard_does(doc: Document, token: Token) -> bool:
    doer = agent_of(doc, token.index) if is_passive(doc, token.index) else active_subject(doc, token.index)
    return doer is not None and "hazard" in kinds_of(doc, doer)


def _left_state(doc: Document, token: Token) -> str | None:
    """The state in which somebody or something is left ("left nine dead"), "" for one that is no act's."""
    below = [doc.tokens[i] for i in doc.subtree(token.index) if i > token.index and doc.tokens[i].pos != "VERB"]
    after = [
        doc.tokens[i]
        for i in doc.subtree(token.index)
        if i > token.index
        and (doc.tokens[i].dep in ("oprd", "ccomp", "acomp", "amod", "acl", "xcomp", "advcl", "conj", "dobj"))
    ]
    state = next((t.lower for t in [*after, *below] if t.lower in STATES), None)
    if state is not None:
        return state
    return (
        ""
        if any(t.tag == "VBN" and t.dep in ("oprd", "ccomp", "xcomp") for t in after) or _left_as(doc, token)
        else None
    )


def _left_as(doc: Document, token: Token) -> bool:
    """True for "left open", "left uncounted", "left to", "left behind"."""
    return bool(doc.kids(token.index, "oprd", "acomp")) or any(
        t.tag == "VBN" and t.dep == "ccomp" for t in doc.kids(token.index, "ccomp")
    )


def _by_sense(doc: Document, token: Token) -> str | None:
    passive = is_passive(doc, token.index)
    target = target_of(doc, token) if passive else _object(doc, token)
    doer = agent_of(doc, token.index) if passive else active_subject(doc, token.index)
    objects = _kinds(doc, target)
    subjects = _kinds(doc, doer)
    words = {t.lower for t in doc.kids(token.index, "prt", "prep", "advmod", "agent", "oprd", "acomp")}
    for conditions, name in SENSES[token.lemma]:
        if all(
            (condition == "v:passive" and passive) or _holds(condition, target, objects, subjects, words)
            for condition in conditions
        ):
            return name
    return None


def _object(doc: Document, token: Token) -> int | None:
    objects = doc.kids(token.index, "dobj")
    if objects:
        target = target_of(doc, token)
        return objects[0].index if objects[0].tag not in ("WDT", "WP") or target is None else target
    return target_of(doc, token) if token.dep == "relcl" and token.lemma not in UNDERGONE else None


def _kinds(doc: Document, head: int | None) -> frozenset[str]:
    return kinds_of(doc, head) if head is not None else frozenset()


def _holds(
    condition: str, target: int | None, objects: frozenset[str], subjects: frozenset[str], words: set[str]
) -> bool:
    if condition == "any":
        return True
    part, _, wanted = condition.partition(":")
    if part == "p":
        return not words.isdisjoint(wanted.split("/"))
    if part == "o":
        return target is None if wanted == "none" else wanted in objects
    return wanted in subjects
