"""How a place is meant: in it, near it, towards it, a part or all of it."""

from itertools import pairwise

from parallax.nouns.incident import Extent
from parallax.reading.annotators import Token
from parallax.reading.document import Document
from parallax.reading.incidents.where_words import (
    COMPASS,
    NAMED_SO,
    NEAR,
    PART_NOUNS,
    SOME,
    TOWARDS,
    TOWN_PARTS,
    UNITS,
    WHOLE,
)


def extent_of(doc: Document, path: list[Token], act: str, token: Token) -> Extent:
    """How the place is meant, by the words on the way from its name up to the act."""
    found = _words_on(doc, path)
    if found & TOWARDS or _goal(doc, path, act, token):
        return "towards"
    if found & NEAR or _distant(doc, path):
        return "near"
    if found & SOME or _part(doc, path):
        return "part"
    return "whole" if found & WHOLE else "in"


def _words_on(doc: Document, path: list[Token]) -> set[str]:
    """The words that lead to a name: its modifiers, the prepositions above it, the nouns that take it by "of"."""
    found: set[str] = set()
    for n, token in enumerate(path[:-1]):
        if n and token.pos == "VERB":
            break
        if (
            n
            and token.pos in ("NOUN", "PROPN")
            and path[n - 1].lower not in ("of",)
            and path[n - 1].dep not in ("appos", "compound", "poss")
        ):
            break
        if n:
            found.add(token.lower)
        for kid in doc.kids(token.index, "det", "predet", "amod", "advmod", "compound", "nmod", "quantmod", "prep"):
            if kid.index < path[0].index and kid.dep != "prep":
                found.add(kid.lower)
                found |= {t.lower for t in doc.kids(kid.index, "advmod")}
    return found


def _part(doc: Document, path: list[Token]) -> bool:
    """True for "northern Bulgaria", "the east of Bulgaria", "a district of Lyon", "the Lyon suburbs"."""
    name = path[0]
    if any(t.index < name.index and t.entity != "GPE" for t in _compass(doc, name)):
        return True
    for below, above in pairwise(path[:-1]):
        noun = doc.tokens[above.head] if above.lower == "of" else above
        if above.lower == "of" and {noun.lemma, noun.lower} & PART_NOUNS and not _apposed(noun, doc):
            return True
        if above.pos == "ADP" and above.lower != "of":
            return False
        if above.pos not in ("NOUN", "PROPN"):
            continue
        beside = below.dep in ("compound", "poss", "nmod", "amod")
        if beside and ({above.lemma, above.lower} & TOWN_PARTS or _compass(doc, above)):
            return True
        if not beside and _compass(doc, above) and not _apposed(above, doc):
            return True
    return False


def _compass(doc: Document, noun: Token) -> list[Token]:
    """The words before a noun that tell which part of it is meant."""
    return [t for t in doc.kids(noun.index, "amod", "compound", "advmod", "nmod") if t.lower in COMPASS]


def _apposed(noun: Token, doc: Document) -> bool:
    """True for a noun that only says what the name is ("the village of X", "the eastern province of X")."""
    definite = any(t.lower in ("the", "this", "that") for t in doc.kids(noun.index, "det")) or bool(
        doc.kids(noun.index, "poss")
    )
    return noun.lemma in NAMED_SO - PART_NOUNS and definite and noun.tag == "NN"


def _distant(doc: Document, path: list[Token]) -> bool:
    """True for "ten kilometres from X", "north of X", "off X", "the waters around X"."""
    for above in path[1:-1]:
        if above.pos not in ("ADP", "ADV", "NOUN", "PROPN"):
            continue
        if above.lower in ("of", "from"):
            noun = doc.tokens[above.head]
            if noun.lower in COMPASS and not any(t.lower == "the" for t in doc.kids(noun.index, "det")):
                return True
            if noun.lower in UNITS or any(
                t.lower in UNITS for t in doc.kids(above.index, "npadvmod", "advmod", "nummod")
            ):
                return True
        if any(t.lower in UNITS for t in doc.kids(above.index, "npadvmod")):
            return True
        left = doc.tokens[max(0, above.index - 2) : above.index]
        if above.lower in ("of", "from") and any(t.lower in UNITS or t.lower.endswith("km") for t in left):
            return True
        if (
            above.lower in ("of", "from")
            and left
            and left[-1].lower in COMPASS
            and not any(t.lower == "the" for t in left)
        ):
            return True
    return False


def _goal(doc: Document, path: list[Token], act: str, token: Token) -> bool:
    """True for where somebody goes without having come there by the words ("advanced on X", "left for X", "fled to X" is where)."""
    first = path[-2] if len(path) > 1 else path[0]
    if first.pos != "ADP" and first.dep != "prep":
        return False
    word = first.lower
    if (
        act == "advance"
        and token.lemma in ("advance", "march", "move", "push", "head", "drive")
        and word in ("to", "on", "for")
    ):
        return True
    return act in ("withdraw", "displace") and word in ("to", "for", "into")
