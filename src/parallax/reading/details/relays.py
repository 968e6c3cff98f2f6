"""Who passed a statement on: "told the agency", "according to the newspaper", "news agencies announced"."""

import re

from parallax.nouns.span import Span
from parallax.reading.annotators import Token
from parallax.reading.attribution import Draft
from parallax.reading.document import Document
from parallax.reading.roles import MEDIA_NAMES, is_media_name, media_noun

_QUOTED_BY = re.compile(
    r"\b(?:quoted|cited|carried|reported|published|broadcast|aired)(?: \w+)? by (?:the )?"
    r"(?P<name>[A-Z][\w.&'’-]*(?: [A-Z][\w.&'’-]*)*(?: (?:news )?agency)?)"
)
_SPEAKING_TO = re.compile(
    r"\b(?:[Ss]peaking (?:to|with)|in (?:an )?interview with) (?:the )?(?P<name>[A-Z][\w.&'’-]*(?: [A-Z][\w.&'’-]*)*)"
)
_JOURNALISTS = frozenset({"reporters", "journalists", "media", "press", "newsmen"})
_OURS = frozenset({"reporter", "correspondent", "editor"})
_TALKING = frozenset({"tell", "speak", "talk", "say", "inform"})


def relays_of(doc: Document, draft: Draft) -> tuple[str, ...]:
    """The relays named beside a draft's cue, from nearest the speaker on."""
    found: list[str] = []
    if draft.cue_index is not None and doc.tokens[draft.cue_index].lemma in _TALKING:
        found.extend(_told(doc, draft.cue_index))
    beside = outside(doc, draft)
    found.extend(match["name"] for match in _QUOTED_BY.finditer(beside))
    found.extend(match["name"] for match in _SPEAKING_TO.finditer(beside) if _press(match["name"]))
    if draft.relayed_by:
        found.append(draft.relayed_by)
    return tuple(dict.fromkeys(found))


def _told(doc: Document, cue: int) -> list[str]:
    """Agencies and outlets among those who were told ("told Meridian Press", "said to the Courier")."""
    heads = doc.kids(cue, "dobj", "dative", "iobj")
    below = [cue, *(i for t in doc.kids(cue, "nsubj", "dobj") if t.index > cue for i in doc.subtree(t.index))]
    for preposition in (t for i in below for t in doc.kids(i, "prep", "dative")):
        if preposition.lower in ("to", "with"):
            heads.extend(doc.kids(preposition.index, "pobj"))
    names = []
    for head in heads:
        if doc.report.outlet and _means_us(doc, head):
            names.append(doc.report.outlet)
            continue
        tokens = [
            doc.tokens[i]
            for i in doc.subtree(head.index)
            if doc.tokens[i].dep in ("compound", "amod", "det") or i == head.index
        ]
        named = any(t.entity in ("ORG", "PERSON", "GPE", "PRODUCT", "WORK_OF_ART") or t.pos == "PROPN" for t in tokens)
        if not named or head.text in _JOURNALISTS:
            continue
        name = _name(doc, tokens[0].index, head.index)
        person = head.entity == "PERSON" and len(tokens) > 1 and not head.text.isupper()
        if (
            not person
            or _own_outlet(doc, name)
            or _press(name)
            or any(name == credit.name for credit in doc.report.credits)
        ):
            names.append(name)
    return names


def _press(name: str) -> bool:
    """True for a name of an outlet's words, or of capitals alone as agencies have."""
    words = name.lower().split()
    return (
        (name.isupper() and len(name) > 1)
        or not MEDIA_NAMES.isdisjoint(words)
        or (bool(words) and is_media_name(words))
    )


def _means_us(doc: Document, head: Token) -> bool:
    """True for "us", "our reporter" and "this newspaper": the report's own outlet was told."""
    led = {doc.tokens[i].lower for i in doc.subtree(head.index) if i <= head.index}
    return head.lower == "us" or (bool(led & {"this", "our"}) and (media_noun(head) or head.lower in _OURS))


def _own_outlet(doc: Document, name: str) -> bool:
    """True for the name of the report's own outlet, however the two are spaced and hyphened."""
    own, told = (re.sub(r"\W", "", words).casefold() for words in (doc.report.outlet or "", name))
    return bool(own) and own == told


def _name(doc: Document, first: int, last: int) -> str:
    words = " ".join(doc.span(first, last).of(doc.text).replace("*", "").split())
    return words.removeprefix("the ").removeprefix("The ")


def outside(doc: Document, draft: Draft) -> str:
    """The words of the draft's sentence that are not its content."""
    parts, at = [], draft.sentence.start
    for piece in draft.pieces:
        parts.append(doc.text[at : max(at, piece.start)])
        at = max(at, piece.end)
    parts.append(doc.text[at : max(at, draft.sentence.end)])
    return " ".join(parts)


def outside_spans(draft: Draft) -> list[Span]:
    """The spans of the draft's sentence that are not its content."""
    spans, at = [], draft.sentence.start
    for piece in draft.pieces:
        if piece.start > at:
            spans.append(Span(at, piece.start))
        at = max(at, piece.end)
    if draft.sentence.end > at:
        spans.append(Span(at, draft.sentence.end))
    return spans
