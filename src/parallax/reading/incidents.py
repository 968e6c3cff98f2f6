"""Who did what to whom or what, where and when, as a statement tells it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from parallax.nouns.figure import Figure
from parallax.nouns.ident import make_id
from parallax.nouns.incident import Extent, Hold, Incident
from parallax.nouns.mention import PlaceMention
from parallax.nouns.statement import Statement
from parallax.reading.act_nouns import ACT_NOUNS
from parallax.reading.acts import ACT_VERBS
from parallax.reading.annotators import Token
from parallax.reading.document import Document

_LONGEST_TARGET = 12
"""Words of a target at most; a longer object is cut there."""
_HOLDS: dict[str, Hold] = {
    "hold": "holds", "control": "holds", "occupy": "holds", "own": "holds", "defend": "holds", "retain": "holds",
    "enter": "entered", "reach": "entered", "penetrate": "entered", "cross": "entered",
    "fight": "contests", "clash": "contests", "besiege": "contests", "surround": "contests", "battle": "contests",
}  # fmt: skip
_LEFT = frozenset(
    "withdraw retreat leave abandon flee vacate surrender regroup redeploy quit pull withdrawal pullout pullback redeployment "
    "regrouping".split()
)
_HAZARDS = frozenset(
    "aftershock avalanche blizzard cyclone drought earthquake flood hurricane landslide mudslide quake storm tornado tremor "
    "tsunami typhoon volcano wave wildfire".split()
)
_STATES = {"dead": "kill", "injured": "injure", "wounded": "injure", "homeless": "displace", "destroyed": "damage"}
_OF_PLACE = frozenset(
    "all area border capital centre center city coast district edge half heart island most much outskirts part province region "
    "rest some suburb tip town village whole".split()
)
_NEAR = frozenset("near outside around beside by close off surrounding north south east west".split())
_TOWARDS = frozenset("towards toward direction".split())
_PART = frozenset("part parts some most half almost nearly much portion outskirts suburb suburbs district".split())
_WHOLE = frozenset("all entire whole throughout".split())


@dataclass(frozen=True, slots=True)
class Act:
    """An act verb or noun in a statement: its token, class, the heads of who did it and of what it was done to."""

    statement: Statement
    token: int
    name: str
    doer: int | None
    target: int | None


def find_acts(doc: Document, statements: Sequence[Statement]) -> list[Act]:
    """The acts told in each statement's own words, not in those of a statement nested in it."""
    inner = {s.within for s in statements if s.within}
    acts: list[Act] = []
    for statement in statements:
        nested = [s for s in statements if s.within == statement.id] if statement.id in inner else []
        for token in doc.inside(statement.span):
            if any(n.span.start <= token.start < n.span.end for n in nested):
                continue
            name = _class_of(doc, token)
            if name is not None:
                acts.append(Act(statement, token.index, name, doer_of(doc, token), _target(doc, token)))
    return acts


def make_incidents(
    doc: Document,
    acts: Sequence[Act],
    figures: Sequence[Figure],
    places: Sequence[PlaceMention],
    actor_of: Callable[[int], str | None],
) -> tuple[Incident, ...]:
    """One incident an act that has a doer or a target, in the order of their words; `actor_of` gives the id of the actor
    that a doer's head token means.
    """
    made = []
    for act in acts:
        incident = _incident(doc, act, figures, places, actor_of(act.doer) if act.doer is not None else None)
        if incident.target or (incident.actor and (incident.place or incident.figures)):
            made.append(incident)
    return tuple(made)


def _class_of(doc: Document, token: Token) -> str | None:
    """The class of an act; a hazard that strikes hits, and who leaves others dead has killed them."""
    if token.pos == "NOUN":
        return ACT_NOUNS.get(token.lemma) if token.dep != "compound" else None
    name = ACT_VERBS.get(token.lemma) if token.pos == "VERB" else None
    if name == "attack" and any(t.lemma in _HAZARDS for t in doc.kids(token.index, "nsubj")):
        return "hit"
    if token.lemma == "leave" and name is not None:
        below = [doc.tokens[i] for i in doc.subtree(token.index) if i > token.index]
        state = next((t.lower for t in below if t.lower in _STATES or t.tag == "VBN"), None)
        return name if state is None else _STATES.get(state)
    return name


def doer_of(doc: Document, token: Token) -> int | None:
    """The head of who did it: subject, "by" in the passive, whose for a noun."""
    if token.pos == "NOUN":
        by = [p for b in doc.kids(token.index, "prep", "agent") if b.lower == "by" for p in doc.kids(b.index, "pobj")]
        owner = by or doc.kids(token.index, "poss")
        return owner[0].index if owner else None
    if doc.kids(token.index, "nsubjpass", "auxpass"):
        agents = [p for by in doc.kids(token.index, "agent") for p in doc.kids(by.index, "pobj")]
        return agents[0].index if agents else None
    subjects = doc.kids(token.index, "nsubj")
    if not subjects and token.dep in ("conj", "xcomp") and token.head != token.index:
        subjects = doc.kids(token.head, "nsubj")
    return subjects[0].index if subjects else None


def _target(doc: Document, token: Token) -> int | None:
    """The head of what it was done to: object, subject in the passive, "of" or "on" what for a noun."""
    if token.pos == "NOUN":
        of = [
            p
            for b in doc.kids(token.index, "prep")
            if b.lower in ("of", "on", "against")
            for p in doc.kids(b.index, "pobj")
        ]
        return of[0].index if of else None
    found = doc.kids(token.index, "nsubjpass", "dobj")
    if not found and token.lemma in (
        "die",
        "collapse",
        "perish",
        "explode",
        "erupt",
        "burst",
        "sink",
        "crash",
        "break",
    ):
        found = doc.kids(token.index, "nsubj")
    return found[0].index if found else None


def _incident(
    doc: Document, act: Act, figures: Sequence[Figure], places: Sequence[PlaceMention], actor: str | None
) -> Incident:
    statement, token = act.statement, doc.tokens[act.token]
    below = doc.subtree(act.token)
    low, high = doc.tokens[below[0]].start, doc.tokens[below[-1]].end
    inside = [p for p in places if low <= p.span.start < high and p.use == "name" and p.place is not None]
    place = _place(token, [p for p in inside if _locates(doc, p)])
    mine = [f.id for f in figures if f.statement == statement.id and low <= f.span.start < high]
    denied = statement.denial != bool(doc.kids(act.token, "neg"))
    return Incident(
        id=make_id("i", statement.id, act.token),
        act=act.name,
        actor=actor,
        target=_words(doc, act.target),
        place=place.place.id if place and place.place else None,
        extent=_extent(doc, place) if place else None,
        when=statement.happened,
        holds=_hold(token, act.name) if place else None,
        polarity="denied" if denied else "asserted",
        figures=tuple(mine),
        statements=(statement.id,),
    )


def _place(token: Token, places: Sequence[PlaceMention]) -> PlaceMention | None:
    """The place nearest after the act, else nearest before it."""
    return min(places, key=lambda p: (p.span.start < token.start, abs(p.span.start - token.start)), default=None)


def _locates(doc: Document, place: PlaceMention) -> bool:
    """False for a name that only measures or describes ("seven times the area of Lund", "the mayor of Lund")."""
    tokens = list(doc.inside(place.span))
    if not tokens:
        return False
    inside = {t.index for t in tokens}
    head = next((t for t in tokens if t.head not in inside), tokens[-1])
    above = doc.tokens[head.head]
    if head.dep == "pobj" and above.lower == "of":
        noun = doc.tokens[above.head]
        measured = any(t.lower in ("times", "size") for t in doc.tokens[max(0, noun.index - 3) : noun.index + 1])
        return noun.lemma in _OF_PLACE and not measured
    return head.dep != "poss"


def _extent(doc: Document, place: PlaceMention) -> Extent:
    """How the place is meant, by the words that lead to it ("near", "towards", "parts of", "all of")."""
    tokens = list(doc.inside(place.span))
    if not tokens:
        return "in"
    first = doc.sentences[doc.sentence_of[tokens[0].index]][0]
    before = {t.lower for t in doc.tokens[max(first, tokens[0].index - 4) : tokens[0].index]}
    after = {t.lower for t in doc.tokens[tokens[-1].index + 1 : tokens[-1].index + 3]}
    if before & _TOWARDS or "direction" in after:
        return "towards"
    if before & _PART:
        return "part"
    if before & _WHOLE:
        return "whole"
    return "near" if before & _NEAR else "in"


def _hold(token: Token, name: str) -> Hold | None:
    if token.lemma in _HOLDS:
        return _HOLDS[token.lemma]
    if name == "take":
        return "took"
    return "left" if token.lemma in _LEFT else None


def _words(doc: Document, head: int | None) -> str | None:
    """The words of the noun phrase, without clauses that describe it, on one line; a relative pronoun gives way to its
    noun, any other pronoun names nothing.
    """
    if head is None:
        return None
    token = doc.tokens[head]
    if token.pos == "PRON" or token.tag in ("WDT", "WP"):
        clause = doc.tokens[token.head]
        if token.tag not in ("WDT", "WP") or clause.dep != "relcl" or doc.tokens[clause.head].pos == "PRON":
            return None
        head = clause.head
    leaving = frozenset(t.index for t in doc.kids(head, "relcl", "acl", "appos", "conj", "cc"))
    below = doc.subtree(head, leaving)[:_LONGEST_TARGET]
    return " ".join(doc.span(below[0], below[-1]).of(doc.text).replace("*", "").split())
