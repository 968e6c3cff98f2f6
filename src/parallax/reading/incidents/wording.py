"""The words of what an act was done to."""

from parallax.reading.document import Document

_LONGEST = 12
"""Words of a target at most; a longer one is cut there."""
_EMPTY = frozenset("this that it these those which who what himself herself itself themselves".split())
_CLAUSES = ("relcl", "acl", "appos", "advcl", "parataxis", "advmod", "ccomp", "npadvmod", "dep")


def target_words(doc: Document, head: int | None) -> str | None:
    """The words of the noun phrase without clauses and without where it is, on one line; a pronoun names nothing."""
    if head is None or doc.tokens[head].tag in ("PRP", "PRP$", "WDT", "WP", "EX") or doc.tokens[head].lower in _EMPTY:
        return None
    leaving = frozenset(
        t.index
        for i in _phrase(doc, head)
        for t in doc.kids(i, *_CLAUSES, "prep", "conj", "cc", "punct")
        if not _belongs(doc, i, t.index, head)
    )
    below = doc.subtree(head, leaving)
    first = last = head
    for index in reversed([i for i in below if i < head]):
        if index == first - 1 or (doc.tokens[index + 1].pos == "PUNCT" and index == first - 2):
            first = index
    for index in [i for i in below if i > head]:
        if index <= last + 2:
            last = index
    while (
        first < last
        and doc.tokens[first].pos in ("PUNCT", "CCONJ", "ADP")
        and doc.tokens[first].lower not in ("about", "over", "around", "up", "at")
    ):
        first += 1
    while last > first and (doc.tokens[last].pos in ("PUNCT", "CCONJ") or doc.tokens[last].tag == "POS"):
        last -= 1
    last = min(last, first + _LONGEST - 1)
    return " ".join(doc.span(first, last).of(doc.text).replace("*", "").split()).strip(" ,;:") or None


def _phrase(doc: Document, head: int) -> list[int]:
    """The head, and those that "of" and "and" join to it."""
    return [i for i in doc.subtree(head) if doc.tokens[i].pos in ("NOUN", "PROPN", "NUM", "PRON", "ADJ", "DET")]


def _belongs(doc: Document, above: int, index: int, head: int) -> bool:
    """True for what is part of a name's phrase: "of", what is joined by "and", marks inside a name, words before the head."""
    token = doc.tokens[index]
    if token.dep == "prep":
        return token.lower == "of"
    if token.dep in ("advmod", "npadvmod", "dep"):
        return index < above and token.lower not in ("however", "also", "then", "yesterday", "today", "reportedly")
    if token.dep == "cc":
        return any(_joined(doc, t.index) for t in doc.kids(above, "conj"))
    if token.dep == "conj":
        return _joined(doc, index)
    if token.dep == "punct":
        return token.text in ("-", "'", "/", "$", "€", "£", '"', "“", "”", ",") and index > head - 6
    return False


def _joined(doc: Document, index: int) -> bool:
    """True for a noun joined to another, no clause of its own (nor "and damaging houses", which the parse takes for one)."""
    if any(t.pos == "VERB" and t.tag == "VBG" for t in doc.kids(index, "amod")):
        return False
    return doc.tokens[index].pos in ("NOUN", "PROPN", "NUM") and not any(
        doc.tokens[i].pos == "VERB" and doc.tokens[i].dep not in ("amod", "acl", "relcl") for i in doc.subtree(index)
    )
