"""Speakers named by a colon or a dash in a headline: "Ministry: dam is safe", "Dam is safe: ministry"."""

import re
from itertools import takewhile

from parallax.nouns.span import Span
from parallax.reading.attribution.draft import Draft
from parallax.reading.document import Document
from parallax.reading.roles import body_noun, person_role

_LONGEST = 25
"""Words of a headline at most."""
_SPEAKING = frozenset("official monitor witness report source expert analyst poll survey study newspaper media".split())
_CREDIT = re.compile(
    r"\W*(?:translat(?:ed|ion)|report(?:ed|ing) by|edit(?:ed|ing) by|writ(?:ten|ing) by|photo)\b", re.IGNORECASE
)
"""What stands behind an outlet's name in its credits."""
_SPLIT = re.compile(r"\s*;\s+")
_COLON = re.compile(r"(?<!\d)\s*:\s+|\s+[-–—|]\s+")


def is_heading(doc: Document, block: int) -> bool:
    """True for a short block that does not end as a sentence does."""
    first, last = doc.blocks[block]
    words = [t for t in doc.tokens[first:last] if t.pos != "PUNCT"]
    return 1 < len(words) <= _LONGEST and doc.tokens[last - 1].text not in (".", "!", "?", ":", '"', "”", ",")


def heading_drafts(doc: Document) -> list[Draft]:
    """A draft for each part of a headline that a colon or dash gives to a speaker."""
    drafts: list[Draft] = []
    for block in range(len(doc.blocks)):
        if is_heading(doc, block) or _titled(doc, block):
            whole = doc.span(doc.blocks[block][0], doc.blocks[block][1] - 1)
            for part in _parts(doc.text, whole):
                drafts.extend(_part(doc, part))
    return drafts


def _titled(doc: Document, block: int) -> bool:
    """True for a title that ends in a stop: a short first block."""
    first, last = doc.blocks[block]
    return block == 0 and last - first <= _LONGEST


def _parts(text: str, whole: Span) -> list[Span]:
    edges = [whole.start]
    for match in _SPLIT.finditer(text, whole.start, whole.end):
        edges.extend((match.start(), match.end()))
    edges.append(whole.end)
    return [Span(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if a < b]


def _part(doc: Document, part: Span) -> list[Draft]:
    marks = list(_COLON.finditer(doc.text, part.start, part.end))
    for mark in marks[:1] + marks[1:][-1:]:
        left, right = Span(part.start, mark.start()), Span(mark.end(), part.end)
        for named, content in ((left, right), (right, left)):
            head = speaking(doc, named, last=named is right)
            words = content.of(doc.text)
            if head is not None and len(words.split()) >= 3 and not _CREDIT.match(words):
                cue = Span(mark.start(), mark.end())
                return [Draft((content,), part, "heading", cue, None, head, verb=":")]
    return []


def speaking(doc: Document, span: Span, last: bool) -> int | None:
    """The head of a short phrase that names a speaker, None for any other words."""
    tokens = [t for t in doc.inside(span) if t.pos != "PUNCT"]
    longest = 9 if any(t.pos == "ADP" for t in tokens[1:]) else 6
    if not 1 <= len(tokens) <= longest or any(t.pos in ("VERB", "AUX", "NUM") for t in tokens):
        return None
    before = takewhile(lambda t: t.pos != "ADP" or t.index == tokens[0].index, tokens)
    heads = [t for t in before if t.pos in ("NOUN", "PROPN", "ADJ")]
    if not heads:
        return None
    head = heads[-1]
    named = head.entity in ("PERSON", "ORG") and (last or len(tokens) > 1 or head.pos == "PROPN")
    return head.index if named or person_role(head) or body_noun(head) or _role(head.lower) else None


def _role(word: str) -> bool:
    return word.removesuffix("s") in _SPEAKING
