"""Where a report says that it, or somebody, could not check what is said."""

import re

from parallax.nouns.span import Span
from parallax.reading.annotators import Token
from parallax.reading.attribution.draft import Draft
from parallax.reading.attribution.subjects import subject_of
from parallax.reading.document import Document
from parallax.reading.roles import is_media_name
from parallax.values.hints import has_any

_CHECKING = r"(?:verif|confirm|corroborat|authenticat|substantiat)\w*"
_CAVEAT = re.compile(
    rf"\b(?:unable|not able|not been able|not immediately able)(?:\s+\w+){{0,2}}\s+to(?:\s+\w+)?\s+{_CHECKING}"
    rf"|\b(?:could|can|did)(?:\s?not|n't|n’t)(?:\s+\w+){{0,3}}?\s+{_CHECKING}"
    rf"|\b(?:has|have|had|was|were|is|are)(?:\s+not|n't|n’t)(?:\s+yet)?(?:\s+been)?(?:\s+\w+)?\s+{_CHECKING}"
    rf"|\bno\s+(?:independent|official|immediate)?\s*(?:verification|confirmation|corroboration)"
    rf"|\bnot\s+(?:yet\s+)?(?:been\s+)?independently\s+{_CHECKING}"
    rf"|\b(?:remains?|remained|still)\s+unverified|\bimpossible\s+to\s+(?:\w+\s+)?{_CHECKING}"
    rf"|\bnone\s+of\s+(?:\w+\s+){{1,4}}(?:could|can|has|have)\s+(?:yet\s+)?be(?:en)?\s+(?:\w+ly\s+)?{_CHECKING}"
    rf"|\b(?:is|are|was|were)\s+not\s+in\s+a\s+position\s+to\s+(?:\w+\s+)?(?:{_CHECKING}|establish|attribute|say|judge)",
    re.IGNORECASE,
)


_CAVEAT_HINTS = ("verif", "confirm", "corroborat", "authenticat", "substantiat", "position")
_OWN_SEARCH = re.compile(
    r"\b(?:could|can)(?:\s?not|n't|n’t)(?:\s+\w+ly)?\s+(?:establish|ascertain)"
    rf"|\bf(?:ou|i)nd\s+(?:nothing\s+|no\s+(?:\w+\s+){{1,2}})(?:to|that|which)\s+(?:supports?|shows?|{_CHECKING}|bears?)",
    re.IGNORECASE,
)
"""What the press says of its own search; anybody else who finds nothing tells a finding."""
_OWN_SEARCH_HINTS = ("establish", "ascertain", "found", "find")
_PASSIVE = re.compile(rf"\bbe(?:en)?\s+(?:\w+ly\s+)?{_CHECKING}")


def caveat_drafts(doc: Document) -> list[Draft]:
    """A draft for each clause that says something could not be verified; its subject, where it checks, is the speaker."""
    own = _OWN_SEARCH.finditer(doc.text) if has_any(doc.text, _OWN_SEARCH_HINTS) else ()
    told = _CAVEAT.finditer(doc.text) if has_any(doc.text, _CAVEAT_HINTS) else ()
    drafts = []
    for match in sorted([*told, *(each for each in own if _by_press(doc, each))], key=lambda found: found.start()):
        tokens = _touched(doc, match)
        if tokens:
            drafts.append(_draft(doc, tokens[0].index, tokens[-1].index))
    return drafts


def _touched(doc: Document, match: re.Match[str]) -> list[Token]:
    return list(doc.touching(match.start(), match.end()))


def _by_press(doc: Document, match: re.Match[str]) -> bool:
    tokens = _touched(doc, match)
    speaker = _checker(doc, tokens[0].index, tokens[-1].index) if tokens else None
    if speaker is None:
        return False
    token = doc.tokens[speaker]
    outlet = (doc.report.outlet or "").lower().split()
    named = [*(t.lower for t in doc.kids(speaker, "compound", "amod") if t.pos == "PROPN"), token.lower]
    return token.lower in ("we", "i") or token.lower in outlet or (token.pos == "PROPN" and is_media_name(named))


def _draft(doc: Document, first: int, last: int) -> Draft:
    begin, end = doc.sentences[doc.sentence_of[first]]
    sentence = doc.span(begin, end - 1)
    begin, end = _clause(doc, first, last, begin, end)
    speaker = _checker(doc, first, last)
    start = first if speaker is not None else begin
    while start > begin and speaker is not None and doc.tokens[start - 1].pos in ("AUX", "PART", "ADV"):
        start -= 1
    if speaker is not None and start - 1 == speaker:
        start = min(i for i in doc.subtree(speaker) if i >= begin)
    span = Span(doc.tokens[start].start, doc.tokens[end - 1].end)
    while doc.tokens[end - 1].pos == "PUNCT" and end - 1 > start:
        end -= 1
        span = Span(span.start, doc.tokens[end - 1].end)
    return Draft((span,), sentence, "caveat", doc.span(first, last), last, speaker, verb="verify")


def _clause(doc: Document, first: int, last: int, begin: int, end: int) -> tuple[int, int]:
    """The sentence's part between semicolons that holds the words."""
    for index in range(begin, end):
        if doc.tokens[index].text == ";":
            if index < first:
                begin = index + 1
            elif index > last:
                return begin, index
    return begin, end


def _checker(doc: Document, first: int, last: int) -> int | None:
    """The subject that could not check, None in the passive ("could not be verified")."""
    words = " ".join(t.lower for t in doc.tokens[first : last + 1])
    if _PASSIVE.search(words) or "confirmation" in words or "unverified" in words:
        return None
    for index in range(last, first - 1, -1):
        token = doc.tokens[index]
        if token.pos in ("VERB", "AUX", "ADJ"):
            if doc.kids(index, "nsubjpass", "auxpass"):
                return None
            found = subject_of(doc, index) if token.pos != "ADJ" else subject_of(doc, token.head)
            if found is not None and found < first:
                return found
    return None
