"""What a noun or an adjective of mind is about."""

from parallax.nouns.span import Span
from parallax.reading.attribution.pieces import content_pieces
from parallax.reading.document import Document

_ABOUT = frozenset("about against at for in into of on over regarding to toward towards with between".split())
_CLAUSES = ("acl", "ccomp", "xcomp")
_GAP = 8
"""Tokens at most from the noun to what it is about."""


def about(doc: Document, head: int) -> tuple[int, list[Span]] | None:
    """Where the words of a cue end and what they are about begins: the index of the first token of the content, and its
    pieces; None where nothing tells.
    """
    for child in doc.kids(head, "prep", *_CLAUSES):
        if not 0 < child.index - head <= _GAP:
            continue
        if child.dep == "prep" and child.lower in _ABOUT:
            below = [i for i in below_of(doc, child.index) if i > child.index]
        elif child.dep in _CLAUSES and _tells(doc, child.index):
            below = [i for i in doc.subtree(child.index) if i > head]
        else:
            continue
        pieces = content_pieces(doc, below)
        if pieces and doc.tokens[below[0]].entity not in ("DATE", "TIME"):
            return below[0], pieces
    return None


def below_of(doc: Document, head: int) -> list[int]:
    """The tokens below a noun without what a comma sets apart from it to tell more of it ("the mayor, who left on Monday")."""
    aside = frozenset(
        c for i in doc.subtree(head) for c in doc.children[i]
        if doc.tokens[c].dep in ("relcl", "advcl") and any(doc.tokens[k].text in (",", "—", "–", "-") for k in _before(doc, c))
    )  # fmt: skip
    return doc.subtree(head, aside)


def _before(doc: Document, clause: int) -> list[int]:
    """The token right before a clause, and the one before its preposition ("…, with whom")."""
    first = min(doc.subtree(clause))
    return [first - 1] if first else []


def _tells(doc: Document, clause: int) -> bool:
    """True for an infinitive or a that-clause, not for "the message read out"."""
    return bool(doc.kids(clause, "aux", "mark", "nsubj", "nsubjpass")) or doc.tokens[clause].pos == "AUX"
