"""Where an act took place by its own clause."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from parallax.nouns.incident import Extent
from parallax.nouns.mention import PlaceMention
from parallax.reading.annotators import Token
from parallax.reading.document import Document
from parallax.reading.incidents.extent import extent_of
from parallax.reading.incidents.where_words import (
    CLAUSES,
    GOALS,
    GOING_ON,
    HARMS,
    LED,
    LOCAL,
    NAMED_SO,
    NOT_WHERE,
    OF_PLACE,
    SIZES,
    STEPS,
)
from parallax.reading.noun_kinds import kinds_of


def where(
    doc: Document, index: int, act: str, places: Sequence[PlaceMention], target: int | None
) -> tuple[PlaceMention, Extent] | None:
    """The place of an act and its extent: in what it was done to, beside its verb, in its subject, then in the noun that its
    clause describes, and in the clause that leads it. A place that only names, measures, or is what is fought, warned or given to is none.
    """
    heads = [(p, _head(doc, p)) for p in places if p.use == "name" and p.place is not None]
    known = {head.index: p for p, head in heads if head is not None}
    for at in [*_leading(doc, index), *_beside(doc, index, act)]:
        found = _in_clause(doc, at, act, known)
        if found is None and at == index and target is not None and index in doc.subtree(target):
            found = _in_clause(doc, target, act, known)
        if found is not None:
            return found
    token = doc.tokens[index]
    if token.dep == "conj" and doc.tokens[token.head].pos == "VERB":
        top = token.head
        while doc.tokens[top].dep == "conj" and doc.tokens[doc.tokens[top].head].pos == "VERB":
            top = doc.tokens[top].head
        return _in_clause(doc, top, act, _fronted(doc, top, known))
    return None


def _head(doc: Document, place: PlaceMention) -> Token | None:
    tokens = doc.inside(place.span)
    inside = {t.index for t in tokens}
    return next((t for t in tokens if t.head not in inside or t.head == t.index), None)


def _leading(doc: Document, index: int) -> Iterator[int]:
    """The word itself, then the verbs whose clause it shares."""
    at = index
    for _ in range(STEPS):
        yield at
        token = doc.tokens[at]
        above = doc.tokens[token.head]
        if token.head == at:
            return
        if token.pos in ("NOUN", "PROPN"):
            if token.dep not in ("dobj", "nsubj", "nsubjpass", "attr") or above.pos not in ("VERB", "AUX"):
                return
            if token.dep == "nsubj" and above.lemma not in GOING_ON:
                return
        elif (
            (token.dep not in LED and not (token.dep == "ccomp" and token.tag == "VB"))
            or above.pos not in ("VERB", "AUX")
            or (token.dep == "conj" and doc.kids(at, "nsubj", "nsubjpass"))
            or (token.dep == "advcl" and (token.tag not in ("VBG", "VBN") or doc.kids(at, "mark")))
        ):
            return
        at = token.head


def _beside(doc: Document, index: int, act: str) -> Iterator[int]:
    """The verbs of clauses that tell where an act was by telling what went on ("hurt when a hall burned in X"), and
    of what was harmed beside it ("nine died and six were hurt in X").
    """
    for clause in doc.kids(index, "advcl"):
        if any(t.lower in ("as", "when", "while") for t in doc.kids(clause.index, "mark", "advmod")):
            yield clause.index
    if act in HARMS:
        yield from (t.index for t in doc.kids(index, "conj") if t.pos == "VERB" and t.tag in ("VBD", "VBN"))


def _fronted(doc: Document, index: int, known: dict[int, PlaceMention]) -> dict[int, PlaceMention]:
    """The places that stand before the subject of the first of several joined clauses: they hold for all."""
    subjects = doc.kids(index, "nsubj", "nsubjpass")
    return {at: p for at, p in known.items() if subjects and at < min(doc.subtree(subjects[0].index))}


def _in_clause(
    doc: Document, index: int, act: str, known: dict[int, PlaceMention]
) -> tuple[PlaceMention, Extent] | None:
    leaving = frozenset(
        t.index for t in doc.kids(index, *CLAUSES) if doc.tokens[index].pos not in ("NOUN", "PROPN") or t.dep != "conj"
    )
    below = [i for i in doc.subtree(index, leaving) if i in known]
    ranked = []
    for at in below:
        path = _path(doc, at, index)
        if path is None or not _locates(doc, path, act):
            continue
        extent = extent_of(doc, path, act, doc.tokens[index])
        place = known[at].place
        size = SIZES.index(place.precision) if place is not None else 0
        ranked.append((_rank(doc, path, index, act), size, at, known[at], extent))
    if not ranked:
        return None
    *_, place_told, extent = min(ranked, key=lambda each: each[:3])
    return place_told, extent


def _path(doc: Document, at: int, top: int) -> list[Token] | None:
    """The tokens from a place's head up to the act, None where a clause of its own stands between."""
    path = [doc.tokens[at]]
    while path[-1].index != top:
        token = path[-1]
        if (
            token.dep in CLAUSES
            and token.dep not in ("conj", "appos")
            and not (token.dep == "acl" and token.tag == "VBN")
        ):
            return None
        if token.head == token.index or len(path) > 2 * STEPS:
            return None
        if token.dep == "appos" and doc.tokens[token.head].entity == "PERSON":
            return None
        path.append(doc.tokens[token.head])
    return path


def _locates(doc: Document, path: list[Token], act: str) -> bool:
    """False for a name that measures, describes or is dealt with ("the size of Lund", "mayor of Lund", "sanctions on Lund")."""
    reached = False
    for below, above in pairwise(path):
        if reached:
            break
        reached = above.pos == "ADP" and above.lower in LOCAL
        if below.dep in ("poss", "compound", "nmod", "amod") and above is not path[-1]:
            return above.lemma in NAMED_SO | OF_PLACE or bool(kinds_of(doc, above.index) & {"facility", "thing"})
        if above.pos == "ADP" and above.lower in NOT_WHERE and above.dep != "prt":
            return False
        if (
            above.pos == "ADP"
            and above.lower in ("on", "to")
            and act in ("trade", "aid", "restrict", "meet")
            and _sanctions(doc, above)
        ):
            return False
        if above.lower == "to" and doc.tokens[above.head].pos in ("NOUN", "PROPN"):
            return False  # "a loss to Lund"
        if above.pos == "ADP" and above.lower == "of":
            noun = doc.tokens[above.head]
            if above.head != path[-1].index and noun.pos not in ("ADP", "ADV") and not _of_place(doc, noun):
                return False
    token = path[0]
    if len(path) > 1 and path[-2].dep in ("nsubj", "agent", "poss") and len(path) == 2:
        return False
    return token.dep != "npadvmod"


def _sanctions(doc: Document, preposition: Token) -> bool:
    above = doc.tokens[preposition.head]
    return preposition.lower == "to" or above.lemma in (
        "sanction",
        "tariff",
        "embargo",
        "duty",
        "restriction",
        "ban",
        "impose",
        "tax",
    )


def _of_place(doc: Document, noun: Token) -> bool:
    measured = any(
        t.lower in ("times", "size", "equivalent") for t in doc.tokens[max(0, noun.index - 3) : noun.index + 1]
    )
    return (noun.lemma in OF_PLACE or noun.lower in OF_PLACE) and not measured


def _rank(doc: Document, path: list[Token], index: int, act: str) -> int:
    """Where the place stands: what it was done to, beside the verb, elsewhere, in the subject; a goal after its source."""
    first = path[-2] if len(path) > 1 else path[0]
    if any(t.dep == "acl" or t.lower in NOT_WHERE for t in path[:-1]):
        return 4
    if path[0].dep == "poss":
        return 5
    goal = (
        first.dep in ("prep", "prt")
        and first.lower in (*GOALS, "into", "towards", "toward")
        and act in ("withdraw", "displace")
    )
    if goal:
        return 5
    if first.dep in ("dobj", "nsubjpass", "prep", "advmod", "dative"):
        return 0 if first.dep in ("dobj", "nsubjpass") and path[0] is first else 1
    return 3 if first.dep in ("nsubj", "agent", "poss") else 2
